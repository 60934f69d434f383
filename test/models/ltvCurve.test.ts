import fc from 'fast-check';
import {lifetimeValue, type Timing, TIMINGS} from '../../src/models/ltv';
import {badSurvival, curveValue, presentValue} from '../../src/models/ltvCurve';

const SURVIVAL = [0.631, 0.468, 0.382, 0.326];

// models.md 4a for `end` and `start`; `end_sure` is `start` one period later, 247.01 / 1.1.
test.each<[Timing, number]>([
  ['end', 147.01],
  ['start', 247.01],
  ['end_sure', 224.55],
])('timing %s', (timing, value) => {
  expect(curveValue({margin: 100, survival: SURVIVAL, discount: 0.1, timing})).toBeCloseTo(
    value,
    2,
  );
});

// models.md 4a, the published case of S37: 100 customers won for 4,000, PV 13,286.52, net 92.87 each (tolerance .02).
test('the published case: margins that change with the years', () => {
  const customers = [90, 80, 72, 60, 48, 34, 23, 12, 6, 2];
  const margins = [30, 38, 45, 49, 52, 56, 60, 61, 61, 62];
  const value = presentValue(
    customers.map((count, year) => count * (margins[year] ?? 0)),
    0.1,
  );
  expect(Math.abs(value - 13286.52)).toBeLessThan(0.02);
  expect(Math.abs((value - 4000) / 100 - 92.87)).toBeLessThan(0.02);
});

test('edges', () => {
  expect(presentValue([110, 121], 0.1)).toBeCloseTo(200, 12);
  expect(presentValue([], 0.1)).toBe(0);
  expect(curveValue({margin: 100, survival: [], discount: 0.1, acquisitionCost: 5})).toBe(-5);
  expect(curveValue({margin: 100, survival: [], discount: 0.1, timing: 'start'})).toBe(100);
  expect(curveValue({margin: 7, survival: [1, 1, 1], discount: 0})).toBe(21);
});

test.each([
  [[0.5, 0.6], 1],
  [[1.1], 0],
  [[0.5, -0.1], 1],
  [[NaN], 0],
])('no curve: %j', (survival, place) => {
  expect(badSurvival(survival)).toBe(place);
  expect(() => curveValue({margin: 1, survival, discount: 0.1})).toThrow(RangeError);
});
test('a curve may stay level', () => {
  expect(badSurvival([1, 1, 0.5, 0.5, 0, 0])).toBeUndefined();
});
test('no discount of -1', () => {
  expect(() => presentValue([1], -1)).toThrow(RangeError);
});

const share = fc.double({min: 0, max: 1, noNaN: true});

test('property: a curve of constant retention is worth what constant retention is', () => {
  fc.assert(
    fc.property(share, share, fc.integer({min: 1, max: 60}), (r, i, periods) => {
      const survival = Array.from({length: periods}, (_, t) => r ** (t + 1));
      const fixed = (timing: Timing, count: number) =>
        lifetimeValue({margin: 1, retention: r, discount: i, periods: count, timing});
      const curve = (timing: Timing) => curveValue({margin: 1, survival, discount: i, timing});
      expect(curve('end')).toBeCloseTo(fixed('end', periods), 9);
      // The margin of the start comes on top: one payment more.
      expect(curve('start')).toBeCloseTo(fixed('start', periods + 1), 9);
      expect(curve('end_sure')).toBeCloseTo(fixed('end_sure', periods + 1), 9);
    }),
  );
});

test('property: a long curve tends to the value without end', () => {
  fc.assert(
    fc.property(
      fc.double({min: 0, max: 0.95, noNaN: true}),
      fc.double({min: 0.02, max: 0.5, noNaN: true}),
      fc.constantFrom(...TIMINGS),
      (r, i, timing) => {
        const survival = Array.from({length: 600}, (_, t) => r ** (t + 1));
        expect(curveValue({margin: 1, survival, discount: i, timing})).toBeCloseTo(
          lifetimeValue({margin: 1, retention: r, discount: i, timing}),
          9,
        );
      },
    ),
  );
});

test('property: who stays longer is worth no less', () => {
  fc.assert(
    fc.property(fc.array(share, {minLength: 1, maxLength: 20}), share, (shares, i) => {
      const survival = [...shares].sort((x, y) => y - x);
      const value = (curve: number[]) => curveValue({margin: 1, survival: curve, discount: i});
      expect(value(survival)).toBeGreaterThanOrEqual(value(survival.map((each) => each / 2)));
    }),
  );
});
