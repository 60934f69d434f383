/** Stage, phase and activity in whole tables; the rules themselves: test/models/lifecycle.test.ts. */
import fc from 'fast-check';
import type {Cell, Cells} from '../../src/base/cells';
import {isoDay} from '../../src/reading/dates';
import {day, run} from './run';

const HEADER = ['Customer', 'Date', 'Amount'];
const daysAgo = (days: number): string => isoDay(day('2024-12-31') - days);

describe('a table of orders', () => {
  const cells: Cells = [
    HEADER,
    ['steady', daysAgo(70), 5],
    ['steady', daysAgo(50), 5],
    ['steady', daysAgo(30), 5],
    ['steady', daysAgo(10), 5],
    ['once', daysAgo(39), 5],
    ['at risk', daysAgo(40), 5],
    ['lapsed', daysAgo(60), 5],
    ['gone', daysAgo(600), 5],
    ['gone', daysAgo(620), 5],
    ['refunds', daysAgo(1), -5],
  ];
  const found = run(cells);

  test('the interval is the median of the gaps', () => {
    expect(found.classes.store).toMatchObject({interval: 20, intervalFrom: 'measured'});
    expect(found.gaps?.count).toBe(4);
  });

  // tau = 20 for all of them: at risk from max(40, 30), lapsed from max(60, 45).
  test.each([
    ['steady', 'RETENTION', 'ACTIVE', 'LOYALTY', 50],
    ['once', 'CONVERSION', 'ACTIVE', 'LOYALTY', 21],
    ['at risk', 'CONVERSION', 'AT_RISK', 'LOYALTY', 20],
    ['lapsed', 'REACTIVATION', 'LAPSED', 'LOYALTY', 0],
    ['gone', 'REACTIVATION', 'LAPSED', 'LOYALTY', -540],
  ])('%s', (name, stage, activity, phase, until) => {
    expect(found.customer(name)).toMatchObject({
      stage,
      activity,
      phase,
      lapse_date: daysAgo(-until),
    });
  });

  test('only refunds: no stage, phase, activity, day or RFM', () => {
    expect(found.customer('refunds')).toMatchObject({
      orders: 0,
      first: '',
      last: '',
      days_since_last: '',
      revenue: -5,
      stage: '',
      phase: '',
      activity: '',
      lapse_date: '',
      rfm: '',
      scores: '',
      ltv: '',
      action: '',
      tier: 'INACTIVE',
    });
  });

  test('the first day that counts as inactive is rounded up', () => {
    const half: Cells = [
      HEADER,
      ['a', '2024-01-01', 1],
      ['a', '2024-01-22', 1],
      ['a', '2024-02-13', 1],
    ];
    // Gaps 21 and 22, median 21.5; tau = (43 + 43)/4 = 21.5; lapsed from 64.5 days.
    expect(run(half, {asOf: '2024-04-17'}).customer('a')).toMatchObject({
      activity: 'AT_RISK',
      lapse_date: '2024-04-18',
    });
    expect(run(half, {asOf: '2024-04-18'}).customer('a')['activity']).toBe('LAPSED');
  });

  test('two orders on a day are two orders without a gap', () => {
    const twice: Cells = [
      ['Order id', ...HEADER],
      ['1', 'a', '2024-12-01', 5],
      ['2', 'a', '2024-12-01', 5],
    ];
    // No gap at all: 90; tau = (180 + 0)/3 = 60.
    const {classes, customer} = run(twice);
    expect(classes.store).toMatchObject({interval: 90, intervalFrom: 'default'});
    expect(classes.interval[0]).toBe(60);
    expect(customer('a')).toMatchObject({orders: 2, stage: 'GROWTH', activity: 'ACTIVE'});
  });

  test('the interval may be set', () => {
    const {classes, customer} = run(cells, {options: {interval: 100}});
    expect(classes.store).toMatchObject({interval: 100, intervalFrom: 'set'});
    expect(customer('lapsed')['activity']).toBe('ACTIVE');
  });

  test('the share of past gaps that would have been called too early', () => {
    expect(found.gaps?.shareFrom(40)).toBe(0);
    expect(found.gaps?.shareFrom(20)).toBe(1);
  });
});

