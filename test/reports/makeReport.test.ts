/** The four reports over a port of the spreadsheet in memory; what the strict host says of formats and charts is tested there. */
import type {Cell} from '../../src/base/cells';
import {makeReport} from '../../src/calls/makeReport';
import {removeReports} from '../../src/sheet/reportSheet';
import {openContext} from '../../src/door/context';
import type {Area, Book, ChartSpec, Office, SheetPort} from '../../src/google/port';
import {languages} from '../../src/messages';

const DAY = 86_400_000;
const iso = (text: string): Date => new Date(`${text}T00:00:00Z`);

class FakeSheet {
  cells: Cell[][] = [];
  heated: readonly Area[] = [];
  readonly charts = new Map<string, ChartSpec>();
  constructor(
    readonly id: number,
    readonly title: string,
    private readonly step: () => void,
  ) {}
  name = (): string => this.title;
  lastRow = (): number => this.cells.length;
  lastColumn = (): number => this.cells[0]?.length ?? 0;
  height = (): number => 1000;
  width = (): number => 26;
  readBlock = (row: number, column: number, rows: number, columns: number): Cell[][] =>
    Array.from({length: rows}, (_, r) =>
      Array.from(
        {length: columns},
        (__, c): Cell => this.cells[row - 1 + r]?.[column - 1 + c] ?? '',
      ),
    );
  read = (): Cell[][] => (this.cells.length ? this.cells.map((row) => [...row]) : [['']]);
  formulas = (): string[][] => this.cells.map((row) => row.map(() => ''));
  hasNotes = (): boolean => false;
  reach = (): void => undefined;
  bold = (): void => {
    this.step();
  };
  shareFormat = (): void => {
    this.step();
  };
  freezeRows = (): void => {
    this.step();
  };
  heat = (areas: readonly Area[]): void => {
    this.step();
    this.heated = areas;
  };
  setChart = (titles: readonly string[], chart: ChartSpec | undefined): void => {
    this.step();
    for (const title of titles) this.charts.delete(title);
    if (chart) this.charts.set(chart.title, chart);
  };
  write = (row: number, column: number, block: readonly (readonly Cell[])[]): void => {
    this.step();
    this.put(row, column, block);
  };
  put(row: number, column: number, block: readonly (readonly Cell[])[]): void {
    const height = Math.max(this.cells.length, row - 1 + block.length);
    const width = Math.max(this.cells[0]?.length ?? 0, column - 1 + (block[0]?.length ?? 0));
    this.cells = Array.from({length: height}, (_, r) =>
      Array.from(
        {length: width},
        (__, c) => block[r - row + 1]?.[c - column + 1] ?? this.cells[r]?.[c] ?? '',
      ),
    );
  }
}

const ORDERS: Cell[][] = [
  ['Customer', 'Order date', 'Amount'],
  ['Ana', iso('2024-01-10'), 120],
  ['Luis', iso('2024-01-12'), 40],
  ['Ana', iso('2024-02-02'), 80],
  ['Eva', iso('2024-02-05'), 15.5],
  ['Ana', iso('2024-03-01'), 60],
  ['Luis', iso('2024-06-20'), 35],
];

