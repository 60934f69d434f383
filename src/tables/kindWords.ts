/** The words of every language, one list a thing: headers by which kinds are recognised, and words in cells. */
import * as en from '../messages/en/kinds';
import * as es from '../messages/es/kinds';
import {type FieldWords, type Headers, headersOf} from '../reading/headers';

const ALL = [en, es] as const;

type KindHeaders = typeof en.kindHeaders;

/** Headers of a kind's fields in every language, looked up once each. */
export const headersOfKind = <Id extends keyof KindHeaders>(
  id: Id,
): Headers<keyof KindHeaders[Id] & string> => {
  type Field = keyof KindHeaders[Id] & string;
  const fields: Partial<Record<Field, FieldWords>> = {};
  for (const {kindHeaders} of ALL) {
    const own = kindHeaders[id] as unknown as Readonly<Record<Field, readonly string[]>>;
    for (const field of Object.keys(own) as Field[])
      fields[field] = {headers: [...(fields[field]?.headers ?? []), ...own[field]]};
  }
  // Every field has words in English, so none is missing.
  return headersOf(fields as Readonly<Record<Field, FieldWords>>);
};

const split = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => text.split('|'));

export const LEAD_NAMES: ReadonlySet<string> = new Set(split(ALL.map(({leadNames}) => leadNames)));

export const GRADES: ReadonlySet<string> = new Set(split(ALL.map(({grades}) => grades)));

export const BEGINNINGS: readonly string[] = split(ALL.map(({beginnings}) => beginnings));

export const sheetNamesOf = (id: keyof typeof en.sheetNames): readonly string[] =>
  split(ALL.map(({sheetNames}) => sheetNames[id]));

export const STATUS_WORDS: ReadonlySet<string> = new Set(
  ALL.flatMap(({leadStatuses}) => split(Object.values<string>(leadStatuses))),
);

/** Every word of a scale of answers. */
export const ANSWER_WORDS: ReadonlySet<string> = new Set(
  ALL.flatMap(({answerScales, notAnswered}) => [...split(answerScales), ...split([notAnswered])]),
);

export type Question = keyof typeof en.questionCues;
export const QUESTIONS = Object.keys(en.questionCues) as readonly Question[];

/** Of each question the alternatives, each a list of words or beginnings of words. */
export const CUES: Readonly<Record<Question, readonly (readonly string[])[]>> = Object.fromEntries(
  QUESTIONS.map((question) => [
    question,
    split(ALL.map(({questionCues}) => questionCues[question])).map((words) => words.split(' ')),
  ]),
) as unknown as Record<Question, readonly (readonly string[])[]>;
