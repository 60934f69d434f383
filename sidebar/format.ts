/** How numbers, money, days and foreign texts are shown. */
import {speaksIn} from '../src/messages';

export {cut} from '../src/base/cut';
import {localeCurrency} from './currency';

export interface Format {
  readonly number: (value: number, digits?: number) => string;
  /** The sign of the spreadsheet's own currency, null where its locale names no country. */
  readonly currency: string | null;
  /** Without cents from 100,000 on; with the currency where it is known. */
  readonly money: (value: number, currency?: string | null) => string;
  /** For charts: no cents from 1,000 on, and from a million on in short, `€1.2M`. */
  readonly shortMoney: (value: number, currency?: string | null) => string;
  /** A share of 1 as a percentage; under 1% it says so rather than 0%. */
  readonly percent: (share: number) => string;
  /** A civil day written `2026-03-01`. */
  readonly day: (iso: string) => string;
  readonly month: (iso: string) => string;
  /** 1 = Monday. */
  readonly weekday: (weekday: number) => string;
  /** A full hour of the day, as people of the place write it. */
  readonly hour: (hour: number) => string;
  /** A civil day and hour written `2026-11-30T08`. */
  readonly dayAndHour: (iso: string) => string;
  /** An instant, in the spreadsheet's time zone. */
  readonly moment: (instant: string) => string;
  /** The mark before the decimals, and the one between thousands. */
  readonly marks: {readonly decimal: string; readonly thousands: string};
}

/**
 * The numbers of the spreadsheet's locale where it speaks the panel's language, else of the language: an English panel over a
 * Spanish sheet writes 1,204.
 *
 * @param locale as Google writes it: `es_ES`, `en`
 */
export const makeFormat = (language: string, locale: string, timeZone: string): Format => {
  const tag = supported(locale.replace('_', '-'), language);
  const numbers = (digits: number): Intl.NumberFormat =>
    new Intl.NumberFormat(tag, {maximumFractionDigits: digits, useGrouping: true});
  const byDigits = new Map<number, Intl.NumberFormat>();
  const number = (value: number, digits = 0): string => {
    const known = byDigits.get(digits) ?? numbers(digits);
    byDigits.set(digits, known);
    return known.format(value);
  };
  const cents = new Intl.NumberFormat(tag, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    useGrouping: true,
  });
  const short = new Intl.NumberFormat(tag, {notation: 'compact', maximumFractionDigits: 1});
  const money: Format['money'] = (value, currency) =>
    withCurrency(
      Math.abs(value) >= 1e5 || Number.isInteger(value) ? number(value) : cents.format(value),
      currency ?? '',
      language,
    );
  const percents = (digits: number): Intl.NumberFormat =>
    new Intl.NumberFormat(tag, {style: 'percent', maximumFractionDigits: digits});
  const whole = percents(0);
  const fine = percents(1);
  const days = new Intl.DateTimeFormat(tag, {dateStyle: 'medium', timeZone: 'UTC'});
  const months = new Intl.DateTimeFormat(tag, {month: 'short', timeZone: 'UTC'});
  const weekdays = new Intl.DateTimeFormat(tag, {weekday: 'long', timeZone: 'UTC'});
  const hours = new Intl.DateTimeFormat(tag, {timeStyle: 'short', timeZone: 'UTC'});
  const daysAndHours = new Intl.DateTimeFormat(tag, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
  });
  const moments = new Intl.DateTimeFormat(tag, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: zone(timeZone),
  });
  const parts = new Intl.NumberFormat(tag, {useGrouping: true}).formatToParts(12345.6);
  const mark = (type: string, otherwise: string): string =>
    parts.find((part) => part.type === type)?.value ?? otherwise;
  return {
    number,
    currency: localeCurrency(locale),
    money,
    shortMoney: (value, currency) =>
      Math.abs(value) >= 1e6
        ? withCurrency(short.format(value), currency ?? '', language)
        : money(Math.abs(value) >= 1000 ? Math.round(value) : value, currency),
    percent: (share) => {
      const small = share > 0 && share < 0.095;
      return share > 0 && share < 0.001
        ? `<${fine.format(0.001)}`
        : (small ? fine : whole).format(share);
    },
    day: (iso) => days.format(Date.parse(iso)),
    month: (iso) => months.format(Date.parse(iso)),
    // The first of January 2024 was a Monday.
    weekday: (weekday) => weekdays.format(Date.UTC(2024, 0, weekday)),
    hour: (hour) => hours.format(Date.UTC(2024, 0, 1, hour)),
    dayAndHour: (iso) => daysAndHours.format(Date.parse(`${iso}:00Z`)),
    moment: (instant) => moments.format(Date.parse(instant)),
    marks: {decimal: mark('decimal', '.'), thousands: mark('group', ',')},
  };
};

const supported = (tag: string, language: string): string => {
  try {
    return tag.startsWith(language) && Intl.NumberFormat.supportedLocalesOf(tag).length
      ? tag
      : language;
  } catch {
    return language;
  }
};

/** A zone this browser does not know is no reason to show nothing. */
const zone = (name: string): string => {
  try {
    return new Intl.DateTimeFormat('en', {timeZone: name}).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
};

/** `€1,204` in English, `1.204 €` in Spanish; a code of letters goes behind in every language. */
const withCurrency = (number: string, currency: string, language: string): string => {
  if (currency === '') return number;
  if (speaksIn(language).isCurrencyBehind || /^\p{L}+\.?$/u.test(currency))
    return `${number}\u00a0${currency}`;
  return number.startsWith('-') ? `-${currency}${number.slice(1)}` : `${currency}${number}`;
};

const OLD_DAYS = 60;
const DAY_MILLISECONDS = 86_400_000;

/** @returns days from the newest order, an ISO day, to the day of a run; undefined where they are too few to speak of */
export const daysOld = (newest: string, asOf: string): number | undefined => {
  const days = Math.round((Date.parse(asOf) - Date.parse(newest)) / DAY_MILLISECONDS);
  return days < OLD_DAYS ? undefined : days;
};

/** A foreign text inside a sentence of ours: its direction of writing stays its own. */
export const isolated = (text: string): string => `\u2068${text}\u2069`;

/**
 * Marks where a long word may be parted, in languages for which browsers bring no dictionary.
 *
 * @example softHyphens('Prometedor', 'es') // Pro·me·te·dor
 */
export const softHyphens = (text: string, language: string): string => {
  const {softHyphens: places} = speaksIn(language);
  return places ? text.replace(places, '$1\u00ad') : text;
};
