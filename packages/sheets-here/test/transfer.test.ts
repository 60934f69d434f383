import {openHost, type CellArgument} from '../src/host';
import {answersTo} from '../src/services/unknowns';
import {hostOf} from './inside';

describe('google.script.run', () => {
  test.each([
    ['a Date', new Date(0)],
    ['a Date inside', {list: [new Date(0)]}],
    ['a function', () => 1],
    ['undefined inside', {a: undefined}],
    ['a Map', new Map()],
    ['a Set', {a: new Set()}],
    ['a typed array', new Uint8Array(1)],
    ['NaN', NaN],
  ])('refuses %s as an argument', async (_, argument) => {
    await expect(hostOf('return 1').run('main', argument)).rejects.toThrow(
      'illegal value in property',
    );
  });

  test.each<[string, unknown]>([
    ['new Date(0)', null],
    ['{ok: true, list: [{day: new Date(0)}]}', null],
    ['{a: undefined, b: [undefined]}', {a: null, b: [null]}],
    ['undefined', null],
    ['{a: () => 1}', {a: '() => 1'}],
    ['{map: new Map([[1, 2]]), set: new Set([1]), pattern: /x/}', {map: {}, set: {}, pattern: {}}],
    ['[1, "é", true, null, {deep: [[]]}]', [1, 'é', true, null, {deep: [[]]}]],
  ])('returns %s', async (result, arrives) => {
    expect(await hostOf(`return (${result})`).run('main')).toEqual(arrives);
  });

  test.each(['NaN', '[Infinity]', 'new Uint8Array(1)', 'Promise.resolve(1)', 'Symbol()'])(
    'refuses to return %s',
    async (result) => {
      await expect(hostOf(`return ${result}`).run('main')).rejects.toThrow(
        'google.script.run cannot return',
      );
    },
  );

  test('passes arguments as copies, and errors by message', async () => {
    const host = openHost({
      code: `function add(a, b) { a.push(b.x); return a }
        function fail() { throw new TypeError('bad: ' + typeof fail) }
        function hidden_() {}
        const arrow = () => 1`,
    });
    const list = [1];
    expect(await host.run('add', list, {x: 2})).toEqual([1, 2]);
    expect(list).toEqual([1]);
    await expect(host.run('fail')).rejects.toMatchObject({
      message: 'bad: function',
      scriptStack: expect.stringContaining('Code.gs'),
    });
    await expect(host.run('hidden_')).rejects.toThrow('private');
    await expect(host.run('nope')).rejects.toThrow('Script function not found: nope');
    await expect(host.run('toString')).rejects.toThrow('Script function not found: toString');
    await expect(host.run('arrow')).rejects.toThrow('Script function not found: arrow');
  });
});

describe('a formula', () => {
  const echo = (argument: CellArgument) =>
    openHost({code: 'function ECHO(a) { return a }', unknowns: answersTo()}).callFunction(
      'ECHO',
      argument,
    );

  test('passes cells and ranges', async () => {
    const date = new Date('2024-01-02T23:00:00Z');
    expect(await echo('x')).toEqual([['x']]);
    expect(await echo(date)).toEqual([[date]]);
    expect(
      await echo([
        [1, 'a', true],
        ['', date, -0.5],
      ]),
    ).toEqual([
      [1, 'a', true],
      ['', date, -0.5],
    ]);
  });

  test.each([
    ['null', 'the result holds Null in row 1, column 1'],
    ['undefined', 'the result holds undefined in row 1, column 1'],
    ['[[1, NaN]]', 'the result holds NaN in row 1, column 2'],
    ['[[1], [new Error("x")]]', 'the result holds Error in row 2, column 1'],
    ['[[1], [2, 3]]', 'row 2 of the result has another length'],
    ['[1, 2]', 'a custom function must return one value or rows of values'],
    ['[]', 'the result is empty'],
    ['[[]]', 'the result is empty'],
    ['{}', 'the result holds Object in row 1, column 1'],
    ['new Date(NaN)', 'the result holds Date in row 1, column 1'],
  ])('refuses %s', async (result, message) => {
    const host = openHost({code: `function f() { return ${result} }`});
    await expect(host.callFunction('f')).rejects.toThrow(message);
  });

  test('does not take what no cell holds', async () => {
    await expect(echo(NaN)).rejects.toThrow('a cell cannot hold NaN');
    await expect(echo([[1], [1, 2]])).rejects.toThrow('equal length');
  });
});
