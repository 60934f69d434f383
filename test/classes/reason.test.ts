/** The sentence beside each customer holds the numbers that decided, in both languages. */
import type {Cell, Cells} from '../../src/base/cells';
import {isoDay} from '../../src/reading/dates';
import {grouped} from '../../src/classes/reason';
import {day, run} from './run';

const HEADER = ['Customer', 'Date', 'Amount'];
const daysAgo = (days: number): string => isoDay(day('2024-12-31') - days);
const SPANISH = 'es_ES';
const ENGLISH = 'en_US';

const orders: Cells = [
  HEADER,
  ['steady', daysAgo(470), 1000.4],
  ['steady', daysAgo(70), 1000],
  ['steady', daysAgo(50), 200],
  ['steady', daysAgo(30), 34],
  ['once', daysAgo(1), 5],
  ['today', daysAgo(0), 5],
  ['gone', daysAgo(900), 5],
  ['of unknown value', daysAgo(2), ''],
  ['refunds', daysAgo(2), -5],
];

// Median of the gaps 400, 20, 20 is 20. steady: tau = (40 + 440)/5 = 96, at risk from 192 days, inactive 288 days after its last
// order, 258 days from now. once, today, gone: tau = 20, lines 40 and 60.
test.each<[string, string, string]>([
  [
    'steady',
    `4 orders, last 30 days ago; usually every 96 days, at risk from 192 days, lapsed from ${daysAgo(-258)}; revenue 1,234 in the last 365 days; LTV on revenue, not profit`,
    `4 pedidos, el último hace 30 días; suele comprar cada 96 días, en riesgo desde 192 días, perdido desde ${daysAgo(-258)}; ingresos de 1.234 en los últimos 365 días; LTV sobre ingresos, no beneficio`,
  ],
  [
    'once',
    `1 order, last yesterday; usually every 20 days, at risk from 40 days, lapsed from ${daysAgo(-59)}; revenue 5 in the last 365 days; LTV on revenue, not profit`,
    `1 pedido, el último ayer; suele comprar cada 20 días, en riesgo desde 40 días, perdido desde ${daysAgo(-59)}; ingresos de 5 en los últimos 365 días; LTV sobre ingresos, no beneficio`,
  ],
  [
    'today',
    `1 order, last today; usually every 20 days, at risk from 40 days, lapsed from ${daysAgo(-60)}; revenue 5 in the last 365 days; LTV on revenue, not profit`,
    `1 pedido, el último hoy; suele comprar cada 20 días, en riesgo desde 40 días, perdido desde ${daysAgo(-60)}; ingresos de 5 en los últimos 365 días; LTV sobre ingresos, no beneficio`,
  ],
  [
    'gone',
    `1 order, last 900 days ago; usually every 20 days, at risk from 40 days, lapsed from ${daysAgo(840)}; nothing in the last 365 days; LTV on revenue, not profit`,
    `1 pedido, el último hace 900 días; suele comprar cada 20 días, en riesgo desde 40 días, perdido desde ${daysAgo(840)}; nada en los últimos 365 días; LTV sobre ingresos, no beneficio`,
  ],
  ['refunds', 'Only refunds on record', 'Solo constan devoluciones'],
])('%s', (name, english, spanish) => {
  expect(run(orders, {locale: ENGLISH}).customer(name)['reason']).toBe(english);
  expect(run(orders, {locale: SPANISH}).customer(name)['reason']).toBe(spanish);
});

test('the numbers in the sentence are those of the classes', () => {
  const {all, classes, reading} = run(orders, {locale: SPANISH});
  Object.values(all()).forEach(({reason, orders: count, days_since_last, lapse_date}, c) => {
    if (reading.keys[c] === 'refunds') return;
    const text = String(reason);
    expect(text).toMatch(new RegExp(`^${String(count)} pedidos?,`));
    if (Number(days_since_last) > 1) expect(text).toContain(`hace ${String(days_since_last)} días`);
    expect(text).toContain(`cada ${String(Math.round(classes.interval[c] ?? NaN))} días`);
    expect(text).toContain(`desde ${String(Math.ceil(classes.atRiskFrom[c] ?? NaN))} días`);
    expect(text).toContain(`perdido desde ${String(lapse_date)}`);
  });
});

