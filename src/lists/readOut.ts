/** Reads what was filled in on a list, and compares its two groups as =AB_TEST does. Writes nothing. */
import {type Cell, cellName, isBlank, isDate} from '../base/cells';
import {customerKey} from '../base/keys';
import {UserError} from '../base/errors';
import type {SheetPort} from '../google/port';
import {fill, type Messages} from '../messages';
import {type AbResult, abTest} from '../models/abTest';
import {GROUPS, testGroup} from '../models/testGroup';
import type {CallContext} from '../door/context';
import {sheetOf} from '../sheet/tableBehind';
import {type ListColumns, listColumns, type ListPart} from '../sheet/listMarks';
import {chanceText, pointsText, shareText} from './text';
import type {Converted, ReadOut} from './types';
import {isConverted} from './words';

/**
 * @throws UserError sheetGone, noList, noListTest, listColumnGone, emptyList, emptyGroup, wrongGroup, unreadConverted,
 * rowWithoutCustomer
 */
export const readOut = (
  context: CallContext,
  {sheet: id}: {readonly sheet?: number | undefined},
): ReadOut => {
  const {book, locale, messages} = context;
  const sheet = sheetOf(book, id);
  const columns = listColumns(book.marks(), sheet);
  if (!columns.size) throw new UserError('noList', {sheet: sheet.name()});
  const {customer, group, converted} = placesOf(sheet, columns, messages);
  const [test = '', share = ''] = columns.get('group')?.facts ?? [];
  const cells = sheet.read();
  const tally = {A: {n: 0, conversions: 0}, B: {n: 0, conversions: 0}};
  let blanks = 0;
  for (const person of peopleOn(cells, customer, group, converted)) {
    const {key, row} = person;
    const belongs = testGroup(key, customerKey(test), Number(share));
    if (person.group !== belongs)
      throw new UserError('wrongGroup', {
        cell: nameOf(row, group),
        found: shown(person.group) || messages.nothing,
        customer: shown(person.customer),
        group: belongs,
        test,
      });
    let bought = false;
    for (const {cell, row: at} of person.outcomes) {
      const said = isConverted(cell, locale);
      if (said === undefined)
        throw new UserError('unreadConverted', {
          cell: nameOf(at, converted),
          found: shown(cell),
        });
      bought ||= said;
    }
    if (!person.outcomes.length) blanks++;
    tally[belongs].n++;
    if (bought) tally[belongs].conversions++;
  }
  const {A: a, B: b} = tally;
  if (!a.n && !b.n) throw new UserError('emptyList', {sheet: sheet.name()});
  for (const each of GROUPS)
    if (!tally[each].n) throw new UserError('emptyGroup', {sheet: sheet.name(), group: each});
  return told(test, a, b, blanks, messages);
};

const PARTS = ['customer', 'group', 'converted'] as const satisfies readonly ListPart[];

/** Columns from 0. @throws UserError noListTest, listColumnGone */
const placesOf = (
  sheet: SheetPort,
  columns: ListColumns,
  {columns: headers, list: {heads}}: Messages,
): Readonly<Record<ListPart, number>> => {
  const names = {customer: headers.customer, group: heads.group, converted: heads.converted};
  const places = {customer: 0, group: 0, converted: 0};
  for (const part of PARTS) {
    const found = columns.get(part);
    if (found) places[part] = found.column - 1;
    else
      throw part === 'group'
        ? new UserError('noListTest', {sheet: sheet.name()})
        : new UserError('listColumnGone', {sheet: sheet.name(), column: names[part]});
  }
  return places;
};

interface OnList {
  readonly key: string;
  readonly customer: Cell;
  readonly group: Cell;
  /** Index of the first row of this customer. */
  readonly row: number;
  /** What is filled in under Converted. A customer who stands twice is one, and has bought if one row says so. */
  readonly outcomes: {readonly cell: Cell; readonly row: number}[];
}

