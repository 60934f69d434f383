/** Formulas from the command line: Univer's engine over a file, with the add-on's functions in it. */
import {answering, ciclo, workFolder} from './ciclo';

const {file} = workFolder();
const table = file(
  'table.csv',
  [
    'margin,day,kept,code',
    '100,2024-01-31,TRUE,00123',
    '200,2024-02-29 13:05,FALSE,#N/A',
    ',,,x',
  ].join('\n'),
);

const answers = (formulas: readonly string[], options: readonly string[] = []): unknown[] => {
  const {status, stdout, stderr} = ciclo(
    ['eval', '-', '--csv', table, ...options],
    formulas.join('\n'),
    // Its sentences name an error cell.
    answering('errorArguments:text'),
  );
  expect({status, stderr}).toEqual({status: 0, stderr: ''});
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
};

const close = (value: number) => expect.closeTo(value, 9) as number;
const one = (value: unknown) => ({values: [[value]]});

// 100 x 0.8 / (1 + 0.1 - 0.8) = 800/3.
const cases: readonly [string, unknown][] = [
  ['=SUM(A:A)', one(300)],
  ['=SUM(A2:A)', one(300)],
  ['=SUM(Data!A2:A3,1)', one(301)],
  ['=SUM(data!$A$2:$A)', one(300)],
  ['=ROUND(LTV(A2,0.8,0.1),2)', one(266.67)],
  ['=SUM(LTV(A2:A3,0.8,0.1))', one(close(800))],
  ['=LTV(LTV(100,0.8,0.1),0.8,0.1)', one(close((800 / 3) * (8 / 3)))],
  ['=LTV(SUM(A2:A3)/3,80%,0.10)', one(close(800 / 3))],
  ['=ARRAYFORMULA(A2:A3*2)', {values: [[200], [400]]}],
  ['=ARRAYFORMULA(LTV(A2:A3,0.8,0.1)*0)', {values: [[0], [0]]}],
  ['=MAP(A2:A3,LAMBDA(x,ROUND(LTV(x,0.8,0.1),1)))', {values: [[266.7], [533.3]]}],
  ['=IF(A2>50,"yes","no")', one('yes')],
  ['=IF(LTV(100,0.8,0.1)>266,"yes","no")', one('yes')],
  ['=IFERROR(LTV(100,1.3,0.1),"none")', one('none')],
  [
    '={1,2;3,4}',
    {
      values: [
        [1, 2],
        [3, 4],
      ],
    },
  ],
  [
    '={A2:A3,C2:C3}',
    {
      values: [
        [100, true],
        [200, false],
      ],
    },
  ],
  ['={"a,b";"c"}', {values: [['a,b'], ['c']]}],
  ['=B2', one('2024-01-31')],
  ['=B3', one('2024-02-29 13:05:00')],
  ['=DATE(2024,2,29)', one('2024-02-29')],
  [
    '=B2:D4',
    {
      values: [
        ['2024-01-31', true, '00123'],
        ['2024-02-29 13:05:00', false, '#N/A'],
        ['', '', 'x'],
      ],
    },
  ],
  ['=D2', one('00123')],
  ['=D2&"x"', one('00123x')],
  ['="00123"', one('00123')],
  ['=A4', one('')],
  ['=TRUE', one(true)],
  ['=COUNTA(D:D)', one(4)],
  ['=SUM(1e-3,.5,1.50)', one(close(2.001))],
  ['= 1 +\t2 ', one(3)],
  ['1+1', one(2)],
  ['=1/0', {error: 'Division by zero (#DIV/0!).'}],
  ['=D3', {error: 'A value is not available (#N/A).'}],
  ['="a"+1', {error: 'A value has the wrong type (#VALUE!).'}],
  ['=VLOOKUP("z",D2:D4,1,FALSE)', {error: 'A value is not available (#N/A).'}],
  ['=LTV(D3,0.8,0.1)', {error: 'margin: the error #N/A is not a number'}],
  ['=LTV(D4,0.8,0.1)*2', {error: expect.stringContaining('margin') as string}],
  ['=ROUND(LTV(100,1.3,0.1),2)', {error: 'retention: 1.3 is not between 0 and 1'}],
  ['=LTV()', {error: expect.stringContaining('margin') as string}],
  ['=A5000', {error: 'A5000 is beyond the end of the sheet.'}],
  ['=SUM(AB1:AB2)', {error: 'AB1:AB2 is beyond the end of the sheet.'}],
  ['=nothing', {error: 'Unknown name: nothing.'}],
  ['=SUM(NOPE(1))', {error: 'Unknown function: NOPE.'}],
  // The sidebar's calls are no formulas.
  ['=CLASSIFY(1)', {error: 'Unknown function: CLASSIFY.'}],
  ["='Other sheet'!A1", {error: 'There is no sheet named Other sheet.'}],
  ['=1 2', {error: 'The formula cannot be read at "2" (character 3).'}],
];

test('formulas over a file, one a line', () => {
  const got = answers(cases.map(([formula]) => formula));
  const shown = (results: readonly unknown[]) =>
    cases.map(([formula], index) => [formula, results[index]]);
  expect(shown(got)).toEqual(cases);
});

test('ranges of a custom function in a Spanish sheet, and dates in its zone', () => {
  const got = answers(
    [
      '=ROUND(LTV(A2;0,8;0,1);2)',
      '={1\\2,5;3\\4}',
      '=IF(VERDADERO;"a;b";0)',
      '=B2',
      '=SUM(,5;1,5)',
      '=LTV(100;1,3;0,1)',
      '=1/0',
    ],
    ['--locale', 'es_ES', '--timezone', 'America/New_York'],
  );
  expect(got).toEqual([
    one(266.67),
    {
      values: [
        [1, 2.5],
        [3, 4],
      ],
    },
    one('a;b'),
    one('2024-01-31'),
    one(2),
    {error: 'retention: 1,3 no es un número entre 0 y 1'},
    {error: 'Division by zero (#DIV/0!).'},
  ]);
});

test('without a file there is an empty sheet', () => {
  const {status, stdout} = ciclo(['eval', '=COUNTA(Data!A:Z)+ROWS(A:A)']);
  expect({status, answer: JSON.parse(stdout) as unknown}).toEqual({status: 0, answer: one(1000)});
});

test('a long table is calculated as a whole', () => {
  const rows = Array.from({length: 20_000}, (_, index) => `${index % 500}`);
  const long = file('long.csv', `margin\n${rows.join('\n')}\n`);
  const {status, stdout} = ciclo(['eval', '=ROUND(SUM(LTV(A2:A,0.8,0.1)),0)', '--csv', long]);
  const sum = rows.reduce((all, text) => all + Number(text), 0);
  expect({status, answer: JSON.parse(stdout) as unknown}).toEqual({
    status: 0,
    answer: one(Math.round((sum * 8) / 3)),
  });
});
