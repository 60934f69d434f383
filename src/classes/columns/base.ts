/** What a table of customers begins with. */
import type {Cell} from '../../base/cells';
import {NO_DAY} from '../../reading/dates';
import {defineDays, defineNumbers, defineTexts} from '../column';

export const customer = defineTexts(
  'customer',
  ({names}) =>
    (c) =>
      names[c] as Cell,
);
export const orders = defineNumbers(
  'orders',
  ({facts}) =>
    (c) =>
      facts.orders[c] as number,
);
export const first = defineDays('first', ({facts}) => facts.first);
export const last = defineDays('last', ({facts}) => facts.last);
export const daysSinceLast = defineNumbers(
  'days_since_last',
  ({facts, asOf}) =>
    (c) =>
      facts.last[c] === NO_DAY ? NaN : asOf - (facts.last[c] as number),
);
export const revenue = defineNumbers(
  'revenue',
  ({facts}) =>
    (c) =>
      facts.revenue[c] as number,
);
