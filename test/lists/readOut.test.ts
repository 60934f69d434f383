/** What was filled in on a list, read out: the numbers of AB_TEST, whatever a person has done to the sheet meanwhile. */
import type {Host, MemorySheet, Stored} from 'sheets-here/host';
import type {Calls} from '../../src/calls/contract';
import {isConverted} from '../../src/lists/words';
import {languages} from '../../src/messages';
import {asked, call, day, openTable} from '../host/shop';

const HEADER = 8;
const HEAD = ['Customer', 'Orders', 'First order', 'Last order'];

interface Filled {
  readonly host: Host;
  readonly list: MemorySheet;
  /** Columns as the sheet numbers them. */
  readonly at: {readonly group: number; readonly converted: number};
  readonly rows: number;
}

/** A list of so many customers with a test; Converted is filled in with `outcome`. */
const filledIn = async (
  count: number,
  outcome: (group: string, n: number) => Stored,
  {locale = 'en_US', share = 0.4} = {},
): Promise<Filled> => {
  const {host, sheet} = openTable(
    [
      HEAD,
      ...Array.from({length: count}, (_, i): Stored[] => [
        i === 0 ? '00012' : `C${String(i)}`,
        2,
        day('2024-02-01'),
        day('2024-05-20'),
      ]),
    ],
    {locale},
  );
  const made = await asked(host, 'makeList', {
    sheet: sheet.id,
    column: 'stage',
    code: 'GROWTH',
    columns: ['orders'],
    consent: 'all',
    test: {name: 'spring', share},
  });
  const list = host.book.sheet(made.sheet.name);
  const at = {group: 3, converted: 5};
  const seen: Record<string, number> = {};
  list.put(
    HEADER + 1,
    at.converted,
    list.read(at.group, HEADER + 1, count).map((group) => {
      const name = String(group);
      seen[name] = (seen[name] ?? 0) + 1;
      return [outcome(name, seen[name])];
    }),
  );
  host.book.activeSheet = list;
  return {host, list, at, rows: count};
};

const readOut = (host: Host): Promise<Calls['readOut']['answer']> => asked(host, 'readOut', {});

/** The formula over the same counts. */
const formula = async (host: Host, {a, b}: Calls['readOut']['answer']): Promise<unknown[]> =>
  (await host.callFunction('AB_TEST', a.n, a.conversions, b.n, b.conversions))[0] ?? [];

test.each([
  ['a z test', 400, 60, 120],
  ['Fisher’s test', 30, 1, 2],
  ['nobody', 30, 0, 0],
])('made, filled in and read out: the numbers of AB_TEST, %s', async (_, count, inA, inB) => {
  const {host} = await filledIn(count, (group, n) =>
    n <= (group === 'A' ? inA : inB) ? 'yes' : 'no',
  );
  const found = await readOut(host);
  expect(found.a.n + found.b.n).toBe(count);
  expect(found).toMatchObject({a: {conversions: inA}, b: {conversions: inB}, blanks: 0});
  const [, , difference, low, high, p, method] = await formula(host, found);
  expect([found.difference, found.low, found.high, found.p, found.method]).toEqual([
    difference,
    low,
    high,
    p,
    method,
  ]);
  expect(found.test).toBe('spring');
});

test.each([
  [400, 60, 120, /^Those contacted converted more often.*only the interval says/],
  [400, 120, 60, /^Those left alone converted more often.*may do harm/],
  [400, 60, 90, /^No difference is shown\. That does not mean there is none/],
  [40, 1, 2, /^Too few have converted to tell/],
  [40, 0, 12, /^Those contacted .*(uncertain|interval says)/],
])('%d customers, %d and %d converted: %s', async (count, inA, inB, verdict) => {
  const {host} = await filledIn(count, (group, n) => (n <= (group === 'A' ? inA : inB) ? 'x' : ''));
  const found = await readOut(host);
  expect(found.verdict).toMatch(verdict);
  expect(found.blanks).toBe(count - inA - inB);
  expect(found.text).toContain(found.verdict);
  expect(found.text).toMatch(
    /nothing under Converted and counts? as not converted\.$|count as not converted\.$/,
  );
  expect(found.text).not.toMatch(/[{}]|NaN|undefined/);
});

test('in Spanish, with words and numbers of that language', async () => {
  const {host} = await filledIn(
    200,
    (group, n) => (n > 20 ? 'no' : group === 'A' ? 'sí' : '1.234,50 €'),
    {locale: 'es_ES'},
  );
  const found = await readOut(host);
  expect([found.a.conversions, found.b.conversions]).toEqual([20, 20]);
  expect(found.text).toMatch(/^Prueba «spring»: del grupo A, sin contactar, se convirtieron 20 de/);
  expect(found.text).toMatch(
    /puntos, intervalo del 95% de −\d+,\d a \+?−?\d+,\d; p \d,\d{3} \(prueba z\)/,
  );
  expect(found.text).not.toMatch(/[{}]|\b(the|group|of|contacted)\b/);
});

test('nothing filled in yet', async () => {
  const {host, rows} = await filledIn(20, () => '');
  const found = await readOut(host);
  expect(found).toMatchObject({blanks: rows, a: {conversions: 0}, b: {conversions: 0}});
  expect(found.verdict).toBe('Nothing is filled in yet, so nothing can be told.');
});

