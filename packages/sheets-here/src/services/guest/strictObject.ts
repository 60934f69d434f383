/**
 * An object with these members and no others: asking for another is an error, not `undefined`. Its text is evaluated inside the
 * bundle's context: it must name nothing outside itself.
 */
export function strictObject(type: string, members: ReadonlyMap<string, unknown>): object {
  const notEmulated = (name: string | symbol) => new Error(`not emulated: ${type}.${String(name)}`);
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
