/** The class that a request names: a column of classes, and the place of the class among its codes. */
import {RESULT_COLUMNS, type ResultColumn} from '../classes/columns';
import {UserError} from '../base/errors';

type CodedColumn = NonNullable<ResultColumn['coded']>;

/** @throws UserError badArgument where the column has no such code: each has codes of its own */
export const classAsked = ({
  column,
  code,
}: {
  readonly column: string;
  readonly code: string;
}): {readonly coded: CodedColumn; readonly place: number} => {
  const coded = RESULT_COLUMNS.find(({id}) => id === column)?.coded;
  const place = coded?.codes.indexOf(code) ?? -1;
  if (coded && place >= 0) return {coded, place};
  throw new UserError('badArgument', {
    argument: 'code',
    found: JSON.stringify(code),
    kind: 'oneOf',
    choices: (coded?.codes ?? []).join(', '),
  });
};
