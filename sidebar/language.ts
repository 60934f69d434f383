/** The panel's texts in each language; what only the server says stays out. */
import {everyLanguage, type Language, languageOf, type Sidebar} from '../src/messages';

export type {Language};
export type Words = Readonly<Record<Language, Sidebar>>;

/** Before the server has said which: the browser's. */
export const browserLanguage = (): Language => languageOf(navigator.language);

/** To choose from, each by its own name. */
export const languageChoices = everyLanguage.map(({speaks: {code, name}}) => ({code, name}));
