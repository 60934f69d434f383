import {
  customerCommitment,
  outsiderCommitment,
  SEGMENTS,
  type Answers,
  type Scale,
  type Segment,
} from '../../src/models/hofmeyr';

const ten: Scale = {low: 1, high: 10};
const five: Scale = {low: 1, high: 5};
const answers = (
  happy: Answers['happy'],
  matters: Answers['matters'],
  attracted: Answers['attracted'],
  different: Answers['different'],
): Answers => ({happy, matters, attracted, different});

// Our rule's truth table worked by hand from its three tables (levels, bond and pull, segment).
test.each<
  [Answers['happy'], number | undefined, Answers['attracted'], number | undefined, Segment]
>([
  [10, 10, 1, 1, 'ENTRENCHED'],
  [9, 8, 2, undefined, 'ENTRENCHED'],
  [9, 8, 6, 9, 'ENTRENCHED'],
  [8, 6, 3, 5, 'AVERAGE'],
  [9, 8, 6, 6, 'AVERAGE'],
  [9, 8, 9, 9, 'AVERAGE'],
  [7, 9, 1, 5, 'AVERAGE'],
  [9, 8, 6, 2, 'SHALLOW'],
  [9, 9, 9, 5, 'SHALLOW'],
  [9, 3, 2, 5, 'SHALLOW'],
  [9, 3, 6, 5, 'SHALLOW'],
  [7, 6, 3, 5, 'SHALLOW'],
  [7, 9, 6, 5, 'SHALLOW'],
  [6, 6, 6, 6, 'SHALLOW'],
  [4, 9, 1, 5, 'SHALLOW'],
  [3, 3, 1, 5, 'SHALLOW'],
  [6, 3, 6, 6, 'CONVERTIBLE'],
  [4, 9, 6, 6, 'CONVERTIBLE'],
  [2, 2, 9, 1, 'CONVERTIBLE'],
  [9, 8, 'NO', undefined, 'ENTRENCHED'],
  [9, 8, 'YES', 2, 'SHALLOW'],
  [9, 8, undefined, 5, 'NO_DATA'],
  [undefined, 8, 5, 5, 'NO_DATA'],
  ['NONE', 8, 5, 5, 'NO_DATA'],
])('customer on 1-10: %s, %s, %s, %s', (happy, matters, attracted, different, segment) => {
  const found = customerCommitment(answers(happy, matters, attracted, different), ten);
  expect(found.segment).toBe(segment);
  expect(found.partial).toBeUndefined();
});

test.each<
  [number, number | undefined, Answers['attracted'], number | undefined, Segment, Segment, Segment]
>([
  [9, 8, 'YES', undefined, 'AVERAGE', 'SHALLOW', 'ENTRENCHED'],
  [8, undefined, 3, undefined, 'AVERAGE', 'SHALLOW', 'ENTRENCHED'],
  [9, undefined, 9, undefined, 'CONVERTIBLE', 'CONVERTIBLE', 'AVERAGE'],
])('partial: %s, %s, %s, %s', (happy, matters, attracted, different, segment, worst, best) => {
  const found = customerCommitment(answers(happy, matters, attracted, different), ten);
  expect(found).toMatchObject({segment, partial: [worst, best]});
});

test.each<[number, number, number, number, Segment]>([
  [5, 5, 1, 1, 'ENTRENCHED'],
  [4, 3, 2, 3, 'AVERAGE'],
  [5, 4, 3, 3, 'AVERAGE'],
  [5, 4, 5, 5, 'AVERAGE'],
  [5, 4, 3, 1, 'SHALLOW'],
  [3, 3, 3, 3, 'SHALLOW'],
  [2, 5, 1, 3, 'SHALLOW'],
  [1, 1, 5, 1, 'CONVERTIBLE'],
])('customer on 1-5: %d, %d, %d, %d', (happy, matters, attracted, different, segment) => {
  expect(customerCommitment(answers(happy, matters, attracted, different), five).segment).toBe(
    segment,
  );
});

test.each<
  [Scale, Answers['happy'], number | undefined, Answers['attracted'], number | undefined, Segment]
