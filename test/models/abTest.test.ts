import fc from 'fast-check';
import {abTest, type AbVerdict} from '../../src/models/abTest';
import {fisherExact} from '../../src/stats/fisher';

// models.md 9, tests: z = 2.426, p = .0153, +.24 to +2.26 points; z = .981, p = .327.
test('the cases of the design', () => {
  const clear = abTest(4000, 200, 4000, 250);
  expect(clear).toMatchObject({rateA: 0.05, rateB: 0.0625, method: 'Z', verdict: 'B_HIGHER'});
  expect(clear.p).toBeCloseTo(0.0153, 4);
  expect(clear.low * 100).toBeCloseTo(0.24, 2);
  expect(clear.high * 100).toBeCloseTo(2.26, 2);
  const unclear = abTest(1000, 50, 1000, 60);
  expect(unclear.p).toBeCloseTo(0.327, 3);
  expect(unclear.verdict).toBe('NOT_SHOWN');
});

// mpmath 1.3.0, 50 digits: p of the pooled z, ends of the unpooled interval at 95%.
test.each([
  [4000, 200, 4000, 250, 0.015255823642624327, 0.0024060070864149923, 0.022593992913585006],
  [1000, 50, 1000, 60, 0.3266832512412053, -0.009978177381085584, 0.029978177381085585],
  [100, 20, 300, 30, 0.008828760952818626, -0.1854328494158941, -0.014567150584105886],
  [1e6, 1e5, 1e6, 101000, 0.018682544912617262, 0.0001666141869921967, 0.0018333858130078033],
])('to rounding: %d, %d, %d, %d', (nA, a, nB, b, p, low, high) => {
  const found = abTest(nA, a, nB, b);
  expect(Math.abs(found.p / p - 1)).toBeLessThan(1e-12);
  expect(Math.abs(found.low - low)).toBeLessThan(1e-15);
  expect(Math.abs(found.high - high)).toBeLessThan(1e-15);
});

test('below five expected in any cell it is Fisher’s exact test', () => {
  // 10 of 200 in all: 5 expected in each group, so still z; 9 of 200: 4.5.
  expect(abTest(100, 2, 100, 8).method).toBe('Z');
  const small = abTest(100, 2, 100, 7);
  expect(small.method).toBe('FISHER');
  expect(small.p).toBe(fisherExact(2, 98, 7, 93));
  // The other way round: too few who did not convert; and a group too small.
  expect(abTest(100, 98, 100, 93).method).toBe('FISHER');
  expect(abTest(10, 4, 100000, 40000).method).toBe('FISHER');
  expect(abTest(100, 0, 100, 5).p).toBeCloseTo(0.059383210468586585, 14);
});

test.each<[number, number, number, number, number, AbVerdict]>([
  [4000, 250, 4000, 200, 0.95, 'A_HIGHER'],
  [4000, 200, 4000, 250, 0.99, 'NOT_SHOWN'],
  [10, 0, 10, 10, 0.95, 'B_HIGHER'],
  [10, 0, 10, 0, 0.95, 'NOT_SHOWN'],
  [1, 1, 1, 0, 0.95, 'NOT_SHOWN'],
])('%d, %d, %d, %d at %d: %s', (nA, a, nB, b, confidence, verdict) => {
  expect(abTest(nA, a, nB, b, confidence).verdict).toBe(verdict);
});

test('nobody converts: nothing shown, p is 1', () => {
  expect(abTest(50, 0, 80, 0)).toEqual({
    rateA: 0,
    rateB: 0,
    difference: 0,
    low: 0,
    high: 0,
    p: 1,
    method: 'FISHER',
    verdict: 'NOT_SHOWN',
  });
});

test.each([
  [0, 0, 10, 5],
  [10, 11, 10, 5],
  [10, 5, 10, -1],
  [10, 2.5, 10, 5],
  [NaN, 1, 10, 5],
])('no counts: %d, %d, %d, %d', (nA, a, nB, b) => {
  expect(() => abTest(nA, a, nB, b)).toThrow(RangeError);
});
test.each([0, 1, NaN])('no confidence: %d', (confidence) => {
  expect(() => abTest(10, 5, 10, 5, confidence)).toThrow(RangeError);
});

const group = fc
  .integer({min: 1, max: 5000})
  .chain((n) => fc.tuple(fc.constant(n), fc.nat({max: n})));

test('property: A and B may change places', () => {
  fc.assert(
    fc.property(group, group, ([nA, a], [nB, b]) => {
      const one = abTest(nA, a, nB, b);
      const other = abTest(nB, b, nA, a);
      expect(other.method).toBe(one.method);
      expect(Math.abs(other.p - one.p)).toBeLessThanOrEqual(1e-12 * one.p);
      expect(other.difference + one.difference).toBe(0);
      expect(other.low).toBeCloseTo(-one.high, 14);
      expect(other.high).toBeCloseTo(-one.low, 14);
      const mirror = {A_HIGHER: 'B_HIGHER', B_HIGHER: 'A_HIGHER', NOT_SHOWN: 'NOT_SHOWN'};
      expect(other.verdict).toBe(mirror[one.verdict]);
    }),
  );
});

test('property: conversions and the others may change places', () => {
  fc.assert(
    fc.property(group, group, ([nA, a], [nB, b]) => {
      const one = abTest(nA, a, nB, b);
      const other = abTest(nA, nA - a, nB, nB - b);
      expect(other.difference).toBeCloseTo(-one.difference, 14);
      if (other.method === one.method)
        expect(Math.abs(other.p - one.p)).toBeLessThanOrEqual(1e-9 * one.p + 1e-300);
    }),
  );
});

test('property: p is a probability, the interval holds the difference', () => {
  fc.assert(
    fc.property(group, group, ([nA, a], [nB, b]) => {
      const {p, low, high, difference} = abTest(nA, a, nB, b);
      expect(p >= 0 && p <= 1).toBe(true);
      expect(low <= difference && difference <= high).toBe(true);
      expect(low >= -1 && high <= 1).toBe(true);
    }),
  );
});
