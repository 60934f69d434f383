import fc from 'fast-check';
import {
  customerLifecycle,
  type CustomerLifecycle,
  type CustomerRow,
  DEFAULT_STORE_INTERVAL,
  type LifecycleProblem,
} from '../../src/models/customerLifecycle';
import {LIFECYCLE_RULES} from '../../src/models/lifecycle';

const TODAY = 20000;

/** A row whose days are given as days ago. */
const row = (orders: number | undefined, first?: number, last?: number): CustomerRow => ({
  orders,
  first: first === undefined ? undefined : TODAY - first,
  last: last === undefined ? undefined : TODAY - last,
  asOf: TODAY,
  interval: 60,
});

const told = (input: CustomerRow): CustomerLifecycle => {
  const found = customerLifecycle(input);
  if (typeof found === 'string') throw new Error(found);
  return found;
};

// models.md 3a, tests with G = 60: usual interval, at risk and lapsed from, activity, stage.
test.each<[number, number, number, number, number, number, string, string]>([
  [1, 20, 20, 60, 120, 180, 'ACTIVE', 'CONVERSION'],
  [1, 119, 119, 60, 120, 180, 'ACTIVE', 'CONVERSION'],
  [1, 120, 120, 60, 120, 180, 'AT_RISK', 'CONVERSION'],
  [1, 179, 179, 60, 120, 180, 'AT_RISK', 'CONVERSION'],
  [1, 180, 180, 60, 120, 180, 'LAPSED', 'REACTIVATION'],
  [2, 100, 40, 60, 120, 180, 'ACTIVE', 'GROWTH'],
  [3, 200, 10, 77.5, 155, 232.5, 'ACTIVE', 'GROWTH'],
  [5, 160, 40, 40, 80, 120, 'ACTIVE', 'RETENTION'],
  [5, 160, 79, 33.5, 67, 100.5, 'AT_RISK', 'RETENTION'],
  [5, 240, 120, 40, 80, 120, 'LAPSED', 'REACTIVATION'],
  [12, 400, 35, 37.31, 74.6, 111.9, 'ACTIVE', 'RETENTION'],
  [12, 400, 70, 34.62, 69.2, 103.8, 'AT_RISK', 'RETENTION'],
])('%d orders, %d to %d days ago', (orders, first, last, tau, risk, lapse, activity, stage) => {
  const found = told(row(orders, first, last));
  expect(found).toMatchObject({activity, stage, phase: 'LOYALTY'});
  expect(found.interval).toBeCloseTo(tau, 2);
  expect(found.atRiskFrom).toBeCloseTo(risk, 1);
  expect(found.lapseFrom).toBeCloseTo(lapse, 1);
  expect(found.lapseDay).toBe(TODAY - last + Math.ceil(found.lapseFrom ?? 0));
});

test('nobody who has not bought is active or lapsed', () => {
  const nothing = {activity: undefined, lapseDay: undefined, interval: undefined};
  expect(told(row(0))).toMatchObject({...nothing, stage: 'ACQUISITION', phase: 'PROSPECTING'});
  expect(told({...row(0), openLead: true})).toMatchObject({stage: 'ACQUISITION', phase: 'CLOSING'});
});

// models.md 3a, data checks of rows typed by hand: no class.
test.each<[CustomerRow, LifecycleProblem]>([
  [row(2, 40, 100), 'LAST_BEFORE_FIRST'],
  [row(2, 100, -1), 'FUTURE'],
  [row(2, -1, undefined), 'FUTURE'],
  [row(0, undefined, 40), 'DATE_WITHOUT_ORDERS'],
  [row(0, 40, undefined), 'DATE_WITHOUT_ORDERS'],
  [row(2, 40, 40), 'ONE_DAY'],
])('contradicts itself: %j %s', (input, problem) => {
  expect(customerLifecycle(input)).toBe(problem);
});

test('what is unknown is never 0', () => {
  const blank = {stage: undefined, phase: undefined, activity: undefined, lapseDay: undefined};
  expect(told(row(undefined))).toMatchObject(blank);
  expect(told(row(undefined, 100))).toMatchObject(blank);
  expect(told(row(3))).toMatchObject({...blank, phase: 'LOYALTY'});
  // The number of orders unknown: the store's rhythm, and a stage only for who has lapsed.
  expect(told(row(undefined, 100, 40))).toMatchObject({
    stage: undefined,
    activity: 'ACTIVE',
    interval: 60,
    phase: 'LOYALTY',
  });
  expect(told(row(undefined, 400, 200))).toMatchObject({stage: 'REACTIVATION', activity: 'LAPSED'});
  // The first day unknown: the store's rhythm, the stage by the count.
  expect(told(row(5, undefined, 40))).toMatchObject({stage: 'RETENTION', interval: 60});
  // One order has one day.
  expect(told(row(1, undefined, 40))).toEqual(told(row(1, 40, 40)));
  expect(told(row(1, 40, undefined))).toEqual(told(row(1, 40, 40)));
});

test('without a day of the question: only the day of lapsing', () => {
  expect(told({orders: 1, first: undefined, last: 100, interval: 60})).toMatchObject({
    stage: undefined,
    activity: undefined,
    lapseDay: 280,
  });
});

test('the interval of the store is 90 days unless told', () => {
  expect(DEFAULT_STORE_INTERVAL).toBe(90);
  expect(told({...row(1, 20, 20), interval: undefined}).atRiskFrom).toBe(180);
});

test('every line is a setting', () => {
  const rules = {...LIFECYCLE_RULES, retentionOrders: 6, lapseIntervals: 1};
  expect(customerLifecycle(row(5, 160, 30), rules)).toMatchObject({
    stage: 'GROWTH',
  });
});

test('property: the day before the lapse day is not lapsed, the lapse day is', () => {
  const day = fc.nat({max: 2000});
  fc.assert(
    fc.property(
      fc.integer({min: 1, max: 40}),
      day,
      day,
      fc.integer({min: 1, max: 400}),
      (orders, one, other, interval) => {
        const [first, last] =
          orders === 1 ? [one, one] : [Math.min(one, other), Math.max(one, other)];
        const found = customerLifecycle({orders, first, last, interval});
        fc.pre(typeof found !== 'string');
        const lapseDay = (found as CustomerLifecycle).lapseDay ?? NaN;
        const on = (asOf: number) => told({orders, first, last, interval, asOf}).activity;
        expect(on(lapseDay)).toBe('LAPSED');
        expect(on(lapseDay - 1)).not.toBe('LAPSED');
      },
    ),
  );
});
