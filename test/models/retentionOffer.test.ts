import fc from 'fast-check';
import {breakEvenGain, retentionGain} from '../../src/models/retentionOffer';

// models.md 4c, tests: LTV 266.67, cost 15.
test.each([
  [0.05, -1.67],
  [0.0625, 1.67],
  [0.08, 6.33],
])('a gain of %d in probability', (gain, value) => {
  expect(retentionGain(266.67, gain, 15)).toBeCloseTo(value, 2);
});

test('break-even', () => {
  expect(breakEvenGain(15, 266.67)).toBeCloseTo(0.05625, 5);
  expect(breakEvenGain(0, 10)).toBe(0);
  expect(breakEvenGain(30, 10)).toBe(3);
  expect(breakEvenGain(15, 0)).toBe('NEVER');
  expect(breakEvenGain(15, -5)).toBe('NEVER');
  expect(breakEvenGain(0, 0)).toBe('NEVER');
});

// models.md 5: of 200 lost 70% manageable and 25% of these saveable are 35; at 266.67 they are worth 9,333; a programme of 6,000
// leaves 3,333. Kotler's carrier: 64,000 accounts, 5% lost, 40,000 a year each, 10% margin: 12.8 million.
test('a programme is the same sum over all its customers', () => {
  expect(200 * retentionGain(266.67, 0.7 * 0.25, 6000 / 200)).toBeCloseTo(3333, 0);
  expect(200 * retentionGain(266.67, 0.7 * 0.25, 0)).toBeCloseTo(9333, 0);
  expect(64000 * retentionGain(40000 * 0.1, 0.05, 0)).toBeCloseTo(12.8e6, 6);
});

test.each([1.1, -1.1, NaN])('no gain in probability: %d', (gain) => {
  expect(() => retentionGain(100, gain, 1)).toThrow(RangeError);
});
test('no cost', () => {
  expect(() => breakEvenGain(-1, 100)).toThrow(RangeError);
});

test('property: the break-even gain gains nothing', () => {
  fc.assert(
    fc.property(
      fc.double({min: 0.01, max: 1e6, noNaN: true}),
      fc.double({min: 0, max: 1, noNaN: true}),
      (ltv, part) => {
        const cost = ltv * part;
        const gain = Math.min(1, Number(breakEvenGain(cost, ltv)));
        expect(Math.abs(retentionGain(ltv, gain, cost))).toBeLessThanOrEqual(1e-15 * ltv * 4);
      },
    ),
  );
});
