/** The words of every language, one list a thing: headers by which kinds are recognised, and words in cells. */
import {lazily} from '../base/memo';
import type {Content} from '../reading/columnSample';
import {everyLanguage, type Tables, wordsOf} from '../messages';
import {type FieldWords, type Headers, headersOf} from '../reading/headers';

type KindHeaders = Tables['headers'];

/** Headers of a kind's fields in every language, looked up once each. */
export const headersOfKind = <Id extends keyof KindHeaders>(
  id: Id,
): Headers<keyof KindHeaders[Id] & string> =>
  headersOf(() => {
    type Field = keyof KindHeaders[Id] & string;
    const fields: Partial<Record<Field, FieldWords>> = {};
    for (const {tables} of everyLanguage) {
      const own = tables.headers[id] as unknown as Readonly<Record<Field, readonly string[]>>;
      for (const field of Object.keys(own) as Field[])
        fields[field] = {headers: [...(fields[field]?.headers ?? []), ...own[field]]};
    }
    // Every field has words in English, so none is missing.
    return fields as Readonly<Record<Field, FieldWords>>;
  });

const setOf = (list: (tables: Tables) => string): (() => ReadonlySet<string>) =>
  lazily(() => new Set(wordsOf(({tables}) => list(tables))));

export const leadNames = setOf((tables) => tables.leadNames);
export const grades = setOf((tables) => tables.grades);
export const beginnings = setOf((tables) => tables.beginnings);
export const statusWords = setOf(({leadStatuses}) => Object.values(leadStatuses).join('|'));
/** Every word of a scale of answers. */
export const answerWords = setOf(({answerScales, notAnswered}) =>
  [...answerScales, notAnswered].join('|'),
);

export const leadSheets = setOf((tables) => tables.sheetNames.leads);

export type Question = keyof Tables['questions'];

/** What a form may ask, with what the cells below hold; a header is the first that fits. */
export const QUESTIONS = {
  happy: 'text',
  matters: 'text',
  attracted: 'text',
  different: 'text',
  recommend: 'text',
  satisfied: 'text',
  effort: 'text',
} as const satisfies Readonly<Record<Question, Content>>;

export const QUESTION_IDS = Object.keys(QUESTIONS) as readonly Question[];

/** What a question asks, and the alternatives that tell it: each a list of words or beginnings of words. */
export type Cue = readonly [Question, readonly (readonly string[])[]];

export const cues = lazily((): readonly Cue[] =>
  QUESTION_IDS.map((question) => [
    question,
    wordsOf(({tables}) => tables.questions[question]).map((words) => words.split(' ')),
  ]),
);
