/** The result columns: one line a column. What each is for stands in its own file; every list of columns is made of that. */
import type {Messages} from '../messages';
import {NONE} from './classes';
import type {Results, ResultColumn, Wording} from './column';
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

export type {Results, ResultColumn, Wording};

/** What a customers table begins with. */
export const BASE_COLUMNS: readonly ResultColumn[] = [
  customer,
  orders,
  first,
  last,
  daysSinceLast,
  revenue,
];

export const RESULT_COLUMNS: readonly ResultColumn[] = [
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

const columnOf = (id: string): ResultColumn | undefined =>
  RESULT_COLUMNS.find((column) => column.id === id);

export const isPredicted = (id: string): boolean => columnOf(id)?.isPredicted ?? false;

/** The columns that were chosen, undefined for the usual ones, and those that tell who is inactive and since when. */
export const tellingInactive = (chosen: readonly string[] | undefined): string[] =>
  RESULT_COLUMNS.filter(
    ({id, isOptional, tellsInactive}) => tellsInactive ?? chosen?.includes(id) ?? !isOptional,
  ).map(({id}) => id);

/** `{stage: {GROWTH: 239, …}, …}`: customers in each class, classes without customers left out. */
export const countCodes = ({classes}: Results): Record<string, Record<string, number>> => {
  const counts: Record<string, Record<string, number>> = {};
  for (const {coded} of RESULT_COLUMNS) {
    if (!coded) continue;
    const tally = new Uint32Array(NONE + 1);
    for (const code of coded.of(classes)) tally[code] = (tally[code] as number) + 1;
    const found = coded.codes
      .map((code, i) => [code, tally[i] as number] as const)
      .filter(([, n]) => n > 0);
    counts[coded.id] = Object.fromEntries(found);
  }
  return counts;
};

/** Every class of every column with its label: what the summary's codes are called. */
export const labelsOf = (
  results: Results,
  messages: Messages,
): Record<string, {header: string; codes: Readonly<Record<string, string>>}> =>
  Object.fromEntries(
    RESULT_COLUMNS.map((column) => [
      column.id,
      {
        header: messages.columns[column.header(results)],
        codes: column.coded ? messages.labels[column.coded.id] : {},
      },
    ]),
  );
