/** Which cells in our columns are a person's: they are left as they are, and the run writes around them. */
import {type Cell, isBlank, isDate, sameCell} from '../base/cells';
import type {Calendar} from '../google/port';
import {cellText, foreignIn, isValueOf, keyOf, type Written} from './written';

/** A row of our columns as it stands. */
export interface GuardedRow {
  /** Of the results; below 0: the row has none. */
  readonly entry: number;
  /** What stands in its key column. */
  readonly key: Cell;
  /** One a target. */
  readonly cells: readonly Cell[];
  /** '' where a cell holds none; undefined: not known, or none at all. */
  readonly formulas?: readonly string[] | undefined;
}

export interface Guard {
  /** Places, among the targets, of cells that we did not write. */
  held(row: GuardedRow): readonly number[];
  /** Whether a cell in the column of a target holds nothing that we write there, beside whomever. */
  isStrange(place: number, cell: Cell): boolean;
  /** Equal as cells, whatever format a person has given them. */
  isSame(one: Cell | undefined, other: Cell | undefined): boolean;
}

const NONE: readonly number[] = [];

/**
 * @param written what we wrote, and what we are about to write
 * @param nameOf of a result
 */
export const guardOf = (
  written: Written | undefined,
  ids: readonly string[],
  calendar: Calendar,
  nameOf: (entry: number) => Cell,
): Guard => {
  const foreign = foreignIn(written, ids, calendar);
  const values = ids.map((id) => isValueOf(written, id, calendar));
  const isOursAlone = (cells: readonly Cell[]): boolean =>
    cells.filter((cell) => !isBlank(cell)).length >= Math.min(2, ids.length);
  return {
    held: ({entry, key, cells, formulas}) => {
      if (cells.every(isBlank) && !formulas?.some((formula) => formula !== '')) return NONE;
      const found = foreign({key: keyOf(entry < 0 ? key : nameOf(entry)), cells});
      const isTheirRow = isBlank(key) && entry < 0 && !isOursAlone(cells);
      if (!isTheirRow && !formulas) return found;
      return cells.flatMap((cell, place) =>
        (isTheirRow && !isBlank(cell)) || (formulas?.[place] ?? '') !== '' || found.includes(place)
          ? [place]
          : [],
      );
    },
    isStrange: (place, cell) => !values[place]?.(cell),
    isSame: sameBy(calendar),
  };
};

/** A day is its serial number, and a number the day that a format shows of it. */
export const sameBy = (calendar: Calendar): Guard['isSame'] => {
  const textOf = cellText(calendar);
  return (one, other) =>
    sameCell(one, other) ||
    (one !== undefined &&
      other !== undefined &&
      isDate(one) !== isDate(other) &&
      typeof one !== 'string' &&
      typeof other !== 'string' &&
      textOf(one) === textOf(other));
};
