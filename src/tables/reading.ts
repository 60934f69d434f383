/** What every table gives when it is read: its rows, its subjects, what was set aside, and what is worth knowing. */
import type {Cell} from '../base/cells';
import {type Notice, type SaleValues, UserError} from '../base/errors';
import type {Messages} from '../messages';
import type {DateOrder} from '../reading/dates';
import type {Choices} from './kind';
import type {Recognition} from './readKind';
import type {TwoReadings} from './twoReadings';

/** Why a row is set aside: each reason has its words. */
export type SetAside = keyof Messages['setAside'];

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
  /** The kind, or a closer word for it: `order lines`. */
  readonly layout: string;
  /** Rows below the header with any cell filled. */
  readonly rows: number;
  readonly setAside: Readonly<Partial<Record<SetAside, RowList>>>;
  /** What rows say in columns of status, type or stage, and whether they count; undefined: the kind asks for none. */
  readonly sales?: readonly SaleValues[];
  /** What could be read in another way, with what that would give; undefined: nothing. */
  readonly twoReadings?: readonly TwoReadings[];
  /** Subjects in the order of their first usable row: key, and name as first written. */
  readonly keys: readonly string[];
  readonly names: readonly Cell[];
  /**
   * Subject that any cell of the customer column means, as it stands in the table; undefined when nobody usable. Where each row
   * has a result of its own, rows that repeat a key are one here.
   */
  readonly customerOf: (cell: Cell) => number | undefined;
  /** Several rows may tell of one subject: results go to a sheet of their own, and tags beside the rows. */
  readonly hasManyRows: boolean;
  /** The result of each row below the header, -1 for none; where it has many rows, of rows set aside too if others make the subject known. */
  readonly entryOfRow: Int32Array;
  /** Day of each row below the header, NO_DAY and BAD_DAY where there is none; undefined where rows have no day. */
  readonly rowDay?: Int32Array;
  readonly dates: {readonly order: DateOrder | undefined; readonly ambiguous: boolean};
  readonly currency: string | undefined;
  /** All of them, the commonest first, where there are several. */
  readonly currencies?: readonly string[];
  readonly notices: readonly Notice[];
}

const FIRST_ROWS = 10;

export const addTo = (list: RowList, row: number, watchedRow?: number): void => {
  list.count++;
  if (list.rows.length < FIRST_ROWS || row === watchedRow) list.rows.push(row);
};

/**
 * Places below the header as the sheet numbers them, in their order.
 *
 * @param from index of the first row below the header
 */
export const rowListOf = (places: readonly number[], from: number): RowList => {
  const list: RowList = {count: 0, rows: []};
  for (const place of [...places].sort((a, b) => a - b)) addTo(list, from + place + 1);
  return list;
};

export const addRow = (
  lists: Partial<Record<SetAside, RowList>>,
  reason: SetAside,
  row: number,
  watchedRow?: number,
): void => {
  addTo((lists[reason] ??= {count: 0, rows: []}), row, watchedRow);
};

/** Fields of which one has what stands in the way, the first that has a column. */
const FIELDS_OF: Readonly<Partial<Record<SetAside, readonly string[]>>> = {
  NO_CUSTOMER: ['customer'],
  NOBODY: ['customer'],
  NO_DATE: ['date'],
  BAD_DATE: ['date', 'last', 'first'],
  OLD_DATE: ['date'],
  FUTURE_DATE: ['date'],
  BAD_AMOUNT: ['amount', 'price', 'revenue'],
};

/** What is said where every row was set aside: the commonest reason, the column that it is about, and what may count after all. */
export const nothingUsable = (
  rows: number,
  setAside: Partial<Record<SetAside, RowList>>,
  {columns, headers}: Pick<Recognition, 'columns' | 'headers'>,
  sales: readonly SaleValues[] = [],
): UserError => {
  const [reason, list] = Object.entries(setAside).sort((a, b) => b[1].count - a[1].count)[0] ?? [
    'NO_CUSTOMER',
    undefined,
  ];
  const at = FIELDS_OF[reason as SetAside]?.map((field) => columns[field]).find(isColumn);
  const params = {
    rows,
    reason,
    count: list?.count ?? 0,
    example: (list?.rows ?? []).slice(0, 3).join(', '),
    column: headers[at ?? -1] ?? '',
  };
  return new UserError(
    'nothingUsable',
    params,
    [],
    undefined,
    setAside.NO_SALE ? sales.filter(({values}) => values.some(({counts}) => !counts)) : [],
  );
};

const isColumn = (column: number | undefined): boolean => column !== undefined;
