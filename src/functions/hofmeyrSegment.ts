import {commitmentArguments, commitmentOf} from './commitment';
import {defineFunction} from './declare/define';
import {Problem} from './declare/problem';
import {asLabel} from './declare/results';

/** One of the eight commitment segments; see models/hofmeyr.ts for what is published and what is ours. */
export const hofmeyrSegment = defineFunction('HOFMEYR_SEGMENT', {
  args: commitmentArguments,
  result: asLabel('segment'),
  run: (answers) => {
    const commitment = commitmentOf(answers);
    return commitment instanceof Problem ? commitment : commitment.segment;
  },
  examples: [
    {cells: [9, 8, 6, 9], result: 'ENTRENCHED'},
    {cells: [5, 5, 4, 5, '1..5'], result: 'AVERAGE'},
    {cells: [5, 5, 8, 5, '', false], result: 'AVAILABLE'},
  ],
});
