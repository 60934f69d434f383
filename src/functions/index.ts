/** The custom functions: one line each. */
import type {Cell} from '../cells';
import {startCall, type Host} from './call';
import type {CustomFunction} from './declaration';
import {hofmeyrSegment} from './hofmeyrSegment';
import {ltv} from './ltv';
import {pyramidTier} from './pyramidTier';

export const functions = [ltv, pyramidTier, hofmeyrSegment] as const;

type Declared = (typeof functions)[number];
export type FunctionName = Declared['name'];

/** The names of a function's arguments. */
export type ArgumentName<Name extends FunctionName> =
  Extract<Declared, {name: Name}> extends CustomFunction<Name, infer Argument> ? Argument : never;

/**
 * What the stubs of the bundle call: evaluates a function by its name. A call over a range gives rows, other calls a cell.
 *
 * @throws Error with one sentence in the spreadsheet's language, when the call as a whole has no result
 * @example callFunction(host)('LTV', [100, 0.8, 0.1]); // 266.67
 */
export const callFunction = (host: Host) => {
  const byName = new Map<string, CustomFunction>(functions.map((each) => [each.name, each]));
  return (name: string, inputs: readonly unknown[]): Cell | Cell[][] => {
    const declared = byName.get(name);
    if (declared === undefined) throw new TypeError(`no custom function ${name}`);
    return declared.evaluate(startCall(host), inputs);
  };
};

export type {Host};