/** @throws UserError rowWithoutCustomer, wrongGroup where rows of one customer differ */
const peopleOn = (
  cells: readonly (readonly Cell[])[],
  customer: number,
  group: number,
  converted: number,
): Iterable<OnList> => {
  const people = new Map<string, OnList>();
  for (let row = bodyOf(cells, group); row < cells.length; row++) {
    const at = (column: number): Cell => cells[row]?.[column] ?? '';
    const key = customerKey(at(customer));
    if (key === '') {
      const filled = [group, converted].find((column) => !isBlank(at(column)));
      if (filled === undefined) continue;
      throw new UserError('rowWithoutCustomer', {row: row + 1, cell: nameOf(row, filled)});
    }
    const known = people.get(key);
    const person = known ?? {
      key,
      customer: at(customer),
      group: groupIn(at(group)),
      row,
      outcomes: [],
    };
    if (!known) people.set(key, person);
    if (!isBlank(at(converted))) person.outcomes.push({cell: at(converted), row});
  }
  return people.values();
};

/** A group, however it is written; anything else as it stands. */
const groupIn = (cell: Cell): Cell => {
  const text = typeof cell === 'string' ? cell.trim().toUpperCase() : cell;
  return GROUPS.find((group) => group === text) ?? cell;
};

/** Index of the first row below the header: the first filled cell over the groups, unless it is a group itself. */
const bodyOf = (cells: readonly (readonly Cell[])[], group: number): number => {
  const first = cells.findIndex((row) => !isBlank(row[group]));
  if (first < 0) return cells.length;
  return (GROUPS as readonly Cell[]).includes(groupIn(cells[first]?.[group] ?? ''))
    ? first
    : first + 1;
};

/** @example nameOf(8, 4) // 'E9' */
const nameOf = (row: number, column: number): string => cellName(row + 1, column + 1);

const LONGEST_SHOWN = 60;
const shown = (cell: Cell): string =>
  (isDate(cell) ? cell.toISOString().slice(0, 10) : String(cell).trim()).slice(0, LONGEST_SHOWN);

const told = (
  test: string,
  a: Converted,
  b: Converted,
  blanks: number,
  {list: {outcome, heads}, labels, numbers}: Messages,
): ReadOut => {
  const found = abTest(a.n, a.conversions, b.n, b.conversions);
  const {rateA, rateB, difference, low, high, p, method} = found;
  const verdict = outcome[verdictOf(found, a, b, blanks)];
  const text = [
    fill(outcome.numbers, {
      test,
      nA: a.n,
      a: a.conversions,
      rateA: shareText(rateA, numbers),
      nB: b.n,
      b: b.conversions,
      rateB: shareText(rateB, numbers),
    }),
    fill(outcome.difference, {
      difference: pointsText(difference, numbers),
      low: pointsText(low, numbers),
      high: pointsText(high, numbers),
      p: chanceText(p, numbers),
      method: labels.method[method],
    }),
    verdict,
    ...(blanks ? [fill(outcome.blanks, {count: blanks, column: heads.converted})] : []),
  ].join(' ');
  return {
    test,
    a,
    b,
    difference,
    low,
    high,
    p,
    method: labels.method[method],
    verdict,
    blanks,
    text,
  };
};

/** Which sentence: no more than the numbers bear. */
const verdictOf = (
  {verdict, method}: AbResult,
  a: Converted,
  b: Converted,
  blanks: number,
): keyof Messages['list']['outcome'] & string => {
  if (blanks === a.n + b.n) return 'nothingYet';
  if (verdict === 'NOT_SHOWN') return method === 'FISHER' ? 'tooFew' : 'notShown';
  if (method === 'FISHER') return verdict === 'B_HIGHER' ? 'contactedHigherFew' : 'leftHigherFew';
  return verdict === 'B_HIGHER' ? 'contactedHigher' : 'leftHigher';
};