describe('a table of customers', () => {
  const header = ['Customer', 'Orders', 'First order', 'Last order', 'Total spent', 'Lead status'];
  const one = (orders: Cell, first: Cell, last: Cell, lead: Cell = '', revenue: Cell = 60) =>
    run([header, ['x', orders, first, last, revenue, lead], ['y', 1, '', daysAgo(5), 1, '']], {
      options: {interval: 60},
    }).customer('x');

  // models.md 3a, tests [C], G = 60, typed by hand.
  test.each<[number, number, number, string, string]>([
    [1, 20, 20, 'CONVERSION', 'ACTIVE'],
    [1, 120, 120, 'CONVERSION', 'AT_RISK'],
    [1, 180, 180, 'REACTIVATION', 'LAPSED'],
    [2, 100, 40, 'GROWTH', 'ACTIVE'],
    [3, 200, 10, 'GROWTH', 'ACTIVE'],
    [5, 160, 40, 'RETENTION', 'ACTIVE'],
    [5, 160, 79, 'RETENTION', 'AT_RISK'],
    [5, 240, 120, 'REACTIVATION', 'LAPSED'],
    [12, 400, 35, 'RETENTION', 'ACTIVE'],
    [12, 400, 70, 'RETENTION', 'AT_RISK'],
  ])('%d orders, %d to %d days ago: %s, %s', (orders, first, last, stage, activity) => {
    expect(one(orders, daysAgo(first), daysAgo(last))).toMatchObject({
      stage,
      activity,
      phase: 'LOYALTY',
    });
  });

  test.each<[Cell, string]>([
    ['', 'PROSPECTING'],
    ['lost', 'PROSPECTING'],
    ['MQL', 'CLOSING'],
    ['sql', 'CLOSING'],
    ['Quote', 'CLOSING'],
    ['presupuesto', 'CLOSING'],
    ['Carrito', 'CLOSING'],
    ['Trial', 'CLOSING'],
  ])('nobody who has not bought, lead %j: %s', (lead, phase) => {
    expect(one(0, '', '', lead, '')).toMatchObject({
      stage: 'ACQUISITION',
      phase,
      activity: '',
      lapse_date: '',
      rfm: '',
      action: '',
    });
  });

  // models.md 3a, data checks.
  test.each<[string, Cell, Cell, Cell, string]>([
    ['last before first', 3, '2024-06-01', '2024-05-01', 'Last order is before the first'],
    ['in the future', 3, '2024-06-01', '2025-01-01', 'An order date is after the day of the run'],
    ['a date without orders', 0, '', '2024-05-01', '0 orders, but an order date'],
    [
      'several orders on one day',
      3,
      '2024-05-01',
      '2024-05-01',
      'Several orders, but first and last are the same day',
    ],
  ])('a contradiction gets no class, but a reason: %s', (_, orders, first, last, reason) => {
    expect(one(orders, first, last)).toMatchObject({
      stage: '',
      phase: '',
      activity: '',
      lapse_date: '',
      tier: '',
      rfm: '',
      scores: '',
      ltv: '',
      action: '',
      reason,
    });
  });

  test('the number of orders unknown: activity, and a stage only when lapsed', () => {
    expect(one('', '', daysAgo(20))).toMatchObject({
      stage: '',
      phase: 'LOYALTY',
      activity: 'ACTIVE',
    });
    expect(one('', '', daysAgo(180))).toMatchObject({stage: 'REACTIVATION', activity: 'LAPSED'});
  });

  test('the last order unknown: no activity', () => {
    expect(one(5, daysAgo(300), '')).toMatchObject({
      stage: '',
      phase: 'LOYALTY',
      activity: '',
      rfm: '',
    });
  });

  test('the first order unknown: the interval of the store', () => {
    expect(one(5, '', daysAgo(119))).toMatchObject({activity: 'ACTIVE', stage: 'RETENTION'});
    expect(one(5, '', daysAgo(120))).toMatchObject({activity: 'AT_RISK'});
  });

  test('nothing known', () => {
    expect(one('', '', '', '', '')).toMatchObject({
      stage: '',
      phase: '',
      activity: '',
      tier: 'UNKNOWN',
      rfm: '',
    });
  });
});

