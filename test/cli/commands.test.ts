/** What each command prints, and how it ends. */
import {readFileSync} from 'node:fs';
import {csvParseRows} from 'd3-dsv';
import {ciclo, json, sentence, workFolder} from './ciclo';

const {file, path} = workFolder();
const orders = file(
  'orders.csv',
  'Who,When,What\nAna,01/02/2024,10\nAna,03/04/2024,5.5\nLuis,05/01/2024,7\n',
);
const columns = '{"customer":"Who","date":"When","amount":"What"}';
const chosen = [
  'classify',
  orders,
  '--as-of',
  '2024-06-01',
  '--columns',
  columns,
  '--date-order',
  'dmy',
];

test('classify prints what classification.md names, and nothing unforeseen', () => {
  const summary = json([...chosen, '--margin', '0.4']);
  // classification.md section 4, then what the sidebar draws from.
  expect(Object.keys(summary).sort()).toEqual(
    [
      ...[
        'kind',
        'layout',
        'rows',
        'customers',
        'orders',
        'revenue',
        'asOf',
        'interval',
        'recognised',
      ],
      ...[
        'setAside',
        'counts',
        'serviceCalls',
        'estimatedSeconds',
        'milliseconds',
        'warnings',
        'calibration',
      ],
      ...['handleCalls', 'labels', 'store', 'tierRevenue'],
      ...['sheet', 'customersSheet', 'currency', 'changes'],
    ].sort(),
  );
  expect(summary).toMatchObject({
    kind: 'orders',
    layout: 'orders',
    rows: 3,
    customers: 2,
    orders: 3,
    revenue: 22.5,
    asOf: '2024-06-01',
    interval: 62,
    recognised: {customer: 'Who', date: 'When', amount: 'What'},
    setAside: {},
    calibration: {atRisk: 0, lapsed: 0},
    store: {basis: 'margin'},
  });
  const number = expect.any(Number) as number;
  expect(summary['milliseconds']).toEqual({read: number, classify: number, write: number});
  for (const warning of summary['warnings'] as object[])
    expect(warning).toMatchObject({
      code: expect.stringMatching(/^[A-Z_]+$/) as string,
      count: number,
    });
  expect(Object.keys(summary['counts'] as object).sort()).toEqual([
    'action',
    'activity',
    'phase',
    'rfm',
    'stage',
    'tier',
  ]);
});

test('--out has codes, ISO days and plain numbers with --codes; labels of the language without', () => {
  const [coded, labelled] = [path('codes.csv'), path('labels.csv')];
  json([...chosen, '--codes', '--out', coded]);
  json([...chosen, '--locale', 'es_ES', '--out', labelled]);
  const [header = [], first = []] = csvParseRows(readFileSync(coded, 'utf8'));
  expect(header.slice(0, 9)).toEqual(
    'customer,orders,first,last,days_since_last,revenue,stage,phase,activity'.split(','),
  );
  expect(first.slice(0, 6)).toEqual(['Ana', '2', '2024-02-01', '2024-04-03', '59', '15.5']);
  expect(first.at(header.indexOf('lapse_date'))).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(first.at(-1)).toBe('2024-06-01');
  const [words = [], spoken = []] = csvParseRows(readFileSync(labelled, 'utf8'));
  expect(words.slice(0, 2)).toEqual(['Cliente', 'Pedidos']);
  expect(spoken[words.indexOf('Actividad')]).toBe('Activo');
});

test('--date-order decides what both readings allow', () => {
  const out = path('mdy.csv');
  json([...chosen.slice(0, -1), 'mdy', '--codes', '--out', out]);
  const [, first = []] = csvParseRows(readFileSync(out, 'utf8'));
  expect(first.slice(2, 4)).toEqual(['2024-01-02', '2024-03-04']);
});

test('--leave-out and --count say what is a sale', () => {
  const table = file(
    'status.csv',
    'Customer,Date,Amount,Status\nAna,2024-01-01,5,Shipped\nEva,2024-01-02,7,Cancelled\nLuis,2024-01-03,9,On hold\n',
  );
  const revenue = (...options: readonly string[]): unknown =>
    json(['classify', table, '--as-of', '2024-06-01', ...options])['revenue'];
  expect(revenue()).toBe(14);
  expect(revenue('--count', 'cancelled')).toBe(21);
  expect(revenue('--leave-out', 'On hold, Shipped', '--count', 'Cancelled')).toBe(7);
  expect(json(['recognise', table])).toMatchObject({
    sales: [
      {
        column: 'Status',
        values: [
          {value: 'Shipped', count: 1, counts: true},
          {value: 'Cancelled', count: 1, counts: false},
          {value: 'On hold', count: 1, counts: true},
        ],
      },
    ],
  });
});

test('flag-inactive counts who has lapsed', () => {
  const table = file(
    'flag.csv',
    'Customer,Date\nAna,2023-01-01\nAna,2023-01-11\nLuis,2024-05-31\n',
  );
  expect(json(['flag-inactive', table, '--as-of', '2024-06-01'])).toMatchObject({
    asOf: '2024-06-01',
    customers: 2,
    inactive: 1,
    atRisk: 0,
    active: 1,
  });
});

