import fc from 'fast-check';
import {testGroup} from '../../src/models/testGroup';

// For ever the same. Computed apart from this code: MurmurHash3_x86_32 in Python, of the UTF-8 of test + NUL + key, seed 0.
test.each<[string, string, number, 'A' | 'B']>([
  ['ana@example.com', 'spring', 0.390717, 'A'],
  ['luis@example.com', 'spring', 0.052941, 'A'],
  ['maría@example.com', 'spring', 0.432512, 'A'],
  ['ana@example.com', 'summer', 0.941172, 'B'],
  ['1901', 't', 0.695075, 'B'],
  ['00012', 't', 0.952454, 'B'],
  ['12', 't', 0.964397, 'B'],
  ['josé lópez', 'navidad 2026', 0.061032, 'A'],
  ['客户 7', '双11', 0.77794, 'B'],
  ['😀', 't', 0.79662, 'B'],
  ['x', '', 0.510185, 'B'],
  ['', 't', 0.22703, 'A'],
])('golden: %s in %s', (key, name, place, group) => {
  expect(testGroup(key, name)).toBe(group);
  // The share from which the key belongs to A.
  expect(testGroup(key, name, place - 1e-6)).toBe('B');
  expect(testGroup(key, name, place + 1e-6)).toBe('A');
});
test('A from share 0 of nobody to share 1 of all', () => {
  for (let i = 0; i < 200; i++) {
    expect(testGroup(`c${i}`, 't', 0)).toBe('B');
    expect(testGroup(`c${i}`, 't', 1)).toBe('A');
  }
});

test.each([-0.1, 1.1, NaN])('no share: %d', (share) => {
  expect(() => testGroup('a', 't', share)).toThrow(RangeError);
});

test('the border between test and key counts', () => {
  const pairs = Array.from({length: 64}, (_, i) => [
    testGroup(`bc${i}`, 'a'),
    testGroup(`c${i}`, 'ab'),
  ]);
  expect(pairs.some(([one, other]) => one !== other)).toBe(true);
});

/** Within five standard deviations of a fair draw; as the hash is fixed, it holds for ever or never. */
const isFair = (count: number, draws: number, share: number): boolean =>
  Math.abs(count - draws * share) <= 5 * Math.sqrt(draws * share * (1 - share));

const KEYS: Readonly<Record<string, (i: number) => string>> = {
  numbers: (i) => String(i),
  'long numbers': (i) => String(100000000 + i),
  mails: (i) => `customer${i}@example.com`,
  letters: (i) => 'x'.repeat(i % 50) + String.fromCharCode(97 + (i % 26)) + Math.floor(i / 26),
};

test.each(Object.keys(KEYS))('shares of %s lie within binomial bounds', (kind) => {
  const key = KEYS[kind] ?? String;
  const draws = 10000;
  for (const share of [0.01, 0.1, 0.5, 0.9]) {
    for (const name of ['spring', 'a', '']) {
      let inA = 0;
      for (let i = 0; i < draws; i++) if (testGroup(key(i), name, share) === 'A') inA++;
      expect(isFair(inA, draws, share)).toBe(true);
    }
  }
});

test('tests split independently of each other', () => {
  const draws = 20000;
  let both = 0;
  for (let i = 0; i < draws; i++)
    if (testGroup(`c${i}`, 'test 1') === testGroup(`c${i}`, 'test 2')) both++;
  expect(isFair(both, draws, 0.5)).toBe(true);
});

test('property: a larger share moves nobody out of A', () => {
  const share = fc.double({min: 0, max: 1, noNaN: true});
  fc.assert(
    fc.property(fc.string(), fc.string(), share, share, (key, name, one, other) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      if (testGroup(key, name, low) === 'A') expect(testGroup(key, name, high)).toBe('A');
    }),
  );
});
