/** A plan: one row is a segment in a channel, with what is to be said and learnt there. */
import {defineUnread} from '../kind';
import {headersOfKind} from '../kindWords';

const STEPS = [
  'strategy',
  'channel',
  'objective',
  'protocol',
  'message',
  'frequency',
  'ratio',
  'tool',
  'learning',
] as const;

export const plan = defineUnread({
  id: 'plan',
  fields: {
    segment: 'text',
    strategy: 'text',
    channel: 'text',
    objective: 'text',
    protocol: 'text',
    message: 'text',
    frequency: 'text',
    ratio: 'text',
    tool: 'text',
    learning: 'text',
    offer: 'text',
    owner: 'text',
  },
  best: headersOfKind('plan').best,
  formulas: ['STAGE_PLAN', 'SAMPLE_SIZE', 'TEST_GROUP'],
  likeness: ({has}) => {
    const steps = STEPS.filter(has);
    return has('segment') && steps.length >= 3
      ? {likeness: 'plain', because: ['segment', ...steps]}
      : undefined;
  },
});
