import fc from 'fast-check';
import {fill, languageOf, languages} from '../../src/messages';

/** Every text of a language by its path: `errors.busy`. Lists of accepted words are each language's own. */
const textsOf = (value: unknown, path = ''): [string, string][] =>
  Array.isArray(value)
    ? []
    : typeof value === 'string'
      ? [[path, value]]
      : Object.entries(value as object).flatMap(([key, inner]) =>
          textsOf(inner, path ? `${path}.${key}` : key),
        );

const english = new Map(textsOf(languages.en));
const namesIn = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? ''))].sort();

describe.each(Object.entries(languages))('%s', (language, messages) => {
  const texts = textsOf(messages);

  test('has every text of English, with the same names to fill in', () => {
    expect(texts.map(([path]) => path)).toEqual([...english.keys()]);
    for (const [path, text] of texts)
      expect([path, namesIn(text)]).toEqual([path, namesIn(english.get(path) ?? '')]);
  });

  test('has no empty or endless text', () => {
    for (const [path, text] of texts) {
      expect([path, text.trim() === '']).toEqual([path, false]);
      expect([path, text.length <= 300]).toEqual([path, true]);
    }
  });

  test('names each class of a column once', () => {
    for (const labels of Object.values(messages.labels)) {
      const words = Object.values<string>(labels).map((word) => word.toLowerCase());
      expect(new Set(words).size).toBe(words.length);
    }
  });

  test('names sheets as Google allows', () => {
    expect(messages.sheets.customers).toMatch(/^[^[\]*?:/\\]{1,90}$/);
  });

  if (language !== 'en')
    test('is not left in English', () => {
      for (const [path, text] of texts)
        expect([path, /\b(the|and|with|are)\b/.test(text)]).toEqual([path, false]);
    });
});

test.each([
  ['es', 'es'],
  ['es_MX', 'es'],
  ['es-ES', 'es'],
  ['en_GB', 'en'],
  ['fr', 'en'],
  ['est', 'en'],
  ['', 'en'],
])('a spreadsheet in %s speaks %s', (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});

test.each([
  ['{n} {n:row|rows}', {n: 1}, '1 row'],
  ['{n} {n:row|rows}', {n: 0}, '0 rows'],
  ['{n} {n:row|rows}', {n: 2}, '2 rows'],
  ['{n:it is|{x}}', {n: 1}, '{n:it is|{x}}'],
  ['{missing}', {}, '{missing}'],
])('fill(%j) with %j is %j', (template, params, text) => {
  expect(fill(template, params as unknown as Record<string, number>)).toBe(text);
});

test('values are put in as they are, whatever they hold', () => {
  fc.assert(
    fc.property(fc.string(), (value) => expect(fill('<{a}>', {a: value})).toBe(`<${value}>`)),
  );
});
