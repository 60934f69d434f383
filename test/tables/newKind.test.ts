/**
 * What a kind of table costs that is classified and tells of no purchases: a folder, its import and place in src/tables/index.ts,
 * and its texts in each language. The folder beside this file is put into a copy of the sources; everything works with it in the
 * strict host, and without a text of it the copy does not compile.
 */
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import ts from 'typescript';
import {openHost, type Host, type MemorySheet, type Stored} from 'sheets-here/host';
import {codeText} from '../../scripts/bundle';
import {asked, day, shared, shownRows} from '../host/shop';

const root = mkdtempSync(join(tmpdir(), 'ciclo-kind-'));
const FOLDER = 'src/tables/loans';

/** Files that are edited, each with what is put below the line that begins so. */
type Edits = Readonly<Record<string, readonly (readonly [line: string, text: string])[]>>;

const LINE: Edits = {
  'src/tables/index.ts': [
    [`import {leads} from './leads';`, `import {loans} from './loans';`],
    ['  leads,', '  loans,'],
  ],
};

interface Words {
  readonly kind: string;
  readonly row: string;
  readonly load: string;
  readonly loads: readonly string[];
  readonly card: string;
  readonly cards: readonly string[];
  readonly why: string;
  readonly books: string;
  readonly until: string;
  readonly headers: readonly string[];
}

/** The texts of one language. */
const textsIn = (language: string, words: Words): Edits => {
  const [nothing = '', some = '', many = ''] = words.loads;
  const [valid = '', expired = ''] = words.cards;
  const [customer = '', books = '', until = ''] = words.headers;
  const file = (name: string): string => `src/messages/${language}/${name}`;
  return {
    [file('tables.ts')]: [
      [
        '  headers: {',
        `    loans: {customer: ['${customer}'], books: ['${books}'], cardUntil: ['${until}']},`,
      ],
    ],
    [file('addOn/table.ts')]: [
      ['export const fields', `  books: '${words.books}',\n  cardUntil: '${words.until}',`],
      ['export const kinds', `  loans: '${words.kind}',`],
    ],
    [file('addOn/classes.ts')]: [
      ['export const columns', `  loan_load: '${words.load}',\n  loan_card: '${words.card}',`],
      ['export const reasons', `  books: '${words.why}',`],
      [
        'export const labels',
        `  loan_load: {NOTHING: '${nothing}', SOME: '${some}', MANY: '${many}'},` +
          `  loan_card: {VALID: '${valid}', EXPIRED: '${expired}'},`,
      ],
    ],
    [file('panel/table.ts')]: [['  layouts: {', `    loans: '${words.row}',`]],
    [file('panel/result.ts')]: [
      [
        '  sections: {',
        `    loan_load: {title: '${words.load}', help: '${words.load}'},` +
          `    loan_card: {title: '${words.card}', help: '${words.card}'},`,
      ],
    ],
    [file('panel/row.ts')]: [['  facts: {', `    books: '${words.books}',`]],
  };
};

const TEXTS: Edits = {
  ...textsIn('en', {
    kind: 'readers of a library',
    row: 'One row is one reader.',
    load: 'Load',
    loads: ['Nothing', 'Some', 'Many'],
    card: 'Card',
    cards: ['Valid', 'Expired'],
    why: '{n} {n:book|books} at home',
    books: 'Books at home',
    until: 'Card valid until',
    headers: ['reader|borrower', 'books at home', 'card valid until'],
  }),
  ...textsIn('es', {
    kind: 'lectores de una biblioteca',
    row: 'Cada fila es un lector.',
    load: 'Carga',
    loads: ['Nada', 'Algo', 'Mucho'],
    card: 'Carné',
    cards: ['Vigente', 'Caducado'],
    why: '{n} {n:libro|libros} en casa',
    books: 'Libros en casa',
    until: 'Carné hasta',
    headers: ['lector', 'libros en casa', 'carne hasta'],
  }),
};

const edit = (edits: Edits): void => {
  for (const [name, changes] of Object.entries(edits)) {
    const path = join(root, name);
    let lines = readFileSync(path, 'utf8').split('\n');
    for (const [begins, added] of changes) {
      const at = lines.findIndex((line) => line.startsWith(begins));
      if (at < 0) throw new Error(`${name} holds no ${begins}`);
      lines = [...lines.slice(0, at + 1), added, ...lines.slice(at + 1)];
    }
    writeFileSync(path, lines.join('\n'));
  }
};

