/**
 * The result columns of purchases: one line a column. What each is for stands in its own file; every list of columns is made of
 * that.
 */
import type {ColumnOf} from './column';
import {action} from './columns/action';
import {activity} from './columns/activity';
import {asOf} from './columns/asOf';
import {customer, daysSinceLast, first, last, orders, revenue} from './columns/base';
import {lapseDate} from './columns/lapseDate';
import {ltv} from './columns/ltv';
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
