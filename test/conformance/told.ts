/** How cases put what they find into words. Runs in Apps Script and in its page. */
import type {Found} from './case';

/** More than these are told by their number: a self-check has to go into one cell. */
const mostRows = 6;
const mostParts = 20;
const mostCharacters = 200;

/** A value with its kind: `text "a"`, `number 1`, `Date 2024-01-15T00:00:00.000Z`, `rows 2x1: ...`, `undefined`. */
export function told(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  if (typeof value === 'string')
    return value.length > mostCharacters
      ? `text of ${value.length} characters`
      : `text ${JSON.stringify(value)}`;
  if (typeof value !== 'object') return `${typeof value} ${String(value)}`;
  if (Array.isArray(value)) return toldList(value);
  // Not instanceof: a value may come from another context than ours.
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  if (kind === 'Date') return `Date ${new Date(Number(value)).toISOString()}`;
  if (kind !== 'Object') return kind;
  const parts = Object.entries(value).map(([key, one]) => `${key}: ${told(one)}`);
  return `object {${parts.join(', ')}}`;
}

function toldList(list: readonly unknown[]): string {
  if (list.length > mostParts && !list.every((row) => Array.isArray(row)))
    return `list of ${list.length}: ${told(list[0])}`;
  if (list.length === 0 || !list.every((row) => Array.isArray(row)))
    return `list [${list.map(told).join(', ')}]`;
  const rows = list as readonly (readonly unknown[])[];
  const size = `rows ${rows.length}x${rows[0]?.length ?? 0}`;
  if (rows.length <= mostRows)
    return `${size}: ${rows.map((row) => row.map(told).join(' | ')).join(' / ')}`;
  const filled = rows.filter((row) => row.some((cell) => cell !== '')).length;
  return `${size}, ${filled} of them not empty`;
}

/** `refused: ` and the exception's words, or what was given back. */
export function attempt(act: () => unknown): string {
  try {
    return `accepted: ${told(act())}`;
  } catch (error) {
    return `refused: ${messageOf(error)}`;
  }
}

export const refused = {matches: '^refused: '} as const;
export const accepted = {matches: '^accepted: '} as const;

export const messageOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error
    ? String(error.message)
    : String(error);

/** The cells of an area, each told. */
export const cells = (range: GoogleAppsScript.Spreadsheet.Range): Found =>
  range.getValues().map((row) => row.map(told));

/** The area's values once no custom function is running any more: twelve seconds at most. */
export function calculated(range: GoogleAppsScript.Spreadsheet.Range): unknown[][] {
  for (let waited = 0; waited < 12; waited++) {
    SpreadsheetApp.flush();
    const values: unknown[][] = range.getValues();
    if (!values.some((row) => row.some((value) => /^(Loading|Cargando)/.test(String(value)))))
      return values;
    Utilities.sleep(1000);
  }
  return range.getValues();
}
