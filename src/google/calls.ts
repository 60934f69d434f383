/** How Google is called: what is tried again, what may be refused, and what a refusal means. */
import {UserError} from '../base/errors';
import {type Area, SheetShrunk} from './port';
import {isForeign, isOurs, isUnpermitted, saidRefusal, says, wordingOf} from './refusals';

export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where a call works: the sheet can be asked why it was refused. */
export interface Ground {
  readonly sheet: Sheet;
  readonly area?: Area;
  /** The call changes the area. */
  readonly isEdited?: boolean;
}

/** A busy service is asked three times; an exception that no language of ours knows may come from one, and is worth a second try. */
const TRIES = 3;
const TRIES_UNKNOWN = 2;

/** @throws SheetShrunk when rows or columns that the call means are gone; UserError sheetGone, protectedRange where the sheet tells */
export const onGrid = <T>(work: () => T, ground?: Ground): T => {
  try {
    return work();
  } catch (error) {
    throw understood(error, ground);
  }
};

/** Words that are known need no question: the sheet is asked about all others. */
const understood = (error: unknown, ground: Ground | undefined): unknown => {
  if (isOurs(error)) return error;
  if (says(wordingOf(error), 'sheetShrunk')) return new SheetShrunk();
  if (saidRefusal(error) !== undefined || !ground) return error;
  try {
    return toldBy(ground) ?? error;
  } catch {
    return error;
  }
};

/** A sheet that has been deleted may not even tell its id, while the spreadsheet answers. */
const isGone = (sheet: Sheet): boolean => {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  try {
    return !spreadsheet.getSheetById(sheet.getSheetId());
  } catch {
    spreadsheet.getSheets();
    return true;
  }
};

const toldBy = ({sheet, area, isEdited = false}: Ground): Error | undefined => {
  if (isGone(sheet)) return new UserError('sheetGone');
  if (!area) return undefined;
  const {row, column, rows, columns} = area;
  if (row + rows - 1 > sheet.getMaxRows() || column + columns - 1 > sheet.getMaxColumns())
    return new SheetShrunk();
  return isEdited && !sheet.getRange(row, column, rows, columns).canEdit()
    ? new UserError('protectedRange')
    : undefined;
};

const triesFor = (error: unknown): number => {
  if (isOurs(error)) return 1;
  if (says(wordingOf(error), 'busy')) return TRIES;
  return saidRefusal(error) === undefined ? TRIES_UNKNOWN : 1;
};

/**
 * The sheet stands, the area is in it and may be edited, and an edit is refused each time in a language that is not known here:
 * what else Google refuses are the typed columns of a table.
 */
const refusedAgain = (error: unknown, ground: Ground | undefined): unknown => {
  if (!ground?.isEdited || !isForeign(error)) return error;
  try {
    return toldBy(ground) ?? new UserError('typedColumns');
  } catch {
    return error;
  }
};

/** Reads and writes that may be repeated without harm are, when Google may have been busy. @throws as onGrid() */
export const steady = <T>(work: () => T, ground?: Ground): T => {
  for (let attempt = 1; ; attempt++) {
    try {
      return onGrid(work, ground);
    } catch (error) {
      if (attempt >= triesFor(error)) throw refusedAgain(error, ground);
      Utilities.sleep(500 * attempt);
    }
  }
};

/**
 * For what only adorns or eases: no source says of every call that `spreadsheets.currentonly` does for it, and a report without
 * its colours is better than none. A refused permission is logged and leaves `undefined`.
 */
export const wherePermitted = <T>(work: () => T): T | undefined => {
  try {
    return work();
  } catch (error) {
    if (!isUnpermitted(error)) throw error;
    console.error(wordingOf(error));
    return undefined;
  }
};
