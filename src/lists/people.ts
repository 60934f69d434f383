/** Who is on a list: the customers of a class, each once, how they are reached, and whether they may be. */
import {type Cell, isBlank} from '../base/cells';
import type {Results} from '../classes/results';
import {contactColumns} from '../reading/contactColumns';
import {BAD_DAY} from '../reading/dates';
import {canContact, type Consent} from '../models/consent';
import type {OpenTable} from '../run/table';
import type {Reading} from '../tables/reading';
import {classAsked} from '../door/classAsked';
import type {ListRequest} from './request';
import {consentIn} from './words';

export interface People {
  /** Entries of the results, in the order of the table. */
  readonly entries: readonly number[];
  /** Header of the customers, as the table has it. */
  readonly customerHeader: string;
  /** Headers of the columns of contacts, and an entry's cells there. */
  readonly contactHeaders: readonly string[];
  readonly contactsOf: (entry: number) => readonly Cell[];
  /** Customers of the class, with those who may not be contacted. */
  readonly inClass: number;
  /** Headers of the columns of consents: the first one counted. */
  readonly consentHeaders: readonly string[];
  /** Of the class, who may not be contacted; among them who may only about products like those bought. */
  readonly withoutConsent: number;
  readonly onlySimilar: number;
  /** Cells of consents that could not be read, and the first of them. */
  readonly unread: {readonly count: number; readonly example: string};
  /** Rows of customers who are on the list by an earlier row. */
  readonly repeated: number;
}

/** A row of the table, as far as a list asks. */
type Visit = (key: number, row: readonly Cell[], day: number) => void;

/** The rows of each customer, with their days where rows have some. */
const visitRows = (
  {cells, recognition}: OpenTable,
  {entryOfRow, rowDay}: Reading,
  keyOf: (entry: number) => number,
  visit: Visit,
): void => {
  const from = recognition.headerIndex + 1;
  entryOfRow.forEach((entry, i) => {
    if (entry < 0) return;
    const day = rowDay?.[i] ?? 0;
    visit(keyOf(entry), cells[from + i] ?? [], day <= BAD_DAY ? NaN : day);
  });
};

/** A number for each customer: of rows that repeat one, the same. */
const keysOf = ({hasManyRows, names, customerOf}: Reading): ((entry: number) => number) =>
  hasManyRows ? (entry) => entry : (entry) => customerOf(names[entry] ?? '') ?? -1;

/** From who may be written to down to who may not: on one day the stricter word counts. */
const freedom = (consent: Consent | undefined): number =>
  canContact(consent, undefined, undefined) ? 2 : consent === 'CUSTOMER_EXCEPTION' ? 1 : 0;

/**
 * The newest word of each customer. Without a date a no counts as new and a yes as old: whoever has ever said no is not
 * written to because a date is missing.
 */
const consentsOf = (
  column: number,
  visit: (each: Visit) => void,
): ReadonlyMap<number, {readonly consent: Consent | undefined; readonly cell: Cell}> => {
  const found = new Map<
    number,
    {readonly consent: Consent | undefined; readonly cell: Cell; readonly day: number}
  >();
  visit((key, row, day) => {
    const cell = row[column] ?? '';
    if (isBlank(cell)) return;
    const consent = consentIn(cell);
    const on = day === day ? day : freedom(consent) === 2 ? -Infinity : Infinity;
    const known = found.get(key);
    if (known && known.day === on && freedom(known.consent) <= freedom(consent)) return;
    if (!known || on >= known.day) found.set(key, {consent, cell, day: on});
  });
  return found;
};

/** Of each customer the newest filled cell of each column. */
const contactsIn = (
  columns: readonly number[],
  visit: (each: Visit) => void,
): ReadonlyMap<number, readonly Cell[]> => {
  const cells = new Map<number, Cell[]>();
  const days = new Map<number, number[]>();
  visit((key, row, day) => {
    const known = cells.get(key) ?? columns.map((): Cell => '');
    const since = days.get(key) ?? columns.map(() => -Infinity);
    const on = day === day ? day : -Infinity;
    columns.forEach((column, i) => {
      const cell = row[column] ?? '';
      if (isBlank(cell) || on < (since[i] as number)) return;
      known[i] = cell;
      since[i] = on;
    });
    cells.set(key, known);
    days.set(key, since);
  });
  return cells;
};

/** A table that has been read and classified. */
export interface ClassifiedPeople {
  readonly table: OpenTable;
  readonly reading: Reading;
  readonly results: Results;
}

/** With the consent `all` nobody is left out, and all are counted the same. */
export const peopleIn = (
  {table, reading, results}: ClassifiedPeople,
  asked: Pick<ListRequest, 'column' | 'code' | 'consent'>,
): People => {
  const {recognition, own} = table;
  const place = classAsked(asked);
  const keyOf = keysOf(reading);
  const entryOf = new Map<number, number>();
  let repeated = 0;
  const column = results.columns.find(({id}) => id === asked.column);
  column?.classes?.forEach((at, entry) => {
    if (at !== place) return;
    const key = keyOf(entry);
    if (entryOf.has(key)) repeated++;
    else entryOf.set(key, entry);
  });
  const visit = (each: Visit): void => {
    visitRows(table, reading, keyOf, (key, row, day) => {
      if (entryOf.has(key)) each(key, row, day);
    });
  };

  const taken = new Set([...own.values(), ...Object.values(recognition.columns)]);
  const {contacts, consents} = contactColumns(recognition.headers, taken);
  const headerOf = (at: number): string => recognition.headers[at] ?? '';
  const consentColumn = consents[0];
  const words = consentColumn === undefined ? undefined : consentsOf(consentColumn, visit);
  const details = contactsIn(contacts, visit);
  const entries: number[] = [];
  let [withoutConsent, onlySimilar, unread] = [0, 0, 0];
  let example = '';
  for (const [key, entry] of entryOf) {
    const said = words?.get(key);
    if (said && said.consent === undefined && !unread++) example = String(said.cell);
    const orders = results.ordersOf(entry);
    const mayBe = !words || (said && canContact(said.consent, orders, undefined)) === true;
    if (!mayBe) withoutConsent++;
    if (said?.consent === 'CUSTOMER_EXCEPTION') onlySimilar++;
    if (mayBe || asked.consent === 'all') entries.push(entry);
  }
  return {
    entries,
    customerHeader: headerOf(recognition.columns['customer'] ?? 0),
    contactHeaders: contacts.map(headerOf),
    contactsOf: (entry) => details.get(keyOf(entry)) ?? contacts.map(() => ''),
    inClass: entryOf.size,
    consentHeaders: consents.map(headerOf),
    withoutConsent,
    onlySimilar,
    unread: {count: unread, example},
    repeated,
  };
};
