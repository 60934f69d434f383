/** Shows the rows of one class in the sheet: filters them, or selects them. */
import {UserError} from '../base/errors';
import type {Area, NamedSheet} from '../google/port';
import {languages, type Messages} from '../messages';
import type {CallContext} from '../door/context';
import {filterTo, unfilter} from '../sheet/filter';
import * as v from 'valibot';
import {classAsked} from '../door/classAsked';
import {classCode, classColumn, sheetId} from '../door/request';
import {group, oneOf} from '../door/validated';
import {defineCall} from './defineCall';
import {codeIn, findResults, type ResultPlace} from '../sheet/findColumn';
import {sheetOf} from '../sheet/tableBehind';

export interface Shown {
  /** Rows of the class; of all classes where the filter was taken away. */
  readonly shown: number;
  readonly sheet: NamedSheet;
  readonly how: 'filter' | 'select';
  /** Rows too scattered to select at once. */
  readonly left?: number;
}

/** Blocks of rows that are selected at once. */
const MOST_RUNS = 500;

const showRequest = group({
  sheet: sheetId,
  column: classColumn,
  /** null: all rows again. */
  code: v.nullable(classCode),
  how: oneOf(['filter', 'select']),
});

/** @throws UserError sheetGone, noResults, foreignFilter */
const showClass = (
  context: CallContext,
  {sheet: id, column, code, how}: v.InferOutput<typeof showRequest>,
): Shown => {
  const {book} = context;
  if (code !== null) classAsked({column, code});
  const source = sheetOf(book, id);
  const place = findResults(book, source, column);
  if (!place)
    throw new UserError('noResults', {
      column: context.messages.columns[column],
      sheet: source.name(),
    });
  const {sheet, cells, headerRow} = place;
  const named = {id: sheet.id, name: sheet.name()};
  if (code === null) {
    unfilter(sheet, place.columns);
    return {shown: cells.length, sheet: named, how};
  }
  const rows = cells.flatMap((cell, i) =>
    codeIn(column, cell) === code ? [headerRow + 1 + i] : [],
  );
  if (how === 'filter') {
    const {messages} = context;
    filterTo(place, column, labelIn(place, column, code, messages), messages);
    return {shown: rows.length, sheet: named, how};
  }
  const areas = runsOf(rows, sheet.lastColumn());
  const chosen = areas.slice(0, MOST_RUNS);
  if (chosen.length) sheet.select(chosen);
  const shown = chosen.reduce((sum, area) => sum + area.rows, 0);
  const left = rows.length - shown;
  return {shown, sheet: named, how, ...(left ? {left} : {})};
};

export const show = defineCall('show', {
  request: showRequest,
  // Another run deletes and makes columns and filters meanwhile.
  run: (context, request) => context.book.locked(() => showClass(context, request)),
});

/** The class in the language in which the column was written. */
const labelIn = (
  {cells}: ResultPlace,
  column: keyof Messages['labels'],
  code: string,
  messages: Messages,
): string => {
  const labelOf = (each: Messages): string =>
    (each.labels[column] as Readonly<Record<string, string>>)[code] ?? code;
  const written = Object.values(languages).map(labelOf);
  return written.find((label) => cells.includes(label)) ?? labelOf(messages);
};

/** Neighbouring rows are one block. */
const runsOf = (rows: readonly number[], columns: number): Area[] => {
  const runs: {row: number; column: number; rows: number; columns: number}[] = [];
  for (const row of rows) {
    const run = runs[runs.length - 1];
    if (run && run.row + run.rows === row) run.rows++;
    else runs.push({row, column: 1, rows: 1, columns});
  }
  return runs;
};
