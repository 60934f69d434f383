import fc from 'fast-check';
import {
  fitSurvival,
  forecastSurvival,
  retentionAt,
  survivalCurve,
  type SurvivalParameters,
  type SurvivalProblem,
} from '../../src/models/survival';

const parametersOf = (survivors: readonly number[]): SurvivalParameters => {
  const fit = fitSurvival(survivors);
  if (typeof fit === 'string') throw new Error(fit);
  return fit;
};

const REGULAR = [1000, 631, 468, 382, 326];
const HIGH_END = [1000, 869, 743, 653, 593, 551, 517, 491];
const REGULAR_LONG = [...REGULAR, 289, 262, 241];

// models.md 4a [C]: Fader & Hardie's two data sets, parameters to three decimals.
test.each([
  [REGULAR, 0.764, 1.296],
  [HIGH_END, 0.668, 3.806],
  [REGULAR_LONG, 0.704, 1.182],
])('published: %j', (survivors, a, b) => {
  const fit = parametersOf(survivors);
  expect(fit.a).toBeCloseTo(a, 3);
  expect(fit.b).toBeCloseTo(b, 3);
});

// mpmath 1.3.0, 50 digits: the root of both derivatives of the likelihood.
test.each([
  [REGULAR, 0.7636650625645527, 1.2958302721825021],
  [HIGH_END, 0.6680883511064463, 3.806094964058267],
  [REGULAR_LONG, 0.7040772984735162, 1.1820430262094757],
  // Two periods fit without rest: odds of staying b/a = 1 and (b + 1)/a = 1.5.
  [[1000, 500, 300], 2, 2],
  [[1000, 800, 641, 515], 23.456201502814878, 93.75119063864102],
  [[1000, 300, 290, 285, 284], 0.03057087921902867, 0.013101063638294589],
])('to rounding: %j', (survivors, a, b) => {
  const fit = parametersOf(survivors);
  expect(Math.abs(fit.a / a - 1)).toBeLessThan(1e-12);
  expect(Math.abs(fit.b / b - 1)).toBeLessThan(1e-12);
});

test.each<[number[], SurvivalProblem]>([
  [[], 'TOO_FEW'],
  [[1000, 800], 'TOO_FEW'],
  [[0, 0, 0], 'NO_START'],
  [[1000, 800, 801], 'RISING'],
  [[1000, 1000, 1000], 'NO_LOSSES'],
  [[1000, 0, 0], 'ALL_LOST'],
  [[1000, 600, 600, 600], 'NO_LATER_LOSSES'],
  // Constant retention of 80%, then churn that grows.
  [[1000, 800, 640, 512], 'NOT_SLOWING'],
  [[1, 0.5, 0.25, 0.125], 'NOT_SLOWING'],
  [[1000, 900, 700, 300], 'NOT_SLOWING'],
  [[1000, 1000, 500, 250], 'NOT_SLOWING'],
  [[1000, 500, 0], 'NOT_SLOWING'],
])('not identified: %j %s', (survivors, problem) => {
  expect(fitSurvival(survivors)).toBe(problem);
});

test('nobody left at the end of a slowing curve', () => {
  const {a, b} = parametersOf([1000, 200, 100, 80, 0, 0]);
  expect(a).toBeGreaterThan(0);
  expect(b).toBeGreaterThan(0);
});

test.each([[[1000, -1, 0]], [[1000, NaN, 0]], [[Infinity, 5, 1]]])('no counts: %j', (survivors) => {
  expect(() => fitSurvival(survivors)).toThrow(RangeError);
});

// The recursion by hand with a = b = 1: retention t / (t + 1), survival 1 / (t + 1).
test('the curve of a uniform mixture', () => {
  const uniform = {a: 1, b: 1};
  expect([1, 2, 3].map((t) => retentionAt(uniform, t))).toEqual([1 / 2, 2 / 3, 3 / 4]);
  survivalCurve(uniform, 4).forEach((share, t) => expect(share).toBeCloseTo(1 / (t + 1), 14));
});

