/** What no source settles about Google: under either answer of the strict host the product does what it promises. */
import {
  openHost,
  WallTime,
  type CellArgument,
  type CellResult,
  type Unknowns,
} from 'sheets-here/host';
import {answersTo, otherAnswers, questions} from 'sheets-here/services/unknowns';
import {functions} from '../../src/functions';
import {languages} from '../../src/messages';
import {asked, call, day, everything, openShop, openTable, ownCells, shared} from '../host/shop';
import {tour} from '../host/tour';

const pairs = otherAnswers.map(([question, answer]) => ({question, answer}));
const given = (question: string, answer: string): Partial<Unknowns> =>
  answersTo({[question]: answer});

describe('all that the panel and the menu do', () => {
  const usually = tour({});

  /** Steps that go otherwise; all others answer the same and leave the same book. */
  const otherwise: Readonly<Record<string, Readonly<Record<string, object>>>> = {
    'activeInTrigger:none': {
      'an order, and the second night': [[], 0],
      'the schedule’s state': {ok: true, state: {code: 'noted'}, overdue: true},
      check: {ok: true, asOf: '2024-06-17', startedAnew: 'first'},
    },
    'currentonly:noFormats': {check: {ok: true, highlighted: null}},
    'currentonly:noUrl': {
      'an order, and the second night': [[expect.not.stringContaining('http')], 0],
    },
  };

  test.each(pairs)('$question: $answer', async ({question, answer}) => {
    const [usual, other] = [await usually, await tour({unknowns: given(question, answer)})];
    const differing = otherwise[`${question}:${answer}`] ?? {};
    for (const [index, step] of other.entries()) {
      const {answer: same, book, own} = usual[index] ?? {};
      const expected = differing[step.step] ?? same;
      expect(step).toMatchObject({own, answer: expected});
      // Without its document the trigger of the nights writes nothing; whatever comes later makes up for it.
      if (question !== 'activeInTrigger') expect(step.book).toEqual(book);
    }
  });
});

describe('every worked example of every function', () => {
  /** Dates as the days that they are. */
  const plain = (cells: readonly (readonly CellResult[])[]) =>
    cells.map((row) =>
      row.map((cell) => (cell instanceof Date ? WallTime.of(cell.getTime()).serial : cell)),
    );
  /** ISO days become date cells. */
  const dated = (cell: unknown): CellResult =>
    typeof cell === 'string' && /^\d{4}-\d\d-\d\d$/.test(cell)
      ? new Date(cell)
      : (cell as CellResult);
  const examples = functions.flatMap(({name, examples}) =>
    examples.map(({cells}) => ({
      name,
      args: (cells as readonly unknown[]).map((one): CellArgument =>
        Array.isArray(one) ? one.map((row: unknown[]) => row.map(dated)) : dated(one),
      ),
    })),
  );
  const results = async (unknowns: Partial<Unknowns>): Promise<unknown[]> => {
    const host = openHost({...shared, unknowns: answersTo(unknowns)});
    const found: unknown[] = [];
    for (const {name, args} of examples)
      found.push([name, plain(await host.callFunction(name, ...args))]);
    return found;
  };

  test.each([
    {question: 'dateArguments', answer: 'number'},
    {question: 'dateResults', answer: 'number'},
    {question: 'wholeColumns', answer: 'all'},
    {question: 'errorArguments', answer: 'refused'},
  ])('$question: $answer', async ({question, answer}) => {
    expect(await results(given(question, answer))).toEqual(await results({}));
  });
});

describe('days from one formula to another, in two time zones', () => {
  const bothWays = (['date', 'number'] as const).flatMap((dateResults) =>
    (['date', 'number'] as const).flatMap((dateArguments) =>
      ['America/New_York', 'Asia/Tokyo'].map((timeZone) => ({
        dateResults,
        dateArguments,
        timeZone,
      })),
    ),
  );

  test.each(bothWays)(
    '$dateResults out, $dateArguments in, $timeZone',
    async ({timeZone, ...unknowns}) => {
      const host = openHost({...shared, timeZone, unknowns});
      const [[lapses = ''] = []] = await host.callFunction('LAPSE_DATE', 1, '', '2024-03-01', 60);
      const stageOn = async (on: CellResult): Promise<unknown> =>
        (await host.callFunction('LIFECYCLE_STAGE', 2, '2024-03-01', on, on, 60))[0]?.[0];
      expect(await stageOn(lapses)).toBe(await stageOn('2024-08-28'));
      expect(typeof lapses).toBe(unknowns.dateResults === 'number' ? 'number' : 'object');
    },
  );
});

test('a table whose days are numbers is classified as one whose days are dates', async () => {
  const rows = (of: (iso: string) => WallTime | number) => [
    ['Customer', 'Order date', 'Amount'],
    ...[
      ['Ana', '2024-01-10', 120],
      ['Luis', '2024-01-12', 40],
      ['Ana', '2024-03-02', 80],
      ['Eva', '2024-06-05', 15.5],
    ].map(([name = '', iso, amount = 0]) => [name, of(String(iso)), amount]),
  ];
  const classified = async (of: (iso: string) => WallTime | number) => {
    const {host} = openTable(rows(of));
    await asked(host, 'classify', {asOf: '2024-06-15'});
    return host.book.sheet('Ciclo customers').texts();
  };
  expect(await classified((iso) => day(iso).serial)).toEqual(await classified(day));
});

