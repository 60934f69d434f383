import type {BlockColumn, Tagged} from '../wire';

/** A two-dimensional array of the bundle's. */
export type Rows = readonly (readonly unknown[])[];
type BlockWire = Extract<Tagged, {t: 'block'}>;

/**
 * Rows of cells as columns, and back. Its text is evaluated inside the bundle's context: it must name nothing outside itself.
 *
 * @param kindOf the class of an object in the language's own words: `Date`, `Map`
 */
export function makeBlocks(kindOf: (value: unknown) => string) {
  // Taken before the clock is put over it: several times as fast.
  const PlainDate = Date;

  /** One column of a block. `blank`: null and undefined make an empty cell, as in setValues; else they are named. */
  function columnOf(rows: Rows, index: number, blank: boolean): BlockColumn {
    const v: (string | number | boolean)[] = [];
    const d: number[] = [];
    const x: [number, string][] = [];
    for (let row = 0; row < rows.length; row++) {
      const value = rows[row]?.[index];
      const type = typeof value;
      if (
        type === 'string' ||
        type === 'boolean' ||
        (type === 'number' && isFinite(Number(value)))
      ) {
        v.push(value as string | number | boolean);
        continue;
      }
      const isDate = type === 'object' && kindOf(value) === 'Date' && !isNaN(Number(value));
      v.push(isDate ? Number(value) : '');
      if (isDate) d.push(row);
      else if (!(blank && (value === null || value === undefined)))
        x.push([row, type === 'number' || type === 'undefined' ? String(value) : kindOf(value)]);
    }
    const column: {v: typeof v; d?: true | number[]; x?: typeof x} = {v};
    if (d.length > 0) column.d = d.length === v.length ? true : d;
    if (x.length > 0) column.x = x;
    return column;
  }

  function encodeRows(rows: Rows, blank: boolean): BlockWire {
    const width = rows[0]?.length ?? 0;
    const odd = rows.findIndex((row) => row.length !== width);
    if (odd >= 0)
      return {
        t: 'block',
        rows: rows.length,
        width,
        columns: [],
        odd: {row: odd, width: rows[odd]?.length ?? 0},
      };
    const columns = Array.from({length: width}, (_, index) => columnOf(rows, index, blank));
    return {t: 'block', rows: rows.length, width, columns};
  }

  function decodeRows({rows, width, columns}: BlockWire): unknown[][] {
    const table: unknown[][] = [];
    for (let row = 0; row < rows; row++) table.push(new Array(width));
    columns.forEach(({v, d}, index) => {
      const put = (row: number, value: unknown) => {
        const cells = table[row];
        if (cells) cells[index] = value;
      };
      v.forEach((value, row) => put(row, d === true ? new PlainDate(Number(value)) : value));
      if (d !== undefined && d !== true)
        for (const row of d) put(row, new PlainDate(Number(v[row])));
    });
    return table;
  }

  return {encodeRows, decodeRows};
}
