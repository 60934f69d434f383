/**
 * The formulas with their help and examples: put in when the sidebar is built (scripts/sidebar.ts), packed, since the plain texts
 * would be half of the sidebar, and unpacked when somebody looks.
 */
import type {Language} from './language';

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

/** gzip, as base64. */
declare const CICLO_FORMULAS: string;

const unpacked = async (packed: string): Promise<readonly Formula[]> => {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const text = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return (await new Response(text).json()) as readonly Formula[];
};

let formulas: Promise<readonly Formula[]> | undefined;

/** Unpacked once. */
export const loadFormulas = (): Promise<readonly Formula[]> =>
  (formulas ??= unpacked(CICLO_FORMULAS));
