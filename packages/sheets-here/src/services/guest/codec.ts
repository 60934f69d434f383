import type {BlockColumn, Tagged, Wire} from '../wire';

/** A two-dimensional array of the bundle's. */
type Rows = readonly (readonly unknown[])[];
type BlockWire = Extract<Tagged, {t: 'block'}>;

/** How objects that only the services know are named on the wire. */
export interface Names {
  /** The handle behind an emulated object. */
  handleOf(value: object): {handle: number; type: string} | undefined;
  /** `Enumeration.NAME` behind a constant. */
  enumOf(value: object): string | undefined;
  objectOf(handle: number, type: string): object;
  enumNamed(name: string): object;
}

export type Codec = ReturnType<typeof makeCodec>;

/**
 * The bundle's side of wire.ts. Its text is evaluated inside the bundle's context: it must name nothing outside itself.
 */
export function makeCodec(names: Names) {
  const {toString} = Object.prototype;
  // Taken before the clock is put over it: several times as fast.
  const PlainDate = Date;
  const kindOf = (value: unknown) => toString.call(value).slice(8, -1);

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

  const isRows = (value: readonly unknown[]): value is Rows =>
    value.length > 0 && value.every((row) => Array.isArray(row));

  function encodeObject(value: object): Tagged {
    const reference = names.handleOf(value);
    if (reference) return {t: 'handle', v: reference.handle, type: reference.type};
    const constant = names.enumOf(value);
    if (constant !== undefined) return {t: 'enum', v: constant};
    if (Array.isArray(value)) {
      const list: readonly unknown[] = value;
      return isRows(list) ? encodeRows(list, true) : {t: 'list', v: value.map(encode)};
    }
    const kind = kindOf(value);
    if (kind === 'Date') return {t: 'date', v: Number(value)};
    if (kind !== 'Object') return {t: 'foreign', v: kind};
    const entries = Object.entries(value).map(([key, one]): [string, Wire] => [key, encode(one)]);
    return {t: 'object', v: Object.fromEntries(entries)};
  }

  function encode(value: unknown): Wire {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (value === undefined) return {t: 'undefined'};
    if (typeof value === 'number')
      return isFinite(value) ? value : {t: 'foreign', v: String(value)};
    return typeof value === 'object' ? encodeObject(value) : {t: 'foreign', v: kindOf(value)};
  }

  function decode(wire: Wire): unknown {
    if (typeof wire !== 'object' || wire === null) return wire;
    switch (wire.t) {
      case 'undefined':
        return undefined;
      case 'date':
        return new PlainDate(wire.v);
      case 'handle':
        return names.objectOf(wire.v, wire.type);
      case 'enum':
        return names.enumNamed(wire.v);
      case 'list':
        return wire.v.map(decode);
      case 'object': {
        const entries = Object.entries(wire.v).map(([key, one]): [string, unknown] => [
          key,
          decode(one),
        ]);
        return Object.fromEntries(entries);
      }
      case 'block':
        return decodeRows(wire);
      default:
        return undefined;
    }
  }

  return {encode, decode, encodeRows, decodeRows, kindOf};
}
