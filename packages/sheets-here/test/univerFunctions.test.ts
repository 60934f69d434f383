/** Custom functions in Univer's cells: what they are called with, what the cells show, and when. */
import type {Stored} from '../src/grid/cell';
import type {Caller} from '../src/univer/functions';
import {openWorkbench} from './workbench';

const {closeUnivers, Formula, openUniver, plain, sheetCommands, until, valueShown, WallTime} =
  openWorkbench();

afterEach(closeUnivers);

const day = (text: string) => WallTime.of(Date.parse(`${text}Z`));

/** Calls that end when the test says so. */
function gate() {
  const open: (() => void)[] = [];
  return {
    caller: ((_, args) =>
      new Promise((resolve) => open.push(() => resolve([[Number(args[0]) * 2]])))) as Caller,
    open: () => open.splice(0).forEach((one) => one()),
    get waiting() {
      return open.length;
    },
  };
}

describe('arguments', () => {
  const cells: readonly (readonly Stored[])[] = [
    [1, 'Ana', true, day('2024-01-31'), ''],
    [2.5, '00123', false, day('2024-01-31T13:05'), ''],
    ['#N/A', 'TRUE', '', '', ''],
  ];
  // The zone of the spreadsheet is an hour ahead of UTC in winter.
  const midnight = '2024-01-30T23:00:00.000Z';

  const time = {date: '2024-01-31T12:05:00.000Z'};
  const cases: [string, unknown[]][] = [
    ['A1', [1]],
    ['A1:A1', [1]],
    ['A1,B1,C1,C2', [1, 'Ana', true, false]],
    ['D1', [{date: midnight}]],
    ['D2', [time]],
    ['E1', ['']],
    ['A3', ['#N/A']],
    ['B2,B3', ['00123', 'TRUE']],
    [
      'A1:C2',
      [
        [
          [1, 'Ana', true],
          [2.5, '00123', false],
        ],
      ],
    ],
    [
      'A2:E3',
      [
        [
          [2.5, '00123', false, time, ''],
          ['#N/A', 'TRUE', '', '', ''],
        ],
      ],
    ],
    ['A:A', [[[1], [2.5], ['#N/A'], [''], ['']]]],
    ['A2:A', [[[2.5], ['#N/A'], [''], ['']]]],
    ['ROWS(B3:2),INDEX(B3:2,2,1),COLUMNS(2:3)-COLUMNS(B3:2)', [2, 'TRUE', 1]],
    [
      '$A$2:$B',
      [
        [
          [2.5, '00123'],
          ['#N/A', 'TRUE'],
          ['', ''],
          ['', ''],
        ],
      ],
    ],
    ['Data!A4:A', [[[''], ['']]]],
    ["'Data'!A1", [1]],
    ['', []],
    ['1,,"x"', [1, '', 'x']],
    ['1,', [1, '']],
    ['80%,-5,.5,1e3', [0.8, -5, 0.5, 1000]],
    ['"","12","a,b","1/2/2024","80%","#N/A"', ['', '12', 'a,b', '1/2/2024', '80%', '#N/A']],
    ['TRUE,FALSE', [true, false]],
    [
      '{1,2;3,4}',
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
    ],
    ['{"a,b";"c;d"}', [[['a,b'], ['c;d']]]],
    [
      '{A1,B1;A2,B2}',
      [
        [
          [1, 'Ana'],
          [2.5, '00123'],
        ],
      ],
    ],
    ['{"BG/NBD",0.2,-1.5}', [[['BG/NBD', 0.2, -1.5]]]],
    ['DATE(2024,1,31)', [{date: midnight}]],
    ['A1*2,A1&"x",A1>0,1/0', [2, '1x', true, '#DIV/0!']],
    ['IF(A1>0,"yes","no")', ['yes']],
    ['1;2', [1, 2]],
  ];
  // One function for each, so that one calculation serves all.
  const seen = new Map<string, unknown[]>();
  const columns = 6 + cases.length;

  beforeAll(async () => {
    const {book} = openUniver({
      timeZone: 'Europe/Madrid',
      names: cases.map((_, index) => `SHOW_${index}`),
      caller: async (name, got) => {
        seen.set(name, [...(seen.get(name) ?? []), got.map(dated)]);
        return [[1]];
      },
      workbook: {
        id: 'book',
        sheetOrder: ['data'],
        sheets: {data: {id: 'data', name: 'Data', rowCount: 5, columnCount: columns}},
      },
    });
    const {activeSheet: sheet} = book;
    for (let column = 1; column <= 5; column++)
      sheet.write(
        column,
        1,
        cells.map((row) => row[column - 1] ?? ''),
      );
    cases.forEach(([args], index) =>
      sheet.write(7 + index, 1, [new Formula(`=SHOW_${index}(${args})`)]),
    );
    await until(() =>
      expect(cases.map((_, index) => valueShown(sheet, 7 + index, 1))).toEqual(cases.map(() => 1)),
    );
  });

  test.each(cases.map(([args, expected], index) => [args, expected, index] as const))(
    '=SHOW(%s)',
    (_, expected, index) => {
      expect(seen.get(`SHOW_${index}`)).toEqual([expected]);
    },
  );

  /** Dates as what JSON cannot take for text. */
  const dated = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(dated);
    return Object.prototype.toString.call(value) === '[object Date]'
      ? {date: (value as Date).toISOString()}
      : value;
  };
});

