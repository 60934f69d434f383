import {summarise, type TierLine} from '../models/pyramidSummary';
import {list, mayBeBlank} from './declare/arguments';
import {defineTableFunction} from './declare/defineTable';
import {label, number} from './declare/kinds';
import {asTable} from './declare/results';

/** Customers and revenue of each class of the pyramid; see models/pyramidSummary.ts. */
export const pyramidSummary = defineTableFunction('PYRAMID_SUMMARY', {
  args: {tier: list(mayBeBlank(label('tier'))), revenue: list(mayBeBlank(number()))},
  aligned: [['tier', 'revenue']],
  result: asTable<readonly TierLine[]>((lines, messages) => {
    const {functions, labels} = messages();
    return [
      [...functions.tables.pyramidSummary],
      ...lines.map(({tier, customers, share, revenue, revenueShare}) => [
        labels.tier[tier],
        customers,
        share,
        revenue,
        revenueShare ?? '',
      ]),
    ];
  }),
  run: ({tier, revenue}) => summarise(tier, revenue),
  examples: [
    {
      cells: [
        [['TOP'], ['SMALL']],
        [[900], [100]],
      ],
      result: [
        {tier: 'TOP', customers: 1, share: 0.5, revenue: 900, revenueShare: 0.9},
        {tier: 'BIG', customers: 0, share: 0, revenue: 0, revenueShare: 0},
        {tier: 'MEDIUM', customers: 0, share: 0, revenue: 0, revenueShare: 0},
        {tier: 'SMALL', customers: 1, share: 0.5, revenue: 100, revenueShare: 0.1},
      ],
    },
  ],
});
