/** Likelihoods and gradients against 60-digit values: gradients.py, which made gradients.json, says how. */
import {readFileSync} from 'node:fs';
import {bgLikelihood} from '../../../src/models/fitting/bgLikelihood';
import {poolHistories} from '../../../src/models/fitting/histories';
import {paretoLikelihood, ROUGHLY} from '../../../src/models/fitting/paretoLikelihood';
import {spendLikelihood} from '../../../src/models/fitting/spendLikelihood';
import type {Smooth} from '../../../src/stats/minimise';

interface Case {
  readonly parameters: readonly number[];
  readonly logLikelihood: number;
  readonly gradient: readonly number[];
}
type Golden = Readonly<
  Record<'BG/NBD' | 'MBG/NBD' | 'Pareto/NBD' | 'Gamma-Gamma', readonly Case[]> &
    Record<'histories' | 'spenders', readonly (readonly number[])[]>
>;
const golden = JSON.parse(readFileSync('test/models/fitting/gradients.json', 'utf8')) as Golden;

const column = (rows: readonly (readonly number[])[], at: number): Float64Array =>
  Float64Array.from(rows, (row) => row[at] ?? NaN);
const histories = poolHistories({
  weight: column(golden.histories, 0),
  purchases: column(golden.histories, 1),
  recency: column(golden.histories, 2),
  age: column(golden.histories, 3),
});
const spenders = [...golden.spenders].sort((one, other) => (one[1] ?? 0) - (other[1] ?? 0));

const matches = (of: Smooth, {parameters, logLikelihood, gradient}: Case, error: number): void => {
  const found = new Float64Array(parameters.length);
  const value = -of(Float64Array.from(parameters, Math.log), found);
  expect(Math.abs(value / logLikelihood - 1)).toBeLessThan(error);
  // The derivatives are sums of terms of both signs; what is lost when they cancel is judged by the largest.
  const largest = Math.max(...gradient.map(Math.abs));
  gradient.forEach((part, i) => {
    expect(Math.abs(-(found[i] ?? NaN) - part)).toBeLessThan(error * Math.max(largest, 1) * 10);
  });
};

test.each(golden['BG/NBD'])('BG/NBD at $parameters', (known) => {
  matches(bgLikelihood(histories, 0), known, 1e-12);
});
test.each(golden['MBG/NBD'])('MBG/NBD at $parameters', (known) => {
  matches(bgLikelihood(histories, 1), known, 1e-12);
});
test.each(golden['Pareto/NBD'])('Pareto/NBD at $parameters', (known) => {
  matches(paretoLikelihood(histories), known, 1e-10);
  matches(paretoLikelihood(histories, ROUGHLY), known, 1e-5);
});
test.each(golden['Gamma-Gamma'])('Gamma-Gamma at $parameters', (known) => {
  const columns = {
    count: spenders.length,
    weight: column(spenders, 0),
    orders: column(spenders, 1),
    mean: column(spenders, 2),
  };
  matches(spendLikelihood(columns), known, 1e-11);
});
