import type {Cell, Cells} from '../../src/base/cells';
import {isoDay, NO_DAY} from '../../src/reading/dates';
import {plain} from '../../src/base/keys';
import {wordCodes} from '../../src/functions/words';
import {everyLanguage} from '../../src/messages';
import {isYes} from '../../src/reading/yesNo';
import {PROBLEMS} from '../../src/classes/facts';
import {readCustomers} from '../../src/tables/customers/read';
import {readPeriods} from '../../src/tables/periods/read';
import type {RowsReading} from '../../src/tables/rows';
import type {Choices} from '../../src/tables/recognise';
import {day, dayOf, failure, recognisePurchases} from '../classes/run';

interface Setting {
  readonly asOf?: string;
  readonly locale?: string;
  readonly choices?: Choices;
  readonly periodDays?: number;
}

const read = (cells: Cells, setting: Setting = {}): RowsReading => {
  const {asOf = '2024-12-31', locale = 'es_ES', choices = {}, periodDays = 365} = setting;
  const recognition = recognisePurchases(cells, [], choices, dayOf);
  const context = {locale, dayOf, asOf: day(asOf), choices};
  return recognition.kind === 'periods'
    ? readPeriods(cells, recognition, context, periodDays)
    : readCustomers(cells, recognition, context, periodDays);
};

const notices = ({notices: told}: RowsReading) =>
  Object.fromEntries(told.map(({code, count}) => [code, count]));
const shown = (on: number | undefined): string =>
  on === undefined || on === NO_DAY ? '' : isoDay(on);
const factsOf = ({facts}: RowsReading, c = 0) => ({
  orders: facts.orders[c],
  first: shown(facts.first[c]),
  last: shown(facts.last[c]),
  revenue: facts.revenue[c],
  periodOrders: facts.periodOrders[c],
  periodRevenue: facts.periodRevenue[c],
  problem: PROBLEMS[facts.problem[c] ?? 0],
});

