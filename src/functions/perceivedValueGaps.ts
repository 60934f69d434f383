import {valueGaps} from '../models/perceivedValue';
import {list, mayBeBlank} from './declare/arguments';
import {defineTableFunction} from './declare/defineTable';
import {text} from './declare/kinds';
import {asTable} from './declare/results';
import {valueArguments, valueProblem} from './valueArguments';

type Line = readonly [attribute: string, gap: number];

/** What each attribute adds to our lead, worst first; see models/perceivedValue.ts. */
export const perceivedValueGaps = defineTableFunction('PERCEIVED_VALUE_GAPS', {
  args: {attributes: list(mayBeBlank(text())), ...valueArguments},
  aligned: [['attributes', 'weights', 'us', 'rival']],
  result: asTable<readonly Line[]>((lines) => lines.map((line) => [...line])),
  run: ({attributes, ...scores}) => {
    const gaps = valueGaps(scores);
    return typeof gaps === 'string'
      ? valueProblem(gaps)
      : gaps.map(({index, gap}): Line => [attributes[index] ?? '', gap]);
  },
  examples: [
    {
      cells: [
        [['spa'], ['wifi'], ['bar'], ['parking']],
        [[40], [30], [20], [10]],
        [[8], [7], [6], [9]],
        [[7], [8], [6], [6]],
      ],
      result: [
        ['wifi', -0.3],
        ['bar', 0],
        ['parking', 0.3],
        ['spa', 0.4],
      ],
    },
  ],
});
