/** What every table gives when it is read: its rows, its customers, what was set aside, and what is worth knowing. */
import type {Cell} from '../base/cells';
import {type Notice, UserError} from '../base/errors';
import type {DateOrder} from '../reading/dates';
import type {Choices} from './kind';

export const SET_ASIDE = [
  'NO_CUSTOMER',
  'NO_DATE',
  'BAD_DATE',
  'OLD_DATE',
  'BAD_AMOUNT',
  'FUTURE_DATE',
] as const;
export type SetAside = (typeof SET_ASIDE)[number];

export interface ReadContext {
  readonly locale: string;
  readonly dayOf: (instant: number) => number;
  readonly asOf: number;
  readonly choices: Choices;
  /** A row, as the sheet numbers it, that is listed with its reason when it is set aside, however many come before it. */
  readonly watchedRow?: number | undefined;
}

/** Rows of one kind: how many, and the numbers of the first ten as the sheet shows them. */
export interface RowList {
  count: number;
  readonly rows: number[];
}

export interface Reading {
  readonly layout: 'orders' | 'order lines' | 'customers' | 'periods';
  /** Rows below the header with any cell filled. */
  readonly rows: number;
  readonly setAside: Readonly<Partial<Record<SetAside, RowList>>>;
  /** Customers in the order of their first usable row: key, and name as first written. */
  readonly keys: readonly string[];
  readonly names: readonly Cell[];
  /** Customer of any cell of the customer column, as it stands in the table; undefined when nobody usable. */
  readonly customerOf: (cell: Cell) => number | undefined;
  readonly hasAmounts: boolean;
  readonly dates: {readonly order: DateOrder | undefined; readonly ambiguous: boolean};
  readonly currency: string | undefined;
  readonly notices: readonly Notice[];
}

const FIRST_ROWS = 10;

export const addTo = (list: RowList, row: number, watchedRow?: number): void => {
  list.count++;
  if (list.rows.length < FIRST_ROWS || row === watchedRow) list.rows.push(row);
};

export const addRow = (
  lists: Partial<Record<SetAside, RowList>>,
  reason: SetAside,
  row: number,
  watchedRow?: number,
): void => {
  addTo((lists[reason] ??= {count: 0, rows: []}), row, watchedRow);
};

export const nothingUsable = (
  rows: number,
  setAside: Partial<Record<SetAside, RowList>>,
): UserError => {
  const [reason, list] = Object.entries(setAside).sort((a, b) => b[1].count - a[1].count)[0] ?? [
    'NO_CUSTOMER',
    undefined,
  ];
  return new UserError('nothingUsable', {
    rows,
    reason,
    count: list?.count ?? 0,
    example: (list?.rows ?? []).slice(0, 3).join(', '),
  });
};
