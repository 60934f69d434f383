/**
 * Real orders. Two files against reference values that an independent program computed in exact arithmetic
 * (../shared/reference/README.md); the third against a plain computation of our own, written from classification.md with objects,
 * sorts and whole numbers only.
 */
import {existsSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import type {Cell, Cells} from '../../src/base/cells';
import {day, run, type Run} from './run';

const SHARED = resolve(process.cwd(), '../shared');
const present = existsSync(resolve(SHARED, 'data')) && existsSync(resolve(SHARED, 'reference'));

/** A field of a CSV file, quoted or not, and what ends it. No field of the three files holds a line break. */
const FIELD = /(?:"((?:[^"]|"")*)"|([^,]*))(,|$)/gy;

const fieldsOf = (line: string): string[] => {
  const fields: string[] = [];
  for (const [, quoted, bare = '', end] of line.matchAll(FIELD)) {
    fields.push(quoted?.replace(/""/g, '"') ?? bare);
    if (end === '') break;
  }
  return fields;
};

/** As an import into a sheet leaves it: plain numbers are numbers, all else is text; the byte-order mark stays. */
const load = (file: string): Cell[][] =>
  readFileSync(resolve(SHARED, 'data', file), 'utf8')
    .trimEnd()
    .split(/\r?\n/)
    .map((line) =>
      fieldsOf(line).map((text) => (/^-?(0|[1-9]\d*)(\.\d+)?$/.test(text) ? Number(text) : text)),
    );

interface Reference {
  readonly file: string;
  readonly as_of: string;
  readonly rows: number;
  readonly customers: number;
  readonly orders: number;
  readonly revenue: number;
  readonly interval: number;
  readonly set_aside: Readonly<Record<string, unknown>>;
  readonly warnings: Readonly<
    Record<string, {readonly count: number; readonly rows: readonly number[]}>
  >;
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly spot: readonly Spot[];
}

interface Spot {
  readonly id: string;
  readonly orders: number;
  readonly order_days: number;
  readonly first: string;
  readonly last: string;
  readonly recency: number;
  readonly tau: number;
  readonly at_risk_from: number;
  readonly lapse_from: number;
  readonly lapse_date: string;
  readonly activity: string;
  readonly stage: string;
  readonly phase: string;
  readonly inactive: boolean;
  readonly at_risk: boolean;
  readonly orders_period: number;
  readonly revenue: number;
  readonly revenue_period: number;
  readonly profit?: number;
  readonly tier: string;
  readonly r: number;
  readonly f: number;
  readonly m: number;
  readonly rfm: string;
  readonly contribution_a_year: number;
  readonly ltv: number;
  readonly action: string;
}

const close = (value: unknown, expected: number): void => {
  expect(typeof value).toBe('number');
  expect(Math.abs(Number(value) - expected)).toBeLessThanOrEqual(
    1e-9 * Math.max(1, Math.abs(expected)),
  );
};

const total = (values: Iterable<number>): number => {
  let sum = 0;
  for (const value of values) if (!Number.isNaN(value)) sum += value;
  return sum;
};

const NAMES = ['classify-cdnow-sample.json', 'classify-superstore-2018.json'];

const compareWith = (name: string): void => {
  const reference = JSON.parse(
    readFileSync(resolve(SHARED, 'reference', name), 'utf8'),
  ) as Reference;
  const found = run(load(reference.file), {asOf: reference.as_of});

  test('rows, customers, orders, revenue, interval', () => {
    expect(found.reading.rows).toBe(reference.rows);
    expect(found.facts.count).toBe(reference.customers);
    expect(total(found.facts.orders)).toBe(reference.orders);
    close(total(found.facts.revenue), reference.revenue);
    expect(found.classes.store.interval).toBe(reference.interval);
  });

  test('rows set aside', () => {
    expect(found.reading.setAside).toEqual(reference.set_aside);
  });

  test('warnings', () => {
    const warnings = Object.fromEntries(
      found.reading.notices.map(({code, count, rows}) => [code, {count, rows}]),
    );
    expect(warnings).toEqual(reference.warnings);
  });

  test('customers in each class', () => {
    expect(found.counts).toEqual(reference.counts);
  });

  test.each(reference.spot.map((spot) => [spot.id, spot] as const))('customer %s', (id, spot) => {
    const customer = found.customer(id);
    const index = found.reading.keys.indexOf(id.toLowerCase());
    const {facts, classes} = found;
    expect(customer).toMatchObject({
      orders: spot.orders,
      first: spot.first,
      last: spot.last,
      days_since_last: spot.recency,
      lapse_date: spot.lapse_date,
      activity: spot.activity,
      stage: spot.stage,
      phase: spot.phase,
      tier: spot.tier,
      rfm: spot.rfm,
      scores: `${String(spot.r)}-${String(spot.f)}-${String(spot.m)}`,
      action: spot.action,
      as_of: reference.as_of,
    });
    expect(customer['activity'] === 'LAPSED').toBe(spot.inactive);
    expect(customer['activity'] === 'AT_RISK').toBe(spot.at_risk);
    expect(daysWithOrders(found, index)).toBe(spot.order_days);
    close(classes.interval[index], spot.tau);
    close(classes.atRiskFrom[index], spot.at_risk_from);
    close(classes.lapseFrom[index], spot.lapse_from);
    expect(facts.periodOrders[index]).toBe(spot.orders_period);
    close(facts.periodRevenue[index], spot.revenue_period);
    close(customer['revenue'], spot.revenue);
    if (spot.profit !== undefined) close(facts.profit?.[index], spot.profit);
    close(customer['ltv'], spot.ltv);
    const years = Math.max(1, (day(reference.as_of) - day(spot.first)) / 365);
    close((spot.profit ?? spot.revenue) / years, spot.contribution_a_year);
  });
};

