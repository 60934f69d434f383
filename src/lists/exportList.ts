/**
 * Whom to write to on a list, as tools that send mail take it: an address, names, a phone, tags. Reads the sheet as it stands, and
 * leaves out who is held out and who may not be contacted: an import is written to whole. Writes nothing.
 */
import {type Cell, isBlank} from '../base/cells';
import {customerKey} from '../base/keys';
import {UserError} from '../base/errors';
import type {CallContext} from '../door/context';
import {LIMITS} from '../door/limits';
import {canContact} from '../models/consent';
import {
  contactColumns,
  isEmailHeader,
  isFamilyNameHeader,
  isPhoneHeader,
} from '../reading/contactColumns';
import {type ListColumns, listColumns} from '../sheet/listMarks';
import {sheetOf} from '../sheet/tableBehind';
import {emailIn, phoneIn, safeText} from './export';
import type {Exported} from './types';
import {consentIn, groupOf} from './words';

/** In this order, and under these names, in whatever language: tools know them. */
export const EXPORT_HEADER = ['email', 'first_name', 'last_name', 'phone', 'tags'] as const;

/** @throws UserError sheetGone, chartSheet, noList, listColumnGone */
export const exportList = (
  {book, messages}: CallContext,
  {sheet: id}: {readonly sheet?: number | undefined},
): Exported => {
  const sheet = sheetOf(book, id);
  const columns = listColumns(book.marks(), sheet);
  const name = sheet.name();
  if (!columns.size) throw new UserError('noList', {sheet: name});
  const customer = columns.get('customer');
  if (!customer)
    throw new UserError('listColumnGone', {sheet: name, column: messages.columns.customer});
  const cells = sheet.read();
  const first = headerOf(cells);
  const readers = readersOf(cells[first] ?? [], columns, customer.column - 1);
  const [, , ...tags] = customer.facts;
  const left = {heldOut: 0, noConsent: 0, noEmail: 0};
  const rows = new Map<string, readonly string[]>();
  for (const row of cells.slice(first + 1)) {
    if (isBlank(row[customer.column - 1])) continue;
    const email = readers.email(row);
    if (readers.isHeldOut(row)) left.heldOut++;
    else if (!readers.mayBeContacted(row)) left.noConsent++;
    else if (email === undefined) left.noEmail++;
    else {
      const tagged = [...(tags.length ? tags : ['ciclo-list']), ...readers.groupTags];
      const line = [email, ...readers.names(row), readers.phone(row), tagged.join(', ')];
      const key = customerKey(email);
      if (!rows.has(key)) rows.set(key, line);
    }
  }
  const all = [...rows.values()];
  return {
    sheet: {id: sheet.id, name},
    header: EXPORT_HEADER,
    rows: all.slice(0, LIMITS.exported),
    left,
    cut: Math.max(0, all.length - LIMITS.exported),
  };
};

/** Cells of a header at least: above that of an older list stand lines of a single cell. */
const FEWEST_HEADS = 3;

/** Index of the header row. */
const headerOf = (cells: readonly (readonly Cell[])[]): number =>
  Math.max(
    0,
    cells.findIndex((row) => row.filter((cell) => !isBlank(cell)).length >= FEWEST_HEADS),
  );

type Row = readonly Cell[];

const readersOf = (header: Row, columns: ListColumns, customer: number) => {
  const headers = header.map(String);
  const own = new Set([...columns.values()].map(({column}) => column - 1));
  const {contacts} = contactColumns(headers, own);
  const isA = (is: (header: string) => boolean) => (at: number) => is(headers[at] ?? '');
  const [isEmail, isPhone, isFamily] = [isEmailHeader, isPhoneHeader, isFamilyNameHeader].map(isA);
  const find = (is: ((at: number) => boolean) | undefined): number | undefined =>
    contacts.find((at) => is?.(at));
  const email = find(isEmail);
  const phone = find(isPhone);
  const family = find(isFamily);
  const name = find((at) => ![isEmail, isPhone, isFamily].some((is) => is?.(at)));
  const group = columns.get('group');
  const may = columns.get('mayContact');
  const textIn = (row: Row, at: number | undefined): string =>
    at === undefined ? '' : String(row[at] ?? '').trim();
  return {
    // Where the address tells customers apart, it is their name here.
    email: (row: Row) => emailIn(textIn(row, email)) ?? emailIn(textIn(row, customer)),
    phone: (row: Row) => phoneIn(textIn(row, phone)),
    /** A whole name is parted at its first blank: a greeting takes the first word. */
    names: (row: Row): string[] => {
      const [first = '', ...others] = textIn(row, name).split(/\s+/);
      const parts =
        family === undefined ? [first, others.join(' ')] : [textIn(row, name), textIn(row, family)];
      return parts.map(safeText);
    },
    isHeldOut: (row: Row) => group !== undefined && groupOf(row[group.column - 1] ?? '') !== 'B',
    mayBeContacted: (row: Row) =>
      may === undefined || canContact(consentIn(row[may.column - 1] ?? ''), undefined, undefined),
    groupTags: group ? ['ciclo-group-contact'] : [],
  };
};
