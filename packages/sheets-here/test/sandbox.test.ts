import {ExecutionKilled, TimeLimitExceeded, openHost} from '../src/host';
import {hostOf, inside} from './inside';

describe('the bundle cannot reach Node', () => {
  test.each([
    `constructor.constructor('return process')()`,
    `this.constructor.constructor('return process')()`,
    `SpreadsheetApp.constructor.constructor('return process')()`,
    `SpreadsheetApp.getActive.constructor('return process')()`,
    `new Function('return process')()`,
    `eval('process')`,
    `process.pid`,
    `require('fs')`,
    `globalThis.__call()`,
    `(function () { return arguments.callee.caller.caller.constructor('return process')() })()`,
    `SpreadsheetApp.getActive.caller`,
  ])('%s', async (attempt) => {
    const found = await inside(
      `let got; try { got = (function () { return ${attempt} })() } catch (error) { got = undefined }
       return typeof got + String(got && got.pid)`,
    );
    expect(['undefinedundefined', 'objectnull', 'objectundefined']).toContain(found);
  });

  test('a stack overflow inside the host gives an error of the bundle', async () => {
    const body = `
      let worst = 'own';
      function deep() {
        try { deep() } catch (error) { if (!(error instanceof Error)) worst = 'foreign' }
        try { SpreadsheetApp.getActive() } catch (error) { if (!(error instanceof Error)) worst = 'foreign' }
      }
      try { deep() } catch (error) {}
      return worst`;
    await expect(
      hostOf(body, {timeout: 2000})
        .run('main')
        .catch(() => 'own'),
    ).resolves.toBe('own');
  });

  test('stack frames do not hand out functions of the host', async () => {
    const found = await inside(`
      const seen = [];
      Error.prepareStackTrace = (_, frames) => frames.map((frame) => [frame.getFunction(), frame.getThis()]);
      try { SpreadsheetApp.foo } catch (error) { seen.push(...[].concat(error.stack)) }
      const foreign = seen.flat().filter((one) => one && !(one instanceof Object));
      return foreign.length`);
    expect(found).toBe(0);
  });

  test('dynamic import does not load', () => {
    expect(() => openHost({code: `function f() { return import('node:fs') }`})).toThrow(/import/);
  });
});

test('nothing but ECMAScript and the services is there', async () => {
  const names =
    'process require setTimeout queueMicrotask fetch URL TextEncoder atob structuredClone WebAssembly SharedArrayBuffer ' +
    'Atomics performance crypto Buffer BigInt WeakRef gc';
  const found = await inside(
    `return ${JSON.stringify(names.split(' '))}.filter((name) => typeof globalThis[name] !== 'undefined')
       .concat([].at ? 'at' : [], typeof Intl === 'object' ? [] : 'no Intl')`,
  );
  expect(found).toEqual([]);
});

test('each execution starts anew', async () => {
  const host = openHost({code: 'var count = 0; function next() { return ++count }'});
  expect([await host.run('next'), await host.run('next')]).toEqual([1, 1]);
  expect(host.functionNames()).toEqual(['next']);
});

describe('warm, executions share a context', () => {
  const counting = `
    var count = 0;
    function next() { return ++count }
    function nextAfterCall() { SpreadsheetApp.getActiveSpreadsheet().getName(); return ++count }
    function loop() { for (;;); }
    function fail() { count = 10; throw new Error('no') }
    function times() { const start = Date.now(); Utilities.sleep(1000); return [start, Date.now()] }`;
  const open = (options = {}) => openHost({code: counting, warm: true, ...options});

  test('one after another, also those of another host of the same program', async () => {
    const host = open();
    expect([await host.run('next'), await host.run('nextAfterCall')]).toEqual([1, 2]);
    await expect(host.run('fail')).rejects.toThrow('no');
    expect(await open({code: host.program}).run('next')).toBe(11);
    expect(await open({code: host.program, warm: false}).run('next')).toBe(1);
  });

  test('but one that is asked during another has its own', async () => {
    const host = open();
    await host.run('next');
    const meanwhile: Promise<unknown>[] = [];
    host.intercept = ({index, phase}) => {
      if (index === 0 && phase === 'after') meanwhile.push(host.run('next'));
    };
    expect(await host.run('nextAfterCall')).toBe(2);
    expect(await Promise.all(meanwhile)).toEqual([1]);
    host.intercept = undefined;
    expect(await host.run('next')).toBe(3);
  });

  test('but not after one that was killed or took too long', async () => {
    const host = open({timeout: 50});
    await host.run('next');
    host.intercept = () => {
      throw new ExecutionKilled('killed');
    };
    await expect(host.run('nextAfterCall')).rejects.toThrow('killed');
    expect(await host.run('next')).toBe(1);
    await expect(host.run('loop')).rejects.toThrow(TimeLimitExceeded);
    expect(await host.run('next')).toBe(1);
  });

  test('each begins at its own time', async () => {
    const host = open({now: new Date('2024-06-15T10:00:00Z')});
    const first = (await host.run('times')) as number[];
    await host.pass(2);
    const [start = 0, end = 0] = (await host.run('times')) as number[];
    expect([start - Number(first[0]), end - start]).toEqual([7_200_000, 1001]);
  });
});

test('an endless loop is ended', async () => {
  const loop = openHost({code: 'function f() { for (;;); }', timeout: 50});
  await expect(loop.run('f')).rejects.toThrow(TimeLimitExceeded);
  const start = openHost({code: 'for (;;);', timeout: 50});
  await expect(start.run('f')).rejects.toThrow(TimeLimitExceeded);
});

test('what is not emulated says so', async () => {
  const found = await inside(`
    const messages = [];
    for (const attempt of [
      () => sheet.foo, () => SpreadsheetApp.openById, () => Utilities.getUuid(), () => sheet.getRange('A1').merge(),
      () => { sheet.foo = 1 }, () => SpreadsheetApp.DeveloperMetadataVisibility.SECRET,
    ]) try { attempt(); messages.push('accepted') } catch (error) { messages.push(error.message) }
    return messages`);
  expect(found).toEqual([
    'not emulated: Sheet.foo',
    'not emulated: SpreadsheetApp.openById',
    'not emulated: Utilities.getUuid',
    'not emulated: Range.merge',
    'not emulated: Sheet.foo',
    'not emulated: DeveloperMetadataVisibility.SECRET',
  ]);
});

test('the clock follows the virtual time, and dates stay dates', async () => {
  const found = await inside(`
    const start = Date.now(); Utilities.sleep(1500);
    return [new Date() - start, new Date(0).toISOString(), Date.UTC(1970, 0, 2), new Date() instanceof Date,
      Object.prototype.toString.call(new Date(2020, 1)), typeof Date(), new (class extends Date {})(5).getTime()]`);
  expect(found).toEqual([
    1501,
    '1970-01-01T00:00:00.000Z',
    86_400_000,
    true,
    '[object Date]',
    'string',
    5,
  ]);
});

test('console and Logger are kept', async () => {
  const host = hostOf(
    `console.log('a', {b: 1}); Logger.log(2); console.error(new Error('x').message)`,
  );
  await host.run('main');
  expect(host.calls.output).toEqual(['a {"b":1}', '2', 'error: x']);
});
