/** The command line as a process, on files as people have them. */
import {existsSync, readFileSync} from 'node:fs';
import {answering, ciclo, workFolder} from './ciclo';

const {file, path: pathOf} = workFolder();

interface Summary {
  readonly layout: string;
  readonly rows: number;
  readonly customers: number;
  readonly orders: number;
  readonly revenue: number;
  readonly interval: number;
  readonly serviceCalls: number;
  readonly estimatedSeconds: number;
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly setAside: Readonly<
    Record<string, {readonly count: number; readonly rows: readonly number[]}>
  >;
  readonly warnings: readonly {
    readonly code: string;
    readonly count: number;
    readonly text: string;
  }[];
}
const classify = (path: string, ...args: string[]): Summary => {
  const {stdout, stderr, status} = ciclo(['classify', path, ...args]);
  expect({stderr, status}).toEqual({stderr: '', status: 0});
  return JSON.parse(stdout) as Summary;
};

test('the sample shop gives the same classes in both languages, with its dirt set aside', () => {
  const english = classify('samples/shop-en.csv', '--as-of', '2026-06-30');
  const spanish = classify(
    'samples/shop-es.csv',
    '--as-of',
    '2026-06-30',
    '--locale',
    'es_ES',
    '--timezone',
    'Europe/Madrid',
  );
  expect(spanish.counts).toEqual(english.counts);
  expect(spanish.setAside).toEqual(english.setAside);
  expect(english).toMatchObject({
    layout: 'order lines',
    customers: 400,
    setAside: {
      NO_CUSTOMER: {count: 2},
      NO_DATE: {count: 1},
      BAD_DATE: {count: 2},
      BAD_AMOUNT: {count: 3},
    },
  });
});

test('the sample shop takes at most twenty service calls, where Google permits them all', () => {
  const env = answering('currentonly:enough');
  const {stdout} = ciclo(['classify', 'samples/shop-en.csv', '--as-of', '2026-06-30'], '', env);
  expect((JSON.parse(stdout) as Summary).serviceCalls).toBeLessThanOrEqual(20);
});

const data = '../shared/data';
const real = existsSync(data) ? test : test.skip;
if (!existsSync(data)) console.info(`skipped: no real orders at ${data}`);
real.each([
  ['cdnow-sample-orders.csv', '1998-06-30', 'classify-cdnow-sample.json'],
  ['superstore-order-lines.csv', '2018-12-31', 'classify-superstore-2018.json'],
])('%s gives the reference counts', (name, asOf, reference) => {
  // Source: reference/README.md, computed by an independent program in exact arithmetic.
  const expected = JSON.parse(readFileSync(`../shared/reference/${reference}`, 'utf8')) as {
    counts: unknown;
    rows: number;
    customers: number;
    orders: number;
    revenue: number;
    interval: number;
    set_aside: unknown;
  };
  const {counts, rows, customers, orders, revenue, interval, set_aside} = expected;
  expect(classify(`${data}/${name}`, '--as-of', asOf)).toMatchObject({
    counts,
    rows,
    customers,
    orders,
    interval,
    setAside: set_aside,
    revenue: expect.closeTo(revenue, 4) as number,
  });
});

