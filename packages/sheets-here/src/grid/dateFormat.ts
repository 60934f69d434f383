/** Whether a number format shows dates or times: what makes a number a date to getValues and to formulas. */
export const showsDate = (format: string): boolean =>
  format !== '' &&
  // What stands in quotes, in brackets or behind a backslash is shown as it is.
  /[ymdhs]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
