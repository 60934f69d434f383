/** What a function's plain result becomes in cells: numbers as they are, codes as labels, days as dates. */
import type {Cell} from '../../base/cells';
import type {Messages} from '../../messages';
import type {Wordings} from './arguments';
import type {Call} from './call';
import {Problem} from './problem';
import type {LabelOf, LabelSection} from '../words';

/** What the reference page tells of a result. */
interface ResultFacts {
  readonly type: 'number' | 'yesNo' | 'date' | 'text' | 'row' | 'column' | 'table';
  /** The labels or words of which it is one, or which may stand in the number's place. */
  readonly words?: (messages: Messages) => Wordings;
  readonly parts?: readonly ResultFacts[];
}

/** A result of `width` cells side by side. */
export interface Result<R> extends ResultFacts {
  readonly width: number;
  write(value: R, call: Call): Cell[] | Problem;
}

/** A result of rows and columns. */
export interface Table<R> extends ResultFacts {
  write(value: R, call: Call): Cell[][] | Problem;
}

const single = <R>(
  type: ResultFacts['type'],
  show: (value: R, call: Call) => Cell,
  words?: ResultFacts['words'],
): Result<R> => ({
  type,
  ...(words && {words}),
  width: 1,
  write: (value, call) => {
    const cell = show(value, call);
    // A sheet cannot hold infinity.
    return typeof cell === 'number' && !Number.isFinite(cell) ? new Problem('noNumber') : [cell];
  },
});

export const asNumber = single<number>('number', (value) => value);
export const asYesNo = single<boolean>('yesNo', (value) => value);

/** Text that is the same in every language. */
export const asText = single<string>('text', (value) => value);

/** A civil day becomes a date cell. */
export const asDate = single<number>('date', (day, call) => new Date(call.instantOf(day)));

/** A code becomes its label. */
export const asLabel = <S extends LabelSection>(section: S): Result<LabelOf<S>> =>
  single(
    'text',
    (code, call) => {
      const labels: Readonly<Record<string, string>> = call.speech().messages.labels[section];
      return labels[code] ?? code;
    },
    ({labels}) => labels[section],
  );

/** Words made of a value, all of them from the messages. */
export const asWords = <R>(say: (value: R, messages: Messages) => string): Result<R> =>
  single('text', (value, call) => say(value, call.speech().messages));

type Answers = Messages['functions']['answers'];

/** A number, or the words that stand where there can be none: `never`, `no customers`. */
export const asNumberOr = <Answer extends keyof Answers>(answer: Answer): Result<number | Answer> =>
  single(
    'number',
    (value, call) =>
      typeof value === 'number' ? value : call.speech().messages.functions.answers[value],
    ({functions}) => ({[answer]: functions.answers[answer]}),
  );

type Parts<R extends readonly unknown[]> = {readonly [K in keyof R]: Result<R[K]>};

/** Several results side by side; a missing one is a blank. */
export const sideBySide = <R extends readonly unknown[]>(
  ...parts: Parts<R>
): Result<{readonly [K in keyof R]: R[K] | undefined}> => ({
  type: 'row',
  parts,
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

/** A header row and one row a record. The words are asked for where there are any. */
export const asTable = <R>(build: (value: R, messages: () => Messages) => Cell[][]): Table<R> => ({
  type: 'table',
  write: (value, call) => {
    const rows = build(value, () => call.speech().messages);
    const isBroken = rows.some((row) =>
      row.some((cell) => typeof cell === 'number' && !Number.isFinite(cell)),
    );
    return isBroken ? new Problem('noNumber') : rows;
  },
});

/** One column of numbers. */
export const asColumn: Table<readonly number[]> = {
  ...asTable((values: readonly number[]) => values.map((value) => [value])),
  type: 'column',
};
