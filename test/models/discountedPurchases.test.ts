import fc from 'fast-check';
import {bgNbd} from '../../src/models/bgnbd';
import {discountedPurchases} from '../../src/models/discountedPurchases';

/** The CDNOW sample's published fit, weeks; the customer of the published check. */
const parameters = {r: 0.243, alpha: 4.414, a: 0.793, b: 2.426};
const history = {purchases: 2, recency: 30.43, age: 38.86};
const scale = bgNbd.timeScale(parameters, history);
const expected = (t: number): number => bgNbd.expectedPurchases(parameters, history, t);

test('without a discount it is what is expected', () => {
  expect(discountedPurchases(expected, 39, 0, scale)).toBe(expected(39));
});

test('a constant stream is an annuity', () => {
  // ∫ 2 e^(-δt) dt = 2 (1 - e^(-δH)) / δ
  const force = Math.log(1.1);
  const annuity = (2 * (1 - Math.exp(-force * 5))) / force;
  expect(discountedPurchases((t) => 2 * t, 5, 0.1, 1)).toBeCloseTo(annuity, 12);
});

test('agrees with 5,200 small steps, each discounted from its middle', () => {
  let sum = 0;
  let before = 0;
  for (let step = 1; step <= 5200; step++) {
    const now = expected(step / 100);
    sum += (now - before) * 1.002 ** -((step - 0.5) / 100);
    before = now;
  }
  expect(discountedPurchases(expected, 52, 0.002, scale)).toBeCloseTo(sum, 7);
});

test('weeks or days', () => {
  const inDays = {...parameters, alpha: parameters.alpha * 7};
  const days = {purchases: 2, recency: history.recency * 7, age: history.age * 7};
  fc.assert(
    fc.property(fc.double({min: 0.1, max: 500, noNaN: true}), (horizon) => {
      const byDay = discountedPurchases(
        (t) => bgNbd.expectedPurchases(inDays, days, t),
        horizon * 7,
        1.002 ** (1 / 7) - 1,
        scale * 7,
      );
      expect(byDay).toBeCloseTo(discountedPurchases(expected, horizon, 0.002, scale), 9);
    }),
  );
});
