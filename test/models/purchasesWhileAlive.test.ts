import fc from 'fast-check';
import {purchasesWhileAlive} from '../../src/models/purchasesWhileAlive';

/** Σ_j P(N > j) E[(1-p)^(j + survived)], term by term, however many there are. */
const bySum = (R: number, A: number, a: number, b: number, t: number, survived: 0 | 1): number => {
  const z = t / (A + t);
  let mass = (A / (A + t)) ** R;
  let left = 1 - mass;
  let alive = survived ? b / (a + b) : 1;
  let expected = 0;
  for (let j = 0; left > 1e-14 && j < 3e6; j++) {
    expected += left * alive;
    alive *= (b + survived + j) / (a + b + survived + j);
    mass *= ((R + j) / (j + 1)) * z;
    left -= mass;
  }
  return expected;
};

const relativeDifference = (x: number, y: number): number => Math.abs(x - y) / Math.abs(y);

test('long times give what the sum over all purchases gives', () => {
  fc.assert(
    fc.property(
      fc.double({min: 0.1, max: 5, noNaN: true}),
      fc.double({min: 0.05, max: 4, noNaN: true}),
      fc.double({min: 0.05, max: 30, noNaN: true}),
      fc.double({min: 140, max: 3000, noNaN: true}),
      fc.constantFrom(0 as const, 1 as const),
      (R, a, b, t, survived) => {
        const difference = relativeDifference(
          purchasesWhileAlive({R, A: 1, a, b}, t, survived),
          bySum(R, 1, a, b, t, survived),
        );
        expect(difference).toBeLessThan(1e-10);
      },
    ),
    {numRuns: 60},
  );
});

// The sum over all purchases in 40 digits (mpmath); found at random, where the integral's steps were too wide.
test('a broad dropout probability keeps its ten digits', () => {
  const buying = {R: 2.236608358905529, A: 1, a: 0.05, b: 22.128633980540528};
  expect(
    relativeDifference(purchasesWhileAlive(buying, 163.80659292405673, 1), 327.6102595243225),
  ).toBeLessThan(1e-11);
});

// Found by a call that never came back: P(alive)'s parameters and the time ahead are whatever stands in the cells.
test.each<[string, number, number, number, number, number]>([
  ['a scale of next to nothing', 1, 1e-300, 1, 1, 10],
  ['an endless time', 1, 1, 1, 1, 1e300],
  ['a shape beyond measure', 1e300, 1, 1, 1, 10],
  ['dropout beyond measure', 2, 1, 1e300, 1e-300, 1e6],
  ['no dropout to speak of', 2, 1, 1e-300, 1e300, 1e6],
  ['all at once', 1e300, 1e-300, 1e300, 1e300, 1e300],
])('%s has an answer', (_, R, A, a, b, t) => {
  for (const survived of [0, 1] as const) {
    const expected = purchasesWhileAlive({R, A, a, b}, t, survived);
    expect(expected).toBeGreaterThanOrEqual(0);
  }
});

test('who never drops out buys at their rate', () => {
  expect(
    relativeDifference(purchasesWhileAlive({R: 2, A: 1, a: 1e-12, b: 1}, 1e6, 0), 2e6),
  ).toBeLessThan(1e-9);
});
