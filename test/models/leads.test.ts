import fc from 'fast-check';
import {
  bant,
  type Bant,
  type Lead,
  type LeadClass,
  leadClass,
  leadInterest,
} from '../../src/models/leads';

// models.md 6, tests.
test.each<[number, number, boolean, LeadClass]>([
  [75, 80, false, 'HOT'],
  [45, 70, false, 'HOT'],
  [70, 69, false, 'QUALIFIED'],
  [39, 95, false, 'REVIEW'],
  [90, 10, false, 'NURTURE'],
  [90, 10, true, 'CO_REG'],
  [20, 20, false, 'COLD'],
])('fit %d, interest %d, co-registered %s: %s', (fit, interest, coRegistered, expected) => {
  expect(leadClass({fit, interest, coRegistered})).toBe(expected);
});

// models.md 6, the grid: A from 70, B from 40; 1 from 70, 2 from 40.
test('the grid on its lines', () => {
  const scores = [100, 70, 69.9, 40, 39.9, 0];
  expect(scores.map((fit) => scores.map((interest) => leadClass({fit, interest})))).toEqual([
    ['HOT', 'HOT', 'QUALIFIED', 'QUALIFIED', 'NURTURE', 'NURTURE'],
    ['HOT', 'HOT', 'QUALIFIED', 'QUALIFIED', 'NURTURE', 'NURTURE'],
    ['HOT', 'HOT', 'QUALIFIED', 'QUALIFIED', 'NURTURE', 'NURTURE'],
    ['HOT', 'HOT', 'QUALIFIED', 'QUALIFIED', 'NURTURE', 'NURTURE'],
    ['REVIEW', 'REVIEW', 'COLD', 'COLD', 'COLD', 'COLD'],
    ['REVIEW', 'REVIEW', 'COLD', 'COLD', 'COLD', 'COLD'],
  ]);
});

// models.md 6: 80 after 45 days is 28.28.
test('interest halves in 30 days', () => {
  expect(leadInterest(80, 45)).toBeCloseTo(28.28, 2);
  expect(leadInterest(80, 0)).toBe(80);
  expect(leadInterest(80, 30)).toBe(40);
  expect(leadInterest(0, 10)).toBe(0);
  expect(leadClass({fit: 75, interest: 80, daysIdle: 30})).toBe('QUALIFIED');
  expect(leadClass({fit: 75, interest: 80, daysIdle: 31})).toBe('NURTURE');
});

test.each<[Lead, LeadClass]>([
  // A request that stands lifts to 70, whatever was before and however long ago.
  [{fit: 75, interest: 10, request: true}, 'HOT'],
  [{fit: 75, interest: 10, daysIdle: 90, request: true}, 'HOT'],
  [{fit: 75, interest: undefined, request: true}, 'HOT'],
  [{fit: 20, interest: 10, request: true}, 'REVIEW'],
  [{fit: 75, interest: 10, request: false}, 'NURTURE'],
  // Co-registered until the first act of one's own.
  [{fit: 90, interest: 10, coRegistered: true, request: true}, 'HOT'],
  [{fit: 90, interest: 39, coRegistered: true}, 'CO_REG'],
  [{fit: 90, interest: 40, coRegistered: true}, 'QUALIFIED'],
  [{fit: 90, interest: 60, daysIdle: 60, coRegistered: true}, 'NURTURE'],
  [{fit: undefined, interest: 10, coRegistered: true}, 'CO_REG'],
  // Blank is unknown.
  [{fit: undefined, interest: 80}, 'NO_DATA'],
  [{fit: undefined, interest: 80, request: true}, 'NO_DATA'],
  [{fit: 80, interest: undefined}, 'NO_DATA'],
  [{fit: 80, interest: undefined, coRegistered: true}, 'NO_DATA'],
  [{fit: undefined, interest: undefined}, 'NO_DATA'],
])('%j: %s', (lead, expected) => {
  expect(leadClass(lead)).toBe(expected);
});

test.each<[Lead]>([
  [{fit: 101, interest: 5}],
  [{fit: -1, interest: 5}],
  [{fit: 5, interest: 101}],
  [{fit: 5, interest: 5, daysIdle: -1}],
  [{fit: NaN, interest: 5}],
])('out of scale: %j', (lead) => {
  expect(() => leadClass(lead)).toThrow(RangeError);
});

test('property: days add up, and waiting never warms', () => {
  const days = fc.double({min: 0, max: 400, noNaN: true});
  fc.assert(
    fc.property(fc.double({min: 0, max: 100, noNaN: true}), days, days, (interest, one, other) => {
      const after = leadInterest(interest, one);
      expect(after).toBeLessThanOrEqual(interest);
      expect(leadInterest(after, other)).toBeCloseTo(leadInterest(interest, one + other), 9);
    }),
  );
});

// models.md 6: the need and any two others; not ready once that is out of reach; unknown is not No.
const [Y, N, U] = [true, false, undefined];
test.each<
  [boolean | undefined, boolean | undefined, boolean | undefined, boolean | undefined, Bant]
>([
  [Y, Y, Y, Y, 'READY'],
  [Y, Y, Y, U, 'READY'],
  [Y, U, Y, Y, 'READY'],
  [N, Y, Y, Y, 'READY'],
  [Y, N, Y, U, 'UNKNOWN'],
  [Y, Y, U, Y, 'UNKNOWN'],
  [U, U, U, U, 'UNKNOWN'],
  [Y, U, Y, U, 'UNKNOWN'],
  [Y, Y, N, Y, 'NOT_READY'],
  [U, U, N, U, 'NOT_READY'],
  [N, N, Y, Y, 'NOT_READY'],
  [N, U, U, N, 'NOT_READY'],
  [N, N, N, N, 'NOT_READY'],
])('budget %s, authority %s, need %s, time %s: %s', (budget, authority, need, time, expected) => {
  expect(bant(budget, authority, need, time)).toBe(expected);
});

test('an answer that comes in never takes a verdict back', () => {
  const answers = [Y, N, U];
  for (const b of answers)
    for (const a of answers)
      for (const n of answers)
        for (const t of answers) {
          const verdict = bant(b, a, n, t);
          if (verdict === 'UNKNOWN') continue;
          for (const known of [true, false])
            expect(bant(b ?? known, a ?? known, n ?? known, t ?? known)).toBe(verdict);
        }
});
