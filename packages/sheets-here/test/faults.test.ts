import {ExecutionKilled, ServiceFault, TimeLimitExceeded, type Intercept} from '../src/host';
import {hostOf, refusal} from './inside';

/** Writes 1, 2, 3 into A1:A3, whatever happens, and tells what it saw. */
const stubborn = `
  const sheet = SpreadsheetApp.getActiveSheet();
  const seen = [];
  for (let row = 1; row <= 3; row++)
    try { sheet.getRange(row, 1).setValue(row) } catch (error) { seen.push(error.name + ': ' + error.message) }
    finally { try { sheet.getRange(row, 2).setValue('finally') } catch (error) {} }
  return seen;`;

const at =
  (method: string, phase: 'before' | 'after', nth: number, act: () => void): Intercept =>
  (call) => {
    if (call.method === method && call.phase === phase && --nth === 0) act();
  };
const fail = () => {
  throw new ServiceFault();
};
const kill = () => {
  throw new ExecutionKilled();
};

test('a fault before a call leaves it undone, one after it leaves it done', async () => {
  const message = 'Exception: Service Spreadsheets timed out while accessing document with id x.';
  const before = hostOf(stubborn, {intercept: at('setValue', 'before', 1, fail)});
  expect(await before.run('main')).toEqual([message]);
  expect(before.book.activeSheet.cells()[0]).toEqual(['', 'finally']);
  const after = hostOf(stubborn, {intercept: at('setValue', 'after', 1, fail)});
  expect(await after.run('main')).toEqual([message]);
  expect(after.book.activeSheet.cells()[0]).toEqual([1, 'finally']);
});

test.each([
  ['before', []],
  ['after', [[1, '']]],
] as const)('a kill %s a call ends everything', async (phase, cells) => {
  const host = hostOf(stubborn, {intercept: at('setValue', phase, 1, kill)});
  await expect(host.run('main')).rejects.toThrow(ExecutionKilled);
  expect(host.book.activeSheet.cells()).toEqual(cells.map(([first]) => [first]));
  expect(host.calls.serviceCalls).toBe(1);
});

test('another error in an intercept reaches the test', async () => {
  const host = hostOf(stubborn, {intercept: at('getRange', 'before', 1, () => expect(1).toBe(2))});
  await expect(host.run('main')).rejects.toThrow('toBe');
});

test('another editor changes the sheet between two calls', async () => {
  const host = hostOf(stubborn);
  host.intercept = at('setValue', 'before', 3, () => host.book.activeSheet.insertRows(1, 1));
  await host.run('main');
  expect(host.book.activeSheet.cells()).toEqual(
    [
      ['', ''],
      [1, 'finally'],
      [3, 'finally'],
    ].map((row, index) => (index === 1 ? [2, 'finally'] : row)),
  );
});

test('counts calls of both kinds and cells', async () => {
  const host = hostOf(`
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange('A1:C2').setValues([[1, 2, 3], [4, 5, 6]]);
    sheet.getDataRange().getValues();`);
  await host.run('main');
  expect(host.calls).toMatchObject({
    serviceCalls: 2,
    handleCalls: 3,
    cellsRead: 6,
    cellsWritten: 6,
  });
  expect(host.calls.virtualSeconds).toBeCloseTo(0.143, 3);
  expect(host.calls.estimatedSeconds).toBeGreaterThanOrEqual(host.calls.virtualSeconds);
  expect(host.calls.log.map(({service, method}) => `${service}.${method}`)).toEqual([
    'SpreadsheetApp.getActiveSheet',
    'Sheet.getRange',
    'Range.setValues',
    'Sheet.getDataRange',
    'Range.getValues',
  ]);
});

test('six minutes are the end, thirty seconds for a formula', async () => {
  const host = hostOf(
    `Utilities.sleep(input * 1000); try { Utilities.sleep(0) } catch (error) {} return 'done'`,
  );
  expect(await host.run('main', 359)).toBe('done');
  await expect(host.run('main', 361)).rejects.toThrow(TimeLimitExceeded);
  expect(await host.callFunction('main', 29)).toEqual([['done']]);
  await expect(host.callFunction('main', 31)).rejects.toThrow('Exceeded maximum execution time');
});

test('a lock is free again after the execution, and may be someone else’s', async () => {
  const host = hostOf(`
    const lock = LockService.getDocumentLock();
    const got = lock.tryLock(5000);
    return [got, lock.hasLock(), lock.tryLock(0)]`);
  expect(await host.run('main')).toEqual([true, true, true]);
  expect(await host.run('main')).toEqual([true, true, true]);
  host.holdLock();
  expect(await host.run('main')).toEqual([false, false, false]);
  expect(host.calls.virtualSeconds).toBeGreaterThan(5);
  host.holdLock('document', false);
  expect(await host.run('main')).toEqual([true, true, true]);
});

test('waitLock raises; properties and cache live on', async () => {
  const host = hostOf(`
    const store = PropertiesService.getDocumentProperties();
    const cache = CacheService.getDocumentCache();
    const before = [store.getProperty('k'), cache.get('c')];
    store.setProperty('k', 'v').setProperties({a: 1}); cache.put('c', 'w', 60);
    LockService.getScriptLock().waitLock(10);
    return [...before, store.getProperties(), cache.getAll(['c', 'd'])]`);
  expect(await host.run('main')).toEqual([null, null, {k: 'v', a: '1'}, {c: 'w'}]);
  expect(await host.run('main')).toEqual(['v', 'w', {k: 'v', a: '1'}, {c: 'w'}]);
  host.holdLock('script');
  await expect(host.run('main')).rejects.toThrow('Lock timeout');
  expect(await refusal('LockService.getScriptLock().waitLock(1)')).toBe('accepted');
});
