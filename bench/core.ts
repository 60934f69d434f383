/**
 * Runs inside a bare V8 context, bundled as dist/Code.js is: what `classify` computes between its first service call and its
 * first write, and the loop it is compared with. The steps are those of src/run/classify.ts and src/run/table.ts, which
 * cannot be called without a spreadsheet; that both give the same classes is checked by computing.ts.
 */
import {makeBlocks} from 'sheets-here/services/guest/blocks';
import {makeCodec} from 'sheets-here/services/guest/codec';
import type {Tagged} from 'sheets-here/services/wire';
import type {Cell, Cells} from '../src/base/cells';
import type {BoundColumn, Wording} from '../src/classes/column';
import {countCodes} from '../src/classes/results';
import {defaultOptions} from '../src/classes/options';
import {perDay} from '../src/base/memo';
import {makeCalendar} from '../src/base/calendar';
import {dayFromIso, isoDay} from '../src/reading/dates';
import {recognise} from '../src/tables/recognise';
import {messagesFor} from '../src/messages';

const LOCALE = 'en_US';
const nobody = (): never => {
  throw new Error('a table of cells holds no objects of the services');
};
const codec = makeCodec(
  {handleOf: nobody, enumOf: nobody, objectOf: nobody, enumNamed: nobody},
  makeBlocks,
);
let cells: Cells = [];

/** Makes the cells from the text that the strict host's service sends, as its own codec makes them. */
export const load = (text: string): void => {
  cells = codec.decodeRows(JSON.parse(text) as Extract<Tagged, {t: 'block'}>) as Cell[][];
};

/** The least anybody could do with these cells: revenue by customer. */
export const bareLoop = (): Map<Cell, number> => {
  const revenue = new Map<Cell, number>();
  for (let row = 1; row < cells.length; row++) {
    const line = cells[row] as readonly Cell[];
    const customer = line[0] as Cell;
    revenue.set(customer, (revenue.get(customer) ?? 0) + (line[2] as number));
  }
  return revenue;
};

/** Rows of result cells, made as writeWhole() in src/run/customersSheet.ts makes them. */
const rowsOf = (columns: readonly BoundColumn[], count: number, wording: Wording): Cell[][] => {
  const cellsOf = columns.map((column) => column.cells(wording));
  const rows: Cell[][] = [];
  for (let c = 0; c < count; c++) {
    const row = new Array<Cell>(cellsOf.length).fill('');
    for (let i = 0; i < cellsOf.length; i++) row[i] = (cellsOf[i] as (c: number) => Cell)(c);
    rows.push(row);
  }
  return rows;
};

/** All of it: recognise, read, classify, every result column of every customer, the tags beside each order. */
export const results = (asOfDay: string) => {
  const calendar = makeCalendar(() => 0);
  const asOf = dayFromIso(asOfDay) ?? 0;
  const options = defaultOptions(asOf);
  const recognition = recognise(cells, new Set());
  const context = {locale: LOCALE, dayOf: calendar.dayOf, asOf, choices: {}};
  const {reading, classify} = recognition.read(context, options);
  const found = classify();
  const {base, columns, count} = found;

  const wording: Wording = {
    messages: messagesFor(LOCALE),
    codes: false,
    day: perDay((day) => new Date(calendar.instantOf(day))),
    dayText: isoDay,
  };
  const customers = rowsOf([...base, ...columns], count, wording);
  const tagColumns = columns.filter(({isTag}) => isTag);
  // One array a customer, shared by all orders of theirs, as publish.ts has it.
  const tagsOf = rowsOf(tagColumns, count, wording);
  // By index, as src/sheet/publish.ts does: an iterator costs several times as much until the loop has been compiled.
  const {entryOfRow} = reading;
  const tags = new Array<readonly Cell[] | undefined>(entryOfRow.length);
  for (let i = 0; i < tags.length; i++) tags[i] = tagsOf[entryOfRow[i] as number];
  return {customers, tags, counts: () => JSON.stringify(countCodes(found))};
};
