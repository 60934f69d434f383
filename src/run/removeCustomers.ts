/** Takes a sheet of customers away, or of one on which a person has written only what is ours. */
import type {Book, Mark, SheetPort} from '../google/port';
import {type Standing, standingOn} from '../sheet/asWritten';
import {unfilter} from '../sheet/filter';
import {customersHeader, marksOn, numbered} from '../sheet/ownership';
import {isSubject} from '../tables/columns';
import {forgetWritten, writtenOn} from '../sheet/written';
import {clearColumn, foreignOn} from './customersCells';

export interface CustomersRemoved {
  readonly sheets: number;
  readonly columns: number;
  /** Its name, where it stays. */
  readonly stayed: readonly string[];
}

export const removeCustomers = (
  book: Book,
  customers: SheetPort,
  marks: readonly Mark[],
): CustomersRemoved => {
  const own = marksOn(marks, customers);
  const written = writtenOn(book, customers.id);
  const isOurs = (standing: Standing): boolean => !foreignOn(book, standing, own, written).length;
  // Twice: the first look asks what is asked once a run (the zone), so that nothing stands between the second and the deletion.
  const mayGo = (): boolean =>
    isOurs(standingOn(customers)) && !customers.hasNotes() && isOurs(standingOn(customers));
  if (book.deleteSheet(customers, mayGo)) {
    forgetWritten(book, customers.id);
    return {sheets: 1, columns: 0, stayed: []};
  }
  const header = customersHeader(customers.read(), own);
  if (header) unfilter(customers, numbered(header.own));
  // Without the customer's name the person's own cells would say nothing.
  // In a copied file nothing tells which cells are ours: all are left.
  const columns = [...(written ? (header?.own ?? []) : [])]
    .filter(([id]) => !isSubject(id))
    .sort(([, one], [, other]) => other - one)
    .map(([id]) => clearColumn(book, customers, id, own, written));
  for (const mark of own) mark.remove();
  forgetWritten(book, customers.id);
  return {
    sheets: 0,
    columns: columns.filter((done) => done).length,
    stayed: [customers.name()],
  };
};
