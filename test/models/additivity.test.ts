/**
 * Expected purchases are additive over horizons: what a newcomer is expected to buy up to t + h is what they buy up to t, and then
 * what their history makes expected for the h that follow, averaged over the histories that the model itself draws.
 */
import {bgNbd} from '../../src/models/bgnbd';
import {mbgNbd} from '../../src/models/mbgnbd';
import {paretoNbd} from '../../src/models/paretoNbd';
import type {PurchaseHistory} from '../../src/models/purchaseModel';
import {drawBgNbd, drawMbgNbd, drawParetoNbd, type Draw, makeRandom} from './fitting/data';

const CUSTOMERS = 20_000;
const AGE = 30;

interface Case {
  readonly name: string;
  readonly draw: Draw;
  readonly newcomer: (t: number) => number;
  readonly known: (history: PurchaseHistory, horizon: number) => number;
}

const bg = {r: 0.243, alpha: 4.414, a: 0.793, b: 2.426};
const mbg = {r: 0.525, alpha: 6.183, a: 0.891, b: 1.614};
const pareto = {r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669};
const cases: readonly Case[] = [
  {
    name: 'BG/NBD',
    draw: drawBgNbd(bg.r, bg.alpha, bg.a, bg.b),
    newcomer: (t) => bgNbd.expectedOfNewcomer(bg, t),
    known: (history, horizon) => bgNbd.expectedPurchases(bg, history, horizon),
  },
  {
    name: 'MBG/NBD',
    draw: drawMbgNbd(mbg.r, mbg.alpha, mbg.a, mbg.b),
    newcomer: (t) => mbgNbd.expectedOfNewcomer(mbg, t),
    known: (history, horizon) => mbgNbd.expectedPurchases(mbg, history, horizon),
  },
  {
    name: 'Pareto/NBD',
    draw: drawParetoNbd(pareto.r, pareto.alpha, pareto.s, pareto.beta),
    newcomer: (t) => paretoNbd.expectedOfNewcomer(pareto, t),
    known: (history, horizon) => paretoNbd.expectedPurchases(pareto, history, horizon),
  },
];

test.each(cases)('$name', ({draw, newcomer, known}) => {
  const random = makeRandom(3);
  const histories = Array.from({length: CUSTOMERS}, (): PurchaseHistory => {
    const times = draw(random, AGE);
    return {purchases: times.length, recency: times[times.length - 1] ?? 0, age: AGE};
  });
  for (const horizon of [1, 13, 52]) {
    let sum = 0;
    let squares = 0;
    for (const history of histories) {
      const expected = known(history, horizon);
      sum += expected;
      squares += expected * expected;
    }
    const mean = sum / CUSTOMERS;
    const error = Math.sqrt((squares / CUSTOMERS - mean * mean) / CUSTOMERS);
    const left = newcomer(AGE + horizon) - newcomer(AGE);
    expect(Math.abs(mean - left)).toBeLessThan(4 * error);
    // Sharp enough to tell a model apart from its neighbour.
    expect(error).toBeLessThan(left / 20);
  }
});
