/** A small table of orders in the strict host, and what tests look at in it. */
import {readFileSync} from 'node:fs';
import {
  Formula,
  openHost,
  WallTime,
  type Host,
  type HostOptions,
  type MemorySheet,
  type Stored,
} from 'sheets-here/host';
import type {Answer, Calls} from '../../src/calls/contract';

const code = readFileSync('dist/Code.js', 'utf8');
export const {program} = openHost({code});
/**
 * What a host of these tests is opened with. Its executions share a context, so that thousands of them take minutes; with the
 * environment variable CICLO_FRESH=1 each has its own, as on Google. That both are the same is tested in warm.test.ts.
 */
export const shared = {code: program, warm: process.env['CICLO_FRESH'] !== '1'} as const;

export const day = (iso: string): WallTime => {
  const [year = 0, month = 0, date = 0] = iso.split('-').map(Number);
  const found = WallTime.ofDay(year, month, date);
  if (!found) throw new RangeError(iso);
  return found;
};

/** Title row, header, eleven usable rows of five customers, one without a customer, one that cannot be read; a formula beside each. */
const ROWS: readonly (readonly Stored[])[] = [
  ['Shop of the corner', '', '', ''],
  ['Customer', 'Order date', 'Amount', 'With tax'],
  ...(
    [
      ['Ana', '2024-01-10', 120],
      ['Luis', '2024-01-12', 40],
      ['Ana', '2024-03-02', 80],
      ['Eva', '2024-03-05', 15.5],
      ['00012', '2024-03-20', 99],
      ['ana ', '2024-05-01', 60],
      ['Luis', '2024-05-20', 35],
      ['=1+1', '2024-06-01', 10],
      ['Ana', '2024-06-03', 75],
      ['', '2024-06-03', 20],
      ['Eva', '2024-06-04', -5],
      ['00012', '2024-06-10', 101],
    ] as const
  ).map(([name, date, amount], i): Stored[] => [
    name,
    day(date),
    amount,
    new Formula(`=C${String(i + 3)}*1.21`),
  ]),
  ['Luis', 'soon', 30, new Formula('=C15*1.21')],
];

export const AS_OF = '2024-06-15';
export const LATER = '2024-12-15';

export const openShop = (options: Partial<HostOptions> = {}): {host: Host; orders: MemorySheet} => {
  const host = openHost({...shared, now: new Date('2024-06-15T10:00:00Z'), ...options});
  const [orders] = host.book.sheets;
  if (!orders) throw new Error('a book has a sheet');
  orders.name = 'Orders';
  orders.put(1, 1, ROWS);
  const other = host.book.insertSheet('Notes');
  other.put(1, 1, [['mine'], [new Formula('=Orders!C3')]]);
  host.book.activeSheet = orders;
  return {host, orders};
};

/** What a user's own cells hold: the table, and every sheet that is not ours. */
export const ownCells = (host: Host): Record<string, unknown[][]> => ({
  Orders: host.book
    .sheet('Orders')
    .texts()
    .map((row) => row.slice(0, 4)),
  Notes: host.book.sheet('Notes').texts(),
});

interface Remembered {
  readonly key: string;
  readonly value: string | null;
}

/** What is remembered of columns and sheets: developer metadata; or named ranges and, of filters, properties in its place. */
export const marksOf = (host: Host): readonly Remembered[] => [
  ...host.book.metadata.all(),
  ...host.book.names
    .all()
    .flatMap(({name}) => (name.startsWith('Ciclo_mark_') ? [{key: 'ciclo', value: name}] : [])),
  ...[...host.properties()].flatMap(([key, value]) =>
    key.startsWith('filter:') ? [{key: 'ciclo-filter', value}] : [],
  ),
];

export const filterMarksOf = (host: Host): (string | null)[] =>
  marksOf(host).flatMap(({key, value}) => (key === 'ciclo-filter' ? [value] : []));

/** Every sheet as text and every mark with its place: two books that look the same are the same. */
export const everything = (host: Host): unknown => ({
  sheets: host.book.sheets.map((sheet) => ({
    name: sheet.name,
    texts: sheet.texts(),
    rows: sheet.rowCount,
    columns: sheet.columnCount,
  })),
  marks: marksOf(host).length,
});

export const call = async <Name extends keyof Calls>(
  host: Host,
  name: Name,
  request: object,
): Promise<Answer<Calls[Name]['answer']>> =>
  (await host.run(name, request)) as Answer<Calls[Name]['answer']>;

/** A call that is expected to succeed. @throws Error with the failure's sentence */
export const asked = async <Name extends keyof Calls>(
  host: Host,
  name: Name,
  request: object,
): Promise<Calls[Name]['answer']> => {
  const answer = await call(host, name, request);
  if (!answer.ok) throw new Error(`${answer.code}: ${answer.message}`);
  return answer;
};

/** Numbers of the rows that a filter hides, and of those that are shown. */
export const shownRows = (sheet: MemorySheet): number[] =>
  sheet
    .texts()
    .map((_, i) => i + 1)
    .filter((row) => !sheet.isHiddenByFilter(row));

/** A table in a book of its own, as its active sheet. */
export const openTable = (
  rows: readonly (readonly Stored[])[],
  options: Partial<HostOptions> = {},
): {host: Host; sheet: MemorySheet} => {
  const host = openHost({...shared, now: new Date('2024-06-15T10:00:00Z'), ...options});
  const [sheet] = host.book.sheets;
  if (!sheet) throw new Error('a book has a sheet');
  sheet.name = 'Table';
  sheet.put(1, 1, rows);
  return {host, sheet};
};

/** One row a customer: three who buy, one who has lapsed, one who never bought. */
export const CUSTOMERS: readonly (readonly Stored[])[] = [
  ['Customer', 'Orders', 'First order', 'Last order', 'Revenue'],
  ['Ana', 5, day('2023-09-01'), day('2024-06-10'), 500],
  ['Luis', 2, day('2024-02-01'), day('2024-05-20'), 80],
  ['Eva', 1, day('2021-03-01'), day('2021-03-01'), 40],
  ['Mar', 1, day('2024-06-01'), day('2024-06-01'), 15],
  ['Leo', 0, '', '', ''],
];
