import {forecastSurvival} from '../models/survival';
import {defineTableFunction} from './declare/defineTable';
import {number} from './declare/kinds';
import {Problem} from './declare/problem';
import {asColumn} from './declare/results';
import {fitted, survivors} from './survivalArguments';

/** The observed survival curve and its continuation; see models/survival.ts. */
export const survivalForecast = defineTableFunction('SURVIVAL_FORECAST', {
  args: {survivors, periods: number({min: 0, max: 1000, whole: true})},
  result: asColumn,
  run: ({survivors: counts, periods}) => {
    const fit = fitted(counts);
    return fit instanceof Problem ? fit : forecastSurvival(counts, fit, periods);
  },
  examples: [
    {
      cells: [[[1000], [631], [468], [382], [326]], 2],
      result: [1, 0.631, 0.468, 0.382, 0.326, 0.285, 0.254],
    },
  ],
});
