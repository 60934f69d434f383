import {NO_DAY} from '../../reading/dates';
import {defineRounded} from '../column';
import {YEAR} from '../facts';
import type {Purchased} from '../purchased';

/** Orders since the first one, a year; whoever is new has one year, as for the LTV. Our rule. */
export const ordersAYear = defineRounded<Purchased>('orders_a_year', {
  decimals: 1,
  shows: 'number',
  of: ({facts: {orders, first}, options: {asOf}}) =>
    orders.map((count, c) => {
      const day = first[c] as number;
      return day === NO_DAY ? NaN : count / Math.max(1, (asOf - day) / YEAR);
    }),
});
