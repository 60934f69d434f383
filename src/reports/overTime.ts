/** The three reports over time: flow, retention, cohorts. */
import type {Cell} from '../base/cells';
import type {History} from '../classes/history';
import {money6} from '../classes/history';
import type {Messages} from '../messages';
import {cohorts, retentionByPeriod} from '../models/cohorts';
import {customerFlow} from '../models/customerFlow';
import type {LifecycleRules} from '../models/lifecycle';
import {area, areas, FIRST_ROW, HEADER_ROW, shareOf, type Table} from '../sheet/reportLayout';
import type {Periods} from './periods';

type Words = Messages['reports'];

export const flowTable = (
  {orders}: History,
  {edges, labels}: Periods,
  interval: number,
  rules: LifecycleRules,
  {heads, chart}: Words,
): Table => {
  const flow = customerFlow(orders, edges, interval, rules);
  const rows = labels.map((label, p): Cell[] => {
    const [start = 0, quiet = 0] = [flow.start[p], flow.quiet[p]];
    return [
      label,
      flow.joined[p] ?? 0,
      flow.back[p] ?? 0,
      quiet,
      start,
      flow.end[p] ?? 0,
      shareOf(quiet, start),
    ];
  });
  const shares = areas(area(FIRST_ROW, 7, rows.length, 1));
  return {
    table: [heads.flow, ...rows],
    headers: [HEADER_ROW],
    heat: shares,
    shares,
    chart: {
      kind: 'column',
      title: chart.flow,
      area: area(HEADER_ROW, 1, rows.length + 1, 4),
      at: {row: HEADER_ROW, column: 9},
    },
    count: rows.length,
  };
};

/** The first period has none before it, and no row. */
export const retentionTable = (
  {orders, money}: History,
  {edges, labels}: Periods,
  hasAmounts: boolean,
  {heads, chart}: Words,
): Table => {
  const found = retentionByPeriod(orders, edges, hasAmounts ? money : undefined);
  const rows = labels.slice(1).map((label, i): Cell[] => {
    const [before = 0, kept = 0] = [found.before[i + 1], found.kept[i + 1]];
    const [then = 0, now = 0] = [found.revenueBefore[i + 1], found.revenueNow[i + 1]];
    return [
      label,
      shareOf(kept, before),
      shareOf(now, then),
      before,
      kept,
      hasAmounts ? money6(then) : '',
      hasAmounts ? money6(now) : '',
      found.unknown[i + 1] ?? 0,
    ];
  });
  const rates = areas(area(FIRST_ROW, 2, rows.length, 2));
  return {
    table: [heads.retention, ...rows],
    headers: [HEADER_ROW],
    heat: rates,
    shares: rates,
    chart: rows.length
      ? {
          kind: 'line',
          title: chart.retention,
          area: area(HEADER_ROW, 1, rows.length + 1, 3),
          at: {row: HEADER_ROW, column: 10},
        }
      : undefined,
    count: rows.length,
  };
};

/** Cohorts down, how many periods later across; the first column of shares, all of them, is left out of the heat. */
export const cohortsTable = (
  {orders}: History,
  {edges, labels}: Periods,
  {heads, chart, all}: Words,
): Table => {
  const {periods, size, active} = cohorts(orders, edges);
  const later = labels.map((_, j) => j);
  const rows = labels.map((label, p): Cell[] => [
    label,
    size[p] ?? 0,
    ...later.slice(0, periods - p).map((j) => shareOf(active[p * periods + j] ?? 0, size[p] ?? 0)),
  ]);
  const total = (of: (p: number) => number, upTo: number): number => {
    let sum = 0;
    for (let p = 0; p < upTo; p++) sum += of(p);
    return sum;
  };
  const sizeOf = (p: number): number => size[p] ?? 0;
  // Only cohorts old enough to tell count in a column.
  const mean = later.map((j) =>
    shareOf(
      total((p) => active[p * periods + j] ?? 0, periods - j),
      total(sizeOf, periods - j),
    ),
  );
  return {
    table: [[...heads.cohorts, ...later], ...rows, [all, total(sizeOf, periods), ...mean]],
    headers: [HEADER_ROW],
    heat: areas(area(FIRST_ROW, 4, rows.length + 1, periods - 1)),
    shares: areas(area(FIRST_ROW, 3, rows.length + 1, periods)),
    chart: {
      kind: 'column',
      title: chart.cohorts,
      area: area(HEADER_ROW, 1, rows.length + 1, 2),
      at: {row: FIRST_ROW + rows.length + 2, column: 2},
    },
    count: rows.length,
  };
};
