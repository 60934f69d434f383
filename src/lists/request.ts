/** What a list is asked for with. */
import * as v from 'valibot';
import {classCode, classColumn, run, sheetId} from '../door/request';
import {LIMITS} from '../door/limits';
import {BASE_COLUMNS, isSubject, RESULT_COLUMNS} from '../tables/columns';
import {expected, group, oneOf, share, text} from '../door/validated';

/** Every column that a sheet of customers can have, but for the customer. */
const columnIds = [...BASE_COLUMNS, ...RESULT_COLUMNS]
  .map(({id}) => id)
  .filter((id) => !isSubject(id));

const listOfNames = expected('textsUpTo', {max: LIMITS.customers});
/** A group that is no class: who lapsed since a day, who moved from one class to another. */
const named = group({
  label: text(LIMITS.groupLabel),
  names: v.pipe(
    v.array(text(LIMITS.customerName), listOfNames),
    v.maxLength(LIMITS.customers, listOfNames),
  ),
});

/** Whoever meets all that is asked for: a class, a second one, a group by names. One of them has to be there. */
export const listRequest = group({
  sheet: sheetId,
  column: v.optional(classColumn),
  code: v.optional(classCode),
  also: v.optional(group({column: classColumn, code: classCode})),
  of: v.optional(named),
  columns: v.array(oneOf(columnIds), expected('listOf', {choices: columnIds.join(', ')})),
  consent: oneOf(['sendable', 'all']),
  /** Part of the customers held out, so that the effect can be told. */
  test: v.optional(group({name: text(LIMITS.testName), share})),
  run: v.optional(run),
});
export type ListRequest = v.InferOutput<typeof listRequest>;
