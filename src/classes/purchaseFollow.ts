/**
 * What a check follows of customers: activity by the line of silence, tier by revenue lines that stay frozen. The numbers that
 * decided a move are told with it.
 */
import {ACTIVITIES} from '../models/lifecycle';
import {type MoveOfCustomer, movements, type Standing} from '../models/movement';
import {TIERS} from '../models/pyramid';
import {revenueLines, tierByLines} from '../models/pyramidMigration';
import {fill, type Messages} from '../messages';
import {type Follow, type FollowedCodes, type Lines, type Moved} from './follow';
import type {Purchased} from './purchased';
import {grouped} from './reason';

const SMALL = TIERS.indexOf('SMALL');
/** Places among the followed columns. */
const [ACTIVITY, TIER] = [0, 1];

/** @param isLined whether tiers can be compared */
const standingOf = (codes: FollowedCodes | undefined, isLined: boolean): Standing | undefined =>
  codes && {
    activity: ACTIVITIES.find((each) => each === codes[ACTIVITY]),
    tier: isLined ? TIERS.find((each) => each === codes[TIER]) : undefined,
  };

const isOfTier = (kind: string): boolean => kind === 'TIER_UP' || kind === 'TIER_DOWN';
const placeOf = (kind: MoveOfCustomer): number => (isOfTier(kind) ? TIER : ACTIVITY);

export const followPurchases = ({facts, classes, options}: Purchased): Follow => {
  const revenueOf = (c: number): number => facts.periodRevenue[c] as number;
  return {
    columns: ['activity', 'tier'],
    made: JSON.stringify([options.periodDays, options.cuts]),
    // What each tier begins at, today. Infinity where nobody reaches it.
    makeLines: () => {
      const active: number[] = [];
      classes.tier.forEach((tier, c) => {
        if (tier <= SMALL) active.push(revenueOf(c));
      });
      return revenueLines(Float64Array.from(active), options.cuts);
    },
    codesOf: (c, lines) => {
      const rank = classes.tier[c] as number;
      const tier = lines && rank <= SMALL ? tierByLines(revenueOf(c), lines) : TIERS[rank];
      return [ACTIVITIES[classes.activity[c] as number] ?? '', tier ?? ''];
    },
    movesOf: (from, to, isLined) =>
      movements(standingOf(from, isLined), standingOf(to, true)).map((kind) => ({
        kind,
        place: placeOf(kind),
      })),
    whyOf: (moved, lines, messages) =>
      isOfTier(moved.kind)
        ? whyOfTier(revenueOf(moved.entry), options.periodDays, moved, lines, messages)
        : fill(messages.check.why.silence, {
            days: options.asOf - (facts.last[moved.entry] as number),
            day: messages.day(classes.lapseDay[moved.entry] as number),
          }),
    quietOf: ({kind, entry}) =>
      kind === 'INACTIVE'
        ? {
            value: facts.hasAmounts ? (facts.revenue[entry] as number) : null,
            last: facts.last[entry] as number,
          }
        : undefined,
  };
};

const whyOfTier = (
  revenue: number,
  days: number,
  {to}: Moved,
  {lines, linesDay}: Lines,
  messages: Messages,
): string => {
  const {why} = messages.check;
  const tier = TIERS.find((each) => each === to[TIER]);
  const line = lines[tier ? TIERS.indexOf(tier) : -1];
  const money = (value: number): string => grouped(Math.round(value), messages.numbers);
  return fill(line === undefined ? why.belowLines : why.line, {
    revenue: money(revenue),
    days,
    tier: tier ? messages.labels.tier[tier] : '',
    line: money(line ?? lines[lines.length - 1] ?? 0),
    day: messages.day(linesDay),
  });
};
