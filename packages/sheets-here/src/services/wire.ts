/**
 * What crosses between the bundle's context and the host: one JSON text each way. Plain values go as they are, everything
 * else as an object with a tag `t`. Blocks of cells go column by column, dates as instants with the list of their
 * positions: half the size of tagged cells and several times as fast.
 */
import type {Reference} from './define';

export class EnumName {
  constructor(
    readonly enumeration: string,
    readonly name: string,
  ) {}
}

/** A value of the bundle that no service takes: a function, a Map ... Named for the message. */
export class Foreign {
  constructor(readonly typeName: string) {}
}

export class PlainObject {
  constructor(readonly entries: readonly (readonly [string, Argument])[]) {}
}

export interface BlockColumn {
  readonly v: readonly (string | number | boolean)[];
  /** Which of them are instants of dates: all, or those at these positions. */
  readonly d?: true | readonly number[];
  /** Positions that hold what no cell takes (NaN, objects ...), with its name. */
  readonly x?: readonly (readonly [number, string])[];
}

/** A two-dimensional array. `odd` is the first row whose width differs; the columns are then left out. */
export class CellBlock {
  constructor(
    readonly rows: number,
    readonly width: number,
    readonly columns: readonly BlockColumn[],
    readonly odd?: {readonly row: number; readonly width: number},
  ) {}
}

export type Argument =
  | string
  | number
  | boolean
  | null
  | undefined
  | Date
  | Reference
  | EnumName
  | CellBlock
  | PlainObject
  | Foreign
  | readonly Argument[];

export type Result =
  | string
  | number
  | boolean
  | null
  | undefined
  | Date
  | Reference
  | EnumName
  | CellBlock
  | readonly Result[]
  | {readonly [key: string]: string};

/** What a tagged value looks like in JSON; written by packages/sheets-here/src/services/guest/codec.ts. */
export type Tagged =
  | {t: 'undefined'}
  | {t: 'date'; v: number}
  | {t: 'handle'; v: number; type: string}
  | {t: 'enum'; v: string}
  | {t: 'list'; v: Wire[]}
  | {t: 'object'; v: Record<string, Wire>}
  | {t: 'foreign'; v: string}
  | {
      t: 'block';
      rows: number;
      width: number;
      columns: BlockColumn[];
      odd?: {row: number; width: number};
    };

export type Wire = string | number | boolean | null | Tagged;

export function decode(wire: Wire, referenceOf: (handle: number) => Reference): Argument {
  if (typeof wire !== 'object' || wire === null) return wire;
  switch (wire.t) {
    case 'undefined':
      return undefined;
    case 'date':
      return new Date(wire.v);
    case 'handle':
      return referenceOf(wire.v);
    case 'enum': {
      const [enumeration = '', name = ''] = wire.v.split('.');
      return new EnumName(enumeration, name);
    }
    case 'list':
      return wire.v.map((one) => decode(one, referenceOf));
    case 'object':
      return new PlainObject(
        Object.entries(wire.v).map(([key, one]) => [key, decode(one, referenceOf)] as const),
      );
    case 'block':
      return new CellBlock(wire.rows, wire.width, wire.columns, wire.odd);
    default:
      return new Foreign(wire.v);
  }
}

export function encode(
  result: Result,
  handleOf: (reference: Reference) => {handle: number; type: string},
): Wire {
  if (result === undefined) return {t: 'undefined'};
  if (typeof result !== 'object' || result === null) return result ?? null;
  if (result instanceof Date) return {t: 'date', v: result.getTime()};
  if (result instanceof EnumName) return {t: 'enum', v: `${result.enumeration}.${result.name}`};
  if (result instanceof CellBlock)
    return {t: 'block', rows: result.rows, width: result.width, columns: [...result.columns]};
  if (isList(result)) return {t: 'list', v: result.map((one) => encode(one, handleOf))};
  if (isReference(result)) {
    const {handle, type} = handleOf(result);
    return {t: 'handle', v: handle, type};
  }
  return {t: 'object', v: {...result}};
}

const isList = (result: Result): result is readonly Result[] => Array.isArray(result);

const isReference = (result: object): result is Reference =>
  'methods' in result && typeof result.methods === 'function';
