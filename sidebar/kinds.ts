/** What the server has told of the kinds of tables. */
import type {Start, Summary} from '../src/calls/contract';

export type Kind = Start['kinds'][number];

/** @param read as a table was read: lines of orders are orders, and so are orders by month */
export const kindNamed = (start: Start | undefined, read: string | undefined): Kind | undefined =>
  start?.kinds.find(({id}) => id === (read?.startsWith('order') ? 'orders' : read));

/** Of a run; those of older versions name no kind. */
export const kindOfRun = (
  start: Start | undefined,
  {kind, layout}: Pick<Summary, 'kind' | 'layout'>,
): Kind | undefined => kindNamed(start, kind ?? layout);

type Ids = readonly string[];

const idsOf = ({columns}: Kind): Ids => columns.map(({id}) => id);
const usualOf = ({columns}: Kind): Ids =>
  columns.filter(({optional}) => !optional).map(({id}) => id);

/** The columns that are written for a kind. What was chosen for tables of another kind alone says nothing of this one. */
export const writtenFor = (kind: Kind, chosen: Ids | undefined): Ids => {
  const own = idsOf(kind);
  const isOther = chosen?.some((id) => !own.includes(id));
  const isOwn = kind.columns.some(({id, isClass}) => isClass && chosen?.includes(id));
  return chosen && (isOwn || !isOther) ? own.filter((id) => chosen.includes(id)) : usualOf(kind);
};

/** What to set, so that the columns of this kind are these and those of the others stay. */
export const chosenWith = (
  {kinds}: Start,
  kind: Kind,
  chosen: Ids | undefined,
  written: Ids,
): string[] => {
  const own = idsOf(kind);
  const others = (chosen ?? kinds.flatMap(usualOf)).filter((id) => !own.includes(id));
  return [...new Set([...written, ...others])];
};
