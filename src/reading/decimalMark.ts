/** The sign before decimals, and which of the two a locale writes. */

export type DecimalMark = ',' | '.';

/** Locales with a decimal point, after CLDR; every other one has a comma. */
const POINT =
  /^(?:en(?!_za)|es_(?:419|cu|do|gt|hn|mx|ni|pa|pe|pr|sv|us)|(?:de|it)_(?:ch|li)|ar_eg|bn|cy|fa|fil|ga|gu|he|hi|iw|ja|kn|ko|ml|mn|mr|ms|my|ne|pa|rm|si|sw|ta|te|th|tl|ur|zh)(?:_|$)/;

/**
 * The decimal mark of a locale as Google gives it (`es_ES`, `en`), or with a hyphen.
 *
 * @example localeDecimal('es_MX') // '.'
 */
export const localeDecimal = (locale: string): DecimalMark =>
  POINT.test(locale.toLowerCase().replace(/-/g, '_')) ? '.' : ',';
