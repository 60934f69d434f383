/** Tables too large for one execution, under a slowed clock: run by run to the end, never half a result that reads as whole. */
import {ExecutionKilled, type Host, type MemorySheet} from 'sheets-here/host';
import type {Answer, Calls} from '../../src/calls/contract';
import {asked, call, day, everything, openTable} from '../host/shop';

const ROWS = 20_000;
const SLOW = 45;
const SLOWER = 60;
/** Too slow for one piece, and still done in one run. */
const IN_ONE_RUN = 35;
const AS_OF = '2024-06-15';

const customers = (): (string | number | ReturnType<typeof day>)[][] => [
  ['Customer', 'Orders', 'First order', 'Last order', 'Revenue'],
  ...Array.from({length: ROWS}, (_, i) => [
    `C${String(i)}`,
    1 + (i % 7),
    day(`2023-0${String(1 + (i % 9))}-01`),
    day(`2024-0${String(1 + (i % 6))}-01`),
    10 + (i % 500),
  ]),
];

const orders = (): (string | number | ReturnType<typeof day>)[][] => [
  ['Customer', 'Order date', 'Amount'],
  ...Array.from({length: ROWS}, (_, i) => [
    `C${String(i % 9000)}`,
    day(`2024-0${String(1 + (i % 6))}-0${String(1 + (i % 9))}`),
    10 + (i % 500),
  ]),
];

type Classified = Answer<Calls['classify']['answer']>;

/** Our headers beside the table: they stand there complete only when everything is. */
const tagsOf = (host: Host): string[] =>
  (host.book.sheet('Table').texts()[0] ?? []).map(String).filter((text) => !OWN.includes(text));
const OWN = ['Customer', 'Orders', 'First order', 'Last order', 'Revenue', 'Order date', 'Amount'];

const untilDone = async (
  host: Host,
  between: (host: Host) => void = () => undefined,
): Promise<{runs: number; last: Classified}> => {
  for (let runs = 1; ; runs++) {
    const last = await call(host, 'classify', {});
    if (!last.ok || !last.unfinished) return {runs, last};
    expect(tagsOf(host)).toEqual(tagsOf(host).filter((text) => text.includes('incomplete')));
    expect(last.unfinished.done).toBeLessThanOrEqual(last.unfinished.of);
    if (runs > 20) throw new Error('it never ends');
    between(host);
  }
};

const open = (
  rows: ReturnType<typeof customers>,
  slowness: number,
): {host: Host; sheet: MemorySheet} =>
  openTable(rows, {slowness, now: new Date(`${AS_OF}T10:00:00Z`)});

test('customers: the same sheet as that of one unhurried run', async () => {
  const {host: calm} = open(customers(), 1);
  await asked(calm, 'classify', {});
  const {host} = open(customers(), SLOW);
  const {runs, last} = await untilDone(host);
  expect(last).toMatchObject({ok: true});
  expect(runs).toBeGreaterThan(1);
  expect(runs).toBeLessThan(8);
  expect(everything(host)).toEqual(everything(calm));
  expect([...host.properties().keys()].filter((key) => key.startsWith('unfinished'))).toEqual([]);
});

test('who sorts the table between two runs gets each result beside its customer', async () => {
  const {host: calm, sheet: still} = open(customers(), 1);
  still.sort(5, {descending: true});
  await asked(calm, 'classify', {});
  const {host, sheet} = open(customers(), SLOW);
  let sorted = false;
  await untilDone(host, () => {
    if (!sorted) sheet.sort(5, {descending: true});
    sorted = true;
  });
  expect(sorted).toBe(true);
  expect(everything(host)).toEqual(everything(calm));
});

test('who sorts the table before the last block: headers do not say that all is there before it is right', async () => {
  const {host: calm, sheet: still} = open(customers(), 1);
  await asked(calm, 'classify', {});
  const right = new Map(still.texts().map((row) => [row[0], row.join('|')]));
  const {host: alone} = open(customers(), IN_ONE_RUN);
  let writes = 0;
  alone.intercept = ({method, phase}) => {
    if (method === 'setValues' && phase === 'after') writes++;
  };
  expect((await untilDone(alone)).runs).toBe(1);
  // The last two: a block, and the headers.
  const before = writes - 2;
  expect(before).toBeGreaterThan(2);
  const {host, sheet} = open(customers(), IN_ONE_RUN);
  writes = 0;
  const wrong: number[] = [];
  host.intercept = ({method, phase}) => {
    if (method !== 'setValues' || phase !== 'after' || ++writes < before) return;
    if (writes === before) sheet.sort(5, {descending: true});
    if (tagsOf(host).some((text) => text.includes('incomplete'))) return;
    wrong.push(sheet.texts().filter((row) => right.get(row[0]) !== row.join('|')).length);
  };
  await untilDone(host);
  expect(writes).toBeGreaterThan(before + 2);
  expect(wrong).toEqual([0]);
});

test('orders: tags and the sheet of their customers', async () => {
  const {host: calm} = open(orders(), 1);
  await asked(calm, 'classify', {});
  const {host} = open(orders(), SLOWER);
  const {runs} = await untilDone(host);
  expect(runs).toBeGreaterThan(1);
  expect(everything(host)).toEqual(everything(calm));
});

test('a run goes on with the day of the one before, past midnight', async () => {
  const {host} = openTable(customers(), {slowness: SLOW, now: new Date(`${AS_OF}T23:50:00Z`)});
  const first = await asked(host, 'classify', {});
  expect(first.unfinished).toBeDefined();
  await host.pass(1);
  const {last} = await untilDone(host);
  expect(last).toMatchObject({ok: true, summary: {asOf: AS_OF}});
});

test('killed within a block, the next run goes on', async () => {
  const {host: calm} = open(customers(), 1);
  await asked(calm, 'classify', {});
  const {host} = open(customers(), SLOW);
  let writes = 0;
  host.intercept = ({method, phase}) => {
    if (method === 'setValues' && phase === 'after' && ++writes === 3)
      throw new ExecutionKilled('killed');
  };
  await call(host, 'classify', {}).catch(() => undefined);
  expect(writes).toBe(3);
  host.intercept = undefined;
  await untilDone(host);
  expect(everything(host)).toEqual(everything(calm));
});

test('so slow that not one block can be written: a sentence, not an endless chain', async () => {
  const {host} = open(customers(), 100);
  await call(host, 'classify', {});
  expect(await call(host, 'classify', {})).toMatchObject({ok: false, code: 'tooSlow'});
});

test('a schedule goes on within the hour, and logs when all is there', async () => {
  const {host, sheet} = openTable(customers(), {
    now: new Date(`${AS_OF}T10:00:00Z`),
    unknowns: {activeInTrigger: 'document'},
  });
  await asked(host, 'checkNow', {});
  const plan = {cadence: 'daily', hour: 8, mail: true, mailUnchanged: false};
  await asked(host, 'saveSchedule', plan);
  sheet.put(2, 3, [[day('2020-01-01'), day('2021-01-01')]]);
  host.slowness = 30;
  await host.pass(23);
  expect((await asked(host, 'schedule', {})).state).toMatchObject({code: 'unfinished'});
  expect(host.mails).toEqual([]);
  await host.pass(12);
  expect((await asked(host, 'schedule', {})).state).toMatchObject({code: 'ok'});
  expect(host.mails).toHaveLength(1);
  expect(host.triggerFailures).toEqual([]);
});
