/** What somebody has to know before they write to the people on a list. */
import type {Notice} from '../base/errors';
import type {Group} from '../models/testGroup';
import type {ListRequest} from './request';
import type {Results} from '../classes/results';
import type {People} from './people';

export const noticesOf = (
  {consentHeaders, withoutConsent, onlySimilar, unread, repeated}: People,
  {consent}: ListRequest,
): Notice[] => {
  const [taken, ...others] = consentHeaders;
  const notices: Notice[] = [];
  const note = (code: Notice['code'], count: number, params: Notice['params'] = {}): void => {
    if (count) notices.push({code, count, params});
  };
  if (taken === undefined) note('LIST_NO_CONSENTS', 1);
  note('LIST_TWO_CONSENTS', others.length, {taken: taken ?? '', others: others.join(', ')});
  if (consent === 'all' && taken !== undefined) note('LIST_WITHOUT_CONSENT', withoutConsent);
  note('LIST_UNREAD_CONSENT', unread.count, {example: unread.example.slice(0, 60)});
  if (consent === 'sendable') note('LIST_ONLY_SIMILAR', onlySimilar);
  note('LIST_REPEATED', repeated);
  return notices;
};

/** Rows that came after the day of the results: somebody on the list may have bought since. */
export const laterThan = ({laterRows: count}: Results, day: string): Notice[] =>
  count ? [{code: 'LIST_LATER_ORDERS', count, params: {day}}] : [];

export const oneGroup = (groups: readonly Group[] | undefined): Notice[] => {
  const [first] = groups ?? [];
  return first && groups?.every((group) => group === first)
    ? [{code: 'LIST_ONE_GROUP', count: 1, params: {group: first}}]
    : [];
};
