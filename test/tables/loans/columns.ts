import type {Cell} from '../../base/cells';
import {NONE} from '../../classes/classes';
import {defineClass, defineTexts} from '../../classes/column';
import type {ClassOptions} from '../../classes/options';
import {fill} from '../../messages';
import {BAD_DAY} from '../../reading/dates';

/** What is known of each reader. */
export interface Loans {
  readonly names: readonly Cell[];
  readonly options: ClassOptions;
  readonly books: Float64Array;
  /** Day on which the card ends, NO_DAY where the table does not say. */
  readonly until: Int32Array;
}

const MANY = 5;

export const load = defineClass(
  'loan_load',
  ['NOTHING', 'SOME', 'MANY'],
  ({books}: Loans) => Uint8Array.from(books, (count) => (count >= MANY ? 2 : count > 0 ? 1 : 0)),
  {isFollowed: true},
);

export const card = defineClass(
  'loan_card',
  ['VALID', 'EXPIRED'],
  ({until, options: {asOf}}: Loans) =>
    Uint8Array.from(until, (day) => (day <= BAD_DAY ? NONE : Number(day < asOf))),
);

export const reason = defineTexts(
  'reason',
  ({books}: Loans, {messages}) =>
    (entry) =>
      fill(messages.reasons.books, {n: books[entry] ?? 0}),
);
