/** Tables as people export them: each gives classes, rows set aside with their reason, or one clear sentence. */
import {readFileSync} from 'node:fs';
import {csvParseRows} from 'd3-dsv';
import {openHost} from 'sheets-here/host';
import {waysToChoose} from '../../cli/ways';
import {json, sentence, workFolder} from './ciclo';

const {file, path} = workFolder();
const head = 'Customer,Date,Amount\n';
const day = ['--as-of', '2024-06-01'];
const spanish = ['--locale', 'es_ES', '--timezone', 'Europe/Madrid'];

/** Classifies a table; also gives its customers as codes, without the header. */
function classified(name: string, content: string | Uint8Array, ...options: readonly string[]) {
  const out = path(`${name}-out.csv`);
  const args = ['classify', file(name, content), ...day, '--codes', '--out', out, ...options];
  const summary = json(args);
  const [, ...rows] = csvParseRows(readFileSync(out, 'utf8'));
  return {summary, rows};
}

test('dates as people write them, day first', () => {
  const dates = ['31/12/23', '5-ene-24', '3 de marzo de 2024', '2024-04-01', '02.05.2024 10:30'];
  const text = [
    'Cliente;Fecha;Importe',
    ...dates.map((date) => `Ana;${date};1,5`),
    'Ana;30/02/2024;9',
  ];
  const {summary, rows} = classified('dates.csv', text.join('\n'), ...spanish);
  expect(summary).toMatchObject({
    orders: 5,
    revenue: 7.5,
    setAside: {BAD_DATE: {count: 1, rows: [7]}},
  });
  expect(rows.map((row) => row.slice(0, 4))).toEqual([['Ana', '5', '2023-12-31', '2024-05-02']]);
});

test('Windows-1252, mixed line ends, quoted newlines, titles above and blank rows between', () => {
  const text =
    'Ventas del año;;\r\n;;\n"Razón\nsocial";Fecha;Importe\r\nPeñón S.L.;02/01/2024;1.234,50 €\n' +
    ';;\r\n"Ñu\r\ny Cía";15/01/2024;pendiente\n"Ñu\r\ny Cía";16/01/2024;(2,00)\r\nPeñón S.L.;17/01/2024;12-\n';
  const bytes = Buffer.from(text.replace('€', '\x80'), 'latin1');
  const {summary, rows} = classified('export.csv', bytes, ...spanish);
  expect(summary).toMatchObject({
    rows: 4,
    revenue: 1220.5,
    recognised: {customer: expect.stringMatching(/^Razón\s+social$/) as string},
    setAside: {BAD_AMOUNT: {count: 1, rows: [6]}},
  });
  expect(rows.map(([name, orders]) => [name, orders])).toEqual([
    ['Peñón S.L.', '1'],
    ['Ñu\r\ny Cía', '0'],
  ]);
});

test('odd but sound cells are customers like any other, and stay as they are', () => {
  const names = [
    '😀',
    'שלום',
    '\u202eabc',
    'nul\0byte',
    '__proto__',
    'constructor',
    '#N/A',
    "'quoted",
    '00012',
    '=1+1',
    '+34 600',
    '-5',
    '@sum',
    '=HYPERLINK("http://x")',
    'x'.repeat(50_000),
  ];
  const lines = names.map((name) => `"${name.replaceAll('"', '""')}",2024-01-02,5`);
  const {summary, rows} = classified('names.csv', head + lines.join('\n'));
  // An error's value names nobody.
  expect(summary).toMatchObject({rows: 15, customers: 14, setAside: {NOBODY: {rows: [8]}}});
  expect(rows.map(([name]) => name)).toEqual(names.filter((name) => name !== '#N/A'));
});

test('in the spreadsheet, too, what begins like a formula is text', async () => {
  const host = openHost({code: readFileSync('dist/Code.js', 'utf8')});
  const names = ['=HYPERLINK("http://x")', '+1+1', '-1+1', '@sum', "'=1", '1/2'];
  const lines = names.map((name) => `"${name.replaceAll('"', '""')}",2024-01-02,5`);
  host.openCsv(head + lines.join('\n'), 'Orders');
  expect(await host.run('classify', {asOf: '2024-06-01'})).toMatchObject({ok: true});
  const [sheet] = host.book.sheets.filter(({name}) => name !== 'Orders');
  const [, ...written] = sheet?.read(1, 1, sheet.lastRow) ?? [];
  expect(written).toEqual(names);
});

test('a marketplace’s export: groups above the headers, # de venta, sales undone, nobody’s name, a row of totals', () => {
  const text = [
    'Ventas;;;;Compradores',
    '# de venta;Fecha de venta;Estado;Total (MXN);Comprador',
    '2000001;10 de enero de 2024 09:12 hs.;Entregado;$1,234.56;Ana',
    '2000002;11 de febrero de 2024 09:12 hs.;Venta cancelada;$450.00;Luis',
    '2000003;12 de febrero de 2024 09:12 hs.;Entregado;$10.00;Público en general',
    '2000003;29 de febrero de 2024;;$1,694.56;TOTAL',
  ];
  const {summary, rows} = classified('marketplace.csv', text.join('\n'), '--locale', 'es_MX');
  expect(summary).toMatchObject({
    revenue: 1234.56,
    recognised: {order: '# de venta', customer: 'Comprador', amount: 'Total (MXN)'},
    setAside: {
      NO_SALE: {count: 1, rows: [4]},
      NOBODY: {count: 1, rows: [5]},
      NO_CUSTOMER: {count: 1, rows: [6]},
    },
  });
  const warnings = summary['warnings'] as readonly {code: string; text: string}[];
  const told = Object.fromEntries(warnings.map(({code, text: sentence}) => [code, sentence]));
  expect(told).toMatchObject({
    UNDONE_SALES: '1 fila dice «Venta cancelada» en «Estado»: se dejó fuera.',
    NOBODY:
      '1 fila lleva un nombre que no es de nadie (Público en general): se apartó, porque no habla de un cliente concreto.',
    TOTAL_ROWS: '1 fila lleva nombre de total: se apartó, porque no es un cliente.',
  });
  expect(rows.map(([name]) => name)).toEqual(['Ana']);
});

