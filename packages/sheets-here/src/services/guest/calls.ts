import type {Wire} from '../wire';
import type {Codec} from './codec';
import type {Results} from './results';

/** What the host wants run: a function with arguments, as google.script.run or as a formula would. */
export type Request =
  | {readonly type: 'run'; readonly name: string; readonly args: string}
  | {readonly type: 'menu'; readonly name: string}
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
export function makeCaller(codec: Codec, {answerOf, cellsOf}: Results) {
  const {stringify, parse} = JSON;
  const scope = globalThis as unknown as Readonly<Record<string, unknown>>;

  /** Services cannot be listed, so that they are none of them. */
  const names = () => Object.keys(scope).filter((name) => typeof scope[name] === 'function');

  function functionNamed(name: string): (...args: unknown[]) => unknown {
    if (!names().includes(name)) throw new Error(`Script function not found: ${name}`);
    return scope[name] as (...args: unknown[]) => unknown;
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
        return {json: answerOf(result)};
      }
      case 'menu':
        return {json: answerOf(functionNamed(request.name)())};
      case 'run': {
        const args = parse(request.args) as unknown[];
        const result = functionNamed(request.name)(...args);
        return {json: answerOf(result)};
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
