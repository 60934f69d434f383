import {en, type Messages} from './en';
import {es} from './es';

/** One line per language: the two letters with which a spreadsheet's locale begins. */
export const languages = {en, es} satisfies Record<string, Messages>;
export type Language = keyof typeof languages;

/** Spanish for `es`, `es_MX`, …; English for everything else. */
export const languageOf = (locale: string): Language => (/^es([_-]|$)/i.test(locale) ? 'es' : 'en');

export const messagesFor = (locale: string): Messages => languages[languageOf(locale)];

/**
 * Puts values into a message: `fill('{n} rows', {n: 3})` is `3 rows`. A name without a value stays as written, so that a
 * slip shows in the tests.
 */
export const fill = (template: string, params: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));

export type {Messages};
