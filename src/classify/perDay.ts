/** The days most tables hold stand in a plain list: 2000-01-01 to 2059. */
const FIRST_COMMON = 10957;
const COMMON_DAYS = 21915;

/**
 * Remembers what was made for each day (civil days since 1970-01-01): a table of 100,000 rows holds a few hundred.
 *
 * @example perDay(isoDay)(20000) // '2024-10-04'
 */
export const perDay = <T>(make: (day: number) => T): ((day: number) => T) => {
  const common = new Array<T | undefined>(COMMON_DAYS);
  const others = new Map<number, T>();
  return (day) => {
    const at = day - FIRST_COMMON;
    const isCommon = at >= 0 && at < COMMON_DAYS;
    const known = isCommon ? common[at] : others.get(day);
    if (known !== undefined) return known;
    const made = make(day);
    if (isCommon) common[at] = made;
    else others.set(day, made);
    return made;
  };
};
