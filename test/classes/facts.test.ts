import {NO_DAY} from '../../src/reading/dates';
import {type Facts, factsOfHistory} from '../../src/classes/facts';
import {buildHistory} from '../../src/classes/history';

/** The day of the run; all days are told as days ago. */
const AS_OF = 20_000;

type Movement = readonly [daysAgo: number, amount: number];

const factsOf = (
  customers: readonly (readonly Movement[])[],
  periodDays = 365,
  hasAmounts = true,
): Facts => {
  const lines = customers.flatMap((movements, customer) =>
    movements.map(([ago, amount]) => ({customer, day: AS_OF - ago, amount})),
  );
  const history = buildHistory({
    count: lines.length,
    customers: customers.length,
    customer: Int32Array.from(lines, ({customer}) => customer),
    day: Int32Array.from(lines, ({day}) => day),
    amount: Float64Array.from(lines, ({amount}) => amount),
    profit: undefined,
    order: undefined,
    orderIds: 0,
  });
  return factsOfHistory(history, hasAmounts, AS_OF, periodDays);
};

// classification.md section 2: the period is as_of - 365 < day <= as_of.
test.each<[string, readonly Movement[], number, number]>([
  ['today counts', [[0, 7]], 1, 7],
  ['364 days ago counts', [[364, 7]], 1, 7],
  ['365 days ago does not', [[365, 7]], 0, 0],
  [
    'both',
    [
      [364, 7],
      [365, 100],
    ],
    1,
    7,
  ],
  [
    'a refund counts on its own day',
    [
      [300, 7],
      [10, -3],
    ],
    1,
    4,
  ],
  [
    'a refund of an older order',
    [
      [400, 100],
      [10, -3],
    ],
    0,
    -3,
  ],
  [
    'an older refund',
    [
      [300, 7],
      [365, -3],
    ],
    1,
    7,
  ],
  [
    'net below 0',
    [
      [300, 7],
      [200, -9],
    ],
    1,
    -2,
  ],
  ['of unknown value', [[300, NaN]], 1, NaN],
  [
    'one of unknown value among others',
    [
      [300, NaN],
      [200, 5],
    ],
    2,
    5,
  ],
  [
    'of unknown value in the period, known before',
    [
      [400, 9],
      [300, NaN],
    ],
    1,
    NaN,
  ],
  [
    'cents',
    [
      [1, 0.1],
      [2, 0.2],
    ],
    2,
    0.3,
  ],
])('orders and revenue of the period: %s', (_, movements, orders, revenue) => {
  const facts = factsOf([movements]);
  expect(facts.periodOrders[0]).toBe(orders);
  expect(facts.periodRevenue[0]).toBe(revenue);
});

test('the length of the period is a setting', () => {
  const movements: readonly Movement[] = [
    [29, 1],
    [30, 2],
    [31, 4],
  ];
  expect(factsOf([movements], 30).periodRevenue[0]).toBe(1);
  expect(factsOf([movements], 31).periodRevenue[0]).toBe(3);
  expect(factsOf([movements], 32).periodRevenue[0]).toBe(7);
});

// classification.md section 2: retention base as_of - 730 < day <= as_of - 365, kept: of these, as_of - 365 < day <= as_of.
test.each<[string, readonly (readonly Movement[])[], number, number]>([
  ['nobody', [[]], 0, 0],
  ['only this year', [[[10, 1]], [[364, 1]]], 0, 0],
  ['365 days ago is last year', [[[365, 1]]], 1, 0],
  ['729 days ago is last year', [[[729, 1]]], 1, 0],
  [
    '730 days ago is not',
    [
      [[730, 1]],
      [
        [730, 1],
        [10, 1],
      ],
    ],
    0,
    0,
  ],
  [
    'kept',
    [
      [
        [400, 1],
        [364, 1],
      ],
      [
        [400, 1],
        [0, 1],
      ],
    ],
    2,
    2,
  ],
  [
    'not kept: 365 days ago twice',
    [
      [
        [365, 1],
        [400, 1],
      ],
    ],
    1,
    0,
  ],
  [
    'a refund keeps nobody',
    [
      [
        [400, 1],
        [10, -1],
      ],
    ],
    1,
    0,
  ],
  [
    'a refund is no base',
    [
      [
        [400, -1],
        [10, 1],
      ],
    ],
    0,
    0,
  ],
  [
    'of unknown value',
    [
      [
        [400, NaN],
        [10, NaN],
      ],
    ],
    1,
    1,
  ],
  [
    'each customer once',
    [
      [
        [400, 1],
        [500, 1],
        [10, 1],
        [20, 1],
      ],
    ],
    1,
    1,
  ],
])('retention: %s', (_, customers, base, kept) => {
  const {retentionBase, retentionKept} = factsOf(customers);
  expect({retentionBase, retentionKept}).toEqual({retentionBase: base, retentionKept: kept});
});

test('the retention years do not follow the length of the period', () => {
  expect(
    factsOf(
      [
        [
          [400, 1],
          [300, 1],
        ],
      ],
      30,
    ),
  ).toMatchObject({retentionBase: 1, retentionKept: 1});
});

test('first, last, number of orders and revenue are of the whole history', () => {
  const facts = factsOf([
    [
      [900, 5],
      [950, -2],
      [10, 5],
      [2, -1],
    ],
    [[3, 2]],
  ]);
  expect([...facts.orders]).toEqual([2, 1]);
  expect([...facts.first]).toEqual([AS_OF - 900, AS_OF - 3]);
  expect([...facts.last]).toEqual([AS_OF - 10, AS_OF - 3]);
  expect([...facts.revenue]).toEqual([7, 2]);
  expect([...facts.refundsOnly]).toEqual([0, 0]);
});

test('only refunds', () => {
  const facts = factsOf([[[10, -5]]]);
  expect(facts.orders[0]).toBe(0);
  expect([facts.first[0], facts.last[0]]).toEqual([NO_DAY, NO_DAY]);
  expect(facts.revenue[0]).toBe(-5);
  expect(facts.refundsOnly[0]).toBe(1);
});

test('without amounts, revenue is unknown', () => {
  const facts = factsOf([[[10, NaN]]], 365, false);
  expect(facts.hasAmounts).toBe(false);
  expect([facts.revenue[0], facts.periodRevenue[0]]).toEqual([NaN, NaN]);
  expect(facts.periodOrders[0]).toBe(1);
});
