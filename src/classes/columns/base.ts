/** What a table of customers begins with. */
import type {Cell} from '../../base/cells';
import {NO_DAY} from '../../reading/dates';
import {defineDays, defineNumbers, defineTexts} from '../column';
import type {Purchased} from '../purchased';

/** Whom the rows are about, as the table first names them. */
export const customer = defineTexts(
  'customer',
  ({names}: {readonly names: readonly Cell[]}) =>
    (entry) =>
      names[entry] as Cell,
);
export const orders = defineNumbers(
  'orders',
  ({facts}: Purchased) =>
    (c) =>
      facts.orders[c] as number,
);
export const first = defineDays('first', ({facts}: Purchased) => facts.first);
export const last = defineDays('last', ({facts}: Purchased) => facts.last);
export const daysSinceLast = defineNumbers(
  'days_since_last',
  ({facts, options: {asOf}}: Purchased) =>
    (c) =>
      facts.last[c] === NO_DAY ? NaN : asOf - (facts.last[c] as number),
);
export const revenue = defineNumbers(
  'revenue',
  ({facts}: Purchased) =>
    (c) =>
      facts.revenue[c] as number,
);
