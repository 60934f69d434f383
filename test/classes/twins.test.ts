/**
 * The life cycle is told twice: row by row for a formula (models/customerLifecycle), and for all customers at once without an
 * object each (classify). Whatever is typed in a row, both say the same.
 */
import fc from 'fast-check';
import type {Cell} from '../../src/base/cells';
import {NONE} from '../../src/classes/classify';
import {isoDay, NO_DAY} from '../../src/reading/dates';
import {PROBLEMS} from '../../src/classes/facts';
import {customerLifecycle} from '../../src/models/customerLifecycle';
import {ACTIVITIES, LIFECYCLE_RULES, PHASES, STAGES} from '../../src/models/lifecycle';
import {day, run} from './run';

const AS_OF = day('2024-12-31');

interface Row {
  readonly orders: number | undefined;
  readonly first: number | undefined;
  readonly last: number | undefined;
  readonly openLead: boolean | undefined;
}

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, {nil: undefined, freq: 4});
/** Also a few days after the day of the question; near days are likely, so that several fall on one. */
const when = fc.oneof(fc.integer({min: -3, max: 8}), fc.nat({max: 1500})).map((ago) => AS_OF - ago);

const anyRow: fc.Arbitrary<Row> = fc.oneof(
  fc.record({
    orders: maybe(fc.nat({max: 9})),
    first: maybe(when),
    last: maybe(when),
    openLead: maybe(fc.boolean()),
  }),
  // Rows that contradict nothing, most of which the first kind misses.
  fc.record({orders: fc.integer({min: 1, max: 30}), one: when, other: when}).map((row): Row => {
    const {orders, one, other} = row;
    const [first, last] = orders === 1 ? [one, one] : [Math.min(one, other), Math.max(one, other)];
    return {orders, first, last, openLead: undefined};
  }),
);

const rules = fc
  .record({
    atRiskIntervals: fc.double({min: 0.1, max: 5, noNaN: true}),
    lapseIntervals: fc.double({min: 0.1, max: 8, noNaN: true}),
    retentionOrders: fc.integer({min: 2, max: 9}),
  })
  .map((changed) => ({...LIFECYCLE_RULES, ...changed}));

const cell = (value: number | undefined): Cell => value ?? '';
const dayCell = (value: number | undefined): Cell => (value === undefined ? '' : isoDay(value));
const leadCell = (open: boolean | undefined): Cell =>
  open === undefined ? '' : open ? 'quote' : 'cold';

/** NaN and a missing day are "unknown" over there. */
const known = (value: number | undefined): number | undefined =>
  value === undefined || Number.isNaN(value) || value === NO_DAY ? undefined : value;
const code = (list: readonly string[], at: number | undefined): string | undefined =>
  at === undefined || at === NONE ? undefined : list[at];

const HEADERS = ['Customer', 'Orders', 'First order', 'Last order', 'Lead status'];
/** Makes every column what its header says, whatever the others hold. */
const SURE: Row = {orders: 3, first: AS_OF - 90, last: AS_OF - 10, openLead: true};

test('property: a row typed by hand is told alike by the formula and by the run', () => {
  fc.assert(
    fc.property(
      fc.array(anyRow, {minLength: 1, maxLength: 25}),
      fc.integer({min: 1, max: 400}),
      rules,
      (typed, interval, lifecycle) => {
        const rows = [SURE, ...typed];
        const {facts, classes} = run(
          [
            HEADERS,
            ...rows.map(({orders, first, last, openLead}, i) => [
              `C${String(i)}`,
              cell(orders),
              dayCell(first),
              dayCell(last),
              leadCell(openLead),
            ]),
          ],
          {options: {asOf: AS_OF, interval, lifecycle}},
        );
        expect(facts.count).toBe(rows.length);
        const all = rows.map((_, c) => {
          const problem = PROBLEMS[facts.problem[c] ?? 0];
          return problem === 'NONE'
            ? {
                stage: code(STAGES, classes.stage[c]),
                phase: code(PHASES, classes.phase[c]),
                activity: code(ACTIVITIES, classes.activity[c]),
                lapseDay: known(classes.lapseDay[c]),
                interval: known(classes.interval[c]),
                atRiskFrom: known(classes.atRiskFrom[c]),
                lapseFrom: known(classes.lapseFrom[c]),
              }
            : problem;
        });
        expect(all).toEqual(
          rows.map((row) => customerLifecycle({...row, asOf: AS_OF, interval}, lifecycle)),
        );
        // A row that contradicts itself has no class over there either.
        all.forEach((told, c) => {
          if (typeof told === 'string')
            expect([classes.stage[c], classes.phase[c], classes.activity[c]]).toEqual([
              NONE,
              NONE,
              NONE,
            ]);
        });
      },
    ),
    {numRuns: 400},
  );
});
