/** Days that are the customer's own: of joining, or of birth. Nobody bought on them. */
import {UserError} from '../base/errors';
import {lazily} from '../base/memo';
import {wordsOf} from '../messages';
import {hasWord} from './kind';
import {toChoose} from './purchaseHeaders';

const joined = lazily(() => new Set(wordsOf(({headers}) => headers.joined)));

/**
 * @param found all columns of days there are
 * @throws UserError joinDayOnly where all of them are such
 */
export const checkJoinDays = (headers: readonly string[], found: readonly number[]): void => {
  const names = found.map((column) => headers[column] ?? '');
  if (!names.length || !names.every((name) => hasWord(name, joined()))) return;
  throw new UserError('joinDayOnly', {columns: names.join(', ')}, toChoose(headers));
};
