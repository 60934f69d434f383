/** The edge: a call's answer is `{ok: true, …}` or `{ok: false, code, message}` in the user's language, never an exception. */
import {UserError} from '../errors';
import {type Book, SheetShrunk} from '../google/port';
import {fill, type Messages, messagesFor} from '../messages';

export interface Failure {
  readonly ok: false;
  readonly code: string;
  readonly message: string;
}

export type Answer<T> = ({readonly ok: true} & T) | Failure;

/** What a call is given: the spreadsheet, its locale (asked once), and the words of its language. */
export interface Call {
  readonly book: Book;
  readonly locale: string;
  readonly messages: Messages;
}

/** Google's own exceptions about a slow or failing service. */
const SERVICE = /service|timed out|server error|try again|exceeded|temporar/i;

export const answer = <T extends object>(open: () => Book, work: (call: Call) => T): Answer<T> => {
  let messages = messagesFor('en');
  try {
    const book = open();
    const locale = book.locale();
    messages = messagesFor(locale);
    return {ok: true, ...work({book, locale, messages})};
  } catch (error) {
    return failure(error, messages);
  }
};

export const failure = (error: unknown, messages: Messages): Failure => {
  if (error instanceof UserError) {
    const reason = error.params['reason'];
    const setAside: Readonly<Record<string, string>> = messages.setAside;
    const params =
      typeof reason === 'string'
        ? {...error.params, reason: setAside[reason] ?? reason}
        : error.params;
    return {ok: false, code: error.key, message: fill(messages.errors[error.key], params)};
  }
  if (error instanceof SheetShrunk) return failure(new UserError('sheetChanges'), messages);
  // Foreign errors go to the log whole; a person gets a sentence.
  console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  const key = error instanceof Error && SERVICE.test(error.message) ? 'service' : 'unexpected';
  return {ok: false, code: key, message: messages.errors[key]};
};
