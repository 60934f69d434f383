/** Spending: one row is money for a channel or a campaign, of a day or a longer time. */
import {defineUnread} from '../kind';
import {headersOfKind} from '../kindWords';

export const spend = defineUnread({
  id: 'spend',
  fields: {
    spending: 'money',
    channel: 'text',
    campaign: 'text',
    from: 'text',
    to: 'text',
    results: 'money',
  },
  best: headersOfKind('spend').best,
  formulas: ['CAC', 'LTV_TO_CAC', 'PAYBACK_ORDERS'],
  likeness: ({has}) => {
    const where = (['channel', 'campaign'] as const).filter(has);
    if (!has('spending') || !where.length) return undefined;
    // Clicks and impressions are counted of advertising alone, whatever the account is called.
    const because = [
      'spending',
      ...where,
      ...(has('results') ? (['results'] as const) : []),
    ] as const;
    return {likeness: has('results') ? 'sure' : 'plain', because};
  },
});
