import type {Wire} from '../wire';
import type {Codec} from './codec';

/** What the host wants run: a function with arguments, as google.script.run or as a formula would. */
export type Request =
  | {readonly type: 'run'; readonly name: string; readonly args: string}
  | {readonly type: 'trigger'; readonly name: string; readonly event: string; readonly mode: string}
  | {readonly type: 'formula'; readonly name: string; readonly args: readonly Wire[]}
  | {readonly type: 'names'};

export type Reply =
  | {readonly value: Wire}
  | {readonly json: string}
  | {readonly names: readonly string[]}
  | {readonly error: string; readonly stack: string};

/**
 * Runs what is asked and carries the result as Google would. Its text is evaluated inside the bundle's context: it must
 * name nothing outside itself.
 */
export function makeCaller(codec: Codec) {
  const {stringify, parse} = JSON;
  const scope = globalThis as unknown as Readonly<Record<string, unknown>>;

  /** Services cannot be listed, so that they are none of them. */
  const names = () => Object.keys(scope).filter((name) => typeof scope[name] === 'function');

  function functionNamed(name: string): (...args: unknown[]) => unknown {
    if (!names().includes(name)) throw new Error(`Script function not found: ${name}`);
    return scope[name] as (...args: unknown[]) => unknown;
  }

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
    if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint')
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

  function perform(request: Request): Reply {
    switch (request.type) {
      case 'names':
        return {names: names()};
      case 'formula':
        return {value: cellsOf(functionNamed(request.name)(...request.args.map(codec.decode)))};
      case 'trigger': {
        const event = parse(request.event) as object;
        const authMode = codec.decode({t: 'enum', v: `AuthMode.${request.mode}`});
        const result = functionNamed(request.name)({...event, authMode});
        return {json: stringify(hasDate(result) ? null : carried(result))};
      }
      case 'run': {
        const args = parse(request.args) as unknown[];
        const result = functionNamed(request.name)(...args);
        return {json: stringify(hasDate(result) ? null : carried(result))};
      }
    }
  }

  return (request: Request): string => {
    try {
      return stringify(perform(request));
    } catch (thrown) {
      const isError = codec.kindOf(thrown) === 'Error';
      const message = isError ? (thrown as Error).message : thrown;
      const stack = isError ? (thrown as Error).stack : '';
      return stringify({error: String(message), stack: String(stack)});
    }
  };
}