test.each([
  [['--as-of', '2024-02-30'], /^--as-of 2024-02-30: expected a day/],
  [['--margin', 'much'], /^--margin much: expected a number/],
  [['--margin', '5'], /margin cannot be used: 5/],
  [['--columns', '[]'], /^--columns: expected JSON/],
  [['--columns', '{"customer":"Nobody"}'], /no column named “Nobody”/],
  [['--date-order', 'xyz'], /^--date-order xyz: expected dmy, mdy or ymd/],
  [['--locale', '!!'], /^--locale !!: expected a locale/],
  [['--timezone', 'Mars/X'], /^--timezone Mars\/X: expected a zone/],
  [['--out', '/no-such-folder/x.csv'], /^\/no-such-folder\/x\.csv: cannot be written/],
])('%j is for the user to mend', (options, expected) => {
  expect(sentence(['classify', orders, '--columns', columns, ...options])).toMatch(expected);
});

test.each([
  [['classify', 'a.csv', 'b.csv']],
  [['classify', 'a.csv', '--margin']],
  [['flag-inactive', 'a.csv']],
  [[]],
])('%j is wrong usage', (args) => {
  const {status, stdout, stderr} = ciclo(args);
  expect({status, stdout}).toEqual({status: 2, stdout: ''});
  expect(stderr).toMatch(/^ciclo: [^\n]+\nUsage: /);
  expect(stderr).not.toMatch(/^ {4}at /m);
});

const lines = (text: string): unknown[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);

test('eval - answers each line, also after an error', () => {
  const {status, stdout, stderr} = ciclo(
    ['eval', '-', '--csv', file('cells.csv', 'margin,day\n100,2024-01-31\n200,\n')],
    [
      '=LTV(A2,0.8,0.1)',
      '=LTV(Data!A2:A3,80%,10%)',
      '=B2',
      '=A2:B3',
      '={1,2;3,4}',
      '',
      '=NOPE(1)',
      '=LTV(',
      '=Nowhere!A1',
      '=LTV(100,1.3,0.1)',
      '=1+2*3',
    ].join('\n'),
  );
  expect({status, stderr}).toEqual({status: 0, stderr: ''});
  const close = (value: number) => expect.closeTo(value, 9) as number;
  // models.md: 100 x 0.8 / (1 + 0.1 - 0.8) = 800/3.
  expect(lines(stdout)).toEqual([
    {values: [[close(800 / 3)]]},
    {values: [[close(800 / 3)], [close(1600 / 3)]]},
    {values: [['2024-01-31']]},
    {
      values: [
        [100, '2024-01-31'],
        [200, ''],
      ],
    },
    {
      values: [
        [1, 2],
        [3, 4],
      ],
    },
    {error: 'The formula is empty.'},
    {error: 'Unknown function: NOPE.'},
    {error: 'The formula cannot be read at its end.'},
    {error: 'There is no sheet named Nowhere.'},
    {error: 'retention: 1.3 is not between 0 and 1'},
    {values: [[7]]},
  ]);
});

test('eval reads open ranges, and formulas as a Spanish sheet writes them', () => {
  const table = file('tabla.csv', 'margen\n100\n');
  const {stdout} = ciclo(
    ['eval', '-', '--csv', table, '--locale', 'es_ES'],
    [
      '=LTV(A2;0,8;0,1)',
      '=LTV(A2:A;0,8;0,1)',
      '={1\\2;3\\4}',
      '=LTV(100;1,3;0,1)',
      '=LTV(100,0.8,0.1)',
    ].join('\n'),
  );
  const close = expect.closeTo(800 / 3, 9) as number;
  const [one, open, array, wrong, english] = lines(stdout) as [
    object,
    {values: unknown[][]},
    object,
    object,
    {error: string},
  ];
  expect(one).toEqual({values: [[close]]});
  expect(open.values[0]).toEqual([close]);
  expect(array).toEqual({
    values: [
      [1, 2],
      [3, 4],
    ],
  });
  expect(wrong).toEqual({error: 'retention: 1,3 no es un número entre 0 y 1'});
  expect(english.error).toContain('a decimal comma');
});

test('eval of one formula ends with 1 on an error', () => {
  const {status, stdout, stderr} = ciclo(['eval', '=LTV(100,1.3,0.1)']);
  expect({status, stderr}).toEqual({status: 1, stderr: ''});
  expect(JSON.parse(stdout)).toEqual({error: 'retention: 1.3 is not between 0 and 1'});
});

test.each([
  [
    'en_US',
    [
      'Pyramid',
      'Life-cycle stage',
      'Activity',
      'RFM group',
      'Next step',
      'customers',
      'Your own table',
    ],
  ],
  [
    'es_ES',
    [
      'Pirámide',
      'Etapa del ciclo de vida',
      'Actividad',
      'Grupo RFM',
      'Próximo paso',
      'clientes',
      'Tu tabla',
    ],
  ],
])('the demo in %s shows every part in its language, within 80 columns', (locale, parts) => {
  const {status, stdout, stderr} = ciclo(['demo', '--locale', locale]);
  expect({status, stderr}).toEqual({status: 0, stderr: ''});
  for (const part of parts) expect(stdout).toContain(part);
  expect(stdout.split('\n').filter((line) => [...line].length > 80)).toEqual([]);
  if (locale === 'es_ES')
    expect(stdout).not.toMatch(/\b(customers|orders|revenue|share|rows|as of|your)\b/i);
});
