/** Lost customers: one row is a customer who left, with the day or the reason. */
import {defineUnread, hasWord} from '../kind';
import {beginnings, headersOfKind} from '../kindWords';
import {isRated, questionOf} from '../survey/questions';

export const lost = defineUnread({
  id: 'lost',
  fields: {customer: 'key', left: 'date', reason: 'text', value: 'text', date: 'date'},
  best: headersOfKind('lost').best,
  formulas: ['CHURN_CAUSES', 'CHURN_RATE', 'RETENTION_BREAK_EVEN', 'RETENTION_GAIN'],
  likeness: ({has, headers}) => {
    // Who was asked more than why is answering, and an end beside a beginning is a span.
    if (!has('customer') || headers.some((header) => questionOf(header) ?? isRated(header)))
      return undefined;
    const isSpan = headers.some((header) => hasWord(header, beginnings()));
    const because = (isSpan ? (['reason'] as const) : (['left', 'reason'] as const)).filter(has);
    return because.length ? {likeness: 'plain', because} : undefined;
  },
});
