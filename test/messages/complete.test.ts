/** Every language has everything: each list that somebody reads is asked for, language by language. */
import {readdirSync, readFileSync} from 'node:fs';
import {plain} from '../../src/base/keys';
import {everyLanguage, languageCodes, languageOf, messagesFor} from '../../src/messages';
import {FIELD_IDS, fieldWords} from '../../src/tables/fields';

const fields = FIELD_IDS;

/** Every list of words, by its path. */
const listsIn = (value: unknown, path: string): [string, string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, inner]) => listsIn(inner, `${path}.${key}`));

test('each folder is a language, and each language a folder', () => {
  const folders = readdirSync('src/messages', {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => name);
  expect([...languageCodes].sort()).toEqual(folders.sort());
});

describe.each(everyLanguage.map((language) => [language.speaks.code, language] as const))(
  '%s',
  (code, language) => {
    const {speaks, headers, words, google, timeLimit, samples} = language;

    test('speaks', () => {
      expect(languageCodes).toContain(code);
      expect(speaks.name).not.toBe('');
      expect(languageOf(speaks.newSpreadsheet)).toBe(code);
      for (const locale of speaks.locales) expect(languageOf(locale)).toBe(code);
      expect(speaks.numbers.decimal).not.toBe(speaks.numbers.thousands);
    });

    test('writes a day one way, from its number and from its text', () => {
      const {day} = messagesFor(code);
      expect(day(19877)).toBe(day('2024-06-03'));
      expect(new Set(['2024-06-03', '2024-03-06', '2023-06-03', '0987-11-30'].map(day)).size).toBe(
        4,
      );
    });

    test('has twelve months and seven days of the week', () => {
      expect([words.months.length, words.weekdays.length]).toEqual([12, 7]);
    });

    test.each(fields)('has a header for %s, the best first', (field) => {
      expect(headers.fields[field][0]).toMatch(/\w/);
      expect(headers.fields[field].length).toBeLessThanOrEqual(fieldWords()[field].headers.length);
    });

    test('says yes and no, and what a status means', () => {
      expect(words.yesNo.YES.length * words.yesNo.NO.length).toBeGreaterThan(0);
      const open = words.leadStatus.OPEN.split('|');
      const both = words.leadStatus.NOT_OPEN.split('|').filter((word) => open.includes(word));
      expect(both).toEqual([]);
    });

    test('has no empty list, and no word that plain() would not find again', () => {
      const {currencies, yesNo, consent, ...read} = words;
      for (const [path, list] of listsIn({...read, headers}, '')) {
        const odd = list.split('|').filter((word) => word === '' || plain(word) !== word);
        expect([path, odd]).toEqual([path, []]);
      }
      for (const [path, list] of listsIn({currencies, yesNo, consent}, ''))
        expect([path, list.trim()]).not.toEqual([path, '']);
      for (const pair of currencies.split(' ')) expect(pair).toMatch(/^\S+=\S+$/);
    });

    test('knows what Google says, each thing by itself', () => {
      for (const pattern of [...Object.values(google), timeLimit]) {
        expect(pattern.flags).toBe('i');
        expect(pattern.test('')).toBe(false);
      }
    });

    test('has the words of the samples', () => {
      for (const [path, text] of listsIn(samples, '')) expect([path, text]).not.toEqual([path, '']);
    });
  },
);

test('three letters or more name one month, and one day of the week, in all languages together', () => {
  for (const list of ['months', 'weekdays'] as const) {
    const places = new Map<string, Set<number>>();
    for (const {words} of everyLanguage)
      words[list].forEach((names, place) => {
        for (const name of names.split('|'))
          for (let length = 3; length <= name.length; length++) {
            const beginning = name.slice(0, length);
            places.set(beginning, (places.get(beginning) ?? new Set()).add(place));
          }
      });
    expect([...places].filter(([, found]) => found.size > 1)).toEqual([]);
  }
});

/** Decisions by the name of one language: messages and their folders know what differs. */
const BY_NAME =
  /[=!]==? ?['"](?:en|es)['"]|['"](?:en|es)['"] ?[=!]==?|startsWith\(['"](?:en|es)['"]/;

test('nothing is decided by the name of a language', () => {
  const found = ['src', 'sidebar', 'scripts', 'cli'].flatMap((folder) =>
    readdirSync(folder, {recursive: true, encoding: 'utf8'})
      .filter((name) => /\.tsx?$/.test(name))
      .flatMap((name) =>
        readFileSync(`${folder}/${name}`, 'utf8')
          .split('\n')
          .filter((line) => BY_NAME.test(line))
          .map((line) => `${folder}/${name}: ${line.trim()}`),
      ),
  );
  expect(found).toEqual([]);
});
