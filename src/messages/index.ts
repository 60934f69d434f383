import {en, sidebar as sidebarInEnglish, type Messages, type Sidebar} from './en';
import {es, sidebar as sidebarInSpanish} from './es';

/** One line per language: the two letters with which a spreadsheet's locale begins. */
export const languages = {en, es} satisfies Record<string, Messages>;
export type Language = keyof typeof languages;

/** Spanish for `es`, `es_MX`, …; English for everything else. */
export const languageOf = (locale: string): Language => (/^es([_-]|$)/i.test(locale) ? 'es' : 'en');

export const messagesFor = (locale: string): Messages => languages[languageOf(locale)];

const sidebars = {en: sidebarInEnglish, es: sidebarInSpanish} satisfies Record<Language, Sidebar>;

/** The sidebar's own texts. Code.js holds none of them. */
export const sidebarFor = (locale: string): Sidebar => sidebars[languageOf(locale)];

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

export type {Messages, Sidebar};
