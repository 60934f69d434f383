/** How Google is called: what is tried again, what may be refused, and what a refusal means. */
import {SheetShrunk} from './port';

export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const TRIES = 3;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : '');

/** @throws SheetShrunk when rows or columns that the call means are gone */
export const onGrid = <T>(work: () => T): T => {
  try {
    return work();
  } catch (error) {
    if (/outside the dimensions|out of bounds/i.test(messageOf(error))) throw new SheetShrunk();
    throw error;
  }
};

/** Reads and writes that may be repeated without harm are, when Google says it was busy. */
export const steady = <T>(work: () => T): T => {
  for (let attempt = 1; ; attempt++) {
    try {
      return onGrid(work);
    } catch (error) {
      if (
        attempt === TRIES ||
        !/timed out|try again|service error|server error/i.test(messageOf(error))
      )
        throw error;
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
    if (!/permission|authori[sz]ation|permiso|autorizaci[oó]n/i.test(messageOf(error))) throw error;
    console.error(messageOf(error));
    return undefined;
  }
};
