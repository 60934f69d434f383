/**
 * Where a function crosses 0 between `low` and `high`, by halving until no number lies between the two ends.
 *
 * The function has to have opposite signs at its ends (0 counts as positive); between several crossings it finds one.
 * At most 64 halvings for ends within a factor of 2, some 1,100 for ends of any size and opposite sign: give narrow ends.
 *
 * @returns the end at which the function has the sign that it has at `high`
 * @throws RangeError when both ends have one sign, or one is NaN
 * @example rootOf((x) => x * x - 2, 0, 2) // 1.414213562373095
 */
export const rootOf = (of: (x: number) => number, low: number, high: number): number => {
  const rises = of(high) >= 0;
  if (!(rises ? of(low) < 0 : of(high) < 0 && of(low) >= 0))
    throw new RangeError('no change of sign');
  let near = low;
  let far = high;
  for (;;) {
    const middle = near + (far - near) / 2;
    if (middle === near || middle === far) return far;
    if (of(middle) >= 0 === rises) far = middle;
    else near = middle;
  }
};
