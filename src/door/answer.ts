/** The edge: a call's answer is `{ok: true, …}` or `{ok: false, code, message}` in the user's language, never an exception. */
import {type Refused, type SaleValues, UserError} from '../base/errors';
import {type Book, type Office, SheetShrunk} from '../google/port';
import {fill, type Language, languages, type Messages, messagesFor, numberText} from '../messages';
import {doubtIn} from '../tables/twoReadings';
import {refusalOf} from './refusal';
import {type CallContext, openContext} from './context';

export interface Failure {
  readonly ok: false;
  readonly code: string;
  readonly message: string;
  /** Columns to choose from, where none was found. */
  readonly headers?: readonly string[];
  /** What the sheet is, where it is none that is read. */
  readonly refused?: Refused;
  /** What rows say of their sales, where none of them counts. */
  readonly sales?: readonly SaleValues[];
  /** Where the missing permission is given. */
  readonly url?: string;
}

export type Answer<T> = ({readonly ok: true} & T) | Failure;

/** What an answer needs of the world around the spreadsheet. */
export interface Doors {
  /** @throws UserError noSheet */
  book(): Book;
  /** Language of the person's account, for when the spreadsheet cannot be asked. */
  userLocale(): string;
  authorisationUrl(): string | undefined;
  readonly office: Office;
}

export const answer = <T extends object>(
  doors: Doors,
  work: (context: CallContext) => T,
  sent?: unknown,
): Answer<T> => {
  let context: CallContext | undefined;
  try {
    context = openContext(doors.book(), doors.office);
    return {ok: true, ...work(context)};
  } catch (error) {
    return failure(error, wordsFor(sent, context, doors), doors.authorisationUrl);
  }
};

/** A failed call has not always got as far as knowing its language: the one asked for, the one set, the spreadsheet's, the person's. */
const wordsFor = (
  sent: unknown,
  context: CallContext | undefined,
  {userLocale}: Doors,
): Messages => {
  const asked = (sent as {readonly language?: unknown} | null | undefined)?.language;
  const known = (Object.keys(languages) as Language[]).find((language) => language === asked);
  if (known) return languages[known];
  return (
    quietly(() => context?.messages) ?? messagesFor(context?.locale ?? quietly(userLocale) ?? 'en')
  );
};

/** For what is only wished for: undefined where it fails. */
export const quietly = <T>(work: () => T): T | undefined => {
  try {
    return work();
  } catch {
    return undefined;
  }
};

export const failure = (
  error: unknown,
  messages: Messages,
  authorisationUrl: () => string | undefined = () => undefined,
): Failure => {
  if (error instanceof UserError)
    return {
      ok: false,
      code: error.key,
      message: sentenceOf(error, messages),
      ...(error.headers.length ? {headers: error.headers} : {}),
      ...(error.refused ? {refused: error.refused} : {}),
      ...(error.sales.length ? {sales: error.sales} : {}),
      ...(error.key === 'noAuthorisation' ? wayTo(authorisationUrl) : {}),
    };
  if (error instanceof SheetShrunk) return failure(new UserError('sheetChanges'), messages);
  // Foreign errors go to the log whole; a person gets a sentence.
  console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  const code = refusalOf(error) ?? 'unexpected';
  return {
    ok: false,
    code,
    message: messages.errors[code],
    ...(code === 'noAuthorisation' ? wayTo(authorisationUrl) : {}),
  };
};

const wayTo = (authorisationUrl: () => string | undefined): Pick<Failure, 'url'> => {
  const url = quietly(authorisationUrl);
  return url ? {url} : {};
};

const sentenceOf = ({key, params}: UserError, messages: Messages): string => {
  const {errors, expected, kinds: tables, setAside, nothing, request} = messages;
  const {oneUnusable, reasonInColumn} = messages;
  const reasons: Readonly<Record<string, string>> = setAside;
  const kinds: Readonly<Record<string, string>> = expected;
  const words: Record<string, string | number> = {...params};
  const {reason, kind, column} = params;
  if (typeof reason === 'string') {
    const said = reasons[reason] ?? reason;
    words['reason'] = column ? fill(reasonInColumn, {reason: said, column}) : said;
  }
  if (key === 'notReadYet' && typeof kind === 'string')
    words['kind'] = (tables as Readonly<Record<string, string>>)[kind] ?? kind;
  Object.assign(words, doubtIn(params, messages));
  for (const sum of ['revenue', 'otherRevenue'])
    if (words[sum] !== undefined) words[sum] = numberText(Number(words[sum]), messages);
  if (key === 'badArgument') {
    if (typeof kind === 'string') words['expected'] = fill(kinds[kind] ?? kind, params);
    words['argument'] ||= request;
    words['found'] ||= nothing;
  }
  const onlyOne = key === 'nothingUsable' && params['rows'] === 1;
  return fill(onlyOne ? oneUnusable : errors[key], words);
};
