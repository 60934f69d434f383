/** Every sentence that a function can say about a cell fits the two lines that Sheets shows over it, in every language. */
import type {Cell} from '../../src/base/cells';
import {functions} from '../../src/functions';
import type {ArgumentFacts, CustomFunction} from '../../src/functions/declare/declaration';
import {columnOf, complaint} from './evaluate';

/** About 160; places far down a long sheet have two digits more than here. */
const LONGEST = 158;

const everyFunction: readonly CustomFunction[] = functions;

/** Cells that take most words to say. */
const worst: readonly unknown[] = [
  'x'.repeat(500),
  '',
  '#¡REFERENCIA!',
  '#N/A',
  true,
  new Date(Date.UTC(9999, 11, 31)),
  new Date(NaN),
  -1.23456789012345e-300,
  1.23456789012345e300,
  -123456789.123456,
  0.123456789012345,
  NaN,
  Infinity,
];

const FAR = 2000;

/** The cell where one cell belongs; far down a range where a range does. */
const placed = ({shape}: ArgumentFacts, given: unknown, cell: unknown): unknown => {
  if (shape === 'row') return [[1, cell]];
  if (shape !== 'list') return cell;
  const first = (given as Cell[][] | undefined)?.[0]?.[0] ?? 1;
  return columnOf(...Array.from({length: FAR - 1}, () => first), cell);
};

/** A call over single values throws what a call over a range writes into the row; lists that go cell for cell are of one size. */
const beside = (facts: ArgumentFacts, given: unknown): unknown => {
  if (facts.shape === 'list' && Array.isArray(given) && given.length > 1)
    return placed(facts, given, (given as Cell[][])[0]?.[0]);
  return facts.shape === 'column' && Array.isArray(given) ? (given as Cell[][])[0]?.[0] : given;
};

const sentences = everyFunction.flatMap(({name, args, examples}) =>
  Object.entries<ArgumentFacts>(args).flatMap(([argument, facts], index) =>
    worst.map((cell) => {
      const given: readonly unknown[] = examples[0]?.cells ?? [];
      const inputs = Object.values<ArgumentFacts>(args).map((each, place) =>
        beside(each, given[place] ?? ''),
      );
      inputs[index] = placed(facts, given[index], cell);
      return {name, argument, inputs};
    }),
  ),
);

describe.each(['en', 'es'] as const)('in %s', (language) => {
  const said = sentences.map(({name, argument, inputs}) => ({
    name,
    argument,
    sentence: complaint(language, name, ...inputs),
  }));

  test('a wrong cell is said in at most two lines that begin with its argument', () => {
    const spoken = said.filter(({sentence}) => sentence !== '');
    expect(spoken.length).toBeGreaterThan(1000);
    expect(spoken.filter(({sentence}) => sentence.length > LONGEST)).toEqual([]);
    expect(spoken.filter(({sentence}) => /[{}]|undefined|\n/.test(sentence))).toEqual([]);
  });

  test('every argument of every function has something to say', () => {
    const silent = everyFunction.flatMap(({name, args}) =>
      Object.keys(args).filter(
        (argument) =>
          !said.some((each) => each.name === name && each.sentence.startsWith(argument)),
      ),
    );
    expect(silent).toEqual([]);
  });

  const long = -123456789.123456;
  test.each<[string, ...unknown[]]>([
    ['LTV', 100, 0.98765432109876, -0.98765432109876],
    ['LTV', 1e308, 1, 0, 1000],
    ['LTV_CURVE', 1, columnOf(...Array.from({length: FAR}, () => 0.5), 0.987654321098765), 0],
    [
      'LTV_CURVE',
      1,
      [
        [0.5, 0.4],
        [0.3, 0.2],
      ],
      0,
    ],
    ['SURVIVAL_FIT', columnOf(100)],
    ['SURVIVAL_FIT', columnOf(0, 0, 0)],
    ['SURVIVAL_FIT', columnOf(1, 2, 3)],
    ['SURVIVAL_FIT', columnOf(3, 3, 3)],
    ['SURVIVAL_FIT', columnOf(3, 0, 0)],
    ['SURVIVAL_FIT', columnOf(3, 2, 2)],
    ['SURVIVAL_FIT', columnOf(100, 90, 81, 72.9)],
    [
      'SURVIVAL_FORECAST',
      columnOf(1000, 631, 468),
      columnOf(...Array.from({length: FAR}, () => 1)),
    ],
    ['RETENTION_RATE', 1, 123456789.123456, 123456789.123457],
    ['CHURN_RATE', 123456789.123456, 987654321.123456, 1],
    ['REVENUE_RETENTION', columnOf('a', 'b', 'c'), columnOf(1, 2), columnOf('a'), columnOf(1)],
    ['PYRAMID_TIER', 1, '', '', '', [[50, 20, 5]]],
    ['HOFMEYR_SEGMENT', long, long, long, long],
    ['HOFMEYR_SEGMENT', 'none', '', 5, 5, '', true],
    ['HOFMEYR_SEGMENT', 5, 5, 5, 5, new Date(Date.UTC(2026, 0, 10))],
    ['LIFECYCLE_STAGE', 123456789, '2026-06-20', '2026-06-20', '2026-06-30'],
    ['LIFECYCLE_STAGE', 2, '2026-06-20', '2026-05-20', '2026-06-30'],
    ['LIFECYCLE_STAGE', 2, '2026-05-20', '2026-07-20', '2026-06-30'],
    ['LIFECYCLE_STAGE', 2, '2026-07-20', '', '2026-06-30'],
    ['LIFECYCLE_STAGE', 0, '', '2026-06-20', '2026-06-30'],
    [
      'PURCHASE_INTERVAL',
      columnOf(...Array.from({length: FAR + 1}, () => 'a')),
      columnOf(...Array.from({length: FAR}, () => '2026-06-20'), ''),
    ],
    ['PERCEIVED_VALUE', columnOf(0), columnOf(1), columnOf(1)],
    ['PERCEIVED_VALUE', columnOf(1), columnOf(1), columnOf(0)],
    ['SAMPLE_SIZE', 0.123456789012345, 0.123456789012345],
    ['DETECTABLE_LIFT', 1, 10],
    ['AB_TEST', 123456789, 987654321, 10, 1],
    [
      'RFM_SCORE',
      columnOf('2026-06-20'),
      columnOf(1),
      columnOf(1),
      columnOf(...Array.from({length: FAR}, () => '2026-06-20')),
    ],
    ['AB_TEST', [[1, 2]], 0, 1, 0],
    ['P_ALIVE', 2, 123456789.123456, 12.987654321, [['BG/NBD', 1, 1, 1, 1]]],
    ['P_ALIVE', 0, 123456789.123456, 987654321.98765, [['BG/NBD', 1, 1, 1, 1]]],
    ['P_ALIVE', 2, 3, 4, [['BG/NBD', 1, 1, 1]]],
    ['P_ALIVE', 2, 3, 4, [['BG/NBD', 1, 1, 1, 0]]],
    ['P_ALIVE', 2, 3, 4, [[long, 1, 1, 1, 1]]],
    ['EXPECTED_ORDER_VALUE', 2, 3, [['Gamma-Gamma', 1, 1, 1]]],
  ])('%s', (name, ...inputs) => {
    const sentence = complaint(language, name, ...inputs);
    expect(sentence).toMatch(new RegExp(`^.{15,${String(LONGEST)}}$`));
    expect(sentence).not.toMatch(/[{}]|undefined/);
  });
});
