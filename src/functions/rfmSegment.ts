import {rfmGroup} from '../models/rfm';
import {defineFunction} from './declare/define';
import {number} from './declare/kinds';
import {asLabel} from './declare/results';

/** One of the ten RFM groups; see models/rfm.ts. */
export const rfmSegment = defineFunction('RFM_SEGMENT', {
  args: {r: number({min: 1, max: 5, whole: true}), f: number({min: 1, max: 5, whole: true})},
  result: asLabel('rfm'),
  run: ({r, f}) => rfmGroup(r, f),
  examples: [
    {cells: [5, 5], result: 'CHAMPION'},
    {cells: [5, 1], result: 'NEW'},
  ],
});