test.each<[string, Awaited<ReturnType<Caller>>, unknown[][]]>([
  ['a number', [[1.5]], [[1.5, '']]],
  ['text', [['Ana']], [['Ana', '']]],
  ['text like a number', [['00123']], [['00123', '']]],
  ['text like an array', [['{1,2}']], [['{1,2}', '']]],
  ['a truth value', [[true]], [[true, '']]],
  ['a date', [[new Date('2024-01-30T23:00:00Z')]], [['@2024-01-31', '']]],
  ['a time', [[new Date('2024-01-30T23:30:00Z')]], [['@2024-01-31 00:30:00', '']]],
  ['blank', [['']], [['', '']]],
  ['no cells', [], [['', '']]],
  [
    'a table that spills',
    [
      [1, new Date('2024-01-30T23:00:00Z')],
      ['', false],
      ['00123', 3],
    ],
    [
      [1, '@2024-01-31'],
      ['', false],
      ['00123', 3],
    ],
  ],
])('results: %s', async (_, outcome, shown) => {
  const {book} = openUniver({
    timeZone: 'Europe/Madrid',
    names: ['F'],
    caller: () => Promise.resolve(outcome),
  });
  const {activeSheet: sheet} = book;
  sheet.write(1, 1, [new Formula('=F()')]);
  await until(() =>
    expect(
      shown.map((_, row) => [1, 2].map((column) => valueShown(sheet, column, row + 1))),
    ).toEqual(shown),
  );
  expect(sheet.lastRow).toBe(shown.length);
  expect(sheet.read(1, 1, 1).map((cell) => cell instanceof Formula)).toEqual([true]);
});

test.each<[string, Caller]>([
  ['rejects', () => Promise.reject(new Error('retention: 1.3 is not between 0 and 1'))],
  ['answers with words', async () => 'retention: 1.3 is not between 0 and 1'],
  [
    'throws',
    () => {
      throw new Error('retention: 1.3 is not between 0 and 1');
    },
  ],
])('a call that %s shows #ERROR! with the reason, and calculation goes on', async (_, caller) => {
  const {book, messageAt} = openUniver({names: ['F'], caller});
  const {activeSheet: sheet} = book;
  sheet.write(1, 1, [new Formula('=F(1)'), new Formula('=ROUND(F(1),2)+1'), new Formula('=1+1')]);
  await until(() =>
    expect([1, 2, 3].map((row) => valueShown(sheet, 1, row))).toEqual(['#ERROR!', '#ERROR!', 2]),
  );
  expect([1, 2, 3].map((row) => messageAt(sheet, 1, row))).toEqual([
    'retention: 1.3 is not between 0 and 1',
    'retention: 1.3 is not between 0 and 1',
    undefined,
  ]);
  sheet.write(1, 1, [new Formula('=IFERROR(F(1),"none")')]);
  await until(() => expect(valueShown(sheet, 1, 1)).toBe('none'));
  expect(messageAt(sheet, 1, 1)).toBe(undefined);
});

test.each([
  ['=ROUND(DOUBLE(A1)/3,2)', 4.67],
  ['=DOUBLE(DOUBLE(A1))+DOUBLE(1)', 30],
  ['=SUM(MAP(A1:A3,LAMBDA(x,DOUBLE(x))))', 48],
  ['=IF(A1>100,DOUBLE(1),DOUBLE(A1))', 14],
  ['=LET(x,DOUBLE(A1),x+1)', 15],
  ['=ARRAYFORMULA(SUM(A1:A3*2))', 48],
  ['=double(A1)', 14],
  ['=DOUBLE(SUM(A1:A))', 48],
])('calls within a formula: %s', async (formula, result) => {
  const {book} = openUniver({
    names: ['DOUBLE'],
    caller: async (_, [value]) => [[Number(value) * 2]],
  });
  const {activeSheet: sheet} = book;
  sheet.write(1, 1, [7, 8, 9]);
  sheet.write(2, 1, [new Formula(formula)]);
  await until(() => expect(valueShown(sheet, 2, 1)).toBe(result));
});

