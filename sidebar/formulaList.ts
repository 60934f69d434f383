/** The formulas with their help and examples, and the notices of what others wrote: put in when the sidebar is built (scripts/sidebar.ts), unpacked when somebody looks. */
import type {Language} from './language';
import {unpacked} from './packed';

export interface FormulaHelp {
  readonly description: string;
  readonly args: Readonly<Record<string, string>>;
}

export interface Formula {
  readonly name: string;
  /** The heading under which it stands. */
  readonly group: Readonly<Record<Language, string>>;
  /** What people call it who know none of its words. */
  readonly searches: string;
  readonly args: readonly {readonly name: string; readonly optional: boolean}[];
  /** The first example, as it is typed in each language. */
  readonly example: Readonly<Record<Language, string>>;
  readonly help: Readonly<Record<Language, FormulaHelp>>;
}

/** What others wrote and Ciclo contains (scripts/notices.ts). */
export interface Notices {
  readonly packages: readonly {
    readonly name: string;
    readonly version: string;
    readonly copyright: string;
  }[];
  readonly licence: string;
}

interface Packed {
  readonly formulas: readonly Formula[];
  readonly notices: Notices;
}

declare const CICLO_FORMULAS: readonly string[];

let kept: Promise<Packed> | undefined;

/** Unpacked once. */
export const loadFormulas = (): Promise<Packed> =>
  (kept ??= unpacked(CICLO_FORMULAS) as Promise<Packed>);
