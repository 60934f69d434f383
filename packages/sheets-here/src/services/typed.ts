/**
 * What Sheets makes of text that a script writes: it reads it as if it were typed into the cell. Apostrophe first: text;
 * `=` or `+` first: a formula; and what looks like a number, a date, a time or a truth value becomes one.
 * Where Google's exact reading is not documented this reads more, not less: data must not depend on being spared.
 */
import {Formula, WallTime, type Stored} from '../grid/cell';
import type {LocaleFacts} from './locale';

const numberText = /^([+-]?)\s*([$€£¥]?)\s*([+-]?)(\d[\d.,\s]*|[.,]\d+)(e[+-]?\d+)?\s*([%$€£¥]?)$/i;
const timeText = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*([ap]\.?m\.?)?$/i;
const dateText = /^(\d{1,4})\s?([-/.])\s?(\d{1,2})(?:\s?\2\s?(\d{1,4}))?$/;
const wordDate =
  /^(?:(\d{1,2})(?:\s+de)?[\s-]+)?(\p{L}+)\.?(?:(?:\s+de)?[\s,-]+(\d{1,4}))?(?:,?\s+(\d{4}))?$/u;

export class TypedText {
  constructor(
    private readonly facts: LocaleFacts,
    private readonly thisYear: number,
  ) {}

  read(text: string): Stored {
    const first = text[0];
    if (first === undefined) return '';
    if (first === "'") return text.slice(1);
    if (first === '=' && text.length > 1) return new Formula(text);
    const trimmed = text.trim();
    const truth = trimmed.length < 12 ? this.facts.booleans.get(trimmed.toUpperCase()) : undefined;
    if (truth !== undefined) return truth;
    // Longer than any date or number, or without a digit: nothing but text.
    const plain = trimmed.length > 60 || !/\d/.test(trimmed);
    const value = plain ? undefined : (this.number(trimmed) ?? this.dateAndTime(trimmed));
    if (value !== undefined) return value;
    return first === '+' && text.length > 1 ? new Formula(`=${text}`) : text;
  }

  private number(text: string): number | undefined {
    const bracketed = /^\((.*)\)$/.exec(text);
    const found = numberText.exec(bracketed?.[1] ?? text);
    if (!found) return undefined;
    const [, sign = '', before = '', inner = '', digits = '', exponent = '', after = ''] = found;
    if ((sign && inner) || (before && after && after !== '%')) return undefined;
    const value = this.digits(digits);
    if (value === undefined) return undefined;
    const negative = sign === '-' || inner === '-' || bracketed !== null;
    return (negative ? -1 : 1) * Number(`${value}${exponent}`) * (after === '%' ? 0.01 : 1);
  }

  /** Digits with the locale's own marks to digits with a point; undefined when the marks are not where they belong. */
  private digits(text: string): string | undefined {
    const {decimal, thousands} = this.facts;
    const [whole = '', fraction, ...more] = text.trim().split(decimal);
    if (more.length > 0 || (fraction !== undefined && !/^\d*$/.test(fraction))) return undefined;
    const groups = whole.split(thousands);
    const [head = '', ...tail] = groups;
    const sound = /^\d*$/.test(head) && tail.every((group) => /^\d{3}$/.test(group));
    if (!sound || (tail.length > 0 && head === '')) return undefined;
    return `${groups.join('') || '0'}.${fraction ?? ''}0`;
  }

  private dateAndTime(text: string): WallTime | undefined {
    const time = timeOf(text);
    if (time !== undefined) return WallTime.of(WallTime.ofSerial(0).milliseconds + time);
    const split = /^(.*\S)\s+(\d{1,2}:\S*(?:\s*[ap]\.?m\.?)?)$/i.exec(text);
    const day = this.day(split?.[1] ?? text);
    if (!day || !split) return day;
    const added = timeOf(split[2] ?? '');
    return added === undefined ? undefined : WallTime.of(day.milliseconds + added);
  }

  private day(text: string): WallTime | undefined {
    const numbers = dateText.exec(text);
    if (numbers) {
      const [, one = '', , two = '', three] = numbers;
      return this.dayOfNumbers(one, two, three);
    }
    const found = wordDate.exec(text);
    const month = this.facts.months.get(found?.[2]?.toLowerCase() ?? '');
    if (!found || month === undefined) return undefined;
    const [, before, , after, last] = found;
    if (before === undefined && after === undefined) return undefined;
    // "5 may 2024", "may 5, 2024", "may 5", "may 2024": a number after the month is a year when it is no day.
    const dayFirst = before !== undefined || Number(after) > 31;
    const day = before ?? (dayFirst ? '1' : (after ?? '1'));
    const year = dayFirst ? (after ?? last) : last;
    return WallTime.ofDay(this.year(year), month, Number(day));
  }

  private dayOfNumbers(one: string, two: string, three?: string): WallTime | undefined {
    if (one.length > 2) {
      if (one.length !== 4 || three === undefined) return undefined;
      return WallTime.ofDay(Number(one), Number(two), Number(three));
    }
    const {order} = this.facts;
    const dayFirst = order.indexOf('day') < order.indexOf('month');
    const [day, month] = dayFirst ? [Number(one), Number(two)] : [Number(two), Number(one)];
    const year = this.year(three);
    // An impossible month is read the other way round, as Sheets does with 31/12/2024 in an American sheet.
    return WallTime.ofDay(year, month, day) ?? WallTime.ofDay(year, day, month);
  }

  private year(text: string | undefined): number {
    if (text === undefined) return this.thisYear;
    const year = Number(text);
    if (text.length > 2) return year;
    return year < 30 ? 2000 + year : 1900 + year;
  }
}

function timeOf(text: string): number | undefined {
  const found = timeText.exec(text);
  if (!found) return undefined;
  const [, hours, minutes, seconds = '0', half = ''] = found;
  const late = /^p/i.test(half) && Number(hours) < 12 ? 12 : 0;
  const midnight = /^a/i.test(half) && Number(hours) === 12 ? -12 : 0;
  return ((Number(hours) + late + midnight) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
}
