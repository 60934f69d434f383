import fc from 'fast-check';
import {converges, lifetimeValue, perpetuityMultiple, type Timing} from '../../src/models/ltv';

const known = {margin: 100, retention: 0.8, discount: 0.1};

// The published multiple: Gupta & Lehmann's table, 2.67 at 80% retention and 10% discount; the rest computed from the three
// formulas m r/(1+i-r), m/(1+i-r), m(1+i)/(1+i-r).
test.each<[Timing, number]>([
  ['end', 266.67],
  ['end_sure', 333.33],
  ['start', 366.67],
])('without end, timing %s', (timing, value) => {
  expect(lifetimeValue({...known, timing})).toBeCloseTo(value, 2);
});

// Sums of m q^t with q = 0.8/1.1, added term by term.
test.each<[Timing, number, number]>([
  ['end', 1, 72.73],
  ['end', 3, 164.09],
  ['end', 5, 212.41],
  ['end', 10, 255.63],
  ['start', 1, 100],
  ['start', 3, 225.62],
  ['start', 5, 292.06],
  ['start', 10, 351.49],
])('timing %s over %d periods', (timing, periods, value) => {
  expect(lifetimeValue({...known, periods, timing})).toBeCloseTo(value, 2);
});

// Ten a month, 95% retention a month, 10% a year moved to months: (1.1)^(1/12) - 1.
test('monthly figures', () => {
  const discount = 1.1 ** (1 / 12) - 1;
  expect(lifetimeValue({margin: 10, retention: 0.95, discount})).toBeCloseTo(163.87, 2);
});

test('the multiple is the value of margin 1', () => {
  expect(perpetuityMultiple(0.8, 0.1)).toBeCloseTo(2.6667, 4);
});

test('acquisition cost is deducted once', () => {
  expect(lifetimeValue({...known, acquisitionCost: 50})).toBeCloseTo(216.67, 2);
});

test('nobody is lost and nothing is discounted: margin times periods', () => {
  expect(lifetimeValue({margin: 7, retention: 1, discount: 0, periods: 12})).toBe(84);
});

test('edges: nobody stays, no periods', () => {
  expect(lifetimeValue({...known, retention: 0})).toBe(0);
  expect(lifetimeValue({...known, retention: 0, timing: 'start'})).toBeCloseTo(100, 12);
  expect(lifetimeValue({...known, retention: 0, periods: 3, timing: 'start'})).toBeCloseTo(100, 12);
  expect(lifetimeValue({...known, periods: 0, acquisitionCost: 5})).toBe(-5);
});

test.each([
  {...known, retention: 1.3},
  {...known, retention: -0.1},
  {...known, retention: NaN},
  {...known, discount: -1},
  {...known, retention: 1, discount: 0},
  {...known, retention: 0.9, discount: -0.1},
])('has no value: %j', (input) => {
  expect(() => lifetimeValue(input)).toThrow(RangeError);
});

const retention = fc.double({min: 0, max: 1, noNaN: true});
const discount = fc.double({min: 0.01, max: 0.5, noNaN: true});
const timing = fc.constantFrom<Timing>('end', 'end_sure', 'start');

test('property: many periods come near to no end', () => {
  fc.assert(
    fc.property(retention, discount, timing, (r, i, when) => {
      const endless = lifetimeValue({margin: 1, retention: r, discount: i, timing: when});
      const long = lifetimeValue({
        margin: 1,
        retention: r,
        discount: i,
        timing: when,
        periods: 5000,
      });
      expect(long).toBeCloseTo(endless, 8);
    }),
  );
});

test('property: the closed form is the sum of its periods', () => {
  fc.assert(
    fc.property(retention, discount, fc.integer({min: 1, max: 40}), (r, i, periods) => {
      let sum = 0;
      for (let t = 1; t <= periods; t++) sum += (r / (1 + i)) ** t;
      expect(lifetimeValue({margin: 1, retention: r, discount: i, periods})).toBeCloseTo(sum, 10);
    }),
  );
});

test('property: more retention is never worth less', () => {
  fc.assert(
    fc.property(retention, retention, discount, (one, other, i) => {
      const value = (r: number) => lifetimeValue({margin: 1, retention: r, discount: i});
      expect(value(Math.max(one, other))).toBeGreaterThanOrEqual(value(Math.min(one, other)));
    }),
  );
});

test('converges below 1 + discount only', () => {
  expect(converges(0.99, 0)).toBe(true);
  expect(converges(1, 0)).toBe(false);
  expect(converges(0.7, -0.3)).toBe(false);
});
