/** Which cells are as we wrote them. */
import fc from 'fast-check';
import type {Cell} from '../../src/base/cells';
import {makeCalendar} from '../../src/base/calendar';
import type {Book} from '../../src/google/port';
import {forgetGone} from '../../src/run/forgetGone';
import {
  type AddCell,
  bothWritten,
  foreignIn,
  forgetWritten,
  keepWritten,
  keyOf,
  type Written,
  writtenOf,
  writtenOn,
  writtenSheets,
} from '../../src/sheet/written';

const calendar = makeCalendar(() => 60);
const instant = (day: number, passed = 0): Date =>
  new Date(calendar.instantOf(day) + passed * 86_400_000);

interface Row {
  readonly key: string;
  readonly cells: readonly Cell[];
}
const COLUMNS = ['stage', 'tier', 'ltv', 'as_of'];
const filling =
  (rows: readonly Row[]) =>
  (add: AddCell): void => {
    for (const {key, cells} of rows)
      cells.forEach((cell, i) => {
        add(COLUMNS[i] ?? '', key, cell);
      });
  };
const having = (rows: readonly Row[]): Written => writtenOf(calendar, filling(rows));
const foreign = (written: Written | undefined, key: string, ...cells: Cell[]): readonly number[] =>
  foreignIn(written, COLUMNS, calendar)({key, cells});

const aCell = fc.oneof(
  fc.string(),
  fc.double({noNaN: true, noDefaultInfinity: true}),
  fc.boolean(),
  fc.integer({min: 0, max: 60_000}).map((day) => instant(day)),
);
const rows = fc.array(
  fc.record({key: fc.string(), cells: fc.array(aCell, {minLength: 4, maxLength: 4})}),
);

test('no cell of ours is ever taken for somebody’s, in unions too', () => {
  fc.assert(
    fc.property(rows, rows, (some, others) => {
      const one = having(some);
      for (const written of [
        one,
        bothWritten(one, having(others)),
        bothWritten(having(others), one),
      ])
        for (const {key, cells} of some) expect(foreign(written, key, ...cells)).toEqual([]);
    }),
  );
});

const SHOP: readonly Row[] = [
  {key: 'ana', cells: ['Growth', 'Top', 120.25, instant(19_000)]},
  {key: 'luis', cells: ['Lapsed', 'Small', 15, instant(19_000)]},
];

test.each<[string, string, readonly Cell[], readonly number[]]>([
  ['as written', 'ana', SHOP[0]?.cells ?? [], []],
  ['blank', 'ana', ['', '', '', ''], []],
  ['a remark', 'ana', ['call her', 'Top', 120.25, ''], [0]],
  ['our word of another row', 'ana', ['Growth', 'Small', 120.25, instant(19_000)], [1]],
  ['another number', 'ana', ['Growth', 'Top', 120, instant(19_000)], [2]],
  ['a day as its serial', 'ana', ['Growth', 'Top', 120.25, 19_000 + 25_569], []],
  ['a number as a date', 'luis', ['Lapsed', 'Small', instant(15 - 25_569), ''], []],
  ['a number with decimals as a date', 'ana', ['', '', instant(120 - 25_569, 0.25), ''], []],
  ['another time of the day', 'ana', ['', '', '', instant(19_000, 0.5)], [3]],
  ['the row has another customer now', 'ana', SHOP[1]?.cells ?? [], []],
  ['a customer who is new', 'eva', ['Growth', 'Small', '', ''], []],
  ['a remark beside a customer who is new', 'eva', ['Growth', 'hers', '', ''], [1]],
  ['a column’s word in another column', 'ana', ['Top', 'Growth', '', ''], [0, 1]],
])('%s', (_, key, cells, expected) => {
  expect(foreign(having(SHOP), key, ...cells)).toEqual(expected);
});

test('where nothing is remembered nothing is ours', () => {
  expect(foreign(undefined, 'ana', 'Growth', '', 120.25)).toEqual([0, 2]);
});

test('a sheet of 100,000 customers is told by the values of its columns, within its room', () => {
  const labels = ['Growth', 'Lapsed', 'Reactivation'];
  const many = Array.from({length: 100_000}, (_, i): Row => ({
    key: `c${String(i)}`,
    cells: [labels[i % 3] ?? '', 'Top', i % 500, instant(19_000)],
  }));
  const written = having(many);
  expect(written.isKeyed).toBe(false);
  expect(foreign(written, 'c7', 'Lapsed', 'Top', 499, instant(19_000))).toEqual([]);
  expect(foreign(written, 'c7', 'Lapsed', 'mine', 500, instant(19_001))).toEqual([1, 2, 3]);
  const {book, properties} = openBook();
  keepWritten(book, 5, written);
  expect([...properties.values()].join('').length).toBeLessThan(90_000);
});

const openBook = (gone: readonly number[] = []) => {
  const properties = new Map<string, string>();
  const calls: string[] = [];
  const book = {
    sheet: (id: number) => (gone.includes(id) ? undefined : {id}),
    properties: {
      all: () => Object.fromEntries(properties),
      writeAll: (values: Record<string, string>) => {
        calls.push(`write ${String(Object.keys(values).length)}`);
        for (const [key, value] of Object.entries(values)) properties.set(key, value);
      },
      remove: (key: string) => {
        calls.push(`remove ${key}`);
        properties.delete(key);
      },
    },
  } as unknown as Book;
  return {book, properties, calls};
};

const large = (): Written =>
  having(
    Array.from({length: 9000}, (_, i): Row => ({
      key: `c${String(i)}`,
      cells: ['Growth', 'Top', i, instant(19_000)],
    })),
  );

test('kept in parts that a property holds, in one call, and shorter again', () => {
  const {book, properties, calls} = openBook();
  const written = large();
  keepWritten(book, 5, written);
  expect(calls).toEqual(['write 11']);
  for (const part of properties.values()) expect(part.length).toBeLessThanOrEqual(8000);
  expect(writtenOn(book, 5)).toEqual(written);
  expect(writtenOn(book, 6)).toBeUndefined();
  keepWritten(book, 5, having(SHOP));
  expect(writtenOn(book, 5)).toEqual(having(SHOP));
  keepWritten(book, 5, having(SHOP));
  expect(calls.filter((call) => call.startsWith('write'))).toHaveLength(2);
  forgetWritten(book, 5);
  expect(properties.size).toBe(0);
});

test('what is kept of sheets that are gone goes away', () => {
  const {book} = openBook([5]);
  keepWritten(book, 5, having(SHOP));
  keepWritten(book, 6, having(SHOP));
  forgetGone(book, new Set([6]));
  expect(writtenSheets(book)).toEqual([6]);
});

test.each(['', '1k', '2kAAAA', '1k????'])('tampered with, it is nothing: %s', (text) => {
  const {book, properties} = openBook();
  properties.set('written:5:0', text);
  expect(writtenOn(book, 5)).toBeUndefined();
});

test('one spelling of a customer is as good as another', () => {
  expect(keyOf(' Ana ')).toBe(keyOf('ANA'));
});
