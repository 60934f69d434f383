/** The arguments that the life-cycle functions share, and their way into the model. */
import {isOpenLead} from '../reading/leadStatus';
import {
  customerLifecycle,
  DEFAULT_STORE_INTERVAL,
  type CustomerLifecycle,
  type LifecycleProblem,
} from '../models/customerLifecycle';
import {mayBeBlank, optional} from './declare/arguments';
import {isErrorValue, isoDay} from './declare/call';
import type {Values} from './declare/declaration';
import {custom, date, number} from './declare/kinds';
import {Problem} from './declare/problem';

export const orderArguments = {
  orders: mayBeBlank(number({min: 0, whole: true})),
  first: mayBeBlank(date()),
  last: mayBeBlank(date()),
};

export const interval = optional(number({above: 0}), DEFAULT_STORE_INTERVAL);

export const activityArguments = {...orderArguments, as_of: date(), interval};

export const lifecycleArguments = {
  ...activityArguments,
  lead_status: optional(
    custom('string', (cell) =>
      isErrorValue(cell) ? new Problem('notText', {got: cell}) : isOpenLead(cell),
    ),
  ),
};

type Row = Values<typeof orderArguments> & {
  readonly as_of?: number;
  readonly interval: number;
  readonly lead_status?: boolean | undefined;
};

const day = (value: number | undefined): string => isoDay(value ?? NaN);

/** How the row contradicts itself, in words. */
const problemOf = (found: LifecycleProblem, {orders, first, last, as_of: asOf}: Row): Problem => {
  if (found === 'DATE_WITHOUT_ORDERS') return new Problem('dateWithoutOrders', {}, 'orders');
  if (found === 'ONE_DAY')
    return new Problem('oneDay', {got: orders ?? '', day: day(last)}, 'orders');
  if (found === 'LAST_BEFORE_FIRST')
    return new Problem('lastBeforeFirst', {day: day(last), limit: day(first)}, 'last');
  const isLast = last !== undefined && asOf !== undefined && last > asOf;
  const [argument, later] = isLast ? ['last', last] : ['first', first];
  return new Problem('future', {day: day(later), limit: day(asOf)}, argument);
};

/** What the row says of the customer, or how it contradicts itself. */
const lifecycleOf = (row: Row): CustomerLifecycle | Problem => {
  const {orders, first, last, as_of: asOf, interval: store, lead_status: openLead} = row;
  const found = customerLifecycle({orders, first, last, asOf, interval: store, openLead});
  return typeof found === 'string' ? problemOf(found, row) : found;
};

/** One of the things that the row says: blank where it cannot be told. */
export const partOf =
  <Part extends keyof CustomerLifecycle>(part: Part) =>
  (row: Row): CustomerLifecycle[Part] | Problem => {
    const found = lifecycleOf(row);
    return found instanceof Problem ? found : found[part];
  };