const daysWithOrders = ({reading}: Run, index: number): number => {
  const orders = reading.history?.orders;
  return new Set(orders?.day.slice(orders.start[index], orders.start[index + 1])).size;
};

/** Orders of one customer and day are one order: the file has no order id. Money in whole cents. */
interface Plain {
  readonly days: number[];
  cents: number;
  periodCents: number;
}

/** Straight from classification.md and models.md; no part of src. */
const plainCounts = (cells: Cells, asOf: number): Record<string, Record<string, number>> => {
  const people = new Map<string, Plain>();
  for (const [id, date, , value] of cells.slice(1)) {
    const on = Math.round(Date.parse(`${String(date)}T00:00:00Z`) / 864e5);
    if (on > asOf) continue;
    const person = people.get(String(id)) ?? {days: [], cents: 0, periodCents: 0};
    people.set(String(id), person);
    const cents = Math.round(Number(value) * 100);
    if (!person.days.includes(on)) person.days.push(on);
    person.cents += cents;
    if (on > asOf - 365) person.periodCents += cents;
  }
  const everybody = [...people.values()];
  everybody.forEach(({days}) => days.sort((a, b) => a - b));
  const gaps = everybody
    .flatMap(({days}) => days.slice(1).map((on, i) => on - (days[i] ?? NaN)))
    .sort((a, b) => a - b);
  /** Twice the median, a whole number. */
  const twiceG =
    (gaps[Math.floor((gaps.length - 1) / 2)] ?? NaN) + (gaps[Math.floor(gaps.length / 2)] ?? NaN);

  const isActive = ({days}: Plain): boolean => days.some((on) => on > asOf - 365);
  const active = everybody.filter(isActive);

  /** level = floor(levels * (2 less + equal) / 2N), at most levels - 1: by ranks in a sorted list. */
  const scorer = (values: readonly number[], levels: number, lowest: number) => {
    const sorted = [...values].sort((a, b) => a - b);
    const scores = new Map<number, number>();
    for (let start = 0; start < sorted.length;) {
      let end = start;
      while (sorted[end] === sorted[start]) end++;
      const level = Math.floor((levels * (start + end)) / (2 * sorted.length));
      scores.set(sorted[start] ?? NaN, lowest + Math.min(levels - 1, level));
      start = end;
    }
    return (value: number): number => scores.get(value) ?? NaN;
  };
  const scoreR = scorer(
    everybody.map(({days}) => days[days.length - 1] ?? NaN),
    5,
    1,
  );
  const scoreF = scorer(
    everybody.map(({days}) => days.length).filter((n) => n > 1),
    4,
    2,
  );

  /**
   * LTV as a fraction of whole numbers, up to a factor above 0 that is the same for all and so decides nothing: contribution a
   * year is cents * 365 / max(365, days since first).
   */
  const ltvOf = ({cents, days}: Plain): readonly [bigint, bigint] => [
    BigInt(cents),
    BigInt(Math.max(365, asOf - (days[0] ?? NaN))),
  ];
  const compare = (a: readonly [bigint, bigint], b: readonly [bigint, bigint]): number => {
    const difference = a[0] * b[1] - b[0] * a[1];
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  };
  const values = active.map(ltvOf).sort(compare);
  const [low, high] = [
    values[Math.floor((values.length - 1) / 2)],
    values[Math.floor(values.length / 2)],
  ];
  if (!low || !high) throw new Error('nobody is active');
  /** At least the mean of the middle two: 2v >= low + high. */
  const worthwhile = (value: readonly [bigint, bigint]): boolean =>
    2n * value[0] * low[1] * high[1] >= (low[0] * high[1] + high[0] * low[1]) * value[1];

  // A tied group takes a tier only if it fits wholly inside the cut; nothing earned is Small.
  const rising = active.map(({periodCents}) => periodCents).sort((a, b) => a - b);
  const firstOf = new Map<number, number>();
  rising.forEach((cents, i) => {
    if (cents !== rising[i - 1]) firstOf.set(cents, i);
  });
  const tierOf = ({periodCents}: Plain): string => {
    const atLeast = active.length - (firstOf.get(periodCents) ?? NaN);
    const cut = (percent: number): number => Math.floor((active.length * percent + 99) / 100);
    if (periodCents <= 0) return 'SMALL';
    if (atLeast <= cut(1)) return 'TOP';
    if (atLeast <= cut(5)) return 'BIG';
    return atLeast <= cut(20) ? 'MEDIUM' : 'SMALL';
  };
  const GROUPS = [
    'HHAAC', // R = 1
    'HHAAC',
    'SSNLL',
    'PTTLL',
    'WTTBB', // R = 5
  ];
  const LETTERS: Readonly<Record<string, string>> = {
    H: 'HIBERNATING',
    A: 'AT_RISK',
    C: 'CANT_LOSE',
    S: 'ABOUT_TO_SLEEP',
    N: 'NEED_ATTENTION',
    L: 'LOYAL',
    P: 'PROMISING',
    T: 'POTENTIAL_LOYALIST',
    W: 'NEW',
    B: 'CHAMPION',
  };

  const counts: Record<string, Record<string, number>> = {};
  const tally = (id: string, code: string): void => {
    const column = (counts[id] ??= {});
    column[code] = (column[code] ?? 0) + 1;
  };
  for (const person of everybody) {
    const {days} = person;
    const orders = days.length;
    const last = days[orders - 1] ?? NaN;
    const recency = asOf - last;
    // tau = (2G + span)/(orders + 1); lines compared after multiplying with the denominator.
    const numerator = twiceG + last - (days[0] ?? NaN);
    const reaches = (multiple: number, floor: number): boolean =>
      recency >= 730 || (recency >= floor && recency * (orders + 1) >= multiple * numerator);
    const state = reaches(3, 45) ? 'LAPSED' : reaches(2, 30) ? 'AT_RISK' : 'ACTIVE';
    tally('activity', state);
    tally('phase', 'LOYALTY');
    tally(
      'stage',
      state === 'LAPSED'
        ? 'REACTIVATION'
        : orders === 1
          ? 'CONVERSION'
          : orders < 4
            ? 'GROWTH'
            : 'RETENTION',
    );
    tally('tier', isActive(person) ? tierOf(person) : 'INACTIVE');
    const f = orders === 1 ? 1 : scoreF(orders);
    tally('rfm', LETTERS[GROUPS[scoreR(last) - 1]?.[f - 1] ?? ''] ?? '?');
    const value = ltvOf(person);
    const risky = state !== 'ACTIVE';
    if (value[0] < 0n) tally('action', risky ? 'FIX_OR_LET_GO' : 'FIX');
    else if (worthwhile(value)) tally('action', risky ? 'SAVE' : 'NURTURE');
    else tally('action', risky ? 'AUTOMATE' : 'SERVE');
  }
  return counts;
};

if (present) {
  describe.each(NAMES)('%s', compareWith);

  describe.each(['1997-06-30', '1997-12-31', '1998-06-30'])(
    'cdnow-full-orders.csv on %s',
    (asOf) => {
      const cells = load('cdnow-full-orders.csv');
      const found = run(cells, {asOf});

      test('what was read', () => {
        // ../shared/data/SOURCES.md: 69,659 rows, 23,570 customers, 67,591 customer-days, all of them by 1998-06-30.
        const {reading, facts} = found;
        expect(reading.rows).toBe(69659);
        expect(reading.layout).toBe('orders');
        const later = cells.slice(1).filter(([, date]) => String(date) > asOf).length;
        expect(reading.setAside.FUTURE_DATE?.count ?? 0).toBe(later);
        if (later) return;
        expect(facts.count).toBe(23570);
        expect(total(facts.orders)).toBe(67591);
        expect(reading.setAside).toEqual({});
      });

      test('customers in each class, by a plain computation', () => {
        expect(found.counts).toEqual(plainCounts(cells, day(asOf)));
      });
    },
  );
} else {
  test('real data: not compared', () => {
    console.log(`${SHARED}: no data and reference values here, so nothing was compared with them.`);
  });
}