const filesIn = (folder: string): string[] =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .sort();

let code = '';

beforeAll(async () => {
  for (const part of ['src', 'scripts', 'package.json'])
    cpSync(part, join(root, part), {recursive: true});
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
  cpSync('test/tables/loans', join(root, FOLDER), {recursive: true});
  edit(LINE);
  edit(TEXTS);
  code = await codeText(root, 'en');
}, 60_000);

afterAll(() => {
  rmSync(root, {recursive: true, force: true});
});

/** What the compiler says of all that goes into Code.js. */
const mistakes = (): string[] => {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    target: ts.ScriptTarget.ES2019,
    lib: ['lib.es2019.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: ['google-apps-script'],
  };
  const host = ts.createCompilerHost(options);
  host.getCurrentDirectory = () => root;
  const program = ts.createProgram([join(root, 'src/entry.ts')], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, ' '));
};

test('it is a folder and a line, beside its texts in each language', () => {
  const changed = filesIn(join(root, 'src')).filter(
    (name) =>
      !filesIn('src').includes(name) ||
      readFileSync(name, 'utf8') !== readFileSync(join(root, name), 'utf8'),
  );
  expect(changed.filter((name) => !name.startsWith('src/messages/'))).toEqual([
    'src/tables/index.ts',
    ...['columns', 'index', 'read'].map((name) => `${FOLDER}/${name}.ts`),
  ]);
  expect(mistakes()).toEqual([]);
}, 120_000);

const AS_OF = '2024-06-15';

const READERS = [
  ['Reader', 'Books at home', 'Card valid until', 'E-mail', 'Consent'],
  ['Ana', 7, day('2025-01-31'), 'ana@example.com', 'yes'],
  ['Luis', 0, day('2024-01-31'), 'luis@example.com', 'yes'],
  ['Eva', 2, day('2024-12-31'), 'eva@example.com', 'no'],
  ['', 3, day('2024-12-31'), '', ''],
  ['Leo', 'a few', day('2024-12-31'), '', ''],
  ['Mar', 9, '', 'mar@example.com', 'yes'],
] as const;

const openReaders = (
  locale = 'en_US',
  rows: readonly (readonly Stored[])[] = READERS,
): {host: Host; sheet: MemorySheet} => {
  const host = openHost({
    ...shared,
    code,
    locale,
    now: new Date(`${AS_OF}T10:00:00Z`),
    unknowns: {activeInTrigger: 'document', currentonly: 'enough'},
  });
  const [sheet] = host.book.sheets;
  if (!sheet) throw new Error('a book has a sheet');
  sheet.name = 'Readers';
  sheet.put(1, 1, rows);
  return {host, sheet};
};

const columnsOf = (sheet: MemorySheet, from: number): unknown[][] =>
  sheet.texts().map((row) => row.slice(from));

test('a sheet of it is recognised, and the panel is told of its columns and sections', async () => {
  const {host} = openReaders();
  const {table, kinds} = await asked(host, 'start', {});
  expect(table).toMatchObject({
    ok: true,
    kind: 'loans',
    why: ['Books at home'],
    fields: ['customer', 'books', 'cardUntil'],
    recognised: {customer: 'Reader', books: 'Books at home', cardUntil: 'Card valid until'},
    rows: 6,
    customers: 4,
    orders: 0,
    newest: null,
    setAside: {NO_CUSTOMER: {count: 1, rows: [5]}, BAD_AMOUNT: {count: 1, rows: [6]}},
    missing: [],
  });
  expect(kinds.find(({id}) => (id as string) === 'loans')).toEqual({
    id: 'loans',
    name: 'readers of a library',
    isRead: true,
    base: [],
    columns: [
      {id: 'loan_load', header: 'Load', optional: false, published: false, isClass: true},
      {id: 'loan_card', header: 'Card', optional: false, published: false, isClass: true},
      {id: 'reason', header: 'Why', optional: false, published: false, isClass: false},
      {id: 'as_of', header: 'As of', optional: false, published: false, isClass: false},
    ],
    sections: [
      {chart: 'bars', column: 'loan_load'},
      {chart: 'bars', column: 'loan_card', always: ['EXPIRED'], needsSomebody: true},
    ],
  });
});

