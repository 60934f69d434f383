/** Every column that some kind writes, once each, in the order of the kinds: what crosses the walls is read from here. */
import type {ResultColumn} from '../classes/column';
import {FIELD_IDS} from './fields';
import {tables} from './index';
import type {ReadKind} from './readKind';

const READ: readonly ReadKind[] = tables.filter((kind) => kind.isRead);

/** Kinds share columns: a day of the run is one wherever it stands. */
const once = (columns: readonly ResultColumn[]): readonly ResultColumn[] => {
  const known = new Map(columns.map((column) => [column.id, column]));
  return [...known.values()];
};

/** What sheets of subjects begin with. */
export const BASE_COLUMNS = once(READ.flatMap(({base}) => base));

export const RESULT_COLUMNS = once(READ.flatMap(({columns}) => columns));

const SUBJECTS = new Set(READ.flatMap(({base: [first]}) => (first ? [first.id] : [])));

/** Whether the column says whom or what the rows of a sheet of ours are about. */
export const isSubject = (id: string | undefined): boolean => id !== undefined && SUBJECTS.has(id);

const columnOf = (id: string): ResultColumn | undefined =>
  RESULT_COLUMNS.find((column) => column.id === id);

export const isPredicted = (id: string): boolean => columnOf(id)?.isPredicted ?? false;

/**
 * The columns of a kind that are to be written. What was chosen for tables of another kind alone says nothing of this one.
 *
 * @param chosen ids; undefined: the usual ones
 */
export const chosenAmong = <Column extends ResultColumn>(
  columns: readonly Column[],
  chosen: readonly string[] | undefined,
): readonly Column[] => {
  const isOther = chosen?.some((id) => columns.every((column) => column.id !== id));
  const isOwn = columns.some(({id, coded}) => coded && chosen?.includes(id));
  return chosen && (isOwn || !isOther)
    ? columns.filter(({id}) => chosen.includes(id))
    : columns.filter(({isOptional}) => !isOptional);
};

/** The columns that were chosen, undefined for the usual ones, and those that tell who is inactive and since when. */
export const tellingInactive = (chosen: readonly string[] | undefined): string[] =>
  RESULT_COLUMNS.filter(
    ({id, isOptional, tellsInactive}) => tellsInactive ?? chosen?.includes(id) ?? !isOptional,
  ).map(({id}) => id);

/** Fields that a person may choose a column for, of every kind. */
export const CHOSEN_FIELDS: readonly ReadKind['fields'][number][] = [
  ...new Set([...FIELD_IDS, ...READ.flatMap(({fields}) => fields)]),
];
