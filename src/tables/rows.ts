/** Tables in which one row is one subject. Row for row: a key that stands twice gives two results and a notice. */
import {type Cell, type Cells, isBlank} from '../base/cells';
import type {Notice} from '../base/errors';
import {isNobody, nobodyList} from './orders/nobody';
import {isTotal, mayBeTotal, provenTotals} from '../reading/totals';
import type {Facts} from '../classes/facts';
import type {History} from '../classes/history';
import {keyIndex} from '../base/keyIndex';
import {
  addRow,
  addTo,
  nothingUsable,
  type ReadContext,
  type Reading,
  type RowList,
  type SetAside,
} from './reading';
import type {Recognition} from './readKind';

/** Of purchases. */
export interface RowsReading extends Reading {
  readonly hasAmounts: boolean;
  readonly facts: Facts;
  /** Row index within the cells of each result. */
  readonly lineRow: Int32Array;
  /** Only for `periods`, where orders can be told apart by period. */
  readonly history: History | undefined;
}

type Own = 'rows' | 'setAside' | 'keys' | 'names' | 'customerOf' | 'hasManyRows' | 'entryOfRow';

interface UsableRows {
  /** Row index within the cells of each result. */
  readonly lineRow: Int32Array;
  /** What they tell of a reading. */
  readonly read: Pick<Reading, Own>;
  readonly notices: Notice[];
}

/** `(blank)`, `(en blanco)`: what a pivot table calls all rows without a name. */
const isPivotBlank = (name: Cell): boolean =>
  typeof name === 'string' && /^\s*\(.*\)\s*$/.test(name) && isNobody(name);

/**
 * The rows that name somebody and have nothing against them.
 *
 * @param reasonOf why a row cannot be used, by its place below the header
 * @param numbers columns that totals add up, by the same place
 * @throws UserError nothingUsable
 */
export const usableRows = (
  cells: Cells,
  recognition: Recognition,
  {watchedRow}: ReadContext,
  reasonOf: (i: number) => SetAside | undefined,
  numbers: readonly Float64Array[] = [],
): UsableRows => {
  const from = recognition.headerIndex + 1;
  const entryOfRow = new Int32Array(cells.length - from).fill(-1);
  const at = recognition.columns.customer ?? 0;
  const index = keyIndex();
  const setAside: Partial<Record<SetAside, RowList>> = {};
  const lineRow: number[] = [];
  const names: Cell[] = [];
  const keys: string[] = [];
  const totals: RowList = {count: 0, rows: []};
  const nobody = nobodyList();
  const header = cells[from - 1]?.[at];
  const sums = provenTotals(
    cells.slice(from).map((row) => row[at] as Cell),
    numbers,
  );
  let rows = 0;
  for (let i = 0; from + i < cells.length; i++) {
    const row = cells[from + i] as readonly Cell[];
    const name = row[at] as Cell;
    let reason: SetAside | undefined;
    if (isBlank(name)) {
      if (row.every(isBlank)) continue;
      reason = 'NO_CUSTOMER';
      if (row.some(mayBeTotal)) addTo(totals, from + i + 1);
    } else if (isPivotBlank(name)) {
      reason = 'NOBODY';
      nobody.add(name, from + i + 1);
    } else {
      reason = reasonOf(i);
      if (!reason && (sums.has(i) || isTotal(name))) {
        reason = 'NO_CUSTOMER';
        addTo(totals, from + i + 1);
      }
      // The header once more, where two exports were pasted together.
      if (name === header) reason ??= 'NO_CUSTOMER';
    }
    rows++;
    if (reason) addRow(setAside, reason, from + i + 1, watchedRow);
    else {
      entryOfRow[i] = lineRow.length;
      keys.push(index.keys[index.add(name)] ?? '');
      names.push(typeof name === 'string' ? name.trim() : name);
      lineRow.push(from + i);
    }
  }
  if (!lineRow.length) throw nothingUsable(rows, setAside, recognition);
  const notices: Notice[] = [...recognition.notices];
  const repeated = lineRow.length - index.keys.length;
  if (repeated) notices.push({code: 'REPEATED_CUSTOMERS', count: repeated});
  if (totals.count) notices.push({code: 'TOTAL_ROWS', ...totals});
  notices.push(...nobody.notices());
  const customerOf = index.find;
  return {
    lineRow: Int32Array.from(lineRow),
    read: {rows, setAside, keys, names, customerOf, hasManyRows: false, entryOfRow},
    notices,
  };
};