>([
  [ten, 5, 5, 8, 5, 'AVAILABLE'],
  [ten, 7, 5, 8, 5, 'AMBIVALENT'],
  [ten, 8, 5, 7, 5, 'AMBIVALENT'],
  [ten, 8, 5, 6, 5, 'WEAKLY_UNAVAILABLE'],
  [ten, 8, 5, 4, 5, 'STRONGLY_UNAVAILABLE'],
  [ten, 8, 9, 6, 9, 'STRONGLY_UNAVAILABLE'],
  [ten, 8, undefined, 6, 9, 'WEAKLY_UNAVAILABLE'],
  [five, 3, 3, 4, 3, 'AVAILABLE'],
  [five, 4, 3, 4, 3, 'AMBIVALENT'],
  [five, 4, 3, 3, 3, 'WEAKLY_UNAVAILABLE'],
  [five, 4, 3, 2, 3, 'STRONGLY_UNAVAILABLE'],
  [ten, undefined, 5, 8, 5, 'NO_DATA'],
  [ten, 8, 5, undefined, 5, 'NO_DATA'],
  [ten, 'NONE', undefined, 9, undefined, 'AVAILABLE'],
  [ten, 'NONE', undefined, 6, undefined, 'AMBIVALENT'],
  [ten, 'NONE', undefined, 'YES', undefined, 'AMBIVALENT'],
  [ten, 'NONE', undefined, 'NO', undefined, 'WEAKLY_UNAVAILABLE'],
  [ten, 'NONE', undefined, 'REJECTS', undefined, 'STRONGLY_UNAVAILABLE'],
  [ten, 'NONE', undefined, undefined, undefined, 'NO_DATA'],
])('non-customer on %j: %s, %s, %s, %s', (scale, happy, matters, attracted, different, segment) => {
  expect(outsiderCommitment(answers(happy, matters, attracted, different), scale).segment).toBe(
    segment,
  );
});

test('flags', () => {
  expect(customerCommitment(answers(6, 6, 6, 6), ten)).toMatchObject({
    straightLine: true,
    captive: false,
  });
  expect(customerCommitment(answers(3, 3, 1, 5), ten)).toMatchObject({
    straightLine: false,
    captive: true,
  });
  expect(customerCommitment(answers(3, 3, 'NO', 5), ten).captive).toBe(true);
  expect(customerCommitment(answers(9, 8, 6, 9), ten)).toMatchObject({bond: 'STRONG', pull: 0});
});

test('an answer outside the scale is refused, never clipped', () => {
  expect(() => customerCommitment(answers(11, 5, 5, 5), ten)).toThrow(RangeError);
  expect(() => outsiderCommitment(answers(0, 5, 5, 5), ten)).toThrow(RangeError);
});

const grids: readonly Scale[] = [ten, five, {low: 0, high: 10}, {low: 1, high: 7}];
const answersOn = ({low, high}: Scale): number[] =>
  Array.from({length: high - low + 1}, (_, index) => low + index);
const rank = (scale: Scale, h: number, i: number, a: number, d: number): number =>
  SEGMENTS.indexOf(customerCommitment(answers(h, i, a, d), scale).segment);

// Levels of each scale by hand: 1-10 low to 4 and high from 8, 1-5 3, 0-10 0-3 and 8-10, 1-7 1-3 and 6-7.
test('the 81 cells: 4 Entrenched, 10 Average, 35 Shallow, 32 Convertible', () => {
  const found = [0, 0, 0, 0];
  const three: Scale = {low: 1, high: 3};
  for (const h of [1, 2, 3])
    for (const i of [1, 2, 3])
      for (const a of [1, 2, 3])
        for (const d of [1, 2, 3]) {
          const place = rank(three, h, i, a, d);
          found[place] = (found[place] ?? 0) + 1;
        }
  expect(found).toEqual([4, 10, 35, 32]);
});

test.each(grids)(
  'on every answer of %j more happy, mattering, different never worsens, more attracted never betters',
  (scale) => {
    const all = answersOn(scale);
    let broken = 0;
    for (const h of all)
      for (const i of all)
        for (const a of all)
          for (const d of all) {
            const here = rank(scale, h, i, a, d);
            if (h < scale.high && rank(scale, h + 1, i, a, d) > here) broken++;
            if (i < scale.high && rank(scale, h, i + 1, a, d) > here) broken++;
            if (d < scale.high && rank(scale, h, i, a, d + 1) > here) broken++;
            if (a < scale.high && rank(scale, h, i, a + 1, d) < here) broken++;
          }
    expect(broken).toBe(0);
  },
);

test.each(grids)('on %j a non-customer who likes us more is never less open', (scale) => {
  const all = answersOn(scale);
  const place = (h: number, a: number) =>
    SEGMENTS.indexOf(outsiderCommitment(answers(h, undefined, a, undefined), scale).segment);
  for (const h of all)
    for (const a of all.slice(1)) expect(place(h, a)).toBeLessThanOrEqual(place(h, a - 1));
});
