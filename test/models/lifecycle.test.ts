import fc from 'fast-check';
import {
  type Activity,
  LIFECYCLE_RULES,
  type Phase,
  type Stage,
  activity,
  atRiskFrom,
  lapseFrom,
  phase,
  stage,
  usualInterval,
} from '../../src/models/lifecycle';

// models.md 3a, the table of tests [C]: the store's interval is 60 days; first and last order are given as days ago.
const STORE = 60;

interface Known {
  readonly orders: number;
  readonly first: number;
  readonly last: number;
  readonly interval: number;
  readonly risk: number;
  readonly lapse: number;
  readonly activity: Activity;
  readonly stage: Stage;
}

const known = (
  orders: number,
  [first, last]: readonly [number, number],
  [interval, risk, lapse]: readonly [number, number, number],
  state: Activity,
  name: Stage,
): Known => ({orders, first, last, interval, risk, lapse, activity: state, stage: name});

const KNOWN: readonly Known[] = [
  known(1, [20, 20], [60, 120, 180], 'ACTIVE', 'CONVERSION'),
  known(1, [119, 119], [60, 120, 180], 'ACTIVE', 'CONVERSION'),
  known(1, [120, 120], [60, 120, 180], 'AT_RISK', 'CONVERSION'),
  known(1, [179, 179], [60, 120, 180], 'AT_RISK', 'CONVERSION'),
  known(1, [180, 180], [60, 120, 180], 'LAPSED', 'REACTIVATION'),
  known(2, [100, 40], [60, 120, 180], 'ACTIVE', 'GROWTH'),
  known(3, [200, 10], [77.5, 155, 232.5], 'ACTIVE', 'GROWTH'),
  known(5, [160, 40], [40, 80, 120], 'ACTIVE', 'RETENTION'),
  known(5, [160, 79], [33.5, 67, 100.5], 'AT_RISK', 'RETENTION'),
  // Silent for exactly three intervals: the first day that counts as inactive.
  known(5, [240, 120], [40, 80, 120], 'LAPSED', 'REACTIVATION'),
  known(12, [400, 35], [37.31, 74.6, 111.9], 'ACTIVE', 'RETENTION'),
  known(12, [400, 70], [34.62, 69.2, 103.8], 'AT_RISK', 'RETENTION'),
];

test.each(KNOWN)('$orders orders, $first to $last days ago', (row) => {
  const span = row.first - row.last;
  expect(usualInterval(row.orders, span, STORE)).toBeCloseTo(row.interval, 2);
  const risk = atRiskFrom(row.orders, span, STORE);
  const lapse = lapseFrom(row.orders, span, STORE);
  expect(risk).toBeCloseTo(row.risk, 1);
  expect(lapse).toBeCloseTo(row.lapse, 1);
  const state = activity(row.last, risk, lapse);
  expect(state).toBe(row.activity);
  expect(stage(row.orders, state === 'LAPSED')).toBe(row.stage);
  expect(phase(row.orders, false)).toBe('LOYALTY');
});

// models.md 3a, the table of stages and phases.
test.each<[number, boolean, boolean, Stage, Phase]>([
  [0, false, false, 'ACQUISITION', 'PROSPECTING'],
  [0, false, true, 'ACQUISITION', 'CLOSING'],
  [1, false, false, 'CONVERSION', 'LOYALTY'],
  [1, false, true, 'CONVERSION', 'LOYALTY'],
  [2, false, false, 'GROWTH', 'LOYALTY'],
  [3, false, false, 'GROWTH', 'LOYALTY'],
  [4, false, false, 'RETENTION', 'LOYALTY'],
  [99, false, false, 'RETENTION', 'LOYALTY'],
  [1, true, false, 'REACTIVATION', 'LOYALTY'],
  [4, true, true, 'REACTIVATION', 'LOYALTY'],
])(
  '%d orders, lapsed %s, open lead %s: %s, %s',
  (orders, lapsed, openLead, stageCode, phaseCode) => {
    expect(stage(orders, lapsed)).toBe(stageCode);
    expect(phase(orders, openLead)).toBe(phaseCode);
  },
);

