import fc from 'fast-check';
import {
  perceivedValue,
  type PerceivedValue,
  reading,
  type Scores,
  valueGaps,
} from '../../src/models/perceivedValue';

const told = (scores: Scores): PerceivedValue => {
  const found = perceivedValue(scores);
  if (typeof found === 'string') throw new Error(found);
  return found;
};

// models.md 8, test.
const KNOWN: Scores = {weights: [40, 30, 20, 10], us: [8, 7, 6, 9], rival: [7, 8, 6, 6]};

test('the case of the design', () => {
  const {us, rival, relative, gale, dropped} = told(KNOWN);
  expect(us).toBeCloseTo(7.4, 12);
  expect(rival).toBeCloseTo(7, 12);
  expect(relative).toBeCloseTo(1.0571, 4);
  expect(gale).toBeCloseTo(1.0696, 4);
  expect(dropped).toBe(0);
  const gaps = valueGaps(KNOWN);
  expect(gaps).not.toBe('NO_WEIGHT');
  if (gaps === 'NO_WEIGHT') return;
  expect(gaps.map(({index}) => index)).toEqual([1, 2, 3, 0]);
  [-0.3, 0, 0.3, 0.4].forEach((gap, place) => expect(gaps[place]?.gap).toBeCloseTo(gap, 12));
});

test('a missing answer drops the attribute on both sides, and the other weights make up 1', () => {
  const scores: Scores = {
    weights: [40, undefined, 20, 10, 30],
    us: [8, 7, undefined, 9, 0],
    rival: [7, 8, 6, 6, 5],
  };
  const found = told(scores);
  expect(found.dropped).toBe(2);
  expect(found.us).toBeCloseTo((40 * 8 + 10 * 9) / 80, 12);
  expect(found.rival).toBeCloseTo((40 * 7 + 10 * 6 + 30 * 5) / 80, 12);
  expect(valueGaps(scores)).toHaveLength(3);
});

test('no weight, or a rival of 0 where a ratio is taken', () => {
  const two = {us: [5, 5], rival: [5, 0]};
  expect(perceivedValue({...two, weights: [0, 0]})).toBe('NO_WEIGHT');
  expect(perceivedValue({...two, weights: [undefined, undefined]})).toBe('NO_WEIGHT');
  expect(perceivedValue({weights: [], us: [], rival: []})).toBe('NO_WEIGHT');
  expect(valueGaps({...two, weights: [0, 0]})).toBe('NO_WEIGHT');
  expect(perceivedValue({...two, weights: [1, 1]})).toBe('RIVAL_ZERO');
  // Without weight it takes no part; a gap needs no ratio.
  expect(told({...two, weights: [1, 0]}).relative).toBe(1);
  expect(valueGaps({...two, weights: [1, 1]})).toEqual([
    {index: 0, gap: 0},
    {index: 1, gap: 2.5},
  ]);
});

test.each<[Scores]>([
  [{weights: [-1, 2], us: [5, 5], rival: [5, 5]}],
  [{weights: [1, 2], us: [-5, 5], rival: [5, 5]}],
  [{weights: [1, 2], us: [5, 5], rival: [5, -5]}],
  [{weights: [1, 2], us: [5], rival: [5, 5]}],
])('no scores: %j', (scores) => {
  expect(() => perceivedValue(scores)).toThrow(RangeError);
  expect(() => valueGaps(scores)).toThrow(RangeError);
});

// models.md 8: >= 1.05 ahead, .95 to 1.05 level, < .95 behind.
test('reading', () => {
  expect([1.0571, 1.05, 1.0499, 0.95, 0.9499].map(reading)).toEqual([
    'AHEAD',
    'AHEAD',
    'LEVEL',
    'LEVEL',
    'BEHIND',
  ]);
});

const score = fc.integer({min: 1, max: 10});
const attributes = fc.array(fc.tuple(fc.integer({min: 1, max: 100}), score, score), {
  minLength: 1,
  maxLength: 12,
});
const scoresOf = (rows: readonly (readonly [number, number, number])[]): Scores => ({
  weights: rows.map(([weight]) => weight),
  us: rows.map(([, us]) => us),
  rival: rows.map(([, , rival]) => rival),
});

test('property: gaps add up to our lead; order and unit of weights do not matter; equals are level', () => {
  fc.assert(
    fc.property(attributes, (rows) => {
      const scores = scoresOf(rows);
      const {us, rival, relative, gale} = told(scores);
      const gaps = valueGaps(scores);
      const lead = gaps === 'NO_WEIGHT' ? NaN : gaps.reduce((sum, {gap}) => sum + gap, 0);
      expect(lead).toBeCloseTo(us - rival, 10);
      const turned = told(scoresOf([...rows].reverse()));
      expect(turned.gale).toBeCloseTo(gale, 12);
      expect(turned.relative).toBeCloseTo(relative, 12);
      const scaled = told(scoresOf(rows.map(([weight, a, b]) => [weight * 7, a, b] as const)));
      expect(scaled.us).toBeCloseTo(us, 12);
      const same = told({...scores, rival: scores.us});
      expect(same.relative).toBe(1);
      expect(same.gale).toBeCloseTo(1, 12);
      expect(told({...scores, us: scores.rival, rival: scores.us}).relative).toBeCloseTo(
        1 / relative,
        12,
      );
    }),
  );
});