test('a person says which column is which', async () => {
  const {host, sheet} = openReaders();
  // What is chosen for it makes nothing else of the sheet.
  expect(
    await asked(host, 'recognise', {choices: {columns: {cardUntil: 'Books at home'}}}),
  ).toMatchObject({
    kind: 'loans',
    recognised: {customer: 'Reader', cardUntil: 'Books at home'},
  });
  sheet.put(1, 2, [['Volumes', 'Until']]);
  expect(await host.run('recognise', {})).toMatchObject({ok: false});
  const choices = {kind: 'loans', columns: {books: 'Volumes'}};
  expect(await asked(host, 'recognise', {choices})).toMatchObject({
    recognised: {customer: 'Reader', books: 'Volumes'},
    missing: ['cardUntil'],
  });
  expect(
    await host.run('recognise', {choices: {...choices, columns: {books: 'Pages'}}}),
  ).toMatchObject({ok: false, code: 'chosenColumnMissing'});
  expect(
    await host.run('recognise', {choices: {...choices, columns: {customer: ''}}}),
  ).toMatchObject({
    ok: false,
    code: 'noCustomerColumn',
  });
});

test('its rows are classified, written beside them and counted, and all of it is taken back', async () => {
  const {host, sheet} = openReaders();
  const before = sheet.texts();
  const {summary} = await asked(host, 'classify', {asOf: AS_OF, run: 'a', predict: true});
  expect(columnsOf(sheet, 5)).toEqual([
    ['Load', 'Card', 'Why', 'As of'],
    ['Many', 'Valid', '7 books at home', AS_OF],
    ['Nothing', 'Expired', '0 books at home', AS_OF],
    ['Some', 'Valid', '2 books at home', AS_OF],
    ['', '', '', ''],
    ['', '', '', ''],
    ['Many', '', '9 books at home', AS_OF],
  ]);
  expect(summary).toMatchObject({
    kind: 'loans',
    layout: 'loans',
    rows: 6,
    customers: 4,
    counts: {loan_load: {NOTHING: 1, SOME: 1, MANY: 2}, loan_card: {VALID: 2, EXPIRED: 1}},
    labels: {loan_load: {header: 'Load', codes: {MANY: 'Many'}}},
    customersSheet: null,
    changes: null,
    warnings: [],
  });
  // Nothing of what is known of purchases alone.
  const ofPurchases = ['orders', 'revenue', 'store', 'tierRevenue', 'calibration', 'prediction'];
  expect(ofPurchases.filter((name) => name in summary)).toEqual([]);
  expect((await asked(host, 'start', {})).last?.summary.kind).toBe('loans');
  sheet.put(2, 2, [[1]]);
  const again = await asked(host, 'classify', {asOf: '2024-06-16'});
  expect(again.summary.changes).toEqual({
    since: AS_OF,
    columns: {loan_load: {MANY: {SOME: 1, MANY: 1}, NOTHING: {NOTHING: 1}, SOME: {SOME: 1}}},
  });
  sheet.put(2, 2, [[7]]);
  expect(await asked(host, 'removeResults', {})).toMatchObject({removed: {columns: 4}});
  expect(sheet.texts()).toEqual(before);
});

test('columns that are chosen for one kind say nothing of another', async () => {
  const {host, sheet} = openReaders();
  await asked(host, 'classify', {asOf: AS_OF, columns: ['stage', 'reason']});
  expect(columnsOf(sheet, 5)[0]).toEqual(['Load', 'Card', 'Why', 'As of']);
  await asked(host, 'removeResults', {});
  await asked(host, 'classify', {asOf: AS_OF, columns: ['stage', 'loan_card']});
  expect(columnsOf(sheet, 5)[0]).toEqual(['Card']);
});

