/** Money in a mail: with the currency of the table, else with that of the spreadsheet's locale. */
import {fill, type Messages} from '../messages';
import {currencyOfLocale} from '../messages/currency';

/** Signs that everybody in the country knows; other currencies are written as their code. */
const SIGNS: Readonly<Record<string, string>> = {
  ...{EUR: '€', USD: '$', GBP: '£', JPY: '¥', INR: '₹', BRL: 'R$'},
  ...{MXN: '$', ARS: '$', CLP: '$', COP: '$', CAD: '$', AUD: '$', NZD: '$'},
};

/** undefined where the locale names no country. @example signOfLocale('es_ES') // '€' */
export const signOfLocale = (locale: string): string | undefined => {
  const code = currencyOfLocale(locale);
  return code === undefined ? undefined : (SIGNS[code] ?? code);
};

/** @example moneyText(1234.5, '$', languages.en) // '$1,234.50' */
export const moneyText = (
  value: number,
  currency: string | undefined,
  {digest: {money}, numbers: {decimal, thousands}}: Messages,
): string => {
  const [whole = '', cents = ''] = Math.abs(value).toFixed(2).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, thousands);
  const amount = `${grouped}${decimal}${cents}`;
  const isCode = currency !== undefined && /^[A-Za-z]+$/.test(currency);
  const text =
    currency === undefined ? amount : fill(isCode ? money.code : money.sign, {amount, currency});
  return value < 0 ? `-${text}` : text;
};
