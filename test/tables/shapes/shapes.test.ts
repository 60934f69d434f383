/** A program's export is told by its headers, in whatever order, and read right; what only shares some of them is not. */
import type {Cell, Cells} from '../../../src/base/cells';
import {plain} from '../../../src/base/keys';
import {shapeOf, shapes} from '../../../src/tables/shapes';
import {recognised, run, type Setting} from '../../classes/run';
import {type Export, examples} from './exports';

/** Cells of a line, those in quotes with the separator in them. */
const cellsOf = (line: string, separator: string): string[] =>
  line
    .split('"')
    .map((part, i) => (i % 2 ? part.replaceAll(separator, '\0') : part))
    .join('')
    .split(separator)
    .map((cell) => cell.replaceAll('\0', separator));

const tableOf = ({csv, separator = ','}: Export): string[][] =>
  csv
    .trim()
    .split('\n')
    .map((line) => cellsOf(line, separator));

const widthOf = (cells: readonly (readonly Cell[])[]): number =>
  Math.max(...cells.map((row) => row.length));

const reversed = (cells: readonly (readonly string[])[]): string[][] =>
  cells.map((row) => Array.from({length: widthOf(cells)}, (_, i) => row[i] ?? '').reverse());

/** A column of remarks before all others, and one of a margin among them. */
const withMore = (cells: readonly (readonly string[])[], headerAt: number): string[][] =>
  cells.map((row, at) => {
    const isFilled = row.some((cell) => cell !== '');
    const margin =
      at === headerAt ? 'Warehouse bin' : isFilled && at > headerAt ? `B${String(at)}` : '';
    const remark = at === headerAt ? 'Our remark' : '';
    return [remark, ...row.slice(0, 3), margin, ...row.slice(3)];
  });

const answerOf = (cells: readonly (readonly Cell[])[], setting: Setting) => {
  const {recognition, reading, facts} = run(cells, setting);
  const sum = (list: Float64Array): number =>
    Math.round(list.reduce((total, value) => total + (value || 0), 0) * 100) / 100;
  return {
    shape: recognition.shape?.id,
    columns: recognised(recognition),
    customers: reading.names.length,
    orders: sum(facts.orders),
    revenue: sum(facts.revenue),
    aside: Object.fromEntries(
      Object.entries(reading.setAside).map(([reason, {count}]) => [reason, count]),
    ),
  };
};

const shapeIn = (cells: Cells) => shapeOf({cells, ignored: new Set(), choices: {}, name: () => ''});

const expected = ({shape, columns, customers, orders, revenue, aside}: Export) => ({
  shape,
  columns: expect.objectContaining(columns) as typeof columns,
  customers,
  orders,
  revenue: Math.round(revenue * 100) / 100,
  aside,
});

const headerIn = (cells: readonly (readonly string[])[], {columns}: Export): number =>
  cells.findIndex((row) => Object.values(columns).every((header) => row.includes(header)));

describe.each(examples.map((one) => [`${one.shape}, ${one.name}`, one] as const))(
  '%s',
  (_, one) => {
    const cells = tableOf(one);
    const setting = {locale: one.locale ?? 'en_US'};

    test('as exported', () => {
      expect(answerOf(cells, setting)).toEqual(expected(one));
    });

    test('with the columns the other way round', () => {
      expect(answerOf(reversed(cells), setting)).toEqual(expected(one));
    });

    test('with columns of our own', () => {
      expect(answerOf(withMore(cells, headerIn(cells, one)), setting)).toEqual(expected(one));
    });

    test('a person chooses before the shape does', () => {
      const choices = {columns: {order: ''}};
      const {recognition} = run(cells, {...setting, choices});
      expect(recognition.columns.order).toBeUndefined();
    });
  },
);

test('each shape of purchases has an export here', () => {
  const named = shapes.filter(({columns}) => Object.keys(columns).length).map(({id}) => id);
  expect([...new Set(examples.map(({shape}) => shape))].sort()).toEqual([...named].sort());
});

test.each(examples.map((one) => [`${one.shape}, ${one.name}`, one] as const))(
  '%s: without a header that tells it, it is not told',
  (_, one) => {
    const shape = shapes.find(({id}) => id === one.shape);
    const telling = (shape?.headers ?? []).flatMap((version) => version.split('|').map(plain));
    const needed = Object.values(one.columns).map(plain);
    const cells = tableOf(one);
    const at = headerIn(cells, one);
    const changed = cells.map((row, r) =>
      r === at
        ? row.map((header) =>
            telling.includes(plain(header)) && !needed.includes(plain(header))
              ? `My ${header}`
              : header,
          )
        : row,
    );
    expect(shapeIn(changed)).toBeUndefined();
  },
);

test.each([
  ['Name', 'Email', 'Total', 'Created at', 'Status'],
  ['Date', 'Order', 'Status', 'Customer', 'Total'],
  ['ID', 'Reference', 'Customer', 'Total', 'Status', 'Date'],
  ['Date', 'Name', 'Type', 'Status', 'Currency', 'Gross', 'Fee', 'Net'],
  ['Fecha', 'Nombre', 'Tipo', 'Estado', 'Bruto', 'Neto'],
  ['Deal Name', 'Deal Stage', 'Close Date', 'Amount', 'Customer'],
  ['Opportunity Name', 'Account Name', 'Stage', 'Close Date', 'Amount'],
])('headers of many programs tell none: %s', (...headers) => {
  const cells = [
    headers,
    ...[1, 2].map((i) =>
      headers.map((header) =>
        /Date|Fecha|Created/.test(header) ? `2024-01-0${String(i)}` : `${String(i)}0`,
      ),
    ),
  ];
  expect(shapeIn(cells)).toBeUndefined();
});

// A number of a record, or the price of one piece, is no other reading of what an order brought.
test('only what may be the money of an order is told beside a known one', () => {
  const told = examples.flatMap((one) => {
    const {twoReadings = []} = run(tableOf(one), {locale: one.locale ?? 'en_US'}).reading;
    return twoReadings.map(
      ({id, taken, other}) => `${one.shape} ${id}: ${taken.id}, not ${other.id}`,
    );
  });
  expect([...new Set(told)].sort()).toEqual([
    'etsyOrders amount: Order Value, not Order Total',
    'gumroadSales amount: Sale Price ($), not Net Total ($)',
    'paypalActivity amount: Bruto, not Neto',
    'paypalActivity amount: Gross, not Net',
    'shopifyOrders amount: Total, not Subtotal',
    'squareItems amount: Net Sales, not Gross Sales',
    'squareTransactions amount: Net Sales, not Net Total',
    'squareTransactions amount: Net Sales, not Total Collected',
    'stripePayments amount: Converted Amount, not Amount',
  ]);
});
