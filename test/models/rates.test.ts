import fc from 'fast-check';
import {lifetimeValue} from '../../src/models/ltv';
import {convertDiscount, convertRetention, type Period, PERIODS} from '../../src/models/rates';

// models.md 4a: 10% a year is .797% a month, 80% a year .98158 a month.
test('year to month', () => {
  expect(convertDiscount(0.1, 'YEAR', 'MONTH')).toBeCloseTo(0.00797, 5);
  expect(convertRetention(0.8, 'YEAR', 'MONTH')).toBeCloseTo(0.98158, 5);
});

// models.md 5: 5% lost a month are 45.96% a year, not 60%.
test('monthly churn to yearly', () => {
  expect(1 - convertRetention(0.95, 'MONTH', 'YEAR')).toBeCloseTo(0.4596, 4);
});

// models.md 4a: ten a month, 95% a month, 10% a year.
test('a yearly discount in a monthly lifetime value', () => {
  const discount = convertDiscount(0.1, 'YEAR', 'MONTH');
  expect(lifetimeValue({margin: 10, retention: 0.95, discount})).toBeCloseTo(163.87, 2);
});

// mpmath 1.3.0, 50 digits: (1+i)^k - 1 and r^k of the doubles next to i and r; k = to/from in days of a year of 365.
test.each<[number, Period, Period, number]>([
  [0.1, 'YEAR', 'QUARTER', 0.024113689084445132],
  [0.1, 'YEAR', 'MONTH', 0.007974140428903742],
  [0.1, 'YEAR', 'WEEK', 0.001829538028213657],
  [0.1, 'YEAR', 'DAY', 0.0002611578760678122],
  [1e-9, 'YEAR', 'DAY', 2.7397260260311503e-12],
  [0.01, 'MONTH', 'YEAR', 0.12682503013196972],
  [0.02, 'WEEK', 'QUARTER', 0.2945218401209596],
  [-0.5, 'DAY', 'WEEK', -0.9921875],
])('discount %d, %s to %s', (rate, from, to, exact) => {
  expect(Math.abs(convertDiscount(rate, from, to) / exact - 1)).toBeLessThan(1e-14);
});

test.each<[number, Period, Period, number]>([
  [0.5, 'YEAR', 'WEEK', 0.9867947312196229],
  [0.9, 'QUARTER', 'YEAR', 0.6561],
  [0.5, 'WEEK', 'DAY', 0.9057236642639067],
  [0, 'YEAR', 'DAY', 0],
  [1, 'YEAR', 'DAY', 1],
])('retention %d, %s to %s', (rate, from, to, exact) => {
  expect(convertRetention(rate, from, to)).toBeCloseTo(exact, 14);
});

test('a year is 4 quarters, 12 months, 365 days, and a week 7 days', () => {
  const times = (from: Period, to: Period): number =>
    Math.log2(convertRetention(0.5, from, to)) / -1;
  expect(times('QUARTER', 'YEAR')).toBe(4);
  expect(times('MONTH', 'YEAR')).toBe(12);
  expect(times('DAY', 'YEAR')).toBe(365);
  expect(times('DAY', 'WEEK')).toBe(7);
});

test.each([-1, -2, NaN])('no discount: %d', (rate) => {
  expect(() => convertDiscount(rate, 'YEAR', 'MONTH')).toThrow(RangeError);
});
test.each([-0.1, 1.1, NaN])('no retention: %d', (rate) => {
  expect(() => convertRetention(rate, 'YEAR', 'MONTH')).toThrow(RangeError);
});

const period = fc.constantFrom(...PERIODS);

test('property: there and back is where one was', () => {
  fc.assert(
    fc.property(fc.double({min: -0.5, max: 1, noNaN: true}), period, period, (rate, from, to) => {
      // Where rates compound over a year of days they pass all bounds: compare only what stayed a number.
      const there = convertDiscount(rate, from, to);
      fc.pre(there < 1e12 && there > -0.999);
      const back = convertDiscount(there, to, from);
      expect(Math.abs(back - rate)).toBeLessThanOrEqual(1e-12 * (1 + Math.abs(rate)));
    }),
  );
});

test('property: retention there and back, and by way of a third', () => {
  fc.assert(
    fc.property(
      fc.double({min: 0.5, max: 1, noNaN: true}),
      period,
      period,
      period,
      (rate, from, to, by) => {
        const there = convertRetention(rate, from, to);
        fc.pre(there > 1e-200);
        expect(convertRetention(there, to, from)).toBeCloseTo(rate, 10);
        const between = convertRetention(rate, from, by);
        fc.pre(between > 1e-200);
        expect(convertRetention(between, by, to)).toBeCloseTo(there, 10);
      },
    ),
  );
});
