/** How the spreadsheet stands: small enough to be asked whenever a person comes to the panel, which then reads anew what has changed. */
import {UserError} from '../base/errors';
import type {Book, NamedSheet} from '../google/port';
import {group} from '../door/validated';
import {stampOf} from '../sheet/stamp';
import {defineCall} from './defineCall';

export interface Place {
  /** The active one; null where it holds no cells. */
  readonly sheet: NamedSheet | null;
  /** The active row, as the sheet numbers it; 0 where there is none. */
  readonly row: number;
}

export const placeIn = (book: Book): Place => {
  try {
    const sheet = book.activeSheet();
    return {sheet: {id: sheet.id, name: sheet.name()}, row: sheet.activeCell().row};
  } catch (error) {
    if (error instanceof UserError) return {sheet: null, row: 0};
    throw error;
  }
};

export const pulse = defineCall('pulse', {
  request: group({}),
  run: ({book}) => ({...placeIn(book), stamp: stampOf(book.properties.all())}),
});
