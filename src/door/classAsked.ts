/** The class that a request names, by its place among the codes of its column. */
import {UserError} from '../base/errors';
import {RESULT_COLUMNS} from '../tables/columns';

/** @throws UserError badArgument where the column has no such code: each has codes of its own */
export const classAsked = ({
  column,
  code,
}: {
  readonly column: string;
  readonly code: string;
}): number => {
  const coded = RESULT_COLUMNS.find(({id}) => id === column)?.coded;
  const place = coded?.codes.indexOf(code) ?? -1;
  if (place >= 0) return place;
  throw new UserError('badArgument', {
    argument: 'code',
    found: JSON.stringify(code),
    kind: 'oneOf',
    choices: (coded?.codes ?? []).join(', '),
  });
};
