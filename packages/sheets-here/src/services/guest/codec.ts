import type {Tagged, Wire} from '../wire';
import type {makeBlocks, Rows} from './blocks';
import type {Names} from './names';

export type Codec = ReturnType<typeof makeCodec>;

/**
 * The bundle's side of wire.ts. Its text is evaluated inside the bundle's context: it must name nothing outside itself.
 */
export function makeCodec(names: Names, blocksOf: typeof makeBlocks) {
  const {toString} = Object.prototype;
  // Taken before the clock is put over it: several times as fast.
  const PlainDate = Date;
  const kindOf = (value: unknown) => toString.call(value).slice(8, -1);
  const {encodeRows, decodeRows} = blocksOf(kindOf);

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
