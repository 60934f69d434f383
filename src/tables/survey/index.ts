/** Survey answers: one row is a questionnaire that somebody answered. */
import type {Cell} from '../../base/cells';
import {shareOf} from '../../reading/columnSample';
import type {Best} from '../../reading/headers';
import {defineUnread} from '../kind';
import {headersOfKind, QUESTION_IDS, QUESTIONS, type Question} from '../kindWords';
import {answers, isRated, questionOf} from './questions';

const headers = headersOfKind('survey');
type Field = 'key' | 'day' | 'group' | 'rating' | Question;

/** A question outweighs any word that its header happens to hold. */
const QUESTION_POINTS = 100;
const RATING_POINTS = 90;

const best = (cell: Cell | undefined): Best<Field> | undefined => {
  if (typeof cell !== 'string') return undefined;
  const question = questionOf(cell);
  if (question) return [question, QUESTION_POINTS];
  return isRated(cell) ? ['rating', RATING_POINTS] : headers.best(cell);
};

const FIELDS = {
  key: 'text',
  day: 'date',
  group: 'text',
  rating: 'text',
  ...QUESTIONS,
} as const;

const MEASURES = [...QUESTION_IDS, 'rating'] as const;

export const survey = defineUnread<'survey', Field>({
  id: 'survey',
  fields: FIELDS,
  best,
  formulas: ['HOFMEYR_SEGMENT', 'HOFMEYR_REASON', 'ACQUISITION_TYPE', 'PERCEIVED_VALUE'],
  likeness: ({has, sample}) => {
    const asked = MEASURES.filter(has);
    const because = asked.filter((field) => shareOf(sample(field), answers) >= 0.5);
    return because.length ? {likeness: 'plain', because} : undefined;
  },
});
