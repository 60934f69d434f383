/** The texts of each language. Taken file by file: what only the server says stays out of the sidebar. */
import {sidebar as english} from '../src/messages/en';
import {sidebar as spanish} from '../src/messages/es';

export const LANGUAGES = {
  en: {words: english},
  es: {words: spanish},
};
export type Language = keyof typeof LANGUAGES;

/** Before the server has said which: the browser's. */
export const browserLanguage = (): Language => (navigator.language.startsWith('es') ? 'es' : 'en');
