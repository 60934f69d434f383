import {ACTIVITIES} from '../../models/lifecycle';
import {NO_DAY} from '../../reading/dates';
import {defineDays} from '../column';
import type {Purchased} from '../purchased';

const LAPSED = ACTIVITIES.indexOf('LAPSED');

/**
 * The day on which a customer would buy next by their own usual interval: a day that has passed says that the order is overdue. Of
 * whoever has lapsed none is expected. Our rule: the fitted models tell numbers of orders and no days.
 */
export const nextOrder = defineDays('next_order', ({facts: {last}, classes}: Purchased) =>
  last.map((day, c) => {
    const interval = classes.interval[c] as number;
    const isExpected = day !== NO_DAY && interval === interval && classes.activity[c] !== LAPSED;
    return isExpected ? day + Math.round(interval) : NO_DAY;
  }),
);
