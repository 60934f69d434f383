import fc from 'fast-check';
import {cut, firstOf} from '../../src/base/cut';

test.each([
  ['a long story', 7, 'a long…'],
  ['short', 5, 'short'],
  ['', 3, ''],
  ['😀😀😀😀', 3, '😀😀…'],
])('%s to %i is %s', (text, length, expected) => {
  expect(cut(text, length)).toBe(expected);
});

test('no character is halved, and none too many is left', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), fc.integer({min: 1, max: 30}), (text, length) => {
      const short = cut(text, length);
      expect([...short].length).toBeLessThanOrEqual(length);
      expect(text.startsWith(short.replace(/…$/, ''))).toBe(true);
    }),
  );
});

test('of many texts the first, with a mark', () => {
  expect(firstOf(['a', 'b', 'c'], 2)).toEqual(['a', 'b', '…']);
  expect(firstOf(['a', 'b'], 2)).toEqual(['a', 'b']);
});
