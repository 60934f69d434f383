/**
 * What the panel does to the sheet beside writing results (filters, a formula): every service call of it fails, or the execution
 * is killed there. The user's own cells stay, the same call again does it, and undo leaves nothing of ours.
 */
import type {Host} from 'sheets-here/host';
import {failing, LASTING_FAULTS, undisturbed} from '../host/disturb';
import {
  AS_OF,
  call,
  CUSTOMERS,
  filterMarksOf,
  marksOf,
  openShop,
  openTable,
  ownCells,
} from '../host/shop';

interface Scene {
  readonly name: string;
  readonly prepare: (host: Host) => Promise<void>;
  readonly run: (host: Host) => Promise<unknown>;
  readonly fulfilled: (host: Host) => unknown;
}

const showing = (host: Host, code: string | null): Promise<unknown> =>
  call(host, 'show', {
    sheet: host.book.sheet('Orders').id,
    column: 'stage',
    code,
    how: 'filter',
  });

const filtersOf = (host: Host): unknown =>
  host.book.sheets.map(({name, filter}) => [
    name,
    filter && {area: filter.area, criteria: [...filter.criteria]},
  ]);
const asides: readonly Scene[] = [
  {
    name: 'a first filter',
    prepare: async (host) => void (await call(host, 'classify', {asOf: AS_OF})),
    run: (host) => showing(host, 'GROWTH'),
    fulfilled: filtersOf,
  },
  {
    name: 'another class',
    prepare: async (host) => {
      await call(host, 'classify', {asOf: AS_OF});
      await showing(host, 'CONVERSION');
    },
    run: (host) => showing(host, 'GROWTH'),
    fulfilled: filtersOf,
  },
  {
    name: 'all rows again',
    prepare: async (host) => {
      await call(host, 'classify', {asOf: AS_OF});
      await showing(host, 'CONVERSION');
    },
    run: (host) => showing(host, null),
    fulfilled: filtersOf,
  },
  {
    name: 'a formula',
    prepare: (host) => {
      host.book.sheet('Orders').selection = {
        areas: [{row: 3, column: 8, rows: 1, columns: 1}],
        cell: {row: 3, column: 8},
      };
      return Promise.resolve();
    },
    run: (host) => call(host, 'insertFormula', {name: 'LTV'}),
    fulfilled: (host) => host.book.sheet('Orders').read(8, 3, 1),
  },
];

test.each(
  asides.flatMap((scene) => LASTING_FAULTS.map((fault) => ({name: scene.name, fault, scene}))),
)('$name: $fault at any call', async ({fault, scene: {prepare, run, fulfilled}}) => {
  const calm = openShop().host;
  await prepare(calm);
  const [calls] = await undisturbed(calm, () => run(calm));
  const expected = fulfilled(calm);
  expect(calls).toBeGreaterThan(4);

  for (let at = 0; at < calls; at++) {
    const {host} = openShop();
    await prepare(host);
    const before = ownCells(host);
    const answer = await failing(host, at, fault, () => run(host));
    const where = `${fault} at step ${String(at)}`;
    expect({where, own: ownCells(host)}).toEqual({where, own: before});
    if (fault !== 'a killed execution' && !(answer as {ok: boolean}).ok)
      expect(answer).toMatchObject({code: 'service'});
    await run(host);
    expect({where, done: fulfilled(host)}).toEqual({where, done: expected});
    // However it went, a filter of ours is known as ours, and goes with the rest.
    host.book.activeSheet = host.book.sheet('Orders');
    host.book.sheet('Orders').put(3, 8, [['']]);
    await call(host, 'removeResults', {});
    expect({where, left: filterMarksOf(host)}).toEqual({where, left: []});
    expect(host.book.sheets.filter(({filter}) => filter)).toEqual([]);
  }
});

test('our filter on a table of customers goes with the rest, whichever call fails', async () => {
  const prepare = async (): Promise<Host> => {
    const {host, sheet} = openTable(CUSTOMERS);
    await call(host, 'classify', {asOf: AS_OF, run: 'r'});
    await call(host, 'show', {sheet: sheet.id, column: 'tier', code: 'TOP', how: 'filter'});
    return host;
  };
  const calm = await prepare();
  const undo = (host: Host): Promise<unknown> => call(host, 'removeResults', {});
  const [calls] = await undisturbed(calm, () => undo(calm));
  const texts = (host: Host): unknown => host.book.sheets[0]?.texts();
  expect(texts(calm)).toEqual(openTable(CUSTOMERS).sheet.texts());
  for (let at = 0; at < calls; at++) {
    const host = await prepare();
    await failing(host, at, 'a time-out', () => undo(host));
    await undo(host);
    const where = `at step ${String(at)}`;
    expect({where, texts: texts(host), marks: marksOf(host)}).toEqual({
      where,
      texts: texts(calm),
      marks: [],
    });
    expect([host.book.sheets[0]?.filter, host.properties().size]).toEqual([undefined, 0]);
  }
});