test('a class filters the sheet, a row is explained, and a list is made of a class', async () => {
  const {host, sheet} = openReaders();
  await asked(host, 'classify', {asOf: AS_OF});
  const many = {sheet: sheet.id, column: 'loan_load', code: 'MANY'};
  expect(await asked(host, 'show', {...many, how: 'filter'})).toMatchObject({shown: 2});
  expect(shownRows(sheet)).toEqual([1, 2, 7]);
  expect(await host.run('show', {...many, code: 'EXPIRED', how: 'filter'})).toMatchObject({
    ok: false,
    code: 'badArgument',
  });
  await asked(host, 'show', {...many, code: null, how: 'filter'});
  expect(await asked(host, 'explain', {row: 3, asOf: AS_OF})).toMatchObject({
    customer: 'Luis',
    classes: [
      {id: 'loan_load', header: 'Load', code: 'NOTHING', label: 'Nothing', published: false},
      {id: 'loan_card', header: 'Card', code: 'EXPIRED', label: 'Expired', published: false},
    ],
    reason: '0 books at home',
    numbers: {books: 0},
    told: [{id: 'books', as: 'number'}],
    dates: [],
  });
  expect(await asked(host, 'explain', {row: 6})).toMatchObject({
    setAside: 'amount that is no number',
    classes: [],
  });
  const list = {...many, columns: ['orders', 'loan_card', 'reason'], consent: 'sendable'};
  expect(await asked(host, 'makeList', list)).toMatchObject({customers: 2, left: {noConsent: 0}});
  expect(host.book.sheet('Ciclo list: Many').texts().slice(7)).toEqual([
    ['Reader', 'E-mail', 'Card', 'Why', 'Contacted', 'Converted', 'Notes'].map(
      () => expect.any(String) as string,
    ),
    ['Ana', 'ana@example.com', 'Valid', '7 books at home', '', '', ''],
    ['Mar', 'mar@example.com', '', '9 books at home', '', '', ''],
  ]);
});

test('its schedule tells who has moved', async () => {
  const {host, sheet} = openReaders();
  await asked(host, 'saveSchedule', {cadence: 'daily', hour: 8, mail: true, mailUnchanged: false});
  await host.pass(24);
  expect(host.mails).toEqual([]);
  sheet.put(3, 2, [[6]]);
  sheet.put(4, 1, [['Zoe']]);
  await host.pass(24);
  expect(host.mails.map(({subject}) => subject)).toEqual([
    'Ciclo, Readers: 1 new, 1 changed class, 1 no longer in the table',
  ]);
  expect(columnsOf(host.book.sheet('Ciclo log'), 2).map((row) => row.slice(0, 5))).toEqual([
    ['Customer', 'Change', 'From', 'To', 'Why'],
    ['Luis', 'Changed class', 'Nothing', 'Many', '6 books at home'],
    ['Eva', 'No longer in the table', 'Some', '', expect.any(String)],
    ['Zoe', 'New', '', 'Some', 'First seen in this table.'],
  ]);
  expect(host.book.sheet('Ciclo state').texts().slice(1, 3)).toEqual([
    ['Ana', 'MANY', 'VALID'],
    ['Luis', 'MANY', 'EXPIRED'],
  ]);
});

test('in another language its words are read and written', async () => {
  const {host, sheet} = openReaders('es_ES');
  sheet.put(1, 1, [['Lector', 'Libros en casa', 'Carné hasta']]);
  await asked(host, 'classify', {asOf: AS_OF});
  expect(columnsOf(sheet, 5).slice(0, 2)).toEqual([
    ['Carga', 'Carné', 'Por qué', 'A fecha de'],
    ['Mucho', 'Vigente', '7 libros en casa', AS_OF],
  ]);
});

test('purchases stay what they were', async () => {
  const {host, sheet} = openReaders('en_US', [
    ['Customer', 'Date', 'Amount'],
    ['Ana', day('2024-05-01'), 20],
  ]);
  const {summary} = await asked(host, 'classify', {asOf: AS_OF, columns: ['loan_card', 'reason']});
  expect(summary).toMatchObject({kind: 'orders', counts: {stage: {CONVERSION: 1}}});
  expect(columnsOf(sheet, 3)[0]).toEqual(['Life-cycle stage', 'Activity', 'Pyramid']);
});

test('without a text it does not compile', () => {
  const path = join(root, 'src/messages/es/addOn/classes.ts');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/ {2}loan_card: \{.*\n/, ''));
  expect(mistakes().join()).toContain('loan_card');
}, 120_000);
