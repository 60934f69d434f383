import fc from 'fast-check';
import {DEFAULT_CUTS, rankActives, type Tier, TIERS} from '../../src/models/pyramid';
import {summarise} from '../../src/models/pyramidSummary';

// models.md 2, migration case: P1's twenty customers, revenue shares 23.5, 35.3 and 41.2%.
test('the twenty customers', () => {
  const revenue = [
    1000, 600, 500, 400, 300, 250, 200, 180, 150, 120, 100, 90, 80, 70, 60, 50, 40, 30, 20, 10,
  ];
  const tiers = [...rankActives(Float64Array.from(revenue), DEFAULT_CUTS)].map(
    (rank) => TIERS[rank],
  );
  const lines = summarise(tiers, revenue);
  expect(lines.map(({tier, customers}) => [tier, customers])).toEqual([
    ['TOP', 1],
    ['BIG', 0],
    ['MEDIUM', 3],
    ['SMALL', 16],
  ]);
  const percent = lines.map(({revenueShare}) => (revenueShare ?? 0) * 100);
  [23.5, 0, 35.3, 41.2].forEach((share, line) => expect(percent[line]).toBeCloseTo(share, 1));
  expect(lines.map(({share}) => share)).toEqual([0.05, 0, 0.15, 0.8]);
});

test('other classes only where they occur; blank rows do not count', () => {
  const lines = summarise(['PROSPECT', undefined, 'INACTIVE', 'SMALL'], [undefined, 900, -5, 5]);
  expect(lines.map(({tier}) => tier)).toEqual([
    'TOP',
    'BIG',
    'MEDIUM',
    'SMALL',
    'INACTIVE',
    'PROSPECT',
  ]);
  expect(lines[3]).toEqual({
    tier: 'SMALL',
    customers: 1,
    share: 1 / 3,
    revenue: 5,
    revenueShare: undefined,
  });
});

test('nobody at all', () => {
  expect(summarise([], []).map(({customers, share}) => [customers, share])).toEqual(
    Array.from({length: 4}, () => [0, 0]),
  );
});

test('property: everybody and all money counted once, in any order of rows', () => {
  const row = fc.tuple(fc.constantFrom<Tier>(...TIERS), fc.integer({min: -20, max: 900}));
  fc.assert(
    fc.property(fc.array(row, {minLength: 1, maxLength: 60}), (rows) => {
      const of = (list: typeof rows) =>
        summarise(
          list.map(([tier]) => tier),
          list.map(([, revenue]) => revenue),
        );
      const lines = of(rows);
      expect(of([...rows].reverse())).toEqual(lines);
      const total = (pick: (line: (typeof lines)[number]) => number): number =>
        lines.reduce((sum, line) => sum + pick(line), 0);
      expect(total(({customers}) => customers)).toBe(rows.length);
      expect(total(({share}) => share)).toBeCloseTo(1, 12);
      expect(total(({revenue}) => revenue)).toBe(rows.reduce((sum, [, own]) => sum + own, 0));
      if (lines[0]?.revenueShare !== undefined)
        expect(total(({revenueShare}) => revenueShare ?? NaN)).toBeCloseTo(1, 12);
    }),
  );
});
