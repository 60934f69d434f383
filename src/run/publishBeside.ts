/** Publishes results beside a table, and remembers first what is about to be written there and on the sheet of customers. */
import type {Cell, Cells} from '../base/cells';
import {UserError} from '../base/errors';
import type {Results} from '../classes/results';
import type {CallContext} from '../door/context';
import type {ClassifyRequest} from '../door/request';
import type {Book} from '../google/port';
import {guardOf} from '../sheet/guard';
import {withoutNote} from '../sheet/newSheet';
import type {Pace} from '../sheet/pace';
import {making} from '../sheet/place';
import type {Publication} from '../sheet/publication';
import {type Found, type KeptCell, publish, type Target} from '../sheet/publish';
import {
  bothWritten,
  isValueOf,
  keepAllWritten,
  keyOf,
  type Written as Known,
  writtenOf,
  type WrittenOn,
} from '../sheet/written';
import type {Reading} from '../tables/reading';
import type {CustomersPlan, CustomersWork} from './customersSheet';
import type {OpenTable} from './table';

/** What a run that has to begin anew knows of its first attempt. */
export interface Earlier {
  /** The sheet of customers as it stood before that. */
  customers?: Cells;
  /** The name of a sheet of customers that is the person's by now. */
  left?: string;
  /** The person's cells in our columns beside the table. */
  readonly found: Found;
}

/** What is to be written, and where. */
export interface Writing {
  readonly call: CallContext;
  readonly request: ClassifyRequest;
  readonly table: OpenTable;
  readonly reading: Reading;
  readonly results: Results;
  readonly pace: Pace;
  readonly earlier: Earlier;
  /** Called each time before what was written is looked at again. */
  readonly checking: () => void;
}

/** A sheet of customers that is written with the tags. */
interface Beside {
  readonly work: CustomersWork;
  readonly plan: CustomersPlan;
}

/** Of both sheets in one call. A first run does not fail for want of memory of its new sheet: that is then written all the same. */
export const remember = (
  book: Book,
  tags: WrittenOn,
  customers: readonly [work: CustomersWork, written: Known] | undefined,
  others: Readonly<Record<string, string>> = {},
): void => {
  if (!customers) {
    keepAllWritten(book, tags, others);
    return;
  }
  const [{sheet, isNew, before}, written] = customers;
  try {
    const note = isNew ? withoutNote(book, sheet.name()) : {};
    keepAllWritten(book, [...tags, [sheet.id, written]], {...others, ...note});
  } catch (error) {
    if (before.length || error instanceof UserError) throw error;
    keepAllWritten(book, tags, others);
  }
};

/**
 * Publishes beside a table, where a person's cells may stand in our columns. What we are about to write is remembered beside what
 * we wrote, before the first cell; alone when all stands there.
 */
export const publishBeside = (
  writing: Writing,
  work: Publication,
  customers?: Beside,
): readonly KeptCell[] => {
  const {table, results} = writing;
  const {book, sheet, targets} = work;
  const nameOf = (entry: number): Cell => results.names[entry] ?? '';
  const next = nextWritten(writing, targets, nameOf);
  const known = table.written ? bothWritten(table.written, next) : next;
  for (const {mark} of table.theirs) mark?.remove();
  const kept = publish({
    ...work,
    found: writing.earlier.found,
    guard: guardOf(
      known,
      targets.map(({id}) => id),
      book.calendar,
      nameOf,
    ),
    remember: () => {
      const union = customers && ([customers.work, customers.plan.union] as const);
      remember(book, [[sheet.id, known]], union, making(work));
    },
  });
  remember(book, [[sheet.id, next]], customers && [customers.work, customers.plan.next]);
  return kept;
};

/** What will stand in our columns; in those that this run does not write, what stands there. */
const nextWritten = (
  {call: {book}, table, reading, results}: Writing,
  targets: readonly Target[],
  nameOf: (entry: number) => Cell,
): Known =>
  writtenOf(book.calendar, (add) => {
    for (let entry = 0; entry < results.count; entry++) {
      const key = keyOf(nameOf(entry));
      for (const {id, cell} of targets) add(id, key, cell(entry));
    }
    const others = [...table.own].filter(([id]) => targets.every((target) => target.id !== id));
    const from = table.recognition.headerIndex + 1;
    for (const [id, column] of others) {
      const isOurs = isValueOf(table.written, id, book.calendar);
      table.cells.slice(from).forEach((row, i) => {
        const entry = reading.entryOfRow[i] ?? -1;
        const cell = row[column] ?? '';
        if (entry >= 0 && isOurs(cell)) add(id, keyOf(nameOf(entry)), cell);
      });
    }
  });
