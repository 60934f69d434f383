/**
 * The kinds of values a cell may hold. Each makes, once a call, a reader from a cell to a plain value or a Problem that says
 * what it takes. A blank is such a problem unless the argument is `optional` or `mayBeBlank`.
 */
import {SERIAL_OF_1970} from '../../base/calendar';
import {isBlank, isDate, type Cell} from '../../base/cells';
import {customerKey} from '../../base/keys';
import {fill, type Messages} from '../../messages';
import type {CellArgument, CellType, Facts, Limits, Reader, Wordings} from './arguments';
import {isErrorValue, isoDay, type Call, type Speech} from './call';
import {Problem} from './problem';
import {
  labelCodes,
  plain,
  wordCodes,
  type LabelOf,
  type LabelSection,
  type WordOf,
  type WordSection,
} from '../words';

const required = <T>(
  type: CellType,
  reader: (call: Call) => Reader<Cell, T>,
  facts?: Partial<Facts>,
): CellArgument<T> => ({shape: 'cell', optional: false, type, ...facts, reader});

/** `between 0 and 1`, `above -1`. */
export const limitText = ({min, max, above, below}: Limits, {messages, number}: Speech): string => {
  const {limits} = messages.functions;
  const say = (template: string, limit: number | undefined): string[] =>
    limit === undefined ? [] : [fill(template, {limit: number(limit)})];
  if (min !== undefined && max !== undefined) {
    return fill(limits.between, {min: number(min), max: number(max)});
  }
  return [
    ...say(limits.atLeast, min),
    ...say(limits.above, above),
    ...say(limits.atMost, max),
    ...say(limits.below, below),
  ].join(limits.and);
};

const lies = (value: number, {min, max, above, below}: Limits): boolean =>
  !(
    (min !== undefined && value < min) ||
    (max !== undefined && value > max) ||
    (above !== undefined && value <= above) ||
    (below !== undefined && value >= below)
  );

/** The Problem of a number outside its limits; undefined when it lies within. */
export const outside = (value: number, limits: Limits): Problem | undefined => {
  if (!lies(value, limits)) {
    return new Problem('outside', {got: value, limit: (speech) => limitText(limits, speech)});
  }
  if (limits.whole === true && !Number.isInteger(value)) {
    return new Problem('notWhole', {got: value});
  }
  return undefined;
};

/** A number. Text that is one has become it (written.ts); `80%` typed as text is none. */
export const number = (limits: Limits = {}): CellArgument<number> => {
  const {whole, ...bounds} = limits;
  const isBounded = Object.keys(bounds).length > 0;
  const limit = (speech: Speech): string => limitText(limits, speech);
  const read: Reader<Cell, number> = (cell) => {
    if (typeof cell === 'number' && Number.isFinite(cell)) return outside(cell, limits) ?? cell;
    if (isBounded) return new Problem('notNumberWithin', {got: cell, limit});
    return new Problem(whole === true ? 'notWhole' : 'notNumber', {got: cell});
  };
  return required('number', () => read, {limits});
};

type Words = (messages: Messages) => Wordings;

const wordsOf =
  (section: WordSection): Words =>
  ({functions}) =>
    functions.words[section];

/** A cell's hover shows about two lines. */
const LONGEST_LIST = 84;

/** The words as a sentence names them: the first of each code, as many as there is room for. */
const choicesOf =
  (...all: readonly Words[]) =>
  ({messages}: Speech): string => {
    const named = all
      .flatMap((words) => Object.values(words(messages)))
      .map((texts) => (typeof texts === 'string' ? texts : (texts[0] ?? '')));
    let list = named.join(', ');
    while (list.length > LONGEST_LIST) {
      named.pop();
      list = [...named, '…'].join(', ');
    }
    return list;
  };

/** Looks a cell's text up; every distinct text once a call. */
const finder = <Code extends string>(
  codes: () => Map<string, string>,
  problem: (cell: Cell) => Problem,
): Reader<Cell, Code> => {
  const found = new Map<Cell, Code | Problem>();
  return (cell) => {
    const known = found.get(cell);
    if (known !== undefined) return known;
    const code = isDate(cell) ? undefined : codes().get(plain(String(cell)));
    // The dictionary's values are the section's own keys.
    const result = code === undefined ? problem(cell) : (code as Code);
    found.set(cell, result);
    return result;
  };
};

const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};

const oneOf = <Code extends string>(
  codesOf: () => Map<string, string>,
  words: Words,
): CellArgument<Code> => {
  const codes = once(codesOf);
  const choices = choicesOf(words);
  const reader = (): Reader<Cell, Code> =>
    finder(codes, (got) => new Problem('notWord', {got, choices}));
  return required('string', reader, {words});
};

/** One of the words of a section of `functions.words`; gives its code. */
export const word = <S extends WordSection>(section: S): CellArgument<WordOf<S>> =>
  oneOf(() => wordCodes(section), wordsOf(section));

/** One of the labels of a section of `labels`, also in the wording of the sources; gives its code. */
export const label = <S extends LabelSection>(section: S): CellArgument<LabelOf<S>> =>
  oneOf(
    () => labelCodes(section),
    ({labels}) => labels[section],
  );

