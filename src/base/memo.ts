/** The numbers most tables hold stand in a plain list, the others in a map. */
const remembered = <T>(
  make: (n: number) => T,
  first: number,
  length: number,
): ((n: number) => T) => {
  const common = new Array<T | undefined>(length);
  const others = new Map<number, T>();
  return (n) => {
    const at = n - first;
    const isCommon = at >= 0 && at < length;
    const known = isCommon ? common[at] : others.get(n);
    if (known !== undefined) return known;
    const made = make(n);
    if (isCommon) common[at] = made;
    else others.set(n, made);
    return made;
  };
};

/**
 * Remembers what was made for each day (civil days since 1970-01-01), from 2000-01-01 to 2059 in the list: a table of 100,000
 * rows holds a few hundred.
 *
 * @example perDay(isoDay)(20000) // '2024-10-04'
 */
export const perDay = <T>(make: (day: number) => T): ((day: number) => T) =>
  remembered(make, 10957, 21915);

/** Remembers what was made for each whole number, up to 1,000 in the list: days and orders are counted in few different numbers. */
export const perCount = <T>(make: (count: number) => T): ((count: number) => T) =>
  remembered(make, 0, 1001);

/**
 * Makes something when it is first asked for: what is made while the bundle loads is paid by every formula that never needs it.
 *
 * @example const names = lazily(() => new Set(words)); names().has('total')
 */
export const lazily = <T extends object>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};
