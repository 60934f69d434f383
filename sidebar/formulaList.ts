/** The formulas with their help and examples: put in when the sidebar is built (scripts/sidebar.ts), unpacked when somebody looks. */
import type {Language} from './language';
import {unpacked} from './packed';

export interface FormulaHelp {
  readonly description: string;
  readonly args: Readonly<Record<string, string>>;
}

export interface Formula {
  readonly name: string;
  readonly args: readonly {readonly name: string; readonly optional: boolean}[];
  /** The first example, as it is typed in each language. */
  readonly example: Readonly<Record<Language, string>>;
  readonly help: Readonly<Record<Language, FormulaHelp>>;
}

declare const CICLO_FORMULAS: readonly string[];

let formulas: Promise<readonly Formula[]> | undefined;

/** Unpacked once. */
export const loadFormulas = (): Promise<readonly Formula[]> =>
  (formulas ??= unpacked(CICLO_FORMULAS) as Promise<readonly Formula[]>);
