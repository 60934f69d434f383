/** What a call is given: the spreadsheet, what has been set for it, and the words of its language. */
import type {Book, Office} from '../google/port';
import {type Language, languageOf, languages, type Messages} from '../messages';
import type {Settings} from './request';
import {SETTINGS, storedSettings} from './settings';

export interface CallContext {
  readonly book: Book;
  readonly locale: string;
  readonly office: Office;
  /** Read when they are first asked for: a call that is sent all it shall use reads no store. */
  readonly settings: Settings;
  /** The one that has been set, else the spreadsheet's. */
  readonly language: Language;
  readonly messages: Messages;
  /** The same call in another language. */
  readonly speaking: (language: Language) => CallContext;
}

/** @param spoken the language, where it is not that of the settings */
export const openContext = (book: Book, office: Office, spoken?: Language): CallContext => {
  const locale = book.locale();
  let settings: Settings | undefined;
  const context: CallContext = {
    book,
    locale,
    office,
    get settings() {
      return (settings ??= storedSettings(book.properties.read(SETTINGS)));
    },
    get language() {
      return spoken ?? context.settings.language ?? languageOf(locale);
    },
    get messages() {
      return languages[context.language];
    },
    speaking: (language) => openContext(book, office, language),
  };
  return context;
};
