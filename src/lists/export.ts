/**
 * Texts as they may stand in a file that others open: a spreadsheet takes for a formula whatever begins with = + - @, a tab or a
 * line's end. Only free text is marked with an apostrophe; addresses and phones are let through where they are nothing else, since a
 * mark would make them unusable: of letters, digits and a few signs no formula can call anything.
 */

const FORMULA = /^[=+\-@]/;

/** @example safeText('=1+1') // "'=1+1" */
export const safeText = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return FORMULA.test(line) ? `'${line}` : line;
};

/** No bracket, quote, exclamation mark, bar or blank: with them a formula could do something. */
const EMAIL =
  /^[A-Za-z0-9\u00c0-\u024f_%+-][A-Za-z0-9\u00c0-\u024f._%+'-]*@[A-Za-z0-9\u00c0-\u024f-]+(\.[A-Za-z0-9\u00c0-\u024f-]+)+$/;

/** @returns undefined where it is no address that can be written to */
export const emailIn = (text: string): string | undefined =>
  text.length <= 254 && EMAIL.test(text) ? text : undefined;

const PHONE = /^\+?\d{6,15}$/;

/** The digits, with the plus of an international one. @returns '' where it is something else @example phoneIn('+34 600-11 22 33') // '+34600112233' */
export const phoneIn = (text: string): string => {
  const digits = text.replace(/[\s\u00a0().\-/]+/g, '');
  return PHONE.test(digits) ? digits : '';
};