describe('an error cell', () => {
  const cells = [[100], ['#N/A'], [50]];

  test('as text is named in its row, and the other rows have their results', async () => {
    const host = openHost({...shared, unknowns: {errorArguments: 'text'}});
    const [first, second, third] = await host.callFunction('LTV_TO_CAC', cells, 50);
    expect([first, third]).toEqual([[2], [1]]);
    expect(second?.[0]).toMatch(/^# ltv: .*#N\/A/);
  });

  test('refused, the formula shows it', async () => {
    const host = openHost({...shared, unknowns: {errorArguments: 'refused'}});
    expect(await host.callFunction('LTV_TO_CAC', cells, 50)).toEqual([['#N/A']]);
  });
});

describe.each([
  {copiedMarks: 'none'},
  {copiedMarks: 'doubled'},
  {copiedMarks: 'doubled', currentonly: 'noMarks'},
] as const)('a copy of a classified sheet: %j', (unknowns) => {
  test('is classified by itself, and the original keeps its customers', async () => {
    const {host, orders} = openShop({unknowns});
    await asked(host, 'classify', {asOf: '2024-06-15'});
    const original = host.book.sheet('Ciclo customers').texts();
    const copy = host.book.copySheet(orders, 'Copy');
    copy.put(3, 1, [['Zoe']]);
    const made = await asked(host, 'classify', {asOf: '2024-06-15'});
    // Again, and it stays with the sheet that it was given.
    await asked(host, 'classify', {asOf: '2024-06-16'});
    expect(made.summary.customersSheet?.name).toBe('Ciclo customers 2');
    expect(host.book.sheet('Ciclo customers').texts()).toEqual(original);
    expect(copy.lastColumn).toBe(orders.lastColumn);
    expect(host.book.sheet('Ciclo customers 2').texts().flat()).toContain('Zoe');

    const request = {sheet: copy.id, column: 'activity', code: 'ACTIVE', how: 'select'};
    expect(await asked(host, 'show', request)).toMatchObject({
      sheet: {name: 'Ciclo customers 2'},
    });
    host.book.activeSheet = copy;
    await asked(host, 'removeResults', {});
    expect(host.book.sheet('Ciclo customers').texts()).toEqual(original);
    host.book.activeSheet = orders;
    await asked(host, 'classify', {asOf: '2024-06-15'});
    expect(host.book.sheets.map(({name}) => name)).toEqual([
      'Orders',
      'Notes',
      'Ciclo customers',
      'Copy',
    ]);
  });

  test('and undo on the copy, before anything else, leaves the original whole', async () => {
    const {host, orders} = openShop({unknowns});
    await asked(host, 'classify', {asOf: '2024-06-15'});
    const before = [orders.texts(), host.book.sheet('Ciclo customers').texts()];
    const copy = host.book.copySheet(orders, 'Copy');
    await asked(host, 'removeResults', {});
    expect([orders.texts(), host.book.sheet('Ciclo customers').texts()]).toEqual(before);
    expect(copy.lastColumn).toBe(4);
  });
});

test.each(['allowed', 'refused'] as const)(
  'marks on a protected sheet %s: one sentence, and nothing is left',
  async (marksOnProtected) => {
    const {host, orders} = openShop({unknowns: {marksOnProtected}});
    orders.protect();
    const before = everything(host);
    expect(await call(host, 'classify', {asOf: '2024-06-15'})).toMatchObject({
      ok: false,
      message: languages.en.errors.protectedRange,
    });
    expect(everything(host)).toEqual(before);
    expect(ownCells(host)).toBeDefined();
  },
);

test('no answer to the panel comes near the smallest limit that could be', async () => {
  const rows = Array.from({length: 3000}, (_, i) => [
    `Customer number ${String(i)}`,
    day('2024-05-20'),
    10 + i,
  ]);
  const {host, sheet} = openTable([['Customer', 'Order date', 'Amount'], ...rows], {
    unknowns: {answerSize: 'small'},
  });
  for (const [name, request] of [
    ['start', {}],
    ['recognise', {}],
    ['classify', {asOf: '2024-06-15', run: 'r'}],
    ['explain', {row: 5}],
    ['show', {sheet: sheet.id, column: 'activity', code: 'ACTIVE', how: 'select'}],
    ['checkNow', {}],
    ['schedule', {}],
  ] as const)
    expect(await call(host, name, request)).toMatchObject({ok: true});
});

test('an answer that there is not is refused when the host is opened', () => {
  expect(() => answersTo({}, 'dateArguments:text')).toThrow(RangeError);
  expect(() => answersTo({}, 'nonsense:number')).toThrow(RangeError);
  expect(answersTo({marksOrder: 'made'}, 'marksOrder:reversed,dateResults:number')).toMatchObject({
    marksOrder: 'made',
    dateResults: 'number',
    copiedMarks: 'none',
  });
  expect(Object.values(questions).every(({answers}) => Object.keys(answers).length > 1)).toBe(true);
});
