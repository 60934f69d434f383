/** Cells named in A1 notation. What is left open is undefined: `A2:A` has no last row, `C:C` no row at all. */
export interface A1 {
  readonly sheet: string | undefined;
  readonly row: number | undefined;
  readonly column: number | undefined;
  readonly lastRow: number | undefined;
  readonly lastColumn: number | undefined;
}

const cell = '\\$?([A-Za-z]{1,3})?\\$?([1-9][0-9]*)?';
const notation = new RegExp(`^(?:('(?:[^']|'')+'|[^'!]+)!)?${cell}(?::${cell})?$`);

export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0);
}

export function columnLetters(column: number): string {
  return column > 26
    ? columnLetters(Math.floor((column - 1) / 26)) + columnLetters(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);
}

/** Reads `B2`, `A1:B5`, `A2:A`, `A:A`, `3:3`, `$A$1`, `Data!A2:A`, `'My sheet'!A1`; undefined for what is none. */
export function parseA1(text: string): A1 | undefined {
  const found = notation.exec(text);
  if (!found) return undefined;
  const [, sheet, letters, digits, lastLetters, lastDigits] = found;
  const ranged = lastLetters !== undefined || lastDigits !== undefined;
  // One cell needs both; a range needs a letter on both sides or a number on both sides.
  const sound = ranged
    ? (letters && lastLetters) || (digits && lastDigits)
    : letters && digits && !text.endsWith(':');
  if (!sound) return undefined;
  const [row, lastRow] = ordered(digits, ranged ? lastDigits : digits, Number);
  const [column, lastColumn] = ordered(letters, ranged ? lastLetters : letters, columnNumber);
  const quoted = sheet?.startsWith("'") ?? false;
  return {
    sheet: quoted ? sheet?.slice(1, -1).replaceAll("''", "'") : sheet,
    row,
    column,
    lastRow,
    lastColumn,
  };
}

/** `B5:A1` names the same cells as `A1:B5`. */
function ordered(one: string | undefined, two: string | undefined, read: (text: string) => number) {
  const first = one === undefined ? undefined : read(one);
  const last = two === undefined ? undefined : read(two);
  const swapped = first !== undefined && last !== undefined && last < first;
  return swapped ? ([last, first] as const) : ([first, last] as const);
}
