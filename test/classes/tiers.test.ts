/** The pyramid in a whole table: who is in it, and where. The cuts themselves: test/models/pyramid.test.ts. */
import type {Cell, Cells} from '../../src/base/cells';
import {type Setting, run} from './run';

const HEADER = ['Customer', 'Date', 'Amount'];
/** 2024-12-31 is the day of the run: the period is 2024-01-02 to 2024-12-31. */
const NOW = '2024-06-01';
const BEFORE = '2024-01-01';

const tiersOf = (rows: Cells, setting?: Setting): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(run([HEADER, ...rows], setting).all()).map(([key, {tier}]) => [key, tier]),
  );

test('active, inactive, refunds only, unknown', () => {
  const rows: Cells = [
    ['active', NOW, 10],
    ['inactive', BEFORE, 1000],
    ['first day', '2024-01-02', 5],
    ['today', '2024-12-31', 5],
    ['refunds', NOW, -10],
    ['old refunds', BEFORE, -10],
    ['of unknown value', NOW, ''],
    ['partly known', NOW, ''],
    ['partly known', '2024-07-01', 3],
    ['unknown now', BEFORE, 50],
    ['unknown now', NOW, ''],
    ['inactive, refund now', BEFORE, 50],
    ['inactive, refund now', NOW, -5],
    ['inactive, of unknown value', BEFORE, ''],
    ['free', NOW, 0],
    ['below 0', NOW, 10],
    ['below 0', '2024-07-01', -30],
  ];
  // Of 6 actives none but one fits into ceil(6 x 1%) = 1, ceil(6 x 5%) = 1 and ceil(6 x 20%) = 2.
  expect(tiersOf(rows)).toEqual({
    active: 'TOP',
    inactive: 'INACTIVE',
    'first day': 'SMALL',
    today: 'SMALL',
    refunds: 'INACTIVE',
    'old refunds': 'INACTIVE',
    'of unknown value': 'UNKNOWN',
    'partly known': 'SMALL',
    'unknown now': 'UNKNOWN',
    'inactive, refund now': 'INACTIVE',
    'inactive, of unknown value': 'INACTIVE',
    free: 'SMALL',
    'below 0': 'SMALL',
  });
});

test('UNKNOWN stands outside N', () => {
  // 20 known actives: cuts 1, 1, 4. With the 80 unknown ones N would be 100: cuts 1, 5, 20.
  const known = Array.from({length: 20}, (_, i): Cell[] => [`known ${String(i)}`, NOW, 100 - i]);
  const unknown = Array.from({length: 80}, (_, i): Cell[] => [`unknown ${String(i)}`, NOW, '']);
  const {counts, classes} = run([HEADER, ...known, ...unknown]);
  expect(counts['tier']).toEqual({TOP: 1, MEDIUM: 3, SMALL: 16, UNKNOWN: 80});
  expect(classes.store.actives).toBe(20);
});

// models.md 2, tests [C]: N -> Top/Big/Medium/Small.
test.each([
  [1, {TOP: 1}],
  [3, {TOP: 1, SMALL: 2}],
  [20, {TOP: 1, MEDIUM: 3, SMALL: 16}],
  [100, {TOP: 1, BIG: 4, MEDIUM: 15, SMALL: 80}],
  [137, {TOP: 2, BIG: 5, MEDIUM: 21, SMALL: 109}],
])('%d actives of different revenue', (count, expected) => {
  const rows = Array.from({length: count}, (_, i): Cell[] => [`c${String(i)}`, NOW, i + 1]);
  expect(run([HEADER, ...rows]).counts['tier']).toEqual(expected);
});

test('equal revenue is equal after rounding to six decimals', () => {
  const rows: Cells = [
    ['a', NOW, 0.1],
    ['a', '2024-07-01', 0.2],
    ['b', NOW, 0.3],
    ['c', NOW, 0.1],
  ];
  // a and b tie at 0.3 and do not both fit into the one place.
  expect(tiersOf(rows)).toEqual({a: 'SMALL', b: 'SMALL', c: 'SMALL'});
});

test('the period and the cuts are settings', () => {
  const rows: Cells = [
    ['a', '2024-12-01', 10],
    ['b', '2024-12-02', 20],
    ['c', '2024-11-30', 99],
  ];
  expect(tiersOf(rows, {options: {periodDays: 31}})).toEqual({a: 'SMALL', b: 'TOP', c: 'INACTIVE'});
  expect(tiersOf(rows, {options: {cuts: [0, 34, 66]}})).toEqual({a: 'SMALL', b: 'BIG', c: 'BIG'});
});

test('without amounts there is no tier', () => {
  const cells: Cells = [
    ['Customer', 'Date'],
    ['a', NOW],
    ['b', BEFORE],
  ];
  const {counts, customer, notices} = run(cells);
  expect(counts['tier']).toEqual({});
  expect(customer('a')).toMatchObject({
    tier: '',
    ltv: '',
    action: '',
    revenue: '',
    activity: 'AT_RISK',
    scores: '4-1-·',
  });
  expect(notices()).toEqual({NO_AMOUNT_COLUMN: 1, KIND_DOUBTFUL: 1});
});

describe('who has not bought', () => {
  // models.md 2: relationship -> PROSPECT; else in target -> SUSPECT; else REST_OF_WORLD; blank in_target -> UNKNOWN.
  const header = [
    'Customer',
    'Orders',
    'Last order',
    'Revenue',
    'Lead status',
    'Relationship',
    'In target',
  ];
  test.each<[string, readonly Cell[], string]>([
    ['a relationship', ['', 'yes', 'no'], 'PROSPECT'],
    ['an open lead', ['SQL', '', 'no'], 'PROSPECT'],
    ['a lead without an opportunity', ['nurture', '', ''], 'PROSPECT'],
    ['in target', ['', 'no', 'yes'], 'SUSPECT'],
    ['in target, relationship unknown', ['', '', 'yes'], 'SUSPECT'],
    ['neither', ['', 'no', 'no'], 'REST_OF_WORLD'],
    // A blank is unknown, never no: they may have a relationship.
    ['not in target, relationship unknown', ['', '', 'no'], 'UNKNOWN'],
    ['target unknown', ['', 'no', ''], 'UNKNOWN'],
    ['nothing known', ['', '', ''], 'UNKNOWN'],
  ])('%s', (_, known, tier) => {
    const cells: Cells = [header, ['x', 0, '', 0, ...known], ['y', 1, NOW, 5, '', '', '']];
    expect(run(cells).customer('x')['tier']).toBe(tier);
  });

  test('bought before goes before all of it', () => {
    const cells: Cells = [header, ['x', 2, '2020-01-01', 9, 'SQL', 'yes', 'yes']];
    expect(run(cells).customer('x')['tier']).toBe('INACTIVE');
  });
});
