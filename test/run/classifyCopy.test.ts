/** A copy of a classified sheet that has no marks: wherever a run on it is cut off, the next one adds no column twice. */
import type {Host} from 'sheets-here/host';
import {languages} from '../../src/messages';
import {failing, undisturbed} from '../host/disturb';
import {AS_OF, asked, call, CUSTOMERS, LATER, marksOf, openShop, openTable} from '../host/shop';

const unknowns = {copiedMarks: 'none'} as const;
const STAGE = languages.en.columns.stage;
const FEW = ['stage', 'activity', 'tier'];

const opened = {
  customers: () => openTable(CUSTOMERS, {unknowns}),
  orders: () => {
    const {host, orders} = openShop({unknowns});
    return {host, sheet: orders};
  },
};

/** The book, with a copy as its active sheet. */
const copied = async (kind: keyof typeof opened, columns?: string[]): Promise<Host> => {
  const {host, sheet} = opened[kind]();
  await asked(host, 'classify', {asOf: AS_OF, ...(columns ? {columns} : {})});
  host.book.activeSheet = host.book.copySheet(sheet, 'Copy');
  return host;
};
const run = (host: Host): Promise<unknown> => call(host, 'classify', {asOf: LATER});
const copyOf = (host: Host): unknown => ({
  texts: host.book.sheet('Copy').texts(),
  marks: marksOf(host).length,
});

test.each([
  {kind: 'customers', columns: FEW},
  {kind: 'orders', columns: undefined},
] as const)('of $kind with the columns $columns', async ({kind, columns}) => {
  const begin = (): Promise<Host> => copied(kind, columns && [...columns]);
  const calm = await begin();
  const [calls] = await undisturbed(calm, () => run(calm));
  const expected = copyOf(calm);
  for (let at = 0; at < calls; at++) {
    const host = await begin();
    const copy = host.book.activeSheet;
    await failing(host, at, 'a killed execution', () => run(host));
    host.book.activeSheet = copy;
    await run(host);
    expect({at, ...(copyOf(host) as object)}).toEqual({at, ...(expected as object)});
  }
});

test('beside marked columns a column of the person’s under our header is theirs, after the copy has been run too', async () => {
  const host = await copied('customers');
  await run(host);
  const copy = host.book.sheet('Copy');
  const width = copy.lastColumn;
  copy.put(1, width + 1, [[STAGE], ['mine']]);
  await run(host);
  expect(copy.texts().map((row) => row[width])).toEqual([STAGE, 'mine', '', '', '', '']);
});
