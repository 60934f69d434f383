import type {Wire} from '../wire';
import type {Codec} from './codec';

export type Results = ReturnType<typeof makeResults>;

/**
 * What Google makes of a function's result. Its text is evaluated inside the bundle's context: it must name nothing outside
 * itself.
 */
export function makeResults(codec: Codec) {
  const {stringify} = JSON;

  /** Whether a Date is anywhere inside: google.script.run then gives null for the whole. */
  function hasDate(value: unknown): boolean {
    if (typeof value !== 'object' || value === null) return false;
    if (codec.kindOf(value) === 'Date') return true;
    return (Array.isArray(value) ? value : Object.values(value)).some(hasDate);
  }

  /** What google.script.run makes of a result, part by part. Refuses what no source says arrives. */
  function carried(value: unknown): unknown {
    const kind = codec.kindOf(value);
    if (value === undefined || value === null) return null;
    if (kind === 'Number' && !isFinite(Number(value)))
      throw new Error(`google.script.run cannot return ${String(value)}`);
    if (typeof value === 'function') return String(value);
    if (typeof value === 'symbol' || typeof value === 'bigint')
      throw new Error(`google.script.run cannot return a ${typeof value}`);
    if (typeof value !== 'object') return value;
    if (kind === 'Map' || kind === 'Set' || kind === 'RegExp') return {};
    if (Array.isArray(value)) return value.map(carried);
    if (kind !== 'Object') throw new Error(`google.script.run cannot return a ${kind}`);
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, carried(one)]));
  }

  /** What a formula makes of a result. Refuses what no source says a cell shows. */
  function cellsOf(result: unknown): Wire {
    if (Array.isArray(result) && !result.every((row) => Array.isArray(row)))
      throw new Error('a custom function must return one value or rows of values');
    const rows = (Array.isArray(result) ? result : [[result]]) as unknown[][];
    const block = codec.encodeRows(rows, false);
    if (block.odd) throw new Error(`row ${block.odd.row + 1} of the result has another length`);
    if (block.rows === 0 || block.width === 0) throw new Error('the result is empty');
    block.columns.forEach(({x}, column) => {
      const [bad] = x ?? [];
      if (bad)
        throw new Error(`the result holds ${bad[1]} in row ${bad[0] + 1}, column ${column + 1}`);
    });
    return block;
  }

  return {
    /** As google.script.run carries it, in JSON. */
    answerOf: (result: unknown): string => stringify(hasDate(result) ? null : carried(result)),
    cellsOf,
  };
}