test('a dirty Spanish export: Windows-1252, decimal comma, impossible date, text for an amount, refund', () => {
  const text =
    'Ventas del año\r\n\r\nNº Cliente;Fecha pedido;Importe total\r\n1;31/12/2023;1.234,50 €\n2;31/02/2024;10,00\r\n1;05/01/2024;pendiente\r\n' +
    '3;03/02/24;-5,00\r\n3;01/02/24;25,5\r\n;01/02/24;25,5\r\nÑandú;3 de marzo de 2024;\r\n4;1/7/2024;3\r\n';
  const out = pathOf('out.csv');
  const summary = classify(
    file('es.csv', Buffer.from(text.replace('€', '\x80'), 'latin1')),
    '--as-of',
    '2024-06-01',
    '--locale',
    'es_ES',
    '--codes',
    '--out',
    out,
  );
  expect(summary.setAside).toEqual({
    BAD_DATE: {count: 1, rows: [5]},
    BAD_AMOUNT: {count: 1, rows: [6]},
    NO_CUSTOMER: {count: 1, rows: [9]},
    FUTURE_DATE: {count: 1, rows: [11]},
  });
  expect(summary).toMatchObject({rows: 8, customers: 3, orders: 3, revenue: 1255});
  const [header, ...rows] = readFileSync(out, 'utf8').trim().split('\n');
  expect(header).toBe(
    'customer,orders,first,last,days_since_last,revenue,stage,phase,activity,lapse_date,tier,rfm,scores,ltv,action,reason,as_of',
  );
  expect(rows.map((row) => row.split(',').slice(0, 9).join())).toEqual([
    '1,1,2023-12-31,2023-12-31,153,1234.5,CONVERSION,LOYALTY,ACTIVE',
    '3,1,2024-02-01,2024-02-01,121,20.5,CONVERSION,LOYALTY,ACTIVE',
    'Ñandú,1,2024-03-03,2024-03-03,90,0,CONVERSION,LOYALTY,ACTIVE',
  ]);
});

test('hostile and odd cells are text', () => {
  const out = pathOf('odd.csv');
  const rows = [
    '=HYPERLINK("http://x")',
    '+1',
    '-1',
    '@x',
    '😀',
    '<img onerror=1>',
    '\u202eabc',
    '7'.repeat(5) + 'x'.repeat(49_995),
  ];
  const text = [
    'Customer,Date,Amount',
    ...rows.map((name) => `"${name.replaceAll('"', '""')}",2024-01-02,7`),
  ].join('\n');
  expect(classify(file('odd-in.csv', text), '--as-of', '2024-02-01', '--out', out)).toMatchObject({
    customers: 8,
    setAside: {},
  });
  expect(readFileSync(out, 'utf8')).toContain('"=HYPERLINK(""http://x"")"');
});

test.each([
  ['empty.csv', '', /empty/],
  ['one.csv', 'a\n', /No header row/],
  ['headers.csv', 'Customer,Date,Amount\n', /no rows below the header in row 1/],
  ['column.csv', 'Customer\nAna\nLuis\n', /No column with order dates .* Customer\./],
  ['nothing.csv', 'Customer,Date\nAna,soon\nLuis,31/02/2024\n', /None of the 2 rows can be used/],
  ['nobody.csv', 'Date,Amount\n2024-01-01,5\n', /No customer column .* Date, Amount/],
])('%s ends with one clear sentence', (name, text, sentence) => {
  const {stdout, stderr, status} = ciclo(['classify', file(name, text), '--as-of', '2024-06-01']);
  expect({stdout, status}).toEqual({stdout: '', status: 1});
  expect(stderr.trim()).toMatch(sentence);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

test.each([
  [['classify'], 2],
  [['nonsense'], 2],
  [['classify', 'samples/shop-en.csv', '--nonsense'], 2],
  [['classify', 'no-such-file.csv'], 1],
  [['classify', 'samples/shop-en.csv', '--columns', '{"customer":"Nobody"}'], 1],
])('%j ends with %d', (args, status) => {
  const result = ciclo(args);
  expect({status: result.status, stdout: result.stdout}).toEqual({status, stdout: ''});
  expect(result.stderr).not.toMatch(/^\s+at /m);
  expect(result.stderr.trim()).not.toBe('');
});

test('formulas', () => {
  const one = ciclo(['eval', '=LTV(100,0.8,0.1)']);
  // models.md 4a: 266.67
  expect((JSON.parse(one.stdout) as {values: number[][]}).values[0]?.[0]).toBeCloseTo(266.67, 2);
  const spanish = ciclo(['eval', '=HOFMEYR_SEGMENT(9;8;6;9)', '--locale', 'es_ES']);
  expect(JSON.parse(spanish.stdout)).toEqual({values: [['Atrincherado']]});
  const wrong = ciclo(['eval', '=LTV(100,1.3,0.1)']);
  expect([wrong.status, JSON.parse(wrong.stdout)]).toEqual([
    1,
    {error: 'retention: 1.3 is not between 0 and 1'},
  ]);
});
