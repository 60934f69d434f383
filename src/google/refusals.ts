/**
 * What Google's exceptions mean. Google says them in the language of the account and documents no other sign: the address of a
 * permission is the same in all; what the sheet itself can tell is asked of it (calls.ts); the rest goes by the wordings that
 * each language knows (messages/<language>/google.ts).
 */
import {type ErrorKey, UserError} from '../base/errors';
import {everyLanguage, type Google, isSpoken} from '../messages';
import {SheetShrunk} from './port';

/** The first that fits counts. */
const REFUSALS = [
  'noRoom',
  'validationRule',
  'protectedRange',
  'typedColumns',
  'noAuthorisation',
  'chartSheet',
  'sheetGone',
  'service',
] as const satisfies readonly (ErrorKey & keyof Google)[];

/** The address of a scope. */
const SCOPE = /googleapis\.com\/auth\//;

/** Raised by our own code, on purpose or by a slip: Google has not refused anything. */
export const isOurs = (error: unknown): boolean =>
  !(error instanceof Error) ||
  error instanceof UserError ||
  error instanceof SheetShrunk ||
  error instanceof TypeError ||
  error instanceof RangeError ||
  error instanceof ReferenceError;

/** What Google said; '' for an exception of ours. */
export const wordingOf = (error: unknown): string =>
  isOurs(error) ? '' : (error as Error).message;

/** Whether Google says this in any language. */
export const says = (wording: string, meaning: keyof Google): boolean =>
  everyLanguage.some(({google}) => google[meaning].test(wording));

/** A permission that is missing, be it only for what adorns. */
export const isUnpermitted = (error: unknown): boolean => {
  const wording = wordingOf(error);
  return SCOPE.test(wording) || says(wording, 'permission');
};

/** What a refusal means by its words, as far as a person can do something about it. */
export const saidRefusal = (error: unknown): ErrorKey | undefined => {
  if (error instanceof UserError) return error.key;
  const wording = wordingOf(error);
  if (SCOPE.test(wording)) return 'noAuthorisation';
  return REFUSALS.find((meaning) => says(wording, meaning));
};

/** Whether Google has said it in a language of which no words are known here. */
export const isForeign = (error: unknown): boolean =>
  !isOurs(error) &&
  (error as Error).name === 'Exception' &&
  saidRefusal(error) === undefined &&
  !isAccountSpoken();

/** The panel's types reach this file, and know nothing of Google's. */
declare const Session: {getActiveUserLocale(): string};

const isAccountSpoken = (): boolean => {
  try {
    return isSpoken(Session.getActiveUserLocale());
  } catch {
    return true;
  }
};

/** What a refusal means. In a language that is not known here it is most often a service that did not answer. */
export const refusalOf = (error: unknown): ErrorKey | undefined =>
  saidRefusal(error) ?? (isForeign(error) ? 'service' : undefined);
