import type {Cell} from '../../base/cells';
import {UserError} from '../../base/errors';
import {toChoose} from '../purchaseHeaders';
import type {Purchases} from '../purchases';

/** From so many digits on programs write a number with its exponent, and keep six of them or so. */
const SHORTENED_FROM = 1e11;
const SHORTENED_ZEROS = 1e5;

const isShortened = (cell: Cell): boolean =>
  typeof cell === 'number'
    ? Math.abs(cell) >= SHORTENED_FROM && cell % SHORTENED_ZEROS === 0
    : typeof cell === 'string' && /^\s*\d(?:[.,]\d+)?e\+\d\d\s*$/i.test(cell);

/**
 * Ids whose last digits are lost make one customer of many.
 *
 * @throws UserError shortenedIds
 */
export const checkShortened = ({columns, headers, sample}: Purchases): void => {
  const ids = columns.customer === undefined ? [] : sample(columns.customer);
  const shortened = ids.filter(isShortened);
  if (shortened.length < 2 || shortened.length <= ids.length / 2) return;
  const [first = 0] = shortened;
  throw new UserError(
    'shortenedIds',
    {
      column: headers[columns.customer ?? -1] ?? '',
      example:
        typeof first === 'number' ? first.toExponential().toUpperCase() : String(first).trim(),
    },
    toChoose(headers),
  );
};
