import type {ClassShape} from '../define';
import type {Wire} from '../wire';
import type {Codec} from './codec';
import type {makeNames, Names} from './names';
import type {strictObject} from './strictObject';

export interface GuestSettings {
  readonly services: readonly {readonly name: string; readonly className: string}[];
  readonly classes: Readonly<Record<string, ClassShape>>;
}

/** Sends one message and gives back its answer, or throws what the service throws. */
export type Ask = (message: object) => Wire;

/** Of what the services are made inside the bundle's context. */
export interface Makers {
  readonly namesOf: typeof makeNames;
  readonly codecOf: (names: Names) => Codec;
  readonly strictObject: typeof strictObject;
}

/**
 * Defines Google's services inside the bundle's context as proxies that turn every call into a message.
 * Its text is evaluated there: it must name nothing outside itself. Nothing it defines leads to the channel.
 */
export function installServices(
  ask: Ask,
  settings: GuestSettings,
  {namesOf, codecOf, strictObject: strict}: Makers,
): Codec {
  const names = namesOf(emulated);
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
    const table = new Map(members.map((name) => [name, names.enumNamed(`${type}.${name}`)]));
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

  for (const {name, className} of settings.services)
    Object.defineProperty(globalThis, name, {
      value: emulated(className, name),
      writable: true,
      configurable: true,
    });
  return codec;
}