describe('one row a customer', () => {
  const HEADER = ['Customer', 'Orders', 'First order', 'Last order', 'Total spent'];
  const readOne = (row: readonly Cell[], setting?: Setting) => read([HEADER, row], setting);

  test('what is typed is what is known', () => {
    const reading = readOne(['Ana', 3, '2023-05-01', '2024-06-01', 99.5]);
    expect(factsOf(reading)).toEqual({
      orders: 3,
      first: '2023-05-01',
      last: '2024-06-01',
      revenue: 99.5,
      // Only the day of the last order is known: its customer is taken with all of the revenue.
      periodOrders: 3,
      periodRevenue: 99.5,
      problem: 'NONE',
    });
    expect(reading).toMatchObject({
      layout: 'customers',
      rows: 1,
      setAside: {},
      hasAmounts: true,
      history: undefined,
    });
    expect(notices(reading)).toEqual({WHOLE_REVENUE: 1});
  });

  test.each(['Nunca', 'never', '-', '—', 'n/a'])(
    'no orders, and %s for a date: no date',
    (word) => {
      const reading = read([
        HEADER,
        ['Ana', 0, word, word, 0],
        ['Luis', 2, word, '2024-06-01', 9],
        ['Eva', 0, '', '2024-02-31', 0],
      ]);
      expect(factsOf(reading)).toMatchObject({orders: 0, first: '', last: '', problem: 'NONE'});
      // Whoever has bought has a date; what it is, nobody says.
      expect(reading.setAside).toEqual({BAD_DATE: {count: 2, rows: [3, 4]}});
    },
  );

  test.each(['0000-00-00', '1970-01-01', '1900-01-01 00:00:00', '9999-12-31', new Date(0)])(
    '%s for a date: never, or not known; long ago is a day',
    (never) => {
      const reading = read([
        HEADER,
        ['Ana', 0, never, never, 0],
        ['Luis', 2, never, '2024-06-01', 9],
        ['Eva', 2, '1985-02-03', '2024-06-01', 9],
      ]);
      expect(factsOf(reading)).toMatchObject({orders: 0, first: '', last: '', problem: 'NONE'});
      expect(factsOf(reading, 1)).toMatchObject({first: '', last: '2024-06-01', problem: 'NONE'});
      expect(factsOf(reading, 2)).toMatchObject({first: '1985-02-03', problem: 'NONE'});
      expect(reading.setAside).toEqual({});
    },
  );

  test.each<[string, string, number, number]>([
    ['the first day of the period', '2024-01-02', 3, 99],
    ['the day before it', '2024-01-01', 0, 0],
    ['the day of the run', '2024-12-31', 3, 99],
  ])('in the period: %s', (_, last, periodOrders, periodRevenue) => {
    expect(factsOf(readOne(['Ana', 3, '2020-01-01', last, 99]))).toMatchObject({
      periodOrders,
      periodRevenue,
    });
  });

  // models.md 3a, data checks: no class, with a reason.
  test.each<[string, readonly Cell[], string]>([
    ['last before first', ['Ana', 2, '2024-06-01', '2024-05-01', 9], 'LAST_BEFORE_FIRST'],
    ['last in the future', ['Ana', 2, '2024-06-01', '2025-01-01', 9], 'FUTURE'],
    ['first in the future', ['Ana', 2, '2025-01-01', '2024-06-01', 9], 'FUTURE'],
    ['no orders, but a last order', ['Ana', 0, '', '2024-06-01', 9], 'DATE_WITHOUT_ORDERS'],
    ['no orders, but a first order', ['Ana', 0, '2024-06-01', '', 9], 'DATE_WITHOUT_ORDERS'],
    ['two orders on one day', ['Ana', 2, '2024-06-01', '2024-06-01', 9], 'ONE_DAY'],
    ['one order on one day', ['Ana', 1, '2024-06-01', '2024-06-01', 9], 'NONE'],
    ['today', ['Ana', 1, '2024-12-31', '2024-12-31', 9], 'NONE'],
    ['no orders, no dates', ['Ana', 0, '', '', ''], 'NONE'],
    ['orders unknown, one day', ['Ana', '', '2024-06-01', '2024-06-01', 9], 'NONE'],
  ])('%s', (_, row, problem) => {
    const reading = readOne(row);
    expect(factsOf(reading).problem).toBe(problem);
    expect(notices(reading)['CONTRADICTIONS']).toBe(problem === 'NONE' ? undefined : 1);
    expect(reading.setAside).toEqual({});
  });

  test('a single order has one day, whichever of the two is given', () => {
    expect(factsOf(readOne(['Ana', 1, '2024-06-01', '', 9]))).toMatchObject({
      first: '2024-06-01',
      last: '2024-06-01',
    });
    expect(factsOf(readOne(['Ana', 1, '', '2024-06-01', 9]))).toMatchObject({
      first: '2024-06-01',
      last: '2024-06-01',
    });
    expect(factsOf(readOne(['Ana', 2, '2024-06-01', '', 9]))).toMatchObject({
      first: '2024-06-01',
      last: '',
    });
  });

  test('blank is unknown, 0 is 0', () => {
    expect(factsOf(readOne(['Ana', '', '', '2024-06-01', '']))).toMatchObject({
      orders: NaN,
      revenue: NaN,
      periodOrders: NaN,
    });
    expect(factsOf(readOne(['Ana', 0, '', '', 0]))).toMatchObject({
      orders: 0,
      revenue: 0,
      periodOrders: 0,
      periodRevenue: 0,
    });
  });

  test('rows set aside', () => {
    const reading = read([
      ['Clientes de 2024', '', '', '', ''],
      HEADER,
      ['Ana', 1, '', '2024-06-01', 9],
      ['', 1, '', '2024-06-01', 9],
      ['Luis', 1, '', '2024-06-31', 9],
      ['Luis', 1, 'nunca', '2024-06-01', 9],
      ['Luis', 1, '', '2024-06-01', 'mucho'],
      ['Luis', 'muchos', '', '2024-06-01', 9],
      ['Luis', -1, '', '2024-06-01', 9],
      ['Luis', 1.5, '', '2024-06-01', 9],
      ['Luis', -1, '', '2024-06-31', 'mucho'],
      ['', '', '', '', ''],
      ['', '', '', '', 36],
    ]);
    expect(reading.setAside).toEqual({
      NO_CUSTOMER: {count: 2, rows: [4, 13]},
      BAD_DATE: {count: 3, rows: [5, 6, 11]},
      BAD_AMOUNT: {count: 4, rows: [7, 8, 9, 10]},
    });
    expect(reading.rows).toBe(10);
    expect(reading.keys).toEqual(['ana']);
  });

  test('all set aside is one error', () => {
    expect(failure(() => readOne(['Ana', 1, '', 'x', 9]))).toEqual({
      key: 'nothingUsable',
      params: {rows: 1, reason: 'BAD_DATE', count: 1, example: '2', column: 'Last order'},
    });
  });

  test('a customer who stands twice has two results', () => {
    const reading = read([
      HEADER,
      ['Ana', 1, '', '2024-06-01', 9],
      [' ANA ', 2, '', '2024-07-01', 10],
    ]);
    expect(reading.keys).toEqual(['ana', 'ana']);
    expect(reading.names).toEqual(['Ana', 'ANA']);
    expect([...reading.lineRow]).toEqual([1, 2]);
    expect(notices(reading)).toMatchObject({REPEATED_CUSTOMERS: 1});
  });

  test('profit: known beside each, what is no number is unknown', () => {
    const reading = read([
      [...HEADER, 'Profit'],
      ['Ana', 1, '', '2024-06-01', 9, 3],
      ['Luis', 1, '', '2024-06-01', 9, '?'],
    ]);
    expect([...(reading.facts.profit ?? [])]).toEqual([3, NaN]);
  });

  test('columns that are missing are said', () => {
    const reading = read([
      ['Customer', 'Last order'],
      ['Ana', '2024-06-01'],
    ]);
    expect(notices(reading)).toEqual({NO_ORDERS_COLUMN: 1});
    expect(reading.hasAmounts).toBe(false);
    const orders = read([
      ['Customer', 'Orders'],
      ['Ana', 3],
    ]);
    expect(notices(orders)).toEqual({NO_LAST_COLUMN: 1});
  });

  test('both date columns are read in one order', () => {
    const reading = read(
      [
        HEADER,
        ['Ana', 2, '03/04/2024', '05/06/2024', 9],
        ['Luis', 2, '03/04/2024', '25/06/2024', 9],
      ],
      {locale: 'en_US'},
    );
    expect(factsOf(reading)).toMatchObject({first: '2024-04-03', last: '2024-06-05'});
    expect(notices(reading)['AMBIGUOUS_DATES']).toBeUndefined();
  });

  test('dates that could be both are decided by the locale, and that is said', () => {
    const reading = readOne(['Ana', 2, '03/04/2024', '05/06/2024', 9], {locale: 'en_US'});
    expect(factsOf(reading)).toMatchObject({first: '2024-03-04', last: '2024-05-06'});
    expect(notices(reading)['AMBIGUOUS_DATES']).toBe(1);
  });

  test('who has not bought', () => {
    const header = ['Cliente', 'Pedidos', 'Estado lead', 'Relación', 'Público objetivo'];
    const rows: Cells = [
      ['a', 0, 'SQL', 'sí', 'no'],
      ['b', 0, 'Presupuesto', 'No', 'SI'],
      ['c', 0, 'nuevo', '', ''],
      ['d', 0, '', true, false],
      ['e', 0, 'En curso', 'quizá', 'x'],
    ];
    const reading = read([header, ...rows]);
    const {facts} = reading;
    expect([...facts.openLead]).toEqual([1, 1, 0, -1, 1]);
    expect([...facts.relationship]).toEqual([1, 0, -1, 1, -1]);
    expect([...facts.inTarget]).toEqual([0, 1, -1, 0, 1]);
    expect(notices(reading)['UNREAD_WORDS']).toBe(1);
  });

  test('words that cannot be read are told by column, with examples, and count as not known', () => {
    const header = ['Customer', 'Orders', 'Lead status', 'Relationship', 'In target'];
    const rows: Cells = [
      ['a', 0, 'Frozen', 'cierto', 'yes'],
      ['b', 0, 'Lost', 'yeah', 'no'],
      ['c', 0, 'Frozen', 'cierto', ''],
      ['d', 0, 'Demo', 'x'.repeat(99), 1],
      ['e', 0, 'Yes', 'perhaps', 0],
    ];
    const {facts, notices: told} = read([header, ...rows]);
    expect(told.filter(({code}) => code === 'UNREAD_WORDS')).toEqual([
      {
        code: 'UNREAD_WORDS',
        count: 2,
        rows: [2, 4],
        params: {field: 'leadStatus', examples: 'Frozen'},
      },
      {
        code: 'UNREAD_WORDS',
        count: 5,
        rows: [2, 3, 4, 5, 6],
        params: {field: 'relationship', examples: `cierto, yeah, ${'x'.repeat(40)}`},
      },
    ]);
    expect([...facts.relationship]).toEqual([-1, -1, -1, -1, -1]);
    // Whatever its status, there is a lead; only an opportunity that is known to be open counts as one.
    expect([...facts.openLead]).toEqual([0, 0, 0, 1, 1]);
  });

  test('yes and no are the same words in a table and in a formula', () => {
    for (const {words} of everyLanguage)
      for (const [answer, texts] of Object.entries(words.yesNo))
        for (const text of texts)
          expect([text, isYes(text), wordCodes('yesNo').get(plain(text))]).toEqual([
            text,
            answer === 'YES',
            answer,
          ]);
  });
});

