/** Who moved in the pyramid between two dates, by the revenue lines of the first. */
import type {Cell} from '../base/cells';
import {type History, money6, ordersBetween} from '../classes/history';
import type {Messages} from '../messages';
import {rankActives, type Tier, TIERS} from '../models/pyramid';
import {
  ABSENT,
  migrationMatrix,
  moveOf,
  MOVES,
  revenueLines,
  tierByLines,
} from '../models/pyramidMigration';
import {area, areas, FIRST_ROW, HEADER_ROW, shareOf, type Table} from '../sheet/reportLayout';

/** Revenue of the customers who bought within the period up to a day; NaN unknown, undefined not active. */
const revenueUpTo = (history: History, day: number, periodDays: number): (number | undefined)[] => {
  const {orders, money} = history;
  return Array.from({length: history.customers}, (_, c) => {
    const {count, known} = ordersBetween(orders, c, day - periodDays, day);
    if (!count) return undefined;
    if (!known) return NaN;
    let sum = 0;
    for (let i = money.start[c] as number; i < (money.start[c + 1] as number); i++) {
      const on = money.day[i] as number;
      if (on > day - periodDays && on <= day) sum += money.amount[i] as number;
    }
    return money6(sum);
  });
};

/** Seen by a day: an order or a refund. */
const isKnownBy = ({lineStart, lineDay}: History, c: number, day: number): boolean => {
  const first = lineStart[c] as number;
  return first < (lineStart[c + 1] as number) && (lineDay[first] as number) <= day;
};

export interface Migration {
  readonly before: readonly (Tier | undefined)[];
  readonly after: readonly (Tier | undefined)[];
  /** Revenue from which one was Top, Big, Medium at the first date. */
  readonly lines: readonly number[];
}

export const migrate = (
  history: History,
  from: number,
  to: number,
  periodDays: number,
  cuts: readonly number[],
): Migration => {
  const then = revenueUpTo(history, from, periodDays);
  const now = revenueUpTo(history, to, periodDays);
  const ranked = Float64Array.from(
    then.filter((revenue) => revenue !== undefined && !Number.isNaN(revenue)) as number[],
  );
  const lines = revenueLines(ranked, cuts);
  const tiers = rankActives(ranked, cuts);
  const tierOf = (
    revenue: number | undefined,
    c: number,
    day: number,
    rank: (revenue: number) => Tier | undefined,
  ): Tier | undefined => {
    if (revenue === undefined) return isKnownBy(history, c, day) ? 'INACTIVE' : undefined;
    return Number.isNaN(revenue) ? 'UNKNOWN' : rank(revenue);
  };
  let next = 0;
  return {
    before: then.map((revenue, c) => tierOf(revenue, c, from, () => TIERS[tiers[next++] ?? -1])),
    after: now.map((revenue, c) =>
      tierOf(revenue, c, to, (spent) => (spent > 0 ? tierByLines(spent, lines) : 'SMALL')),
    ),
    lines,
  };
};

export const migrationTable = (
  {before, after, lines}: Migration,
  {labels, reports: {heads, chart, all, absent, fromTo, lines: lineNames}}: Messages,
): Table => {
  const moved = before.map((tier, c) => moveOf(tier, after[c]));
  const known = moved.filter((move) => move !== undefined).length;
  const moves = MOVES.map((move): Cell[] => {
    const count = moved.filter((one) => one === move).length;
    return [labels.move[move], count, shareOf(count, known)];
  });
  const {classes, counts} = migrationMatrix(before, after);
  const nameOf = (tier: (typeof classes)[number]): string =>
    tier === ABSENT ? absent : labels.tier[tier];
  const sum = (list: readonly number[]): number => list.reduce((total, count) => total + count, 0);
  // The moves come first: their number never changes, so that both tables begin where they always did.
  const matrixRow = FIRST_ROW + moves.length + 1;
  return {
    table: [
      heads.moves,
      ...moves,
      [],
      [fromTo, ...classes.map(nameOf), all],
      ...classes.map((tier, i) => [nameOf(tier), ...(counts[i] ?? []), sum(counts[i] ?? [])]),
      [all, ...classes.map((_, j) => sum(counts.map((row) => row[j] ?? 0))), known],
      [],
      ...(['TOP', 'BIG', 'MEDIUM'] as const).map((tier, i): Cell[] => {
        const line = lines[i] ?? Infinity;
        return [lineNames[tier], Number.isFinite(line) ? line : '–'];
      }),
    ],
    headers: [HEADER_ROW, matrixRow],
    heat: areas(area(matrixRow + 1, 2, classes.length, classes.length)),
    shares: areas(area(FIRST_ROW, 3, moves.length, 1)),
    chart: {
      kind: 'column',
      title: chart.migration,
      area: area(HEADER_ROW, 1, moves.length + 1, 2),
      at: {row: HEADER_ROW, column: classes.length + 4},
    },
    count: moves.length + classes.length,
  };
};
