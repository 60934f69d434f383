import {perceivedValue as valueOf} from '../models/perceivedValue';
import {defineTableFunction} from './declare/defineTable';
import {asNumber, sideBySide} from './declare/results';
import {valueArguments, valueProblem} from './valueArguments';

/** Perceived value against one rival; see models/perceivedValue.ts. */
export const perceivedValue = defineTableFunction('PERCEIVED_VALUE', {
  args: valueArguments,
  aligned: [['weights', 'us', 'rival']],
  result: sideBySide(asNumber, asNumber, asNumber, asNumber),
  run: (scores) => {
    const value = valueOf(scores);
    return typeof value === 'string'
      ? valueProblem(value)
      : ([value.us, value.rival, value.relative, value.gale] as const);
  },
  examples: [
    {
      cells: [
        [[40], [30], [20], [10]],
        [[8], [7], [6], [9]],
        [[7], [8], [6], [6]],
      ],
      result: [7.4, 7, 1.0571, 1.0696],
    },
  ],
});