test('a forecast goes on where the data end', () => {
  const curve = forecastSurvival([1000, 500], {a: 1, b: 1}, 2);
  [1, 0.5, 1 / 3, 1 / 4].forEach((share, t) => expect(curve[t]).toBeCloseTo(share, 14));
  expect(forecastSurvival(REGULAR, {a: 1, b: 1}, 0)).toEqual([1, 0.631, 0.468, 0.382, 0.326]);
  // mpmath 1.3.0: 0.326 times the retention of periods 5 to 7 by the parameters above. What came was 0.289, 0.262, 0.241.
  const forecast = forecastSurvival(REGULAR, parametersOf(REGULAR), 3);
  [0.2849149266328404, 0.2540940867632098, 0.2300177930741088].forEach((share, more) =>
    expect(forecast[5 + more]).toBeCloseTo(share, 12),
  );
});

const parameter = fc.double({min: 0.05, max: 20, noNaN: true});

test('property: recovers the parameters of expected counts, whatever the unit', () => {
  fc.assert(
    fc.property(
      parameter,
      parameter,
      fc.integer({min: 3, max: 15}),
      fc.double({min: 0.001, max: 1e6, noNaN: true}),
      (a, b, periods, start) => {
        const survivors = survivalCurve({a, b}, periods).map((share) => share * start);
        const fit = parametersOf(survivors);
        expect(Math.abs(fit.a / a - 1)).toBeLessThan(1e-6);
        expect(Math.abs(fit.b / b - 1)).toBeLessThan(1e-6);
      },
    ),
    {numRuns: 40},
  );
});

/** Log-likelihood as the paper has it: P(T = t) = P(T = t - 1) (b + t - 2) / (a + b + t - 1), S(t) = S(t - 1) - P(T = t). */
const likelihood = (survivors: readonly number[], a: number, b: number): number => {
  let left = 1;
  let leave = 0;
  let total = 0;
  for (let t = 1; t < survivors.length; t++) {
    leave = t === 1 ? a / (a + b) : (leave * (b + t - 2)) / (a + b + t - 1);
    left -= leave;
    const lost = (survivors[t - 1] ?? 0) - (survivors[t] ?? 0);
    if (lost > 0) total += lost * Math.log(leave);
  }
  const stayed = survivors[survivors.length - 1] ?? 0;
  return stayed > 0 ? total + stayed * Math.log(left) : total;
};

const falling = fc
  .array(fc.integer({min: 0, max: 1000}), {minLength: 3, maxLength: 8})
  .map((counts) => counts.sort((x, y) => y - x));

test('property: always answers; and no other a and b on a wide grid are likelier', () => {
  fc.assert(
    fc.property(falling, (survivors) => {
      const fit = fitSurvival(survivors);
      if (typeof fit === 'string') return;
      const best = likelihood(survivors, fit.a, fit.b);
      for (let logA = -8; logA <= 8; logA += 0.5)
        for (let logB = -8; logB <= 8; logB += 0.5) {
          const other = likelihood(survivors, Math.exp(logA), Math.exp(logB));
          // S by subtraction loses digits where next to nobody is left.
          if (other > -Infinity) expect(other).toBeLessThanOrEqual(best + 1e-6 * Math.abs(best));
        }
    }),
    {numRuns: 30},
  );
});

test('property: a forecast falls, ever more slowly', () => {
  fc.assert(
    fc.property(parameter, parameter, (a, b) => {
      const curve = survivalCurve({a, b}, 30);
      for (let t = 1; t < curve.length; t++) {
        expect(curve[t]).toBeLessThan(curve[t - 1] ?? 0);
        expect(retentionAt({a, b}, t + 1)).toBeGreaterThan(retentionAt({a, b}, t));
      }
    }),
  );
});
