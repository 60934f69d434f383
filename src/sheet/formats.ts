/** Number formats of what we write: a day, money, a share, as people of the spreadsheet's locale expect them. */
import type {Shows} from '../classes/column';
import {grouped} from '../classes/reason';
import {currencyOfLocale} from '../messages/currency';

/** What decides how cells are shown. */
export interface Place {
  /** As Google writes it: `es_ES`, `en`. */
  readonly locale: string;
  /** As it stands in the amounts, or as a person has typed it; undefined: none, and the locale's is taken. */
  readonly currency?: string | undefined;
}

/** Year first, as in ISO; then month first; everybody else writes the day first. */
const YEAR_FIRST = /^(?:zh|ja|ko|hu|lt|sv|mn|fa|en_ca|fr_ca)(?:_|$)/;
const MONTH_FIRST = /^(?:en(?:_us|_ph)?|es_(?:us|pr))$/;
const DOTS =
  /^(?:de|at|ru|uk|be|pl|cs|sk|fi|no|nb|nn|da|et|lv|tr|ro|bg|mk|sr|hr|sl|az|hy|ka|kk)(?:_|$)/;
const DASHES = /^(?:nl|en_in)(?:_|$)/;

/** The locale's short day. Letters and marks of a pattern are the same in all locales. */
const dayPattern = (locale: string): string => {
  const name = locale.toLowerCase().replace(/-/g, '_');
  if (YEAR_FIRST.test(name)) return 'yyyy-mm-dd';
  if (MONTH_FIRST.test(name)) return 'm/d/yyyy';
  return ['d', 'm', 'yyyy'].join(DOTS.test(name) ? '.' : DASHES.test(name) ? '-' : '/');
};

/** Of currencies whose sign everybody in the country knows; others are written as their code. */
const SIGNS: Readonly<Record<string, string>> = {
  ...{EUR: '€', USD: '$', GBP: '£', JPY: '¥', CNY: '¥', INR: '₹', BRL: 'R$', KRW: '₩', ILS: '₪'},
  ...{MXN: '$', ARS: '$', CLP: '$', COP: '$', CAD: '$', AUD: '$', NZD: '$', UAH: '₴', TRY: '₺'},
};
/** Nobody writes cents of these. */
const WITHOUT_CENTS = /^(?:JPY|KRW|CLP|PYG|VND|ISK|IDR|¥|₩|₫)$/;
const IN_FRONT = /^(?:en|zh|ja|ko|he|iw|th|nl|pt_br|es_(?!es)[a-z]+)(?:_|$)/;
/** A sign becomes a part of a pattern: nothing of it may mean anything there. */
const PLAIN_SIGN = /^[^"\\\t\r\n]{1,8}$/;
const LETTERS = /^[A-Za-z]/;

const moneyPattern = ({locale, currency}: Place): string => {
  const ofPlace = currencyOfLocale(locale);
  const code = currency !== undefined && PLAIN_SIGN.test(currency) ? currency : ofPlace;
  const sign = code === undefined ? undefined : (SIGNS[code] ?? code);
  const isWhole =
    WITHOUT_CENTS.test(code ?? '') || (sign === '$' && WITHOUT_CENTS.test(ofPlace ?? ''));
  const number = isWhole ? '#,##0' : '#,##0.00';
  if (sign === undefined) return number;
  if (!IN_FRONT.test(locale.toLowerCase().replace(/-/g, '_'))) return `${number} "${sign}"`;
  return LETTERS.test(sign) ? `"${sign} "${number}` : `"${sign}"${number}`;
};

/**
 * Money in a sentence, in whole units.
 *
 * @example moneyText(1234.5, {decimal: '.', thousands: ','}, {locale: 'en_US'}) // '$1,235'
 */
export const moneyText = (
  value: number,
  marks: {readonly decimal: string; readonly thousands: string},
  place: Place,
): string =>
  moneyPattern(place)
    .replace(/#,##0(?:\.00)?/, () => grouped(Math.round(value), marks))
    .replace(/"/g, '');

/** What a cell without a format of its own has. */
const GENERAL = 'General';

/**
 * @param shows what a cell holds
 * @example patternOf('money', {locale: 'es_ES'}) // '#,##0.00 "€"'
 */
export const patternOf = (shows: Shows, place: Place): string => {
  switch (shows) {
    case 'day':
      return dayPattern(place.locale);
    case 'money':
      return moneyPattern(place);
    case 'share':
      return '0.0%';
    case 'count':
      return '#,##0';
    case 'number':
      return '#,##0.0';
    case 'parameter':
      // What data do not identify grows without bound.
      return '[>=100000]0.000E+00;0.0000';
    case 'label':
    case 'text':
      return GENERAL;
  }
};
