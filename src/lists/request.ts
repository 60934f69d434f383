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

export const listRequest = group({
  sheet: sheetId,
  column: classColumn,
  code: classCode,
  columns: v.array(oneOf(columnIds), expected('listOf', {choices: columnIds.join(', ')})),
  consent: oneOf(['sendable', 'all']),
  /** Part of the customers held out, so that the effect can be told. */
  test: v.optional(group({name: text(LIMITS.testName), share})),
  run: v.optional(run),
});
export type ListRequest = v.InferOutput<typeof listRequest>;
