/**
 * The filter that shows the customers of one class. A sheet has one filter at most: one of the user's gets our criterion beside
 * theirs, and a mark on the sheet tells which is whose.
 */
import {UserError} from '../base/errors';
import type {FilterPort, SheetPort} from '../google/port';
import type {Messages} from '../messages';
import {CODES, numbered} from './ownership';
import type {ResultPlace} from './findColumn';

/** `own:tier`: the filter is ours; `added:tier`: theirs; either way we show one class of this column. */
const markOf = (sheet: SheetPort): {isOwn: boolean; id: string} | undefined => {
  const [whose, id] = sheet.filterMark()?.split(':') ?? [];
  return id === undefined ? undefined : {isOwn: whose === 'own', id};
};

const covers = ({area}: FilterPort, {headerRow, column}: ResultPlace): boolean =>
  area.row === headerRow && column >= area.column && column < area.column + area.columns;

/** Whether a column other than ours hides rows: then somebody uses the filter. */
const isUsed = (filter: FilterPort, ours: ReadonlySet<number>): boolean => {
  const {column, columns} = filter.area;
  for (let at = column; at < column + columns; at++)
    if (!ours.has(at) && filter.hides(at)) return true;
  return false;
};

/** @throws UserError foreignFilter where a filter of the user's leaves the column out */
export const filterTo = (
  place: ResultPlace,
  id: keyof Messages['columns'],
  text: string,
  messages: Messages,
): void => {
  const {sheet, headerRow, column, cells} = place;
  const mark = markOf(sheet);
  let filter = sheet.filter();
  if (filter && mark) takeBack(filter, mark, place);
  // Columns written since may lie beyond our filter.
  if (filter && mark?.isOwn && !covers(filter, place) && !isUsed(filter, oursIn(place))) {
    filter.remove();
    filter = undefined;
  }
  if (filter && !covers(filter, place))
    throw new UserError('foreignFilter', {sheet: sheet.name(), column: messages.columns[id]});
  // Marked before it is made: a filter of ours without a mark would never be taken away.
  sheet.markFilter(`${filter && !mark?.isOwn ? 'added' : 'own'}:${id}`);
  filter ??= sheet.createFilter({
    row: headerRow,
    column: 1,
    rows: cells.length + 1,
    columns: sheet.lastColumn(),
  });
  filter.showOnly(column, text);
  sheet.show();
};

/** Shows all rows again, as far as we had hidden them. */
export const unfilter = (sheet: SheetPort, columns: ReadonlyMap<string, number>): void => {
  const mark = markOf(sheet);
  if (!mark) return;
  const filter = sheet.filter();
  if (filter) {
    takeBack(filter, mark, {columns});
    if (mark.isOwn && !isUsed(filter, new Set())) filter.remove();
  }
  sheet.markFilter(undefined);
};

/** Before classes are written anew: rows hidden by what they were would stay hidden. Without a filter it asks nothing. */
export const unfilterBefore = (sheet: SheetPort, indices: ReadonlyMap<string, number>): void => {
  if (sheet.filter()) unfilter(sheet, numbered(indices));
};

const oursIn = ({columns}: Pick<ResultPlace, 'columns'>): ReadonlySet<number> =>
  new Set(columns.values());

/** Our criterion: of a filter of ours whatever stands on columns of classes, since columns written anew may have changed places. */
const takeBack = (
  filter: FilterPort,
  {isOwn, id}: {readonly isOwn: boolean; readonly id: string},
  {columns}: Pick<ResultPlace, 'columns'>,
): void => {
  const {area} = filter;
  for (const [each, at] of columns)
    if (
      (isOwn ? CODES.has(each) : each === id) &&
      at >= area.column &&
      at < area.column + area.columns &&
      filter.hides(at)
    )
      filter.showAll(at);
};
