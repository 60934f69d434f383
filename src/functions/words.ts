/** Words that people type, in either language, turned into codes. */
import {plain} from '../base/keys';
import {languages, type Messages} from '../messages';
import type {Wordings} from './declare/arguments';

export {plain};

export type WordSection = keyof Messages['functions']['words'];
export type LabelSection = keyof Messages['labels'];
export type WordOf<S extends WordSection> = keyof Messages['functions']['words'][S] & string;
export type LabelOf<S extends LabelSection> = keyof Messages['labels'][S] & string;

const addAll = (codes: Map<string, string>, wordings: Wordings): void => {
  for (const [code, texts] of Object.entries(wordings)) {
    codes.set(plain(code), code);
    for (const text of typeof texts === 'string' ? [texts] : texts) codes.set(plain(text), code);
  }
};

const dictionaryOf = (tables: readonly (Wordings | undefined)[]): Map<string, string> => {
  const codes = new Map<string, string>();
  for (const table of tables) if (table !== undefined) addAll(codes, table);
  return codes;
};

const everyLanguage = Object.values(languages) as readonly Messages[];

/** Accepted wordings of a section of `functions.words`. */
export const wordCodes = (section: WordSection): Map<string, string> =>
  dictionaryOf(everyLanguage.map(({functions}) => functions.words[section]));

/** Accepted wordings of a label: the labels themselves, their codes, and the wording of the sources. */
export const labelCodes = (section: LabelSection): Map<string, string> =>
  dictionaryOf(
    everyLanguage.flatMap(({labels, functions}) => {
      const sources: Readonly<Record<string, Wordings>> = functions.labelsToo;
      return [labels[section], sources[section]];
    }),
  );
