/**
 * Fitting the purchase models to public data, beside what public tools take: timed now where they are installed, else as
 * recorded (../shared/reference/fits.json, on a machine of two cores).
 */
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import vm from 'node:vm';
import {bundled} from '../scripts/bundle';
import type {FittedModel} from '../src/models/fitting/fit';
import {bareContext, unseen} from './bareContext';
import type * as FitCore from './fitCore';
import {count, heading, line, milliseconds, note, times, under} from './report';
import {median, timed} from './timing';

const DATA = '../shared/data';
const RECORDED = '../shared/reference/fits.json';
const RUNS = 7;
const WEEK = 7;
const DAY = 86_400_000;
/** The calibration of the papers: 39 weeks. */
const CALIBRATION_END = Date.parse('1997-09-30') / DAY;
const END = Date.parse('1998-06-30') / DAY;

type Seconds = Readonly<Record<string, number>>;

const readOrders = (name: string): FitCore.Purchases => {
  const buyers = new Map<string, Map<number, number>>();
  for (const text of readFileSync(`${DATA}/${name}.csv`, 'utf8').trim().split('\n').slice(1)) {
    const [id = '', date = '', , value = ''] = text.split(',');
    const days = buyers.get(id) ?? new Map<number, number>();
    buyers.set(id, days);
    const day = Date.parse(date) / DAY;
    days.set(day, (days.get(day) ?? 0) + Number(value));
  }
  const start = [0];
  const rows: [number, number][] = [];
  for (const days of buyers.values()) {
    rows.push(...[...days].sort(([one], [other]) => one - other));
    start.push(rows.length);
  }
  return {
    start: Int32Array.from(start),
    day: Int32Array.from(rows, ([day]) => day),
    amount: Float64Array.from(rows, ([, amount]) => amount),
  };
};

/** What a program prints as JSON; undefined when it is not installed or fails. */
const ask = (command: string, args: readonly string[], input: string): Seconds | undefined => {
  const {status, stdout} = spawnSync(command, args, {input, encoding: 'utf8', timeout: 300_000});
  return status === 0 ? (JSON.parse(stdout) as Seconds) : undefined;
};

const NAMES: Readonly<Record<string, string>> = {
  bgnbd: 'BG/NBD',
  mbgnbd: 'MBG/NBD',
  pnbd: 'Pareto/NBD',
  gamma_gamma: 'Gamma-Gamma',
};

/** Seconds that were written down for a tool. */
const recorded = (tool: string): Seconds => {
  if (!existsSync(RECORDED)) return {};
  const all = JSON.parse(readFileSync(RECORDED, 'utf8')) as Record<
    string,
    Record<string, {readonly fit_seconds?: number}>
  >;
  const own = Object.entries(all).find(([name]) => name.startsWith(tool))?.[1] ?? {};
  return Object.fromEntries(
    Object.entries(own).map(([model, {fit_seconds: seconds}]) => [
      NAMES[model] ?? model,
      seconds ?? NaN,
    ]),
  );
};

/** What lifetimes is given: histories as of the papers' day. */
const historyText = ({start, day, amount}: FitCore.Purchases): string => {
  const lines: string[] = [];
  for (let c = 0; c + 1 < start.length; c++) {
    let x = -1;
    let last = 0;
    let spent = 0;
    const first = day[start[c] ?? 0] ?? 0;
    for (let i = start[c] ?? 0; i < (start[c + 1] ?? 0) && (day[i] ?? 0) <= CALIBRATION_END; i++) {
      x++;
      last = day[i] ?? 0;
      if (x > 0) spent += amount[i] ?? 0;
    }
    if (x >= 0)
      lines.push(
        [x, (last - first) / WEEK, (CALIBRATION_END - first) / WEEK, x ? spent / x : 0].join(' '),
      );
  }
  return lines.join('\n');
};

/** Best comparisons: a first run that compiles everything, and the median of the later ones. */
const measure = (work: () => unknown): {readonly first: number; readonly warm: number} => {
  const first = timed(work);
  return {first, warm: median(Array.from({length: RUNS}, () => timed(work)))};
};

export const fits = async (root: string): Promise<void> => {
  heading('9. Fits and predictions: public data, from days of orders to estimates');
  if (!existsSync(DATA)) {
    note(`${DATA} is absent: not measured.`);
    return;
  }
  const text = await bundled(`${root}/bench/fitCore.ts`, 'FitCore');
  /** A context of its own, so that a first run is one. */
  const open = (): typeof FitCore =>
    vm.runInContext(unseen(`${text}\n;FitCore`), bareContext()) as typeof FitCore;
  const sample = readOrders('cdnow-sample-orders');
  const full = readOrders('cdnow-full-orders');

  const tools = [
    {
      name: 'lifetimes',
      now: ask('python3', [`${root}/bench/lifetimesFit.py`], historyText(sample)),
      then: recorded('lifetimes'),
    },
    {
      name: 'CLVTools',
      now: ask('Rscript', [`${root}/bench/clvtoolsFit.R`, `${DATA}/cdnow-sample-orders.csv`], ''),
      then: recorded('CLVTools'),
    },
  ];
  /** One line a tool that fits the model. */
  const compare = (model: string, warm: number): void => {
    for (const {name, now, then} of tools) {
      const seconds = now?.[model] ?? then[model];
      if (seconds === undefined) continue;
      const how = now?.[model] === undefined ? 'recorded' : 'measured now';
      line(
        `  ${name}: ${String(Math.round(seconds * 1000))} ms, ${how}`,
        times((seconds * 1000) / warm),
      );
    }
  };
  line('CDNOW sample, 39 weeks: customers', count(sample.start.length - 1));
  line('  distinct histories', count(open().distinct(sample, CALIBRATION_END)));
  const aims: Readonly<Record<FittedModel, number>> = {
    'BG/NBD': 83,
    'MBG/NBD': 81,
    'Pareto/NBD': 101,
  };
  for (const [model, aim] of Object.entries(aims) as [FittedModel, number][]) {
    const core = open();
    const {first, warm} = measure(() => core.fit(model, sample, CALIBRATION_END));
    line(`${model}: first run`, milliseconds(first), under(first, aim, `${String(aim)} ms`));
    line('  median of warm runs', milliseconds(warm));
    compare(model, warm);
  }
  const core = open();
  const spend = measure(() => core.spend(sample, CALIBRATION_END));
  line('Gamma-Gamma: first run', milliseconds(spend.first), under(spend.first, 84, '84 ms'));
  line('  median of warm runs', milliseconds(spend.warm));
  compare('Gamma-Gamma', spend.warm);

  line('CDNOW in full, 78 weeks: customers', count(full.start.length - 1));
  line('  distinct histories', count(core.distinct(full, END)));
  for (const model of Object.keys(aims) as FittedModel[]) {
    const own = open();
    const {first, warm} = measure(() => own.fit(model, full, END));
    line(`${model}: first run`, milliseconds(first), under(first, 1000, '1 s'));
    line('  median of warm runs', milliseconds(warm));
  }
  const customers = measure(() => core.predictCustomers(full, END));
  line('expected purchases of each, BG/NBD', milliseconds(customers.warm));
  const all = measure(() => core.choose(full, END));
  line('three fits, hold-out, choice, spend', milliseconds(all.first));
  note(
    'A ratio is how many times longer the tool takes than a warm run here. "Recorded": the tool is not installed; its time was ' +
      'taken on another machine of two cores.',
  );
};