test('renamed, sorted, with rows above, columns moved and rows deleted', async () => {
  const {host, list, at} = await filledIn(60, (group, n) => (n <= 5 ? group : '') && 'yes');
  const calm = await readOut(host);
  list.name = 'Spring <script>';
  list.sort(1, {descending: true, headerRows: HEADER});
  expect(await readOut(host)).toEqual(calm);
  list.sort(at.converted, {headerRows: HEADER});
  list.insertColumns(1, 2);
  list.insertRows(1, 3);
  list.put(HEADER + 3, at.converted + 2, [['Bought?']]);
  expect(await readOut(host)).toEqual(calm);
  list.moveColumns(at.group + 2, 1, 1);
  expect(await readOut(host)).toEqual(calm);
  list.deleteRows(HEADER + 4, 10);
  const fewer = await readOut(host);
  expect(fewer.a.n + fewer.b.n).toBe(50);
  // The header's cell emptied: the first customer is not taken for it.
  list.put(HEADER + 3, 1, [['']]);
  expect(await readOut(host)).toEqual(fewer);
  // The title rows deleted, and the header with them.
  list.deleteRows(1, HEADER + 3);
  expect(await readOut(host)).toEqual(fewer);
});

test('a customer pasted twice counts once, and has converted if one row says so', async () => {
  const {host, list} = await filledIn(30, () => '');
  const row = list.texts()[HEADER] ?? [];
  list.put(HEADER + 31, 1, [[...row.slice(0, 4), 'yes']]);
  const found = await readOut(host);
  expect(found.a.n + found.b.n).toBe(30);
  expect(found.a.conversions + found.b.conversions).toBe(1);
  expect(found.blanks).toBe(29);
});

describe('what cannot be read names its cell', () => {
  const broken = async (
    change: (list: MemorySheet) => void,
    locale = 'en_US',
  ): Promise<{code: string; message: string}> => {
    const {host, list} = await filledIn(20, () => '', {locale});
    change(list);
    const answer = await call(host, 'readOut', {});
    if (answer.ok) throw new Error('it was read');
    return answer;
  };
  const groupOf = (list: MemorySheet, row: number): string => String(list.read(3, row, 1)[0]);

  test.each(['en_US', 'es_ES'])('a word that says neither yes nor no (%s)', async (locale) => {
    const {code, message} = await broken((list) => list.put(12, 5, [['maybe {cell}']]), locale);
    expect(code).toBe('unreadConverted');
    expect(message).toContain('E12');
    expect(message).toContain('maybe {cell}');
  });

  test.each([-5, '-5 €', '#N/A'])('%s under Converted', async (cell) => {
    expect(await broken((list) => list.put(12, 5, [[cell]]))).toMatchObject({
      code: 'unreadConverted',
    });
  });

  test.each(['other', '', 'C', 7])('a group changed to %j', async (cell) => {
    const {code, message} = await broken((list) => {
      const other = groupOf(list, 13) === 'A' ? 'B' : 'A';
      list.put(13, 3, [[cell === 'other' ? other : cell]]);
    });
    expect(code).toBe('wrongGroup');
    expect(message).toMatch(/^Cell C13 holds (A|B|nothing|C|7), but C4 is in group [AB]/);
  });

  test('a row without its customer', async () => {
    const {code, message} = await broken((list) => list.put(14, 1, [['']]));
    expect(code).toBe('rowWithoutCustomer');
    expect(message).toContain('Row 14');
    expect(message).toContain('C14');
  });

  test('all rows gone', async () => {
    expect(await broken((list) => list.deleteRows(HEADER + 1, 20))).toMatchObject({
      code: 'emptyList',
    });
  });

  test('a group of nobody', async () => {
    const {code, message} = await broken((list) => {
      for (let row = HEADER + 20; row > HEADER; row--)
        if (groupOf(list, row) === 'A') list.deleteRows(row, 1);
    });
    expect(code).toBe('emptyGroup');
    expect(message).toContain('in group A');
  });

  test.each([
    [5, 'listColumnGone'],
    [1, 'listColumnGone'],
    [3, 'noListTest'],
  ])('column %d gone', async (column, code) => {
    expect(await broken((list) => list.deleteColumns(column, 1))).toMatchObject({code});
  });

  test('no list at all', async () => {
    const {host} = openTable([HEAD]);
    expect(await call(host, 'readOut', {})).toMatchObject({code: 'noList'});
    expect(await call(host, 'readOut', {sheet: 99})).toMatchObject({code: 'sheetGone'});
  });
});

test('reading out changes nothing, with as many calls for many as for few', async () => {
  const callsFor = async (count: number): Promise<number> => {
    const {host, list} = await filledIn(count, () => 'yes');
    const before = list.texts();
    await readOut(host);
    expect(list.texts()).toEqual(before);
    expect(host.calls.log.some(({method}) => method.startsWith('set'))).toBe(false);
    return host.calls.serviceCalls;
  };
  expect(await callsFor(5000)).toBe(await callsFor(20));
});

test.each([
  [true, true],
  [false, false],
  [0, false],
  [1, true],
  [19.9, true],
  [-1, undefined],
  [new Date(0), true],
  ['Yes', true],
  ['sí', true],
  [' X ', true],
  ['✓', true],
  ['TRUE', true],
  ['Compró', true],
  ['bought', true],
  ['no', false],
  ['No compró', false],
  ['2024-05-01', true],
  ['1/5/2024', true],
  ['12,50 €', true],
  ['0,00', false],
  ['$0.00', false],
  ['quizás', undefined],
  ['#REF!', undefined],
  ['constructor', undefined],
])('%j under Converted is %j in either language', (cell, expected) => {
  expect([isConverted(cell, 'en_US'), isConverted(cell, 'es_ES')]).toEqual([expected, expected]);
});

test('a word under Converted means one thing, whatever the language', () => {
  const said = (of: 'YES' | 'NO'): boolean[] =>
    Object.values(languages)
      .flatMap(({list: {words}}) => words[of])
      .map((word) => isConverted(word, 'en_US') === (of === 'YES'));
  expect([...said('YES'), ...said('NO')]).not.toContain(false);
});
