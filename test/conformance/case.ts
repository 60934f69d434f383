/**
 * One claim on how Apps Script behaves, as something that can be done on both sides. The functions are bundled and run inside
 * Apps Script, and the very same text in the local host: they may name Google's services and this folder, nothing of Node's.
 */

/** What a case finds, in words and numbers that survive JSON; see `told`. */
export type Found = string | number | boolean | null | readonly Found[];

/** What we expect: exactly this, or a text that matches the pattern (Google's exceptions speak the user's language). */
export type Expected = Found | {readonly matches: string};

/** The source of what no source settles: the expectation is then what the local host does. */
export const unknown = 'unknown';

interface Claim {
  /** Unique, `topic/words`: observed files name it, so it never changes its meaning. */
  readonly id: string;
  /** What is done, in one sentence. */
  readonly does: string;
  readonly expected: Expected;
  /** Where it is written, or `unknown`. */
  readonly source: string;
  /** Why the local host finds it only on some machines. */
  readonly machine?: string;
}

/** Done by the script alone. */
export interface ServerCase extends Claim {
  /** Runs in an execution before that of `run`: formulas are calculated in between. */
  readonly prepare?: (scratch: Scratch) => void;
  /** What a person does to the sheet after `prepare`; see selfcheck/edits.ts. */
  readonly edit?: Edit;
  readonly run: (scratch: Scratch) => Found;
}

/** An edit that the add-on never makes: on Google a method does it that the local host does not emulate, here its grid. */
export type Edit =
  | {
      readonly kind: 'moveColumn';
      readonly from: number;
      /** The column, as they are counted before, that it shall stand before. */
      readonly to: number;
    }
  /** Sorts all rows below the first. */
  | {readonly kind: 'sort'; readonly column: number}
  /** The copy is called as its original, with ` copy` after it. */
  | {readonly kind: 'copySheet'};

/** A value that crosses google.script.run: made in the script and told by the page, or the other way round. */
export interface PageCase extends Claim {
  readonly from: 'script' | 'page';
  /** The function that the page calls. Usual: the one that sends the value made in the script. */
  readonly calls?: string;
  readonly make: () => unknown;
}

export interface Scratch {
  /** The case's own sheet, empty when it is first asked for and deleted after the case. */
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
}

/** What was found by the case's id. */
export type Findings = Readonly<Record<string, Found>>;

/** What a self-check leaves behind, in its JSON cell and in observed/. */
export interface Observation {
  /** The day on which it ran, `2026-11-25`. */
  readonly date: string;
  /** Of the spreadsheet. */
  readonly locale: string;
  /** Of the spreadsheet. */
  readonly timeZone: string;
  readonly scriptTimeZone: string;
  readonly found: Findings;
}

/** Whether what was found is what we expect. */
export function agrees(expected: Expected, found: Found | undefined): boolean {
  if (typeof expected === 'object' && expected !== null && 'matches' in expected)
    return typeof found === 'string' && new RegExp(expected.matches).test(found);
  return JSON.stringify(expected) === JSON.stringify(found);
}
