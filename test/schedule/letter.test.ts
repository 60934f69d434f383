/** The digest's words: plain text and HTML say the same, and what comes from the table stays text. */
import {type Digest, NO_CHANGES} from '../../src/checks/types';
import {writeLetter} from '../../src/schedule/letter';
import {languages} from '../../src/messages';

const digest: Digest = {
  asOf: '2026-11-30',
  since: '2026-11-23',
  counts: {...NO_CHANGES, INACTIVE: 2, CAME_BACK: 1},
  quiet: [
    {name: '<b>Ana</b> & "Co"\r\nBcc: x', value: 1234.5, last: '2026-05-02'},
    {name: 'Luis', value: 9, last: '2026-06-01'},
  ],
};
const link = 'https://docs.google.com/spreadsheets/d/x/edit#gid=7';

test('English', () => {
  const {subject, text, html} = writeLetter(
    digest,
    {sheet: 'Orders\n2026', link, locale: 'en_US'},
    languages.en,
  );
  expect(subject).toBe('Ciclo, Orders 2026: 2 newly lapsed, 1 came back');
  expect(text.split('\n')).toEqual([
    'As of Nov 30, 2026, since Nov 23, 2026:',
    '- 2 newly lapsed',
    '- 1 came back',
    '',
    'The most valuable customers who lapsed:',
    '- <b>Ana</b> & "Co" Bcc: x: $1,234.50, last order May 2, 2026',
    '- Luis: $9.00, last order Jun 1, 2026',
    '',
    `Open the sheet: ${link}`,
    '',
    'Your amounts carry no currency: $ is that of the spreadsheet’s locale.',
    languages.en.digest.stop,
  ]);
  expect(html).toMatch(
    />&lt;b&gt;Ana&lt;\/b&gt; &amp; &quot;Co&quot; Bcc: x<\/td><td[^>]*>\$1,234\.50<\/td><td[^>]*>May 2, 2026</,
  );
  expect(html).toMatch(
    /<a href="https:\/\/docs\.google\.com[^"]*#gid=7" style="[^"]*">Open the sheet<\/a>/,
  );
  expect(html).not.toContain('<b>');
});

test('Spanish, nothing changed, no check before', () => {
  const quiet = {...digest, since: null, counts: NO_CHANGES, quiet: []};
  const {subject, text, html} = writeLetter(
    quiet,
    {sheet: 'Pedidos', link, locale: 'es_ES'},
    languages.es,
  );
  expect(subject).toBe('Ciclo, Pedidos: nada ha cambiado');
  expect(text).toContain('A fecha de 30 nov 2026:\n- nada ha cambiado\n');
  expect(html).toContain('>nada ha cambiado</td>');
  expect(html).not.toMatch(/[{]\w+[}]/);
});

test.each<[string, string | null, string, string]>([
  ['en', null, 'es_ES', '€1,234.50'],
  ['es', null, 'es_ES', '1.234,50 €'],
  ['es', 'USD', 'es_ES', '1.234,50 USD'],
  ['en', 'Kč', 'en_US', 'Kč1,234.50'],
  // A locale without a country names no currency.
  ['en', null, 'en', '1,234.50'],
])('money in %s with %s at %s: %s', (language, currency, locale, written) => {
  const messages = language === 'es' ? languages.es : languages.en;
  const {text, html} = writeLetter(
    {...digest, currency},
    {sheet: 'Orders', link: undefined, locale},
    messages,
  );
  expect(text).toContain(`: ${written},`);
  expect(html).toContain(`>${written}<`);
  expect(html).not.toContain('<a ');
  // Whose currency it is, is said where the table has none.
  const note = messages.digest.localeCurrency.slice(0, 20);
  expect(text.includes(note)).toBe(currency === null && locale === 'es_ES');
});
