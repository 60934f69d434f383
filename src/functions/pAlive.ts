import {defineFunction} from './declare/define';
import {badHistory, history, purchaseModel} from './purchaseArguments';
import {asNumber} from './declare/results';

/** Probability of being a customer still; see models/bgnbd.ts, mbgnbd.ts, paretoNbd.ts. */
export const pAlive = defineFunction('P_ALIVE', {
  args: {...history, model: purchaseModel},
  result: asNumber,
  run: ({model, ...known}) => badHistory(known) ?? model.aliveProbability(known),
  examples: [
    {cells: [2, 30.43, 38.86, [['BG/NBD', 0.243, 4.414, 0.793, 2.426]]], result: 0.7266},
    {cells: [0, 0, 38.86, [['Pareto/NBD', 0.553, 10.578, 0.606, 11.669]]], result: 0.2953},
  ],
});
