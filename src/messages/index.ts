import {en} from './en';
import {es} from './es';
import type {
  Folder,
  Google,
  Headers,
  Help,
  Messages,
  Samples,
  Sidebar,
  Speaks,
  Tables,
  Words,
} from './shape';

/** One line a language: its folder. What each holds is said in shape.ts. */
const folders = {en, es} satisfies Record<string, Folder>;

export type Language = keyof typeof folders;

/** For spreadsheets and people whose language Ciclo does not speak. */
const USUAL: Language = 'en';

/** All languages: what people type is understood in each of them, whatever the spreadsheet speaks. */
export const everyLanguage: readonly Folder[] = /* @__PURE__ */ Object.values(folders);

export const languageCodes = /* @__PURE__ */ Object.keys(folders) as Language[];

const MILLISECONDS_A_DAY = 86400000;

const messagesOf = ({addOn, speaks}: Folder): Messages => ({
  ...addOn,
  numbers: speaks.numbers,
  day: (day) =>
    speaks.day(
      typeof day === 'string' ? day : new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10),
    ),
});

const inEach = <T>(of: (folder: Folder) => T): Readonly<Record<Language, T>> =>
  Object.fromEntries(languageCodes.map((language) => [language, of(folders[language])])) as Record<
    Language,
    T
  >;

/** What Code.js says in each language. */
export const languages: Readonly<Record<Language, Messages>> = /* @__PURE__ */ inEach(messagesOf);

/** @param locale as Google or a browser writes it: `es`, `es_MX`, `es-ES` */
export const languageOf = (locale: string): Language => {
  const [beginning = ''] = locale.toLowerCase().split(/[_-]/);
  return (
    languageCodes.find((language) => folders[language].speaks.locales.includes(beginning)) ?? USUAL
  );
};

/** Whether it is one of ours. */
export const isSpoken = (locale: string): boolean =>
  folders[languageOf(locale)].speaks.locales.includes(locale.toLowerCase().split(/[_-]/)[0] ?? '');

export const messagesFor = (locale: string): Messages => languages[languageOf(locale)];

/** How a language is written. */
export const speaksIn = (locale: string): Speaks => folders[languageOf(locale)].speaks;

/** The panel's own texts. Code.js holds none of them. */
export const sidebarFor = (locale: string): Sidebar => folders[languageOf(locale)].panel;

/** Help of the custom functions, for the generators. Neither Code.js nor the panel's script holds any of it. */
export const helpFor = (language: Language): Help => folders[language].help;

/** The words of one list in every language. @example wordsOf(({words}) => words.not) // ['no', 'not', …] */
export const wordsOf = (list: (language: Folder) => string): readonly string[] =>
  everyLanguage.flatMap((language) => list(language).split('|'));

/**
 * Puts values into a message: `fill('{n} {n:row|rows}', {n: 3})` is `3 rows`; after the colon stand the words for one and for
 * any other number. A name without a value stays as written, so that a slip shows in the tests.
 *
 * @param show how a value is written; which words go with a number is decided before
 */
export const fill = (
  template: string,
  params: Readonly<Record<string, string | number>>,
  show: (value: string | number) => string = String,
): string =>
  template.replace(
    /\{(\w+)(?::([^|{}]*)\|([^{}]*))?\}/g,
    (whole, name: string, one?: string, other?: string) => {
      const value = params[name];
      if (value === undefined) return whole;
      if (one === undefined || other === undefined) return show(value);
      return Number(value) === 1 ? one : other;
    },
  );

/** To two decimals, with the language's mark. */
export const numberText = (value: number, {numbers: {decimal}}: Messages): string =>
  String(Math.round(value * 100) / 100).replace('.', decimal);

export type {Folder, Google, Headers, Help, Messages, Samples, Sidebar, Speaks, Tables, Words};
