/** The panel's texts in each language: put in when the sidebar is built (scripts/sidebar.ts); what only the server says stays out. */
import type {Language, Sidebar} from '../src/messages';
import {unpacked} from './packed';

export type {Language};
export type Words = Readonly<Record<Language, Sidebar>>;

declare const CICLO_WORDS: string;

export const loadWords = (): Promise<Words> => unpacked(CICLO_WORDS) as Promise<Words>;

/** Before the server has said which: the browser's. */
export const browserLanguage = (): Language => (navigator.language.startsWith('es') ? 'es' : 'en');
