import {DEFAULT_CUTS, rankActives, tierOfInactive, TIERS} from '../models/pyramid';
import {column, list, mayBeBlank, optional} from './declare/arguments';
import {defineColumnFunction} from './declare/defineColumn';
import {number, yesNo} from './declare/kinds';
import {Problem} from './declare/problem';
import {asLabel} from './declare/results';

/** Cells formatted as percentages arrive as shares (20% is 0.2): a pyramid whose cuts stay under 1% is not meant. */
const asPercentages = (cuts: readonly number[]): readonly number[] =>
  cuts.every((cut) => cut < 1) ? cuts.map((cut) => cut * 100) : cuts;

/**
 * Curry's pyramid class of each customer; see models/pyramid.ts. Orders are not among the arguments: a customer with net
 * revenue of 0 or less who ever bought is Inactive here, where the sidebar, which sees the orders, may say Small.
 */
export const pyramidTier = defineColumnFunction('PYRAMID_TIER', {
  args: {
    revenue: column(mayBeBlank(number())),
    ever_bought: column(optional(yesNo())),
    relationship: column(optional(yesNo())),
    in_target: column(optional(yesNo())),
    cuts: optional(list(number({min: 0, max: 100}), {line: true}), DEFAULT_CUTS),
  },
  result: asLabel('tier'),
  run: ({revenue, ever_bought, relationship, in_target, cuts}, count) => {
    const [top = 0, big = 0, medium = 0] = cuts;
    if (cuts.length !== 3 || top > big || big > medium) return new Problem('cuts', {}, 'cuts');
    const isActive = (amount: number | undefined): amount is number =>
      amount !== undefined && amount > 0;
    const ranks = rankActives(Float64Array.from(revenue.filter(isActive)), asPercentages(cuts));
    let next = 0;
    return Array.from({length: count}, (_, index) => {
      const amount = revenue[index];
      if (isActive(amount)) return TIERS[ranks[next++] ?? 0];
      return tierOfInactive({
        revenue: amount,
        everBought: ever_bought[index],
        relationship: relationship[index],
        inTarget: in_target[index],
      });
    });
  },
  examples: [
    {
      cells: [
        [[900], [70], [0]],
        [[true], [true], [true]],
      ],
      results: ['TOP', 'SMALL', 'INACTIVE'],
    },
    {
      cells: [
        [[0], [0], [0]],
        [[false], [false], ['']],
        [[true], [''], ['']],
        [[''], [true], ['']],
      ],
      results: ['PROSPECT', 'SUSPECT', 'UNKNOWN'],
    },
  ],
});
