/**
 * Every service call of a run fails, or the execution is killed there, before or after its effect: the user's own cells stay
 * as they were, what stands half-way says so, and a rerun gives the sheet of an undisturbed run.
 */
import {ExecutionKilled, ServiceFault, type Host} from '../../local/host';
import {AS_OF, call, CUSTOMERS, everything, LATER, openShop, openTable, ownCells} from './shop';

interface Scene {
  readonly name: string;
  readonly prepare: (host: Host) => Promise<void>;
  readonly run: (host: Host) => Promise<unknown>;
}

const scenes: readonly Scene[] = [
  {
    name: 'first run',
    prepare: () => Promise.resolve(),
    run: (host) => call(host, 'classify', {asOf: AS_OF}),
  },
  {
    name: 'rerun for a later day',
    prepare: async (host) => void (await call(host, 'classify', {asOf: AS_OF})),
    run: (host) => call(host, 'classify', {asOf: LATER}),
  },
  {
    name: 'rerun beside notes of the user',
    prepare: async (host) => {
      await call(host, 'classify', {asOf: AS_OF});
      host.book.sheet('Ciclo customers').put(1, 17, [['My notes'], ['call her'], ['']]);
    },
    run: (host) => call(host, 'classify', {asOf: LATER}),
  },
  {
    name: 'undo',
    prepare: async (host) => void (await call(host, 'classify', {asOf: AS_OF})),
    run: (host) => call(host, 'removeResults', {}),
  },
];

const faults = {
  'a service error': () => new ServiceFault('Service Spreadsheets failed.'),
  'a time-out': () => new ServiceFault(),
  'a killed execution': () => new ExecutionKilled('killed'),
} as const;

const headersOf = (host: Host): string[] =>
  (host.book.sheet('Orders').texts()[1] ?? [])
    .slice(4)
    .map(String)
    .filter((text) => text !== '');

/** Reads and writes are tried again after a time-out, in every scene by the same code: one scene shows it. */
const cases = scenes.flatMap((scene, i) =>
  (Object.keys(faults) as (keyof typeof faults)[])
    .filter((fault) => fault !== 'a time-out' || i === 0)
    .map((fault) => ({name: scene.name, fault, scene})),
);

test.each(cases)('$name: $fault at any call', async ({fault, scene: {prepare, run}}) => {
  const calm = openShop().host;
  await prepare(calm);
  let calls = 0;
  calm.intercept = () => void calls++;
  await run(calm);
  calm.intercept = undefined;
  const expected = everything(calm);
  expect(calls).toBeGreaterThan(20);

  for (let at = 0; at < calls; at++) {
    const {host} = openShop();
    await prepare(host);
    const before = ownCells(host);
    const settled = everything(host);
    let seen = 0;
    host.intercept = () => {
      if (seen++ === at) throw faults[fault]();
    };
    const answer = await run(host).catch((error: unknown) => error);
    host.intercept = undefined;
    const where = `${fault} at step ${String(at)}`;
    expect({where, own: ownCells(host)}).toEqual({where, own: before});
    const now = everything(host);
    const whole = [settled, expected].some(
      (state) => JSON.stringify(state) === JSON.stringify(now),
    );
    if (!whole && run === scenes[0]?.run) {
      // Half-way: no result of ours reads as if it were whole.
      expect({
        where,
        headers: headersOf(host).filter((text) => !text.includes('incomplete')),
      }).toEqual({
        where,
        headers: [],
      });
    }
    if (fault !== 'a killed execution' && !(answer as {ok: boolean}).ok)
      expect(answer).toMatchObject({
        message: expect.stringMatching(/^Google Sheets did not answer/) as string,
      });
    host.book.activeSheet = host.book.sheet('Orders');
    await run(host);
    if (JSON.stringify(everything(host)) !== JSON.stringify(expected))
      expect({where, sheet: everything(host)}).toEqual({where, sheet: expected});
  }
});

/** What the sidebar does to the sheet beside writing results. */
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
const filterMarks = (host: Host): unknown =>
  host.book.metadata.all().flatMap(({key, value}) => (key === 'ciclo-filter' ? [value] : []));

const asides: readonly (Scene & {readonly fulfilled: (host: Host) => unknown})[] = [
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
  asides.flatMap((scene) =>
    (['a service error', 'a killed execution'] as const).map((fault) => ({
      name: scene.name,
      fault,
      scene,
    })),
  ),
)('$name: $fault at any call', async ({fault, scene: {prepare, run, fulfilled}}) => {
  const calm = openShop().host;
  await prepare(calm);
  let calls = 0;
  calm.intercept = () => void calls++;
  await run(calm);
  calm.intercept = undefined;
  const expected = fulfilled(calm);
  expect(calls).toBeGreaterThan(4);

  for (let at = 0; at < calls; at++) {
    const {host} = openShop();
    await prepare(host);
    const before = ownCells(host);
    let seen = 0;
    host.intercept = () => {
      if (seen++ === at) throw faults[fault]();
    };
    const answer = await run(host).catch((error: unknown) => error);
    host.intercept = undefined;
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
    expect({where, left: filterMarks(host)}).toEqual({where, left: []});
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
  let calls = 0;
  calm.intercept = () => void calls++;
  await call(calm, 'removeResults', {});
  calm.intercept = undefined;
  const texts = (host: Host): unknown => host.book.sheets[0]?.texts();
  expect(texts(calm)).toEqual(openTable(CUSTOMERS).sheet.texts());
  for (let at = 0; at < calls; at++) {
    const host = await prepare();
    let seen = 0;
    host.intercept = () => {
      if (seen++ === at) throw new ServiceFault();
    };
    await call(host, 'removeResults', {});
    host.intercept = undefined;
    await call(host, 'removeResults', {});
    const where = `at step ${String(at)}`;
    expect({where, texts: texts(host), marks: host.book.metadata.all()}).toEqual({
      where,
      texts: texts(calm),
      marks: [],
    });
    expect([host.book.sheets[0]?.filter, host.properties().size]).toEqual([undefined, 0]);
  }
});

test('what the user wrote beside the customers stays with its customer', async () => {
  const {host} = openShop();
  await call(host, 'classify', {asOf: AS_OF});
  const sheet = host.book.sheet('Ciclo customers');
  sheet.put(1, 17, [['My notes'], ['Ana: call'], ['Luis: wait']]);
  sheet.sort(6, {descending: true});
  await call(host, 'classify', {asOf: LATER});
  for (const row of sheet.texts()) {
    const [customer, note] = [String(row[0]), String(row[16])];
    if (customer === 'Ana' || customer === 'Luis') expect(note).toContain(customer);
    else if (customer !== 'Customer') expect(note).toBe('');
  }
});

test('a second run meanwhile is told so', async () => {
  const {host} = openShop();
  host.holdLock();
  expect(await call(host, 'classify', {asOf: AS_OF})).toMatchObject({ok: false, code: 'busy'});
  host.holdLock('document', false);
  expect(await call(host, 'classify', {asOf: AS_OF})).toMatchObject({ok: true});
});
