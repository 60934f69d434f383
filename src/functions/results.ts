/** What a function's plain result becomes in cells: numbers as they are, codes as labels, days as dates. */
import type {Cell} from '../cells';
import type {Messages} from '../messages';
import type {Call} from './call';
import {Problem} from './problem';
import type {LabelOf, LabelSection} from './words';

/** A result of `width` cells side by side. */
export interface Result<R> {
  readonly width: number;
  write(value: R, call: Call): Cell[] | Problem;
}

/** A result of rows and columns. */
export interface Table<R> {
  write(value: R, call: Call): Cell[][] | Problem;
}

const single = <R>(show: (value: R, call: Call) => Cell): Result<R> => ({
  width: 1,
  write: (value, call) => {
    const cell = show(value, call);
    // A sheet cannot hold infinity.
    return typeof cell === 'number' && !Number.isFinite(cell) ? new Problem('noNumber') : [cell];
  },
});

export const asNumber = single<number>((value) => value);
export const asYesNo = single<boolean>((value) => value);

/** A civil day becomes a date cell. */
export const asDate = single<number>((day, call) => new Date(call.instantOf(day)));

/** A code becomes its label. */
export const asLabel = <S extends LabelSection>(section: S): Result<LabelOf<S>> =>
  single((code, call) => {
    const labels: Readonly<Record<string, string>> = call.speech().messages.labels[section];
    return labels[code] ?? code;
  });

/** Words made of a value, all of them from the messages. */
export const asText = <R>(say: (value: R, messages: Messages) => string): Result<R> =>
  single((value, call) => say(value, call.speech().messages));

/** A number, or the words in its place. */
export const asNumberOr = <R>(other: Result<R>): Result<number | R> => ({
  width: 1,
  write: (value, call) =>
    typeof value === 'number' ? asNumber.write(value, call) : other.write(value, call),
});

type Parts<R extends readonly unknown[]> = {readonly [K in keyof R]: Result<R[K]>};

/** Several results side by side; a missing one is a blank. */
export const sideBySide = <R extends readonly unknown[]>(
  ...parts: Parts<R>
): Result<{readonly [K in keyof R]: R[K] | undefined}> => ({
  width: parts.reduce((width, part) => width + part.width, 0),
  write: (values, call) => {
    const cells: Cell[] = [];
    for (let index = 0; index < parts.length; index++) {
      const part = parts[index];
      const value = values[index];
      if (part === undefined) continue;
      const written: Cell[] | Problem =
        value === undefined ? blanks(part.width) : part.write(value, call);
      if (written instanceof Problem) return written;
      cells.push(...written);
    }
    return cells;
  },
});

export const blanks = (width: number): Cell[] => Array.from({length: width}, () => '');

/** A header row and one row a record. */
export const asTable = <R>(build: (value: R, messages: Messages) => Cell[][]): Table<R> => ({
  write: (value, call) => {
    const rows = build(value, call.speech().messages);
    const isBroken = rows.some((row) =>
      row.some((cell) => typeof cell === 'number' && !Number.isFinite(cell)),
    );
    return isBroken ? new Problem('noNumber') : rows;
  },
});

/** One column of numbers. */
export const asColumn: Table<readonly number[]> = {
  write: (values) =>
    values.every((value) => Number.isFinite(value))
      ? values.map((value) => [value])
      : new Problem('noNumber'),
};