test('a table of 300 columns, and two columns with one header: which of them is asked, by their letters', () => {
  const columns = Array.from({length: 300}, (_, index) => `c${index}`);
  const cells = columns.map((_, index) => String(index));
  [columns[100], columns[200], columns[298], columns[299]] = [
    'Customer',
    'Date',
    'Amount',
    'Amount',
  ];
  [cells[100], cells[200], cells[298], cells[299]] = ['Ana', '2024-01-02', '5', '6'];
  const text = `${columns.join()}\n${cells.join()}\n`;
  expect(sentence(['classify', file('wide.csv', text), ...day])).toBe(
    'Several columns could be what an order brought. Nothing in the table says which: as “Amount (KM)”, revenue is 5 (1 customer); ' +
      'as “Amount (KN)”, 6 (1). Choose under Table. On the command line: ' +
      `--columns '{"amount":"Amount (KM)"}' or --columns '{"amount":"Amount (KN)"}'.`,
  );
  for (const [header, revenue] of [
    ['Amount', 5],
    ['Amount (KM)', 5],
    ['Amount (KN)', 6],
  ] as const)
    expect(
      classified('wide.csv', text, '--columns', JSON.stringify({amount: header})).summary,
    ).toMatchObject({customers: 1, revenue});
});

test('a question is answered by the option that its sentence names', () => {
  const text =
    'Customer,Date,Order,Quantity,Discount,Price\nAna,2024-01-05,1,2,30,30\nAna,2024-01-05,1,3,20,45\n' +
    'Eva,2024-02-05,2,2,15,80\nAna,2024-03-05,3,2,10,60\n';
  const given = ['--columns', '{"date":"Date"}'];
  const unit = '{"date":"Date","price":"Price","amount":""}';
  const line = '{"date":"Date","amount":"Price"}';
  expect(sentence(['classify', file('price.csv', text), ...day, ...given])).toMatch(
    new RegExp(
      `Choose under Table\\. On the command line: --columns '${unit}' or --columns '${line}'\\.$`,
    ),
  );
  for (const [columns, revenue] of [
    [unit, 394],
    [line, 215],
  ] as const)
    expect(classified('price.csv', text, '--columns', columns).summary).toMatchObject({revenue});
});

test('answers are added to those that were given', () => {
  const way = (discount: string) => ({choices: {answers: {discount}}});
  const read = {
    twoReadings: [
      {isOpen: false, ways: []},
      {isOpen: true, ways: [way('percent'), way('line')]},
    ],
  };
  expect(waysToChoose(read, {answers: {total: 'order'}})).toBe(
    "On the command line: --answers 'total=order,discount=percent' or --answers 'total=order,discount=line'.",
  );
  expect(waysToChoose({})).toBe('');
});

test('where no row counts as a sale, the sentence names what they say, and how they count', () => {
  const text =
    'Customer,Date,Amount,Status\nAna,2024-01-05,10,Cancelled\nEva,2024-02-05,20,Cancelled\n';
  expect(sentence(['classify', file('none.csv', text), ...day])).toMatch(
    / “Status” says Cancelled \(2\)\. What counts as a sale all the same is said by --count 'Cancelled'\.$/,
  );
  expect(classified('none.csv', text, '--count', 'Cancelled').summary).toMatchObject({
    customers: 2,
    revenue: 30,
  });
});

test('days and amounts that no calendar or account has are set aside', () => {
  const dates = [
    '0024-01-02',
    '99999-01-02',
    '1/1/1',
    '2024-13-01',
    '31/02/2024',
    '2024-07-01',
    '',
  ];
  const lines = [
    ...dates.map((date) => `Ana,${date},5`),
    'Ana,2024-01-02,1e400',
    'Ana,2024-01-03,5',
  ];
  const {summary} = classified('days.csv', head + lines.join('\n'));
  expect(summary).toMatchObject({
    customers: 1,
    setAside: {
      BAD_DATE: {count: 5, rows: [2, 3, 4, 5, 6]},
      FUTURE_DATE: {count: 1, rows: [7]},
      NO_DATE: {count: 1, rows: [8]},
      BAD_AMOUNT: {count: 1, rows: [9]},
    },
  });
});

test.each([
  ['spaces.csv', ' \t\r\n \n', /: the file is empty$/],
  ['mark.csv', '\uFEFF', /: the file is empty$/],
  ['commas.csv', ',,,\n,,,\n', /^This sheet is empty\./],
  ['number.csv', '42\n', /^No header row was found/],
  [
    'picture.csv',
    Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'),
    /^No header row was found/,
  ],
  [
    'long.csv',
    `${head}Ana,2024-01-02,"${'x'.repeat(50_001)}"\n`,
    /: cell C2 is too long\. Google Sheets takes at most 50000 characters/,
  ],
  [
    'columns.csv',
    `${','.repeat(18_278)}x\n`,
    /: Google Sheets could not hold this file\. .*18278 columns\.$/,
  ],
])('%s ends with one clear sentence', (name, content, expected) => {
  expect(sentence(['classify', file(name, content), ...day])).toMatch(expected);
});