test('amounts unknown, and no amounts at all', () => {
  expect(run(orders).customer('of unknown value')['reason']).toContain('; amounts unknown');
  const bare = run(
    [
      ['Customer', 'Date'],
      ['a', daysAgo(3)],
    ],
    {locale: SPANISH},
  );
  expect(bare.customer('a')['reason']).toMatch(/; importes desconocidos$/);
});

test.each([
  [{margin: 0.4}, 'LTV on margin', 'LTV sobre margen'],
  [{}, 'LTV on profit', 'LTV sobre beneficio'],
])('what the LTV was computed on: %j', (options, english, spanish) => {
  const cells: Cells = [
    [...HEADER, 'Profit'],
    ['a', daysAgo(3), 10, 2],
  ];
  const ending = (text: unknown): string => String(text).split('; ').pop() ?? '';
  expect(ending(run(cells, {options}).customer('a')['reason'])).toBe(english);
  expect(ending(run(cells, {options, locale: SPANISH}).customer('a')['reason'])).toBe(spanish);
});

test('the length of the period is told', () => {
  expect(run(orders, {options: {periodDays: 31}}).customer('steady')['reason']).toContain(
    '34 in the last 31 days',
  );
});

describe('customers typed by hand', () => {
  const header = ['Customer', 'Orders', 'First order', 'Last order', 'Total spent', 'Lead status'];
  test.each<[readonly Cell[], string, string]>([
    [[0, '', '', '', ''], 'Has not bought yet', 'Aún no ha comprado'],
    [
      [0, '', '', '', 'SQL'],
      'Has not bought yet; an opportunity is open',
      'Aún no ha comprado; hay una oportunidad abierta',
    ],
    [
      ['', '', '', 5, ''],
      'Neither number nor date of orders is known',
      'No se conoce ni el número ni la fecha de los pedidos',
    ],
    [
      [2, '2024-02-01', '2024-01-01', 5, ''],
      'Last order is before the first',
      'La última compra es anterior a la primera',
    ],
    [
      [2, '2024-02-01', '2025-01-01', 5, ''],
      'An order date is after the day of the run',
      'Una fecha de compra es posterior al día del cálculo',
    ],
    [
      [0, '', '2024-01-01', 5, ''],
      '0 orders, but an order date',
      '0 pedidos, pero con fecha de compra',
    ],
    [
      [2, '2024-01-01', '2024-01-01', 5, ''],
      'Several orders, but first and last are the same day',
      'Varios pedidos, pero la primera y la última son el mismo día',
    ],
  ])('%j', (row, english, spanish) => {
    const cells: Cells = [header, ['x', ...row]];
    expect(run(cells).customer('x')['reason']).toBe(english);
    expect(run(cells, {locale: SPANISH}).customer('x')['reason']).toBe(spanish);
  });

  test('the number of orders unknown', () => {
    const text = String(run([header, ['x', '', '', daysAgo(10), 5, '']]).customer('x')['reason']);
    expect(text).toMatch(/^Number of orders unknown, last 10 days ago; /);
  });

  test('the last order unknown', () => {
    const text = String(run([header, ['x', 3, '', '', 5, '']]).customer('x')['reason']);
    expect(text).toMatch(/^3 orders/);
  });
});

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1.000'],
  [12345, '12.345'],
  [999999, '999.999'],
  [1234567, '1.234.567'],
  [-5, '-5'],
  [-1000, '-1.000'],
  [-1234567, '-1.234.567'],
])('%d in thousands is %s', (value, text) => {
  expect(grouped(value, {decimal: ',', thousands: '.'})).toBe(text);
});
