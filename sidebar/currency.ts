/** The currency of a spreadsheet's locale, for amounts that carry no sign: browsers know signs, not who uses them. */
import {currencyOfLocale} from '../src/messages/currency';

/**
 * The sign as people of the place write it, null where the locale names no country.
 *
 * @param locale as Google writes it
 * @example localeCurrency('es_ES') // '€'
 */
export const localeCurrency = (locale: string): string | null => {
  const currency = currencyOfLocale(locale);
  if (currency === undefined) return null;
  try {
    const format = new Intl.NumberFormat(locale.replace('_', '-'), {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
    });
    return format.formatToParts(1).find(({type}) => type === 'currency')?.value ?? currency;
  } catch {
    return currency; // A browser that does not know the locale.
  }
};
