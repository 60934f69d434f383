import {churnCauses as linesOf, type CauseLine} from '../models/churnCauses';
import {list, mayBeBlank, optional} from './declare/arguments';
import {defineTableFunction} from './declare/defineTable';
import {label, number} from './declare/kinds';
import {asTable} from './declare/results';

/** Why customers left, and what of it could have been managed; see models/churnCauses.ts. */
export const churnCauses = defineTableFunction('CHURN_CAUSES', {
  args: {
    reason: list(mayBeBlank(label('cause'))),
    ltv: optional(list(mayBeBlank(number())), []),
  },
  aligned: [['reason', 'ltv']],
  result: asTable<readonly CauseLine[]>((lines, messages) => {
    const {functions, labels} = messages();
    return [
      [...functions.tables.churnCauses],
      ...lines.map(({cause, manageable, customers, share, ltvLost}) => [
        labels.cause[cause],
        labels.manageable[manageable],
        customers,
        share,
        ltvLost ?? '',
      ]),
    ];
  }),
  run: ({reason, ltv}) =>
    linesOf(
      reason.map((cause) => cause ?? 'UNKNOWN'),
      ltv,
    ),
  examples: [
    {
      cells: [
        [['PRICE'], ['MOVED'], ['PRICE']],
        [[10], [20], [30]],
      ],
      result: [
        {cause: 'PRICE', manageable: 'YES', customers: 2, share: 0.67, ltvLost: 40},
        {cause: 'MOVED', manageable: 'NO', customers: 1, share: 0.33, ltvLost: 20},
      ],
    },
  ],
});
