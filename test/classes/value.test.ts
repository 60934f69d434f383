/** LTV, the line between effort and none, and the next step, in whole tables. */
import type {Cell, Cells} from '../../src/base/cells';
import {isoDay} from '../../src/reading/dates';
import {day, run} from './run';

const HEADER = ['Customer', 'Date', 'Amount'];
const daysAgo = (days: number): string => isoDay(day('2024-12-31') - days);

/** A base of customers of the year before the last, of whom the first `kept` bought in the last. */
const base = (count: number, kept: number): Cell[][] =>
  Array.from({length: count}, (_, i): Cell[][] => [
    [`base ${String(i)}`, daysAgo(400), 10],
    ...(i < kept ? [[`base ${String(i)}`, daysAgo(300), 10] as Cell[]] : []),
  ]).flat();

describe('retention', () => {
  // classification.md section 2: fewer than 30 in the base: 0.6.
  test.each<[number, number, number, string]>([
    [29, 29, 0.6, 'default'],
    [30, 30, 1, 'measured'],
    [30, 12, 0.4, 'measured'],
    [40, 30, 0.75, 'measured'],
    [30, 0, 0, 'measured'],
  ])('%d in the base, %d kept: %d', (count, kept, retention, retentionFrom) => {
    const {classes, facts} = run([HEADER, ...base(count, kept), ['new', daysAgo(5), 1]]);
    expect(facts.retentionBase).toBe(count);
    expect(classes.store).toMatchObject({retention, retentionFrom});
  });

  test('may be set', () => {
    const {classes} = run([HEADER, ...base(40, 10)], {options: {retention: 0.8}});
    expect(classes.store).toMatchObject({retention: 0.8, retentionFrom: 'set'});
  });
});

describe('LTV', () => {
  // contribution a year x r/(1 + i - r); models.md 4a: the multiple at r = .8, i = .1 is 2.67.
  const MULTIPLE = 0.8 / 0.3;
  const ltv = (rows: Cells, options: object = {}): unknown =>
    run([HEADER, ...rows], {options: {retention: 0.8, ...options}}).customer('a')['ltv'];

  type Movement = readonly [daysAgo: number, amount: Cell];
  test.each<[string, readonly Movement[], number]>([
    ['100 in the first year', [[10, 100]], 100],
    ['100 a year ago, to the day', [[365, 100]], 100],
    ['100 two years ago', [[730, 100]], 50],
    [
      '100 in a year and a fifth',
      [
        [438, 60],
        [5, 40],
      ],
      100 / 1.2,
    ],
    [
      'net of refunds',
      [
        [10, 100],
        [1, -30],
      ],
      70,
    ],
    [
      'below 0',
      [
        [10, 100],
        [1, -130],
      ],
      -30,
    ],
    [
      'an earlier refund makes no one older',
      [
        [3000, -10],
        [10, 100],
      ],
      90,
    ],
    [
      'unknown amounts add nothing',
      [
        [10, 100],
        [9, ''],
      ],
      100,
    ],
    ['nothing but 0', [[10, 0]], 0],
  ])('%s', (_, movements, contribution) => {
    const rows = movements.map(([ago, amount]): Cell[] => ['a', daysAgo(ago), amount]);
    expect(ltv(rows)).toBeCloseTo(contribution * MULTIPLE, 9);
  });

  test('discount and margin are settings', () => {
    const rows: Cells = [['a', daysAgo(10), 100]];
    expect(ltv(rows, {discount: 0.2})).toBeCloseTo(100 * (0.8 / 0.4), 9);
    expect(ltv(rows, {margin: 0.25})).toBeCloseTo(25 * MULTIPLE, 9);
    expect(ltv(rows, {margin: 0})).toBe(0);
  });

  const profits: Cells = [
    [...HEADER, 'Profit'],
    ['a', daysAgo(10), 100, 20],
    ['a', daysAgo(730), 100, 10],
    ['b', daysAgo(5), 50, -5],
  ];

  test('the profit column goes before revenue', () => {
    const {customer, classes, header} = run(profits, {options: {retention: 0.8}});
    expect(customer('a')['ltv']).toBeCloseTo(15 * MULTIPLE, 9);
    expect(customer('b')['ltv']).toBeCloseTo(-5 * MULTIPLE, 9);
    expect(classes.store.basis).toBe('profit');
    expect(header('ltv')).toBe('LTV if kept');
  });

  test('a margin that is set goes before the profit column', () => {
    const {customer, classes, header} = run(profits, {options: {retention: 0.8, margin: 0.5}});
    expect(customer('a')['ltv']).toBeCloseTo(50 * MULTIPLE, 9);
    expect(classes.store.basis).toBe('margin');
    expect(header('ltv')).toBe('LTV if kept');
  });

  test.each([
    ['en_US', 'Revenue LTV if kept', 'revenue, not profit'],
    ['es_ES', 'LTV de ingresos si se queda', 'ingresos, no beneficio'],
  ])('no margin known: the header and the reason say revenue (%s)', (locale, title, words) => {
    const {header, customer, classes} = run([HEADER, ['a', daysAgo(10), 100]], {locale});
    expect(classes.store.basis).toBe('revenue');
    expect(header('ltv')).toBe(title);
    expect(customer('a')['reason']).toContain(words);
  });
});