describe('a table of periods', () => {
  const cells: Cells = [
    ['Cliente', 'ene-24', 'feb-24', 'mar-24', 'abr-24'],
    ['fiel', 10, 10, 10, 10],
    ['una vez', '', '', '', 5],
    ['se fue', 5, '', '', ''],
    ['nunca', '', 0, '', ''],
    ['devolvió', '', -3, '', ''],
  ];
  const found = run(cells, {asOf: '2024-05-10', locale: 'es_ES'});
  test.each([
    ['fiel', 'RETENTION', 'ACTIVE', 'TOP'],
    ['una vez', 'CONVERSION', 'ACTIVE', 'SMALL'],
    // Interval 30 (gaps 29, 31, 30): lapsed from 90 days after 31 January.
    ['se fue', 'REACTIVATION', 'LAPSED', 'SMALL'],
    ['nunca', 'ACQUISITION', '', 'UNKNOWN'],
    ['devolvió', '', '', 'INACTIVE'],
  ])('%s', (name, stage, activity, tier) => {
    expect(found.customer(name)).toMatchObject({stage, activity, tier});
  });
});

test('silence alone never makes anybody more active, nor takes back REACTIVATION', () => {
  const order = fc
    .tuple(fc.constantFrom('Ana', 'Luis', 'Eva'), fc.integer({min: 18500, max: 19500}))
    .map(([name, on]): Cell[] => [name, new Date(on * 864e5), 1]);
  const rank = ['ACTIVE', 'AT_RISK', 'LAPSED'];
  fc.assert(
    fc.property(
      fc.array(order, {minLength: 1, maxLength: 25}),
      fc.nat({max: 800}),
      fc.nat({max: 800}),
      (rows, first, more) => {
        const before = run([HEADER, ...rows], {asOf: isoDay(19500 + first)}).all();
        const after = run([HEADER, ...rows], {asOf: isoDay(19500 + first + more)}).all();
        for (const [key, {activity, stage, lapse_date}] of Object.entries(before)) {
          expect(rank.indexOf(String(after[key]?.['activity']))).toBeGreaterThanOrEqual(
            rank.indexOf(String(activity)),
          );
          if (stage === 'REACTIVATION') expect(after[key]?.['stage']).toBe('REACTIVATION');
          expect(after[key]?.['lapse_date']).toBe(lapse_date);
        }
      },
    ),
  );
});

test('the lapse date is the first day on which the customer is LAPSED', () => {
  const order = fc
    .tuple(fc.constantFrom('Ana', 'Luis'), fc.integer({min: 18500, max: 19000}))
    .map(([name, on]): Cell[] => [name, new Date(on * 864e5), 1]);
  fc.assert(
    fc.property(fc.array(order, {minLength: 1, maxLength: 12}), (rows) => {
      for (const [key, {lapse_date}] of Object.entries(run([HEADER, ...rows]).all())) {
        const on = day(String(lapse_date));
        // Before other orders nobody knew of them: the run has to see all the rows.
        fc.pre(on > 19001);
        const activity = (asOf: number): Cell | undefined =>
          run([HEADER, ...rows], {asOf: isoDay(asOf)}).customer(key)['activity'];
        expect(activity(on)).toBe('LAPSED');
        expect(activity(on - 1)).not.toBe('LAPSED');
      }
    }),
  );
});
