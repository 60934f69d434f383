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
  const {subject, text, html} = writeLetter(digest, 'Orders\n2026', link, languages.en);
  expect(subject).toBe('Ciclo, Orders 2026: 2 newly lapsed, 1 came back');
  expect(text.split('\n')).toEqual([
    'As of 2026-11-30, since 2026-11-23:',
    '- 2 newly lapsed',
    '- 1 came back',
    '',
    'The most valuable customers who lapsed:',
    '- <b>Ana</b> & "Co" Bcc: x: 1234.50, last order 2026-05-02',
    '- Luis: 9.00, last order 2026-06-01',
    '',
    `Open the sheet: ${link}`,
    '',
    languages.en.digest.stop,
  ]);
  expect(html).toContain('<li>&lt;b&gt;Ana&lt;/b&gt; &amp; &quot;Co&quot; Bcc: x: 1234.50');
  expect(html).toContain(`<a href="${link}">Open the sheet</a>`);
  expect(html).not.toContain('<b>');
});

test('Spanish, nothing changed, no check before', () => {
  const quiet = {...digest, since: null, counts: NO_CHANGES, quiet: []};
  const {subject, text, html} = writeLetter(quiet, 'Pedidos', link, languages.es);
  expect(subject).toBe('Ciclo, Pedidos: nada ha cambiado');
  expect(text).toContain('A fecha de 30/11/2026:\n- nada ha cambiado\n');
  expect(html).toContain('<li>nada ha cambiado</li>');
  expect(html).not.toMatch(/[{]\w+[}]/);
});