describe('while a call is out', () => {
  const started = async () => {
    const calls = gate();
    const opened = openUniver({names: ['DOUBLE'], caller: calls.caller});
    const {activeSheet: sheet} = opened.book;
    sheet.write(1, 1, [1, 2]);
    sheet.write(2, 1, [new Formula('=DOUBLE(A1)'), new Formula('=SUM(A1,5)')]);
    await until(() => expect(valueShown(sheet, 2, 2)).toBe(6));
    return {...opened, calls, sheet};
  };
  const results = (sheet: Awaited<ReturnType<typeof started>>['sheet']) =>
    [1, 2].map((row) => valueShown(sheet, 2, row));

  test('its cell says so, the others have their results', async () => {
    const {sheet, calls, functions} = await started();
    expect(results(sheet)).toEqual(['Loading...', 6]);
    expect(sheet.worksheet.getCell(0, 1)?.v).toBe('Loading...');
    expect(functions.running).toBe(1);
    calls.open();
    await until(() => expect(results(sheet)).toEqual([2, 6]));
    expect(functions.running).toBe(0);
  });

  test('a Spanish sheet says it in Spanish, and a script reads the English', async () => {
    const calls = gate();
    const {book} = openUniver({locale: 'es_ES', names: ['DOUBLE'], caller: calls.caller});
    const {activeSheet: sheet} = book;
    sheet.write(1, 1, [new Formula('=DOUBLE(1)')]);
    await until(() => expect(sheet.worksheet.getCell(0, 0)?.v).toBe('Cargando...'));
    expect(valueShown(sheet, 1, 1)).toBe('Loading...');
    calls.open();
    await until(() => expect(valueShown(sheet, 1, 1)).toBe(2));
  });

  test('an edit counts, and the answer to the old question does not', async () => {
    const {sheet, calls} = await started();
    sheet.write(1, 1, [10]);
    await until(() => expect([calls.waiting, valueShown(sheet, 2, 2)]).toEqual([2, 15]));
    calls.open();
    await until(() => expect(results(sheet)).toEqual([20, 15]));
  });

  test('a cell that moves gets its answer', async () => {
    const {sheet, calls, person} = await started();
    const range = {startRow: 0, endRow: 0, startColumn: 0, endColumn: 25};
    await person(sheetCommands.InsertRowByRangeCommand.id, {
      ...sheet.target,
      range,
      direction: 0,
    });
    calls.open();
    await until(() => {
      calls.open();
      expect([2, 3].map((row) => valueShown(sheet, 2, row))).toEqual([2, 6]);
    });
    expect(plain(sheet.read(2, 2, 1)[0])).toBe('=DOUBLE(A2) -> 2');
  });
});

test('equal calls are made once, also by many cells; other arguments anew', async () => {
  const calls: unknown[] = [];
  const {book} = openUniver({
    names: ['DOUBLE'],
    caller: async (_, [value]) => {
      calls.push(value);
      return [[Number(value) * 2]];
    },
  });
  const {activeSheet: sheet} = book;
  const rows = 300;
  sheet.write(
    1,
    1,
    Array.from({length: rows}, (_, index) => index % 3),
  );
  sheet.write(
    2,
    1,
    Array.from({length: rows}, (_, index) => new Formula(`=DOUBLE(A${index + 1})`)),
  );
  await until(() => expect(valueShown(sheet, 2, rows)).toBe(4));
  expect(calls.sort()).toEqual([0, 1, 2]);
  sheet.write(1, rows, [50]);
  await until(() => expect(valueShown(sheet, 2, rows)).toBe(100));
  expect(calls).toHaveLength(4);
});

test('a date, its text and its serial number are three arguments', async () => {
  const {book} = openUniver({
    names: ['KIND'],
    caller: async (_, [value]) => [[typeof value]],
  });
  const {activeSheet: sheet} = book;
  sheet.write(1, 1, [day('2024-01-31'), '2024-01-31T00:00:00.000Z', 45322]);
  sheet.write(
    2,
    1,
    [1, 2, 3].map((row) => new Formula(`=KIND(A${row})`)),
  );
  await until(() =>
    expect([1, 2, 3].map((row) => valueShown(sheet, 2, row))).toEqual([
      'object',
      'string',
      'number',
    ]),
  );
});

test.each(['=F(', '=)', '=', '={1,2', '=F(1 2)', '=@', '="x', "='x'!"])(
  'what is no formula harms nothing: %s',
  async (text) => {
    const {book} = openUniver({names: ['F'], caller: async () => [[1]]});
    const {activeSheet: sheet} = book;
    sheet.write(1, 1, [new Formula(text), new Formula('=F(1)')]);
    await until(() => expect(valueShown(sheet, 1, 2)).toBe(1));
    sheet.write(2, 1, [5]);
    sheet.write(1, 2, [new Formula('=SUM(B1,1)')]);
    await until(() => expect(valueShown(sheet, 1, 2)).toBe(6));
  },
);
