/** A table opened with what has been set for it: lists and reports are made of the same as the last run, without asking anew. */
import type {ClassOptions} from '../classes/options';
import type {CallContext} from '../door/context';
import {choicesKey, storedChoices} from '../door/settings';
import type {Mark, SheetPort} from '../google/port';
import type {ReadTable} from '../tables/readKind';
import {choicesOf, openTable, type OpenTable, optionsOf, readTable} from './table';

export interface OpenedTable {
  readonly table: OpenTable;
  readonly options: ClassOptions;
  /** @throws UserError all of the readers */
  readonly read: () => ReadTable;
}

/**
 * @param asOf days since 1970-01-01
 * @param marks that have just been looked up
 * @throws UserError all of openTable()
 */
export const openStored = (
  context: CallContext,
  sheet: SheetPort,
  asOf: number,
  marks: readonly Mark[],
): OpenedTable => {
  const {book, settings} = context;
  const choices = choicesOf(storedChoices(book.properties.read(choicesKey(sheet.id))));
  const options = optionsOf(book, settings, asOf);
  const table = openTable(book, sheet, choices, marks);
  return {table, options, read: () => readTable(context, table, options)};
};
