/**
 * The result columns of purchases: one line a column. What each is for stands in its own file; every list of columns is made of
 * that.
 */
import type {ColumnOf} from './column';
import {action} from './columns/action';
import {activity} from './columns/activity';
import {asOf} from './columns/asOf';
import {averageOrder} from './columns/averageOrder';
import {customer, daysSinceLast, first, last, orders, revenue} from './columns/base';
import {email, name} from './columns/contacts';
import {lapseDate} from './columns/lapseDate';
import {ltv} from './columns/ltv';
import {nextOrder} from './columns/nextOrder';
import {ordersAYear} from './columns/ordersAYear';
import {periodRevenue} from './columns/periodRevenue';
import {phase} from './columns/phase';
import {aliveShare, expectedOrders, expectedValue, predictedLtv} from './columns/predicted';
import {reason} from './columns/reason';
import {rfm} from './columns/rfm';
import {scores} from './columns/scores';
import {stage} from './columns/stage';
import {tier} from './columns/tier';
import type {Purchased} from './purchased';

/** What a customers table begins with. */
export const PURCHASE_BASE: readonly ColumnOf<Purchased>[] = [
  customer,
  orders,
  first,
  last,
  daysSinceLast,
  revenue,
];

/** What else a sheet of customers tells; not beside rows of a person's own. */
export const PURCHASE_FACTS: readonly ColumnOf<Purchased>[] = [
  periodRevenue,
  averageOrder,
  ordersAYear,
  nextOrder,
  name,
  email,
];

export const PURCHASE_COLUMNS: readonly ColumnOf<Purchased>[] = [
  stage,
  phase,
  activity,
  lapseDate,
  tier,
  rfm,
  scores,
  ltv,
  aliveShare,
  expectedOrders,
  expectedValue,
  predictedLtv,
  action,
  reason,
  asOf,
];

/** How a sheet of customers that is made new begins: who it is, what to do and why, then the classes, then money and days. */
export const PURCHASE_ORDER: readonly string[] = [
  customer,
  name,
  email,
  action,
  reason,
  activity,
  stage,
  tier,
  rfm,
  periodRevenue,
  revenue,
  ltv,
  predictedLtv,
  aliveShare,
  expectedOrders,
  expectedValue,
  orders,
  averageOrder,
  ordersAYear,
  last,
  daysSinceLast,
  nextOrder,
].map(({id}) => id);
