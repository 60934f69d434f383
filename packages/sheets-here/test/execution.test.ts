import {build} from 'esbuild';
import {MemoryBook} from '../src/grid/book';
import {Execution, type ExecutionSettings} from '../src/services/execution';
import {localeFacts} from '../src/services/locale';
import {RecordedScreen, type Button, type Screen} from '../src/services/screen';
import {Stores} from '../src/services/stores';
import {Zone} from '../src/services/zone';

const start = Date.UTC(2024, 5, 15);

function surroundingsWith(screen: Screen = new RecordedScreen()) {
  return {
    book: new MemoryBook({locale: 'en_US', timeZone: 'Etc/UTC'}),
    stores: new Stores(),
    screen,
    zone: new Zone('Etc/UTC'),
    facts: localeFacts('en_US'),
    scriptTimeZone: 'Etc/UTC',
    userLocale: 'en',
    files: {},
    refusedScopes: new Set<never>(),
  };
}

/** Waits for real, a hundred times as fast. */
const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds / 100));

function execution(surroundings = surroundingsWith(), settings: Partial<ExecutionSettings> = {}) {
  const made = new Execution(surroundings, {
    mode: 'FULL',
    limitMilliseconds: 360_000,
    start,
    ...settings,
  });
  const message = (handle: number | string, method: string, args: readonly unknown[]) =>
    JSON.stringify({handle, method, args});
  return {
    made,
    now: (handle: number | string, method: string, ...args: unknown[]) =>
      JSON.parse(made.answer(message(handle, method, args))) as Record<string, unknown>,
    later: async (handle: number | string, method: string, ...args: unknown[]) =>
      JSON.parse(await made.answerLater(message(handle, method, args))) as Record<string, unknown>,
  };
}

/** A screen whose user presses a button when told to. */
function slowScreen() {
  const press: ((button: Button) => void)[] = [];
  const screen: Screen = Object.assign(new RecordedScreen(), {
    ask: () => new Promise<Button>((resolve) => press.push(resolve)),
  });
  return {screen, press};
}

test('a question waits for its answer while other calls go on', async () => {
  const {screen, press} = slowScreen();
  const surroundings = surroundingsWith(screen);
  const one = execution(surroundings);
  const two = execution(surroundings);
  await one.later('SpreadsheetApp', 'getUi');
  const asked = one.later(0, 'alert', 'Sure?');
  expect(await two.later('SpreadsheetApp', 'getActive')).toMatchObject({
    value: {type: 'Spreadsheet'},
  });
  press[0]?.('CLOSE');
  expect(await asked).toMatchObject({value: {t: 'enum', v: 'Button.CLOSE'}});
});

test('a host that answers at once cannot wait for a person', () => {
  const {made, now} = execution(surroundingsWith(slowScreen().screen));
  now('SpreadsheetApp', 'getUi');
  expect(now(0, 'alert', 'Sure?')).toEqual({killed: true});
  expect(made.ended?.message).toBe('this host cannot wait');
});

test('one execution at a time has the lock; another waits for it', async () => {
  const surroundings = surroundingsWith();
  const [one, two] = [execution(surroundings, {pause}), execution(surroundings, {pause})];
  await one.later('LockService', 'getDocumentLock');
  await two.later('LockService', 'getDocumentLock');
  expect(await one.later(0, 'tryLock', 0)).toMatchObject({value: true});
  expect(await two.later(0, 'tryLock', 200)).toMatchObject({value: false});
  expect(await two.later(0, 'hasLock')).toMatchObject({value: false});
  expect(await two.later(0, 'waitLock', 200)).toMatchObject({
    error: 'Lock timeout: another process was holding the lock for too long.',
  });
  // Someone who has no lock cannot give it back.
  await two.later(0, 'releaseLock');
  const waited = two.later(0, 'tryLock', 60_000);
  expect(await one.later(0, 'hasLock')).toMatchObject({value: true});
  one.made.finish();
  expect(await waited).toMatchObject({value: true});
});

test('properties and caches are one for all that run', () => {
  const surroundings = surroundingsWith();
  const [one, two] = [execution(surroundings), execution(surroundings)];
  for (const {now} of [one, two]) {
    now('PropertiesService', 'getDocumentProperties');
    now('CacheService', 'getDocumentCache');
  }
  one.now(0, 'setProperty', 'k', 'v');
  one.now(1, 'put', 'progress:1', '10');
  expect(two.now(0, 'getProperty', 'k')).toMatchObject({value: 'v'});
  expect(two.now(1, 'get', 'progress:1')).toMatchObject({value: '10'});
});

test('a clock of the host’s is the one the bundle sees; costs are counted none the less', async () => {
  const {made, later} = execution(surroundingsWith(), {clock: () => start, pause});
  expect(await later('Utilities', 'sleep', 1000)).toEqual({value: {t: 'undefined'}, elapsed: 0});
  expect(made.elapsed).toBe(1001);
});

test('the virtual clock alone passes when nothing waits', () => {
  const {now} = execution();
  expect(now('Utilities', 'sleep', 1000)).toEqual({value: {t: 'undefined'}, elapsed: 1001});
});

test('needs nothing of Node', async () => {
  const {errors} = await build({
    entryPoints: [
      'packages/sheets-here/src/services/execution.ts',
      'packages/sheets-here/src/services/guest/index.ts',
    ],
    bundle: true,
    write: false,
    outdir: 'nowhere',
    platform: 'browser',
    logLevel: 'silent',
  });
  expect(errors).toEqual([]);
});