const open = (rows: Cell[][] = ORDERS) => {
  const sheets: FakeSheet[] = [];
  const properties = new Map<string, string>();
  let left = Infinity;
  const step = (): void => {
    if (left-- <= 0) throw new Error('killed');
  };
  const add = (name: string): FakeSheet => {
    const sheet = new FakeSheet(sheets.length, name, step);
    sheets.push(sheet);
    return sheet;
  };
  const orders = add('Orders');
  orders.put(1, 1, rows);
  let active = orders;
  const port = (sheet: FakeSheet | undefined) => sheet as unknown as SheetPort | undefined;
  const book = {
    locale: () => 'en_US',
    calendar: {
      dayOf: (instant: number) => Math.floor(instant / DAY),
      instantOf: (day: number) => day * DAY,
    },
    today: () => iso('2024-06-30').getTime() / DAY,
    activeSheet: () => port(active),
    sheet: (id: number) => port(sheets.find((sheet) => sheet.id === id)),
    sheetNamed: (name: string) => port(sheets.find(({title}) => title === name)),
    insertSheet: (name: string) => {
      step();
      return port(add(name));
    },
    deleteSheet: ({id}: SheetPort, mayGo = () => true) => {
      const at = sheets.findIndex((sheet) => sheet.id === id);
      if (!mayGo()) return false;
      sheets.splice(at, 1);
      return true;
    },
    marks: () => [],
    visibleSheets: () => sheets.map(port),
    locked: <T>(work: () => T): T => work(),
    properties: {
      all: () => Object.fromEntries(properties),
      read: (key: string) => properties.get(key),
      write: (key: string, value: string) => {
        step();
        properties.set(key, value);
      },
      remove: (key: string) => properties.delete(key),
    },
  } as unknown as Book;
  const context = openContext(book, {} as Office);
  return {
    book,
    orders,
    sheets,
    make: (request: object) => makeReport.answer(context, request),
    sheet: (name: string): FakeSheet => {
      const found = sheets.find(({title}) => title === name);
      if (!found) throw new Error(`no sheet ${name}`);
      return found;
    },
    activate: (sheet: FakeSheet) => (active = sheet),
    killAfter: (steps: number) => (left = steps),
  };
};

const tableOf = (sheet: FakeSheet): Cell[][] => sheet.cells.slice(4);

test('flow: a row a month, and start + new + back - quiet = end in each', () => {
  const shop = open();
  const made = shop.make({report: 'flow'});
  expect(made).toMatchObject({sheet: {name: 'Ciclo flow'}, rows: 6});
  const sheet = shop.sheet('Ciclo flow');
  expect(sheet.cells[0]?.[0]).toBe('Customer flow of “Orders”, as of 2024-06-30');
  const [header, ...rows] = tableOf(sheet);
  expect(header).toEqual(languages.en.reports.heads.flow);
  expect(rows.map(([label]) => label)).toEqual([
    '2024-01',
    '2024-02',
    '2024-03',
    '2024-04',
    '2024-05',
    '2024-06',
  ]);
  for (const [, joined, back, quiet, start, end] of rows.map((row) => row.map(Number)))
    expect((start ?? NaN) + (joined ?? NaN) + (back ?? NaN) - (quiet ?? NaN)).toBe(end);
  expect(rows.reduce((sum, row) => sum + Number(row[1]), 0)).toBe(3);
  expect(sheet.heated).toHaveLength(1);
  expect([...sheet.charts.values()][0]?.area).toEqual({row: 5, column: 1, rows: 7, columns: 4});
});

test('retention by count and by revenue', () => {
  const shop = open();
  shop.make({report: 'retention', from: '2024-02-01', to: '2024-03-31'});
  expect(tableOf(shop.sheet('Ciclo retention')).slice(1)).toEqual([
    ['2024-02', 0.5, 0.5, 2, 1, 160, 80, 0],
    ['2024-03', 0.5, 60 / 95.5, 2, 1, 95.5, 60, 0],
  ]);
});

test('cohorts by month of the first order', () => {
  const shop = open();
  const made = shop.make({report: 'cohorts', to: '2024-03-15'});
  expect(tableOf(shop.sheet('Ciclo cohorts'))).toEqual([
    ['First order', 'Customers', 0, 1, 2],
    ['2024-01', 2, 1, 0.5, 0.5],
    ['2024-02', 1, 1, 0, ''],
    ['2024-03', 0, '', '', ''],
    ['All', 3, 1, 1 / 3, 0.5],
  ]);
  expect(made.notes).toEqual(['The last period ends on 2024-03-15 and may still fill.']);
});

