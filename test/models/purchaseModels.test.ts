import {existsSync, readFileSync} from 'node:fs';
import fc from 'fast-check';
import {bgNbd} from '../../src/models/bgnbd';
import {expectedOrderValue, spendLogLikelihood} from '../../src/models/gammaGamma';
import {mbgNbd} from '../../src/models/mbgnbd';
import {paretoNbd} from '../../src/models/paretoNbd';
import type {PurchaseModel} from '../../src/models/purchaseModel';

/** 60-digit values of the closed forms at fixed parameters: ../shared/reference/README.md. */
const folder = '../shared/reference';
const isThere = existsSync(folder);
if (!isThere)
  console.warn(`${folder} is absent: golden values of the purchase models are not checked`);
const golden = isThere ? describe : describe.skip;

const close = (actual: number, expected: number): void => {
  const allowed = Math.max(1e-12, 1e-9 * Math.abs(expected));
  if (!(Math.abs(actual - expected) <= allowed))
    throw new Error(`${String(actual)} is not ${String(expected)}`);
};

interface Customer {
  readonly x: number;
  readonly t_x: number;
  readonly T: number;
  readonly log_likelihood: number;
  readonly p_alive: number;
  readonly expected: Readonly<Record<string, number>>;
}
interface Case<Parameters> {
  readonly label: string;
  readonly parameters: Parameters;
  readonly new_customer: readonly {readonly t: number; readonly expected: number}[];
  readonly customers: readonly Customer[];
}

const read = <T>(name: string): T =>
  JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8')) as T;

const matches = <Parameters>(name: string, model: PurchaseModel<Parameters>): void => {
  golden(name, () => {
    const cases = isThere ? read<{cases: Case<Parameters>[]}>(name).cases : [];
    test.each(cases)('$label', ({parameters, new_customer: newcomers, customers}) => {
      for (const {t, expected} of newcomers)
        close(model.expectedOfNewcomer(parameters, t), expected);
      expect(customers.length).toBeGreaterThan(5);
      for (const {x, t_x: recency, T: age, ...known} of customers) {
        const history = {purchases: x, recency, age};
        close(model.logLikelihood(parameters, history), known.log_likelihood);
        close(model.aliveProbability(parameters, history), known.p_alive);
        for (const [t, expected] of Object.entries(known.expected))
          close(model.expectedPurchases(parameters, history, Number(t)), expected);
      }
    });
  });
};

matches('bgnbd', bgNbd);
matches('mbgnbd', mbgNbd);
matches('pnbd', paretoNbd);

golden('gamma-gamma', () => {
  interface Spender {
    readonly x: number;
    readonly mean_value: number;
    readonly log_likelihood: number;
    readonly expected_mean_value: number;
  }
  interface SpendCase {
    readonly label: string;
    readonly parameters: {readonly p: number; readonly q: number; readonly v: number};
    readonly customers: readonly Spender[];
  }
  const cases = isThere ? read<{cases: SpendCase[]}>('gamma-gamma').cases : [];
  test.each(cases)('$label', ({parameters, customers}) => {
    expect(customers.length).toBeGreaterThan(3);
    for (const {x, mean_value: mean, ...known} of customers) {
      close(spendLogLikelihood(parameters, x, mean), known.log_likelihood);
      close(expectedOrderValue(parameters, x, mean), known.expected_mean_value);
    }
  });
});

describe('laws', () => {
  const positive = fc.double({min: 0.05, max: 50, noNaN: true});
  const arbitrary = fc.record({
    first: positive,
    scale: positive,
    third: positive,
    fourth: positive,
    purchases: fc.integer({min: 0, max: 300}),
    recency: fc.double({min: 0.01, max: 400, noNaN: true}),
    silence: fc.double({min: 0, max: 400, noNaN: true}),
    more: fc.double({min: 0, max: 400, noNaN: true}),
    factor: fc.constantFrom(1 / 7, 7, 30.4375),
  });
  type Drawn = Parameters<Parameters<typeof law>[1]>[0];
  const law = (
    _name: string,
    holds: (drawn: {
      first: number;
      scale: number;
      third: number;
      fourth: number;
      purchases: number;
      recency: number;
      silence: number;
      more: number;
      factor: number;
    }) => void,
  ): void => {
    fc.assert(fc.property(arbitrary, holds), {numRuns: 150});
  };

  /** Each model behind one shape: parameters drawn, times multiplied. */
  const models: Readonly<
    Record<
      string,
      (
        drawn: Drawn,
        factor?: number,
      ) => {
        alive(age: number): number;
        expected(age: number, t: number): number;
      }
    >
  > = {
    'BG/NBD': ({first, scale, third, fourth, purchases, recency}, factor = 1) => {
      const parameters = {r: first, alpha: scale * factor, a: third, b: fourth};
      return behind(bgNbd, parameters, purchases, recency * factor, factor);
    },
    'MBG/NBD': ({first, scale, third, fourth, purchases, recency}, factor = 1) => {
      const parameters = {r: first, alpha: scale * factor, a: third, b: fourth};
      return behind(mbgNbd, parameters, purchases, recency * factor, factor);
    },
    'Pareto/NBD': ({first, scale, third, fourth, purchases, recency}, factor = 1) => {
      const parameters = {r: first, alpha: scale * factor, s: third, beta: fourth * factor};
      return behind(paretoNbd, parameters, purchases, recency * factor, factor);
    },
  };
  const behind = <P>(
    model: PurchaseModel<P>,
    parameters: P,
    purchases: number,
    lastAt: number,
    factor: number,
  ) => {
    const recency = purchases ? lastAt : 0;
    return {
      alive: (age: number) =>
        model.aliveProbability(parameters, {purchases, recency, age: age * factor}),
      expected: (age: number, t: number) =>
        model.expectedPurchases(parameters, {purchases, recency, age: age * factor}, t * factor),
    };
  };

  test.each(Object.keys(models))('%s: a probability that falls with silence', (name) => {
    law(name, (drawn) => {
      const model = models[name]?.(drawn);
      const age = drawn.recency + drawn.silence;
      const now = model?.alive(age) ?? NaN;
      const later = model?.alive(age + drawn.more) ?? NaN;
      expect(now).toBeGreaterThanOrEqual(0);
      expect(now).toBeLessThanOrEqual(1);
      expect(later).toBeLessThanOrEqual(now * (1 + 1e-12));
    });
  });

  test.each(Object.keys(models))('%s: more time, more purchases; weeks or days', (name) => {
    law(name, (drawn) => {
      const model = models[name]?.(drawn);
      const other = models[name]?.(drawn, drawn.factor);
      const age = drawn.recency + drawn.silence;
      const short = model?.expected(age, drawn.more) ?? NaN;
      const long = model?.expected(age, drawn.more + 10) ?? NaN;
      expect(short).toBeGreaterThanOrEqual(0);
      expect(long).toBeGreaterThanOrEqual(short * (1 - 1e-12));
      close(other?.expected(age, drawn.more) ?? NaN, short);
      close(other?.alive(age) ?? NaN, model?.alive(age) ?? NaN);
    });
  });
});