describe('the line and the next step', () => {
  /** Actives with the LTVs given, in units of the multiple 1 (retention .55, discount .1: .55/.55). */
  const UNIT = {retention: 0.55, interval: 60};
  const actives = (...amounts: readonly number[]): Cells => [
    HEADER,
    ...amounts.map((amount, i): Cell[] => [`c${String(i)}`, daysAgo(5), amount]),
  ];

  test.each<[readonly number[], number]>([
    [[10], 10],
    [[10, 20], 15],
    [[30, 10, 20], 20],
    [[40, 10, 30, 20], 25],
    [[5, 5, 5, 100], 5],
  ])('the median of the LTVs of the actives %j is %d', (amounts, threshold) => {
    expect(run(actives(...amounts), {options: UNIT}).classes.store.threshold).toBeCloseTo(
      threshold,
      9,
    );
  });

  test('customers who are inactive, unknown or only refunded do not move it', () => {
    const rows: Cells = [
      ...actives(10, 20, 30),
      ['inactive', daysAgo(400), 9000],
      ['of unknown value', daysAgo(4), ''],
      ['refunds', daysAgo(4), -500],
    ];
    expect(run(rows, {options: UNIT}).classes.store.threshold).toBeCloseTo(20, 9);
  });

  test('nobody active: the median of all', () => {
    const rows: Cells = [HEADER, ['a', daysAgo(400), 365], ['b', daysAgo(400), 1095]];
    const {classes} = run(rows, {options: UNIT});
    expect(classes.store).toMatchObject({actives: 0});
    // 365 and 1095 over 400/365 years; the mean of the two.
    expect(classes.store.threshold).toBeCloseTo((730 * 365) / 400, 9);
  });

  test('value against risk', () => {
    const rows: Cells = [
      HEADER,
      ['nurture', daysAgo(5), 100],
      ['serve', daysAgo(5), 10],
      ['on the line', daysAgo(5), 50],
      ['save', daysAgo(130), 100],
      ['automate', daysAgo(130), 10],
      ['save, lapsed', daysAgo(200), 100],
      ['fix', daysAgo(5), 5],
      ['fix', daysAgo(4), -20],
      ['let go', daysAgo(130), 5],
      ['let go', daysAgo(4), -20],
      ['of unknown value', daysAgo(5), ''],
    ];
    const {all} = run(rows, {options: {...UNIT, threshold: 50}});
    expect(
      Object.fromEntries(Object.entries(all()).map(([key, {action}]) => [key, action])),
    ).toEqual({
      nurture: 'NURTURE',
      serve: 'SERVE',
      'on the line': 'NURTURE',
      save: 'SAVE',
      automate: 'AUTOMATE',
      'save, lapsed': 'SAVE',
      fix: 'FIX',
      'let go': 'FIX_OR_LET_GO',
      'of unknown value': 'SERVE',
    });
  });

  test('the one who stands on the median is worth the effort', () => {
    // Thirds do not end in binary: the median has to be the very number of its customer.
    for (let amount = 1; amount < 400; amount++) {
      const {classes} = run(actives(0.1, amount / 3, 900), {options: {interval: 60}});
      expect(classes.store.threshold).toBe(classes.ltv[1]);
    }
  });
});

describe('RFM', () => {
  test('over every customer with an order, in the period or not', () => {
    const rows: Cells = [
      HEADER,
      ['a', daysAgo(1000), 500],
      ['b', daysAgo(800), 40],
      ['b', daysAgo(700), 40],
      ['c', daysAgo(300), 30],
      ['c', daysAgo(200), 30],
      ['c', daysAgo(100), -30],
      ['d', daysAgo(50), 20],
      ['e', daysAgo(10), 10],
      ['refunds', daysAgo(1), -9],
    ];
    const {all} = run(rows);
    // R by last order day, F 1 or (two with 2 orders) 2 + floor(4 x 1/2) = 4, M by net revenue 500, 80, 30, 20, 10.
    expect(
      Object.fromEntries(
        Object.entries(all()).map(([key, {scores, rfm}]) => [
          key,
          `${String(scores)} ${String(rfm)}`,
        ]),
      ),
    ).toEqual({
      a: '1-1-5 HIBERNATING',
      b: '2-4-4 AT_RISK',
      c: '3-4-3 LOYAL',
      d: '4-1-2 PROMISING',
      e: '5-1-1 NEW',
      refunds: ' ',
    });
  });

  test('without amounts there is no M', () => {
    const {customer} = run([
      ['Customer', 'Date'],
      ['a', daysAgo(10)],
    ]);
    expect(customer('a')['scores']).toBe('3-1-·');
  });
});