describe('one column a period', () => {
  const months = (...rows: Cells) => [['Cliente', 'ene-24', 'feb-24', 'mar-24'], ...rows];

  test('a period with an amount is an order on its last day', () => {
    const reading = read(months(['Ana', 10, '', 20.5], ['Luis', '', 5, '']));
    expect(factsOf(reading)).toEqual({
      orders: 2,
      first: '2024-01-31',
      last: '2024-03-31',
      revenue: 30.5,
      periodOrders: 2,
      periodRevenue: 30.5,
      problem: 'NONE',
    });
    expect(factsOf(reading, 1)).toMatchObject({
      orders: 1,
      first: '2024-02-29',
      last: '2024-02-29',
      revenue: 5,
    });
    expect(reading).toMatchObject({layout: 'periods', rows: 2, hasAmounts: true});
    expect(notices(reading)).toEqual({PERIOD_ORDERS: 1});
  });

  const overlapping = (quarter: number): Cells => [
    ['Customer', 'Jan 2024', 'Feb 2024', 'Mar 2024', 'Q1 2024', '2024'],
    ['Ana', 10, '', 40, quarter, quarter],
    ['Luis', 0, 5.55, 0, 5.55, 5.55],
  ];

  test('a quarter and a year beside their months are sums, and are not counted again', () => {
    const reading = read(overlapping(50), {asOf: '2024-12-31'});
    expect(factsOf(reading)).toMatchObject({orders: 2, last: '2024-03-31', revenue: 50});
    expect(notices(reading)).toEqual({PERIOD_ORDERS: 1, PERIOD_SUMS: 2});
  });

  test('where they are other numbers, the months count, and that is said', () => {
    const reading = read(overlapping(60), {asOf: '2024-12-31'});
    expect(factsOf(reading)).toMatchObject({orders: 2, revenue: 50});
    expect(notices(reading)).toEqual({PERIOD_ORDERS: 1, PERIODS_OVERLAP: 2});
  });

  test('a period still open ends today; later ones are left out, and that is said', () => {
    const reading = read(months(['Ana', 10, 20, 40]), {asOf: '2024-02-10'});
    expect(factsOf(reading)).toMatchObject({orders: 2, last: '2024-02-10', revenue: 30});
    expect(notices(reading)).toEqual({PERIOD_ORDERS: 1, FUTURE_PERIODS: 1});
  });

  test('a period that begins today is open', () => {
    expect(factsOf(read(months(['Ana', 10, 20, 40]), {asOf: '2024-02-01'}))).toMatchObject({
      orders: 2,
      last: '2024-02-01',
    });
  });

  test('0 and blank are no order, a negative amount is a refund', () => {
    const reading = read(months(['Ana', 10, 0, -4], ['Luis', 0, '', 0], ['Eva', '', -3, '']));
    expect(factsOf(reading)).toMatchObject({orders: 1, last: '2024-01-31', revenue: 6});
    expect(factsOf(reading, 1)).toMatchObject({orders: 0, last: '', revenue: 0});
    expect(factsOf(reading, 2)).toMatchObject({orders: 0, last: '', revenue: -3});
    // Whoever bought nothing has not bought; whoever only returned has only refunds.
    expect([...reading.facts.refundsOnly]).toEqual([0, 0, 1]);
  });

  test('rows set aside', () => {
    const reading = read(
      months(['Ana', 10, 20, 40], ['', 1, 2, 3], ['Luis', 1, 'x', 3], ['', '', '', '']),
    );
    expect(reading.setAside).toEqual({
      NO_CUSTOMER: {count: 1, rows: [3]},
      BAD_AMOUNT: {count: 1, rows: [4]},
    });
    expect(reading.rows).toBe(3);
  });

  test('years and quarters; the columns in any order', () => {
    const years = read([
      ['Cliente', 2024, 2022, 2023],
      ['Ana', 4, 1, 2],
    ]);
    expect(factsOf(years)).toMatchObject({
      orders: 3,
      first: '2022-12-31',
      last: '2024-12-31',
      periodRevenue: 4,
    });
    const quarters = read([
      ['Cliente', 'Q1 2024', 'Q2 2024'],
      ['Ana', 1, 2],
    ]);
    expect(factsOf(quarters)).toMatchObject({first: '2024-03-31', last: '2024-06-30'});
  });

  test('months below years', () => {
    const reading = read([
      ['Customer', 2023, '', '', '2024', '', ''],
      ['', 'Nov', 'Dec', 'Total', 'Jan', 'Feb', 'Total'],
      ['Ana', 1, 2, 3, 4, '', 4],
      ['Luis', '', 5, 5, '', 6, 6],
    ]);
    expect([0, 1].map((c) => factsOf(reading, c))).toMatchObject([
      {orders: 3, first: '2023-11-30', last: '2024-01-31', revenue: 7},
      {orders: 2, first: '2023-12-31', last: '2024-02-29', revenue: 11},
    ]);
    expect(reading.setAside).toEqual({NO_CUSTOMER: {count: 1, rows: [2]}});
  });

  test('amounts without a customer below years are no months', () => {
    const reading = read([
      ['Customer', 2023, 2024],
      ['', 1, 2],
      ['Ana', 3, 4],
    ]);
    expect(factsOf(reading)).toMatchObject({orders: 2, first: '2023-12-31', revenue: 7});
  });

  test('the header once more is no customer', () => {
    const reading = read([
      ['Customer', 2023, 2024],
      ['Ana', 3, 4],
      ['Customer', 2023, 2024],
      ['Luis', 1, ''],
    ]);
    expect(reading.keys).toEqual(['ana', 'luis']);
    expect(reading.setAside).toEqual({NO_CUSTOMER: {count: 1, rows: [3]}});
  });

  test('one decimal mark for all columns', () => {
    const reading = read(months(['Ana', '1.234', '0,50', '2.000']), {locale: 'en_US'});
    expect(factsOf(reading)).toMatchObject({revenue: 3234.5});
    expect(notices(reading)['AMBIGUOUS_AMOUNTS']).toBeUndefined();
  });

  test('the interval comes from the periods', () => {
    const {history} = read(months(['Ana', 1, 1, 1]));
    expect([...(history?.orders.day ?? [])].map(isoDay)).toEqual([
      '2024-01-31',
      '2024-02-29',
      '2024-03-31',
    ]);
  });
});
