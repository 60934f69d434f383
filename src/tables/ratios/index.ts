/** Control ratios: one row is a month or a week of counts of a website or of social networks. */
import {defineUnread} from '../kind';
import {headersOfKind} from '../kindWords';

const COUNTS = [
  'visits',
  'registrations',
  'forms',
  'likes',
  'comments',
  'shares',
  'followers',
  'raffle',
] as const;

export const ratios = defineUnread({
  id: 'ratios',
  fields: {
    period: 'text',
    visits: 'money',
    registrations: 'money',
    forms: 'money',
    likes: 'money',
    comments: 'money',
    shares: 'money',
    followers: 'money',
    raffle: 'money',
  },
  best: headersOfKind('ratios').best,
  formulas: ['AB_TEST', 'SAMPLE_SIZE', 'DETECTABLE_LIFT'],
  likeness: ({has}) => {
    const counts = COUNTS.filter(has);
    return has('period') && counts.length >= 2
      ? {likeness: 'plain', because: ['period', ...counts]}
      : undefined;
  },
});
