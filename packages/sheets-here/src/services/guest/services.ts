import type {ClassShape} from '../define';
import type {Wire} from '../wire';
import type {Codec, makeCodec, Names} from './codec';

export interface GuestSettings {
  readonly services: readonly {readonly name: string; readonly className: string}[];
  readonly classes: Readonly<Record<string, ClassShape>>;
}

/** Sends one message and gives back its answer, or throws what the service throws. */
export type Ask = (message: object) => Wire;

/**
 * Defines Google's services inside the bundle's context as proxies that turn every call into a message.
 * Its text is evaluated there: it must name nothing outside itself. Nothing it defines leads to the channel.
 */
export function installServices(
  ask: Ask,
  settings: GuestSettings,
  codecOf: typeof makeCodec,
): Codec {
  const handles = new WeakMap<object, {handle: number; type: string}>();
  const constants = new WeakMap<object, string>();
  const constantsByName = new Map<string, object>();
  const objects = new Map<number, object>();

  function constant(fullName: string): object {
    const known = constantsByName.get(fullName);
    if (known) return known;
    const name = fullName.slice(fullName.indexOf('.') + 1);
    const made = Object.freeze({toString: () => name, name: () => name, toJSON: () => name});
    constantsByName.set(fullName, made);
    constants.set(made, fullName);
    return made;
  }

  const names: Names = {
    handleOf: (value) => handles.get(value),
    enumOf: (value) => constants.get(value),
    enumNamed: constant,
    objectOf: (handle, type) => {
      const known = objects.get(handle);
      // A context that serves several executions sees handles anew.
      if (known && handles.get(known)?.type === type) return known;
      const made = emulated(type, handle);
      handles.set(made, {handle, type});
      objects.set(handle, made);
      return made;
    },
  };
  const codec = codecOf(names);

  /** What console shows of a value. */
  function shown(value: unknown): string {
    if (typeof value === 'string') return value;
    if (codec.kindOf(value) === 'Error') return String((value as Error).stack ?? value);
    try {
      return JSON.stringify(value) ?? String(value);
    } catch {
      return String(value);
    }
  }

  function methodOf(handle: number | string, method: string) {
    const prints = handle === 'console' || handle === 'Logger';
    return (...args: unknown[]) => {
      const sent = prints ? [args.map(shown).join(' ')] : args.map(codec.encode);
      return codec.decode(ask({handle, method, args: sent}));
    };
  }

  function enumeration(type: string, members: readonly string[]): object {
    const table = new Map(members.map((name) => [name, constant(`${type}.${name}`)]));
    return strict(type, table);
  }

  function emulated(type: string, handle: number | string): object {
    const table = new Map<string, unknown>();
    const shape = settings.classes[type];
    for (const method of shape?.methods ?? []) table.set(method, methodOf(handle, method));
    for (const [name, members] of Object.entries(shape?.enums ?? {}))
      table.set(name, enumeration(name, members));
    return strict(type, table);
  }

  /** An object with these members and no others: asking for another is an error, not `undefined`. */
  function strict(type: string, members: ReadonlyMap<string, unknown>): object {
    const notEmulated = (name: string | symbol) =>
      new Error(`not emulated: ${type}.${String(name)}`);
    return new Proxy(
      {},
      {
        get: (target, name) => {
          if (typeof name === 'symbol') return undefined;
          if (members.has(name)) return members.get(name);
          // The language itself asks for these: printing, JSON.stringify, await.
          if (name === 'toString') return () => type;
          if (name === 'valueOf' || name === 'constructor')
            return Reflect.get(target, name) as unknown;
          if (name === 'toJSON' || name === 'then') return undefined;
          throw notEmulated(name);
        },
        set: (_, name) => {
          throw notEmulated(name);
        },
        has: (_, name) => typeof name === 'string' && members.has(name),
        ownKeys: () => [],
      },
    );
  }

  for (const {name, className} of settings.services)
    Object.defineProperty(globalThis, name, {
      value: emulated(className, name),
      writable: true,
      configurable: true,
    });
  return codec;
}