/** A number, or a word in its place: `none`, `yes`. */
export const numberOrWord = <S extends WordSection>(
  section: S,
  limits: Limits = {},
): CellArgument<number | WordOf<S>> => {
  const codes = once(() => wordCodes(section));
  const words = wordsOf(section);
  const choices = choicesOf(words);
  const reader = (): Reader<Cell, number | WordOf<S>> => {
    const find = finder<WordOf<S>>(codes, (got) => new Problem('notNumberOrWord', {got, choices}));
    return (cell) =>
      typeof cell === 'number' && Number.isFinite(cell)
        ? (outside(cell, limits) ?? cell)
        : find(cell);
  };
  return required('number', reader, {limits, words});
};

const yesOrNo = (
  codesOf: () => Map<string, string>,
  problem: (got: Cell) => Problem,
  facts?: Partial<Facts>,
): CellArgument<boolean> => {
  const codes = once(codesOf);
  const reader = (): Reader<Cell, boolean> => {
    const find = finder<'YES' | 'NO'>(codes, problem);
    return (cell) => {
      if (typeof cell === 'boolean') return cell;
      const code = find(cell);
      return code instanceof Problem ? code : code === 'YES';
    };
  };
  return required('boolean', reader, facts);
};

/** Yes or no: TRUE, yes, sí, 1, x. Blank is unknown. */
export const yesNo = (): CellArgument<boolean> =>
  yesOrNo(
    () => wordCodes('yesNo'),
    (got) => new Problem('notYesNo', {got}),
  );

/** Yes or no, also in the words of a section whose codes are YES and NO: `at risk`, `safe`. */
export const yesNoOr = (
  section: {[S in WordSection]: WordOf<S> extends 'YES' | 'NO' ? S : never}[WordSection],
): CellArgument<boolean> => {
  const words = wordsOf(section);
  const choices = choicesOf(wordsOf('yesNo'), words);
  return yesOrNo(
    () => new Map([...wordCodes('yesNo'), ...wordCodes(section)]),
    (got) => new Problem('notWord', {got, choices}),
    {words},
  );
};

/** Any text; numbers as they are written. */
export const text = (): CellArgument<string> =>
  required('string', (call) => (cell) => {
    if (isErrorValue(cell) || isBlank(cell)) return new Problem('notText', {got: cell});
    return isDate(cell) ? isoDay(call.dayOf(cell.getTime())) : String(cell).trim();
  });

/** A customer: two spellings that are one customer in a table are one here (customers/keys.ts). */
export const customerId = (): CellArgument<string> =>
  required('string', () => (cell) => {
    if (isErrorValue(cell) || isBlank(cell)) return new Problem('notText', {got: cell});
    return customerKey(cell);
  });

/** A word with a meaning of its own (`none`), or any other text. */
export const wordOrText = <S extends WordSection>(
  section: S,
): CellArgument<{readonly word: WordOf<S>} | {readonly text: string}> => {
  const any = text();
  const words = word(section);
  const reader = (call: Call): Reader<Cell, {word: WordOf<S>} | {text: string}> => {
    const readText = any.reader(call);
    const readWord = words.reader(call);
    return (cell) => {
      const code = readWord(cell);
      if (typeof code === 'string') return {word: code};
      const other = readText(cell);
      return typeof other === 'string' ? {text: other} : other;
    };
  };
  return {...words, open: true, reader};
};

/** A number or text as it stands: one row that holds a model's name and its parameters. */
export const numberOrText = (): CellArgument<number | string> => {
  const any = text();
  return required('string', (call) => {
    const readText = any.reader(call);
    return (cell) => (typeof cell === 'number' && Number.isFinite(cell) ? cell : readText(cell));
  });
};

/** 9999-12-31. */
const LAST_SERIAL = 2958465;

const isoDate = (text: string): number | undefined => {
  const parts = /^\s*(\d{4})-(\d{2})-(\d{2})([T ].*)?$/.exec(text);
  if (parts === null) return undefined;
  const day = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) / 86400000;
  return isoDay(day) === `${parts[1]}-${parts[2]}-${parts[3]}` ? day : undefined; // No 31 February.
};

/** A date cell, a serial number or ISO text (other text that is a day has become a number, written.ts); gives the civil day. */
export const date = (): CellArgument<number> =>
  required('Date', (call) => (cell) => {
    const isSerial = typeof cell === 'number' && cell >= 1 && cell <= LAST_SERIAL + 1;
    if (isSerial) return Math.floor(cell) - SERIAL_OF_1970;
    if (isDate(cell) && Number.isFinite(cell.getTime())) return call.dayOf(cell.getTime());
    const day = typeof cell === 'string' ? isoDate(cell) : undefined;
    return day ?? new Problem('notDate', {got: cell});
  });

/** An argument of one function alone: `read` may get a blank, unless wrapped in `optional`. */
export const custom = <T>(type: CellType, read: Reader<Cell, T>): CellArgument<T> =>
  required(type, () => read);