test('migration: everybody once, by the lines of the first date', () => {
  const shop = open();
  shop.make({report: 'migration', from: '2024-02-29', to: '2024-06-30', period: 'quarter'});
  const table = tableOf(shop.sheet('Ciclo migration'));
  const moves = Object.fromEntries(table.slice(1, 8).map((row) => [row[0], row[1]]));
  expect(moves).toMatchObject({'Became inactive': 2, Stay: 1});
  expect(table.find(([name]) => name === 'All')?.at(-1)).toBe(3);
});

test('refreshed in place, beside a person’s notes', () => {
  const shop = open();
  shop.make({report: 'flow', to: '2024-05-31'});
  const sheet = shop.sheet('Ciclo flow');
  sheet.put(6, 9, [['my note']]);
  shop.activate(sheet);
  const made = shop.make({report: 'flow', to: '2024-06-30'});
  expect(made.sheet.id).toBe(sheet.id);
  expect(sheet.cells[5]?.[8]).toBe('my note');
  expect(sheet.cells[10]?.[0]).toBe('2024-06');
  shop.make({report: 'flow', to: '2024-02-29'});
  expect(sheet.cells.slice(7).every((row) => row.every((cell) => cell === ''))).toBe(true);
});

test('a person’s cell where the report has to grow stays, and the report goes elsewhere', () => {
  const shop = open();
  shop.make({report: 'flow', to: '2024-05-31'});
  const sheet = shop.sheet('Ciclo flow');
  sheet.put(11, 1, [['mine']]);
  const made = shop.make({report: 'flow', to: '2024-06-30'});
  expect(made.sheet.name).toBe('Ciclo flow 2');
  expect(made.notes.join()).toMatch(/Ciclo flow 2/);
  expect(sheet.cells[10]?.[0]).toBe('mine');
});

test('killed at any step: nothing looks whole, and a rerun makes one report', () => {
  const calm = open();
  calm.make({report: 'cohorts'});
  const whole = calm.sheet('Ciclo cohorts').cells;
  let killed = 0;
  for (let steps = 0; ; steps++) {
    const shop = open();
    shop.killAfter(steps);
    try {
      shop.make({report: 'cohorts'});
      break;
    } catch (error) {
      expect(String(error)).toMatch(/killed/);
      killed++;
    }
    const half = shop.sheets.find(({title}) => title === 'Ciclo cohorts');
    expect(half?.cells.length ? half.cells[0]?.[0] : 'incomplete').toMatch(/incomplete/);
    shop.killAfter(Infinity);
    shop.make({report: 'cohorts'});
    expect(shop.sheets.map(({title}) => title)).toEqual(['Orders', 'Ciclo cohorts']);
    expect(shop.sheet('Ciclo cohorts').cells).toEqual(whole);
  }
  expect(killed).toBeGreaterThan(5);
});

test('undo takes reports away, but not one beside which a person has written', () => {
  const shop = open();
  shop.make({report: 'flow'});
  shop.make({report: 'cohorts'});
  shop.sheet('Ciclo cohorts').put(6, 12, [['my note']]);
  const source = shop.book.activeSheet();
  expect(removeReports(shop.book, source)).toEqual({removed: 1, stayed: ['Ciclo cohorts']});
  expect(shop.sheets.map(({title}) => title)).toEqual(['Orders', 'Ciclo cohorts']);
});

test('what cannot be told is said', () => {
  const table: Cell[][] = [
    ['Customer', 'Orders', 'First order', 'Last order'],
    ['Ana', 5, iso('2023-09-01'), iso('2024-06-10')],
  ];
  expect(() => open(table).make({report: 'flow'})).toThrow('needsOrders');
  const noAmounts = open(ORDERS.map((row) => row.slice(0, 2)));
  expect(() => noAmounts.make({report: 'migration'})).toThrow('needsAmounts');
  expect(() => open().make({report: 'flow', from: '2024-05-01', to: '2024-05-01'})).toThrow(
    'daysTheWrongWay',
  );
});
