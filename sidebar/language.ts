/** The panel's texts in each language; what only the server says stays out. */
import type {Language, Sidebar} from '../src/messages';

export type {Language};
export type Words = Readonly<Record<Language, Sidebar>>;

/** Before the server has said which: the browser's. */
export const browserLanguage = (): Language => (navigator.language.startsWith('es') ? 'es' : 'en');