// classification.md section 2: at_risk_from = min(max(2 tau, 30), 730), lapse_from = min(max(3 tau, 45), 730).
test.each([
  ['the floors', 1, 0, 5, 30, 45],
  ['just below the floors', 1, 0, 14.9, 30, 45],
  ['on the floors', 1, 0, 15, 30, 45],
  ['above the floors', 1, 0, 16, 32, 48],
  ['the cap holds for the second line alone', 1, 0, 300, 600, 730],
  ['the cap holds for both lines', 1, 0, 400, 730, 730],
  ['two orders on one day mark nobody lost', 2, 0, 60, 80, 120],
])('%s', (_, orders, span, store, risk, lapse) => {
  expect(atRiskFrom(orders, span, store)).toBe(risk);
  expect(lapseFrom(orders, span, store)).toBe(lapse);
});

test('where both lines are the cap, nobody is at risk before being lapsed', () => {
  const [risk, lapse] = [atRiskFrom(1, 0, 400), lapseFrom(1, 0, 400)];
  expect([729, 730].map((recency) => activity(recency, risk, lapse))).toEqual(['ACTIVE', 'LAPSED']);
});

test('every line is a setting', () => {
  const rules = {
    atRiskIntervals: 1.5,
    lapseIntervals: 4,
    atRiskFloor: 10,
    lapseFloor: 20,
    cap: 200,
    retentionOrders: 6,
  };
  expect(atRiskFrom(1, 0, 40, rules)).toBe(60);
  expect(lapseFrom(1, 0, 40, rules)).toBe(160);
  expect(lapseFrom(1, 0, 60, rules)).toBe(200);
  expect(atRiskFrom(1, 0, 1, rules)).toBe(10);
  expect(stage(5, false, rules)).toBe('GROWTH');
  expect(stage(6, false, rules)).toBe('RETENTION');
});

test('the defaults are those of the design', () => {
  expect(LIFECYCLE_RULES).toEqual({
    atRiskIntervals: 2,
    lapseIntervals: 3,
    atRiskFloor: 30,
    lapseFloor: 45,
    cap: 730,
    retentionOrders: 4,
  });
});

describe('for all customers', () => {
  const customer = fc
    .record({
      orders: fc.integer({min: 1, max: 500}),
      span: fc.integer({min: 0, max: 5000}),
      store: fc.integer({min: 1, max: 2000}).map((twice) => twice / 2),
    })
    .map((known) => (known.orders === 1 ? {...known, span: 0} : known));

  test('the interval lies between the own mean gap and that of the store', () => {
    fc.assert(
      fc.property(customer, ({orders, span, store}) => {
        const own = orders > 1 ? span / (orders - 1) : store;
        const interval = usualInterval(orders, span, store);
        expect(interval).toBeGreaterThanOrEqual(Math.min(own, store) - 1e-9);
        expect(interval).toBeLessThanOrEqual(Math.max(own, store) + 1e-9);
      }),
    );
  });

  test('a line that is a whole number of days is exact', () => {
    fc.assert(
      fc.property(customer, ({orders, span, store}) => {
        // All in whole numbers: 3 (2G + span) / (orders + 1) with 2G whole.
        const product = 3 * (2 * store + span);
        const whole = Math.floor(product / (orders + 1));
        fc.pre(product % (orders + 1) === 0 && whole >= 45 && whole <= 730);
        expect(lapseFrom(orders, span, store)).toBe(whole);
      }),
    );
  });

  test('the lines keep their order, and silence never makes anybody more active', () => {
    const rank: Readonly<Record<Activity, number>> = {ACTIVE: 0, AT_RISK: 1, LAPSED: 2};
    fc.assert(
      fc.property(
        customer,
        fc.nat({max: 2000}),
        fc.nat({max: 500}),
        ({orders, span, store}, recency, later) => {
          const risk = atRiskFrom(orders, span, store);
          const lapse = lapseFrom(orders, span, store);
          expect(risk).toBeGreaterThanOrEqual(30);
          expect(lapse).toBeGreaterThanOrEqual(risk);
          expect(lapse).toBeLessThanOrEqual(730);
          const before = activity(recency, risk, lapse);
          expect(rank[activity(recency + later, risk, lapse)]).toBeGreaterThanOrEqual(rank[before]);
        },
      ),
    );
  });
});
