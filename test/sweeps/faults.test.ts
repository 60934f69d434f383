/**
 * Every service call of a run fails, or the execution is killed there, before or after its effect: the user's own cells stay
 * as they were, what stands half-way says so, and a rerun gives the sheet of an undisturbed run.
 */
import type {Host} from 'sheets-here/host';
import {ALL_FAULTS, failing, LASTING_FAULTS, undisturbed} from '../host/disturb';
import {AS_OF, call, everything, LATER, openShop, ownCells} from '../host/shop';

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

const headersOf = (host: Host): string[] =>
  (host.book.sheet('Orders').texts()[1] ?? [])
    .slice(4)
    .map(String)
    .filter((text) => text !== '');

/** One scene shows what comes of a time-out. */
const cases = scenes.flatMap((scene, i) =>
  (i === 0 ? ALL_FAULTS : LASTING_FAULTS).map((fault) => ({name: scene.name, fault, scene})),
);

test.each(cases)('$name: $fault at any call', async ({fault, scene: {prepare, run}}) => {
  const calm = openShop().host;
  await prepare(calm);
  const [calls] = await undisturbed(calm, () => run(calm));
  const expected = everything(calm);
  expect(calls).toBeGreaterThan(20);

  for (let at = 0; at < calls; at++) {
    const {host} = openShop();
    await prepare(host);
    const before = ownCells(host);
    const settled = everything(host);
    const answer = await failing(host, at, fault, () => run(host));
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
