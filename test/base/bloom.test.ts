/** What was added is always known, in unions and after a round trip through text; what was not, at the stated rate. */
import fc from 'fast-check';
import {
  addTo,
  bloomBits,
  bloomIn,
  bloomText,
  emptyBloom,
  isIn,
  unionOf,
} from '../../src/base/bloom';

const MOST = 2 ** 19;
const holding = (texts: readonly string[], bits = bloomBits(texts.length, MOST)) => {
  const bloom = emptyBloom(bits);
  for (const text of texts) addTo(bloom, text);
  return bloom;
};

test('no text that was added is unknown, whatever the size, the union and the way through text', () => {
  const size = fc.integer({min: 8, max: 14}).map((power) => 2 ** power);
  fc.assert(
    fc.property(
      fc.array(fc.string({unit: 'binary'})),
      fc.array(fc.string()),
      size,
      size,
      (a, b, m, n) => {
        const one = holding(a, m);
        const both = unionOf(one, holding(b, n));
        expect(both).toHaveLength(Math.max(m, n) / 8);
        for (const bloom of [both, bloomIn(bloomText(both))])
          for (const text of [...a, ...b]) expect(bloom && isIn(bloom, text)).toBe(true);
        expect(bloomIn(bloomText(one))).toEqual(one);
      },
    ),
  );
});

test.each([40, 1000, 30_000])(
  'of texts that were not added to %i fewer than 1 in 1,000 are known',
  (n) => {
    const bloom = holding(Array.from({length: n}, (_, i) => `tier\tTop\tc${String(i)}`));
    const tried = 200_000;
    let known = 0;
    for (let i = 0; i < tried; i++) if (isIn(bloom, `tier\tTop\tc${String(n + i)}`)) known++;
    expect(known / tried).toBeLessThan(0.001);
  },
);

test.each(['', 'A', 'AAAA', '!!!!', `${'A'.repeat(43)}!`, 'A'.repeat(45)])(
  'no filter: %s',
  (text) => {
    expect(bloomIn(text)).toBeUndefined();
  },
);
