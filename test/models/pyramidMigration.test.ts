import fc from 'fast-check';
import {DEFAULT_CUTS, rankActives, type Tier, TIERS} from '../../src/models/pyramid';
import {
  migrationMatrix,
  type Move,
  moveOf,
  revenueLines,
  tierByLines,
} from '../../src/models/pyramidMigration';

// models.md 2, the names of the moves; undefined is absent.
test.each<[Tier | undefined, Tier | undefined, Move | undefined]>([
  ['SMALL', 'BIG', 'UPGRADE'],
  ['BIG', 'TOP', 'UPGRADE'],
  ['TOP', 'SMALL', 'DOWNGRADE'],
  ['MEDIUM', 'MEDIUM', 'STAY'],
  ['TOP', 'INACTIVE', 'LOST'],
  ['SMALL', undefined, 'LOST'],
  ['INACTIVE', 'SMALL', 'REACTIVATED'],
  ['PROSPECT', 'SMALL', 'NEW'],
  ['SUSPECT', 'TOP', 'NEW'],
  ['REST_OF_WORLD', 'MEDIUM', 'NEW'],
  [undefined, 'BIG', 'NEW'],
  ['PROSPECT', 'PROSPECT', 'STAY'],
  ['INACTIVE', 'INACTIVE', 'STAY'],
  ['SUSPECT', 'PROSPECT', 'OTHER'],
  ['SMALL', 'PROSPECT', 'OTHER'],
  ['INACTIVE', undefined, 'OTHER'],
  [undefined, 'PROSPECT', 'OTHER'],
  ['UNKNOWN', 'SMALL', 'OTHER'],
  ['TOP', 'UNKNOWN', 'OTHER'],
  ['UNKNOWN', 'UNKNOWN', 'OTHER'],
  ['UNKNOWN', undefined, 'OTHER'],
  [undefined, undefined, undefined],
])('%s to %s: %s', (before, after, move) => {
  expect(moveOf(before, after)).toBe(move);
});

// models.md 2, the test case of migration: c1 to c20, then c1 = 500, c2 = 1200, c4 = 0, c5 = 450, c21 new, c22 back.
const FIRST = [
  1000, 600, 500, 400, 300, 250, 200, 180, 150, 120, 100, 90, 80, 70, 60, 50, 40, 30, 20, 10,
];
const SECOND = FIRST.map((amount, c) => ({0: 500, 1: 1200, 3: 0, 4: 450})[c] ?? amount);
const rank = (revenue: readonly number[]): Tier[] =>
  [...rankActives(Float64Array.from(revenue), DEFAULT_CUTS)].map(
    (tier) => TIERS[tier] ?? 'UNKNOWN',
  );

test('frozen lines: only who changed moves', () => {
  const lines = revenueLines(Float64Array.from(FIRST), DEFAULT_CUTS);
  expect([lines[0], lines[2]]).toEqual([1000, 400]);
  const before = rank(FIRST);
  expect(FIRST.map((revenue) => tierByLines(revenue, lines))).toEqual(before);
  const after = SECOND.map((revenue) => (revenue > 0 ? tierByLines(revenue, lines) : 'INACTIVE'));
  const moves = before.map((tier, c) => moveOf(tier, after[c]));
  expect(moves.slice(0, 5)).toEqual(['DOWNGRADE', 'UPGRADE', 'STAY', 'LOST', 'UPGRADE']);
  expect(new Set(moves.slice(5))).toEqual(new Set(['STAY']));
  expect(moveOf(undefined, tierByLines(50, lines))).toBe('NEW');
  expect(moveOf('INACTIVE', tierByLines(80, lines))).toBe('REACTIVATED');
});

test('ranked again, c6 moves although nothing of it changed', () => {
  // 21 actives: without c4, with c21 and c22.
  const actives = [...SECOND.filter((revenue) => revenue > 0), 50, 80];
  expect(actives).toHaveLength(21);
  const tiers = rank(actives);
  // c1 and c3 earn 500 alike: together they do not fit into Big, whose cut is 2, and both are Medium.
  const counts = [0, 1, 2, 3].map((each) => tiers.filter((tier) => tier === TIERS[each]).length);
  expect(counts).toEqual([1, 0, 4, 16]);
  expect(tiers[actives.indexOf(250)]).toBe('MEDIUM');
  expect(rank(FIRST)[5]).toBe('SMALL');
});

test('nobody within a cut: no revenue reaches it', () => {
  const lines = revenueLines(Float64Array.of(5, 5, 5), DEFAULT_CUTS);
  expect(lines).toEqual([Infinity, Infinity, Infinity]);
  expect(tierByLines(1e9, lines)).toBe('SMALL');
});

test('the matrix: classes that occur, absent last, blank rows left out', () => {
  const before: (Tier | undefined)[] = ['TOP', 'TOP', 'SMALL', undefined, undefined, 'INACTIVE'];
  const after: (Tier | undefined)[] = ['TOP', undefined, 'TOP', 'SMALL', undefined, 'SMALL'];
  expect(migrationMatrix(before, after)).toEqual({
    classes: ['TOP', 'SMALL', 'INACTIVE', 'ABSENT'],
    counts: [
      [1, 0, 0, 1],
      [1, 0, 0, 0],
      [0, 1, 0, 0],
      [0, 1, 0, 0],
    ],
  });
  expect(migrationMatrix([], [])).toEqual({classes: [], counts: []});
  expect(() => migrationMatrix(['TOP'], [])).toThrow(RangeError);
});

test('property: frozen lines tell the period they come from as its own ranking does', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({min: 1, max: 30}), {minLength: 1, maxLength: 80}),
      (revenue) => {
        const lines = revenueLines(Float64Array.from(revenue), DEFAULT_CUTS);
        expect(revenue.map((amount) => tierByLines(amount, lines))).toEqual(rank(revenue));
      },
    ),
  );
});

test('property: a matrix counts every row once and turns round with time', () => {
  const tier = fc.option(fc.constantFrom<Tier>(...TIERS), {nil: undefined});
  fc.assert(
    fc.property(fc.array(fc.tuple(tier, tier), {maxLength: 50}), (rows) => {
      const [before, after] = [rows.map(([from]) => from), rows.map(([, to]) => to)];
      const {classes, counts} = migrationMatrix(before, after);
      const present = rows.filter(([from, to]) => from !== undefined || to !== undefined);
      expect(counts.flat().reduce((total, count) => total + count, 0)).toBe(present.length);
      const back = migrationMatrix(after, before);
      expect(back.classes).toEqual(classes);
      expect(back.counts).toEqual(classes.map((_, i) => counts.map((line) => line[i])));
    }),
  );
});

test('property: a move up is a move down seen from the end', () => {
  const active = fc.constantFrom<Tier>('TOP', 'BIG', 'MEDIUM', 'SMALL');
  const mirror: Readonly<Record<string, Move>> = {
    UPGRADE: 'DOWNGRADE',
    DOWNGRADE: 'UPGRADE',
    STAY: 'STAY',
  };
  fc.assert(
    fc.property(active, active, (one, other) => {
      expect(moveOf(other, one)).toBe(mirror[moveOf(one, other) ?? '']);
    }),
  );
});
