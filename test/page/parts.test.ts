/** The parts of the page that need no browser. */
import {declaredFunctions} from 'sheets-here/page/declaredFunctions';
import {limiter} from 'sheets-here/page/limiter';
import {makeMemory, makeTaker, put} from 'sheets-here/page/memory';
import {sheetNameOf} from 'sheets-here/csv';
import {pageWords} from 'sheets-here/messages';
import {addOn} from './addOn';

describe('limiter', () => {
  test('runs so many at once; the others wait and end in any order', async () => {
    const limited = limiter(2);
    const running: string[] = [];
    const seen: string[][] = [];
    const ends = new Map<string, () => void>();
    const work = (name: string) => () => {
      running.push(name);
      seen.push([...running]);
      return new Promise<string>((resolve) => {
        ends.set(name, () => {
          running.splice(running.indexOf(name), 1);
          resolve(name);
        });
      });
    };
    const results: string[] = [];
    const all = ['a', 'b', 'c', 'd'].map((name) =>
      limited(work(name)).then((done) => results.push(done)),
    );
    for (const name of ['b', 'c', 'd', 'a']) {
      await new Promise(setImmediate);
      ends.get(name)?.();
    }
    await Promise.all(all);
    expect(seen).toEqual([['a'], ['a', 'b'], ['a', 'c'], ['a', 'd']]);
    expect(results).toEqual(['b', 'c', 'd', 'a']);
  });

  test('a failure makes room too', async () => {
    const limited = limiter(1);
    const failed = limited(() => Promise.reject(new Error('no')));
    const next = limited(() => Promise.resolve('yes'));
    await expect(failed).rejects.toThrow('no');
    expect(await next).toBe('yes');
  });
});

describe('declaredFunctions', () => {
  test('the custom functions of an add-on with their help', () => {
    expect(declaredFunctions(addOn)).toEqual([
      {
        name: 'TWICE',
        description: 'Twice a number.',
        parameters: [{name: 'number', text: 'Any number.'}],
      },
      {name: 'ENDLESS', description: '', parameters: []},
      {name: 'WRITES', description: '', parameters: []},
      {
        name: 'UP_TO',
        description: 'Numbers from 1.',
        parameters: [{name: 'rows', text: 'How many.'}],
      },
    ]);
  });

  test.each([
    ['without the tag', '/** Help. */\nfunction A(x) {}'],
    ['private', '/**\n * @customfunction\n */\nfunction A_(x) {}'],
    [
      'not at the top level',
      '(function () {\n  /**\n   * @customfunction\n   */\n  function A() {}\n})();',
    ],
    ['with something between', '/**\n * @customfunction\n */\nvar x;\nfunction A() {}'],
  ])('none %s', (_, code) => {
    expect(declaredFunctions(code)).toEqual([]);
  });
});

describe('memory', () => {
  test.each([
    ['a short text', '{"value":1}'],
    ['none', ''],
    ['letters of all kinds', 'ñ € 😀 \u2028'],
    ['more than there was room for', 'x'.repeat(200_000) + '€'],
  ])('%s goes through', (_, text) => {
    const memory = makeMemory();
    const take = makeTaker(memory);
    put(memory, text);
    expect(take()).toBe(text);
    put(memory, 'again');
    expect(take()).toBe('again');
  });
});

test.each([
  ['shop.csv', 'shop'],
  ['/home/me/my shop.2024.csv', 'my shop.2024'],
  ['C:\\files\\shop.CSV', 'shop'],
  ['noEnding', 'noEnding'],
  ['.csv', ''],
  [`${'x'.repeat(120)}.csv`, 'x'.repeat(100)],
])('%s is opened as %s', (file, name) => {
  expect(sheetNameOf(file)).toBe(name);
});

test('both languages of the page say something everywhere', () => {
  const leaves = (words: object): string[] =>
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === 'object' ? leaves(value as object).map((one) => `${key}.${one}`) : key,
    );
  const english = pageWords('en');
  const spanish = pageWords('es');
  expect(leaves(spanish)).toEqual(leaves(english));
  expect(JSON.stringify(spanish)).not.toMatch(/""/);
});
