import {defineTableFunction} from './declare/defineTable';
import {Problem} from './declare/problem';
import {asNumber, sideBySide} from './declare/results';
import {fitted, survivors} from './survivalArguments';

/** a and b of the shifted beta-geometric model; see models/survival.ts. */
export const survivalFit = defineTableFunction('SURVIVAL_FIT', {
  args: {survivors},
  result: sideBySide(asNumber, asNumber),
  run: ({survivors: counts}) => {
    const fit = fitted(counts);
    return fit instanceof Problem ? fit : ([fit.a, fit.b] as const);
  },
  examples: [{cells: [[[1000], [631], [468], [382], [326]]], result: [0.764, 1.296]}],
});
