import {isDate, type Cell} from '../../base/cells';
import {cut} from '../../base/cut';
import {fill, messagesFor, type Messages} from '../../messages';

/** What a formula may ask of its spreadsheet. Each is read at most once a call, and only when needed. */
export interface Host {
  /** `es_ES`, `en_US`, also `es`, `en`. */
  locale(): string;
  /** Civil days (days since 1970-01-01) of the spreadsheet's zone, and the instants at which they begin. */
  calendar(): {dayOf(instant: number): number; instantOf(day: number): number};
}

/** How values are said in the spreadsheet's language. */
export interface Speech {
  readonly messages: Messages;
  number(value: number): string;
  /** A cell as part of a sentence: `1.3`, `the text "abc"`, `a blank`. */
  cell(cell: Cell): string;
}

/** One evaluation of one formula. */
export interface Call {
  locale(): string;
  speech(): Speech;
  dayOf(instant: number): number;
  instantOf(day: number): number;
}

const MILLISECONDS_A_DAY = 86400000;

/** A civil day as ISO text: `isoDay(0)` is `1970-01-01`. A broken date cell has no day. */
export const isoDay = (day: number): string =>
  Number.isFinite(day) ? new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10) : '?';

/** The spreadsheet's error values as they arrive: #N/A, #DIV/0!, #NAME?, #¡VALOR! */
export const isErrorValue = (cell: Cell): boolean =>
  typeof cell === 'string' && /^#(N\/[AD]|¡?[A-Z/0]+!|¿?[A-Z]+\?)$/.test(cell);

/** A cell's hover shows about two lines. */
const LONGEST_QUOTE = 24;
const shortened = (text: string): string => cut(text, LONGEST_QUOTE);

const numberFormat = (locale: string): ((value: number) => string) => {
  const options = {maximumSignificantDigits: 15, useGrouping: false};
  let format: Intl.NumberFormat;
  try {
    format = new Intl.NumberFormat(locale.replace('_', '-'), options);
  } catch {
    format = new Intl.NumberFormat('en', options); // A locale that is no language tag.
  }
  return (value) => {
    const size = Math.abs(value);
    if (size === 0 || (size >= 1e-6 && size < 1e15)) return format.format(value);
    return String(value).replace('.', format.format(0.5).charAt(1)); // 1e-300 has 300 zeros otherwise.
  };
};

const speechOf = (locale: string, dayOf: (instant: number) => number): Speech => {
  const messages = messagesFor(locale);
  const {got} = messages.functions;
  const number = numberFormat(locale);
  const cell = (value: Cell): string => {
    if (typeof value === 'number') return number(value);
    if (typeof value === 'boolean') return value ? got.yes : got.no;
    if (isDate(value)) return fill(got.date, {value: isoDay(dayOf(value.getTime()))});
    if (value.trim() === '') return got.blank;
    return fill(isErrorValue(value) ? got.error : got.text, {value: shortened(value)});
  };
  return {messages, number, cell};
};

export const startCall = (host: Host): Call => {
  let locale: string | undefined;
  let speech: Speech | undefined;
  let calendar: ReturnType<Host['calendar']> | undefined;
  const calendarOfHost = () => (calendar ??= host.calendar());
  const call: Call = {
    locale: () => (locale ??= host.locale()),
    speech: () => (speech ??= speechOf(call.locale(), call.dayOf)),
    dayOf: (instant) => calendarOfHost().dayOf(instant),
    instantOf: (day) => calendarOfHost().instantOf(day),
  };
  return call;
};
