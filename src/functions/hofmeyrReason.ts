import type {Commitment} from '../models/hofmeyr';
import {fill, type Messages} from '../messages';
import {commitmentArguments, commitmentOf} from './commitment';
import {defineFunction} from './declare/define';
import {asWords} from './declare/results';

const sentence = (
  found: Commitment,
  {functions: {commitment: words}, labels}: Messages,
): string => {
  const {segment, bond, pull, partial, straightLine, captive} = found;
  const forces =
    bond === undefined || pull === undefined
      ? [labels.segment[segment]]
      : [fill(words.forces, {bond: words.bonds[bond], pull, segment: labels.segment[segment]})];
  if (partial) {
    const [worst, best] = partial.map((end) => labels.segment[end]);
    forces.push(fill(words.partial, {worst: worst ?? '', best: best ?? ''}));
  }
  if (straightLine) forces.push(words.straightLine);
  if (captive) forces.push(words.captive);
  return `${forces.join('; ')}.`;
};

/** Why HOFMEYR_SEGMENT says what it says: bond, pull and flags; see models/hofmeyr.ts. */
export const hofmeyrReason = defineFunction('HOFMEYR_REASON', {
  args: commitmentArguments,
  result: asWords(sentence),
  run: commitmentOf,
  examples: [
    {
      cells: [9, 8, 6, 9],
      result: {segment: 'ENTRENCHED', bond: 'STRONG', pull: 0, straightLine: false, captive: false},
    },
    {
      cells: [9, 8, 'YES', ''],
      result: {
        segment: 'AVERAGE',
        bond: 'STRONG',
        pull: 1,
        partial: ['SHALLOW', 'ENTRENCHED'],
        straightLine: false,
        captive: false,
      },
    },
  ],
});
