/** How objects that only the services know are named on the wire. */
export interface Names {
  /** The handle behind an emulated object. */
  handleOf(value: object): {handle: number; type: string} | undefined;
  /** `Enumeration.NAME` behind a constant. */
  enumOf(value: object): string | undefined;
  objectOf(handle: number, type: string): object;
  enumNamed(name: string): object;
}

/**
 * Keeps what has been named so far. Its text is evaluated inside the bundle's context: it must name nothing outside itself.
 *
 * @param emulated makes the object of a class of Google's that stands for a handle
 */
export function makeNames(emulated: (type: string, handle: number) => object): Names {
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

  return {
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
}
