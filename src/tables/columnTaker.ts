/** Takes the columns of a table of purchases, each once, by header and content. */
import {isEmail, fits} from '../reading/columnSample';
import {looksLikeDate} from '../reading/dates';
import type {Cell} from '../base/cells';
import type {Notice} from '../base/errors';
import {contentOf, type Field} from './fields';
import {checkJoinDays} from './joinDays';
import {columnName, headers, missing, sameColumn, SURE, twoCandidates} from './purchaseHeaders';
import type {Candidate, HeaderRow, Taking} from './purchases';

/** So few cells have to be all of one kind. */
const FEW_CELLS = 5;

const NAMED_BY_SHAPE = {points: 100, rank: 0, whole: true, fits: true};

/** Columns whose headers name a field, the best first. Cells are looked at only below such headers. */
const namedBy = (
  {row, sample}: Pick<HeaderRow, 'row' | 'sample'>,
  used: ReadonlySet<number>,
  field: Field,
): Candidate[] =>
  row
    .flatMap((cell, column) => {
      const match = used.has(column) ? undefined : headers.of(cell)[field];
      return match ? [{...match, column, fits: fits(sample(column), contentOf(field))}] : [];
    })
    .filter((candidate) => candidate.fits || candidate.points >= SURE)
    // What the cells hold counts more than what the header says; of equals the first.
    .sort((a, b) => Number(b.fits) - Number(a.fits) || b.points - a.points || a.column - b.column);

/** Whether cells are of one kind, but for the label of a sum below, which stands in any column. */
const areAll = (cells: readonly Cell[], test: (cell: Cell) => boolean): boolean =>
  cells.length > 0 &&
  cells.filter((cell) => !test(cell)).length <= (cells.length < FEW_CELLS ? 0 : 1);

/** Takes columns for fields, each once. */
export const columnTaker = ({
  cells,
  headerIndex,
  row,
  headers: texts,
  choices,
  shaped,
  chosenColumn,
  excluded,
  sample,
}: HeaderRow): Taking => {
  const used = new Set(excluded);
  const notices: Notice[] = [];
  const columns: Partial<Record<Field, number>> = {};

  const candidatesFor = (field: Field): Candidate[] => {
    const column = shaped[field];
    if (column === undefined) return namedBy({row, sample}, used, field);
    return column < 0 || column === columns[field] ? [] : [{...NAMED_BY_SHAPE, column}];
  };

  const wholly: Taking['wholly'] = (test) =>
    texts.flatMap((_, column) =>
      !used.has(column) && areAll(sample(column), test) ? [column] : [],
    );

  const take: Taking['take'] = (field, except, weigh) => {
    const choice = choices.columns?.[field];
    if (choice !== undefined) {
      if (choice === '') return false;
      columns[field] = chosenColumn(choice);
      return true;
    }
    const isTold = shaped[field] !== undefined;
    const candidates = candidatesFor(field).filter(({column}) => isTold || !except?.(column));
    const [best, second] = candidates;
    if (!best) return false;
    const weighed = isTold ? undefined : weigh?.(candidates);
    if (weighed) notices.push(...weighed.notices);
    else if (
      second?.points === best.points &&
      second.fits === best.fits &&
      !sameColumn(cells, headerIndex, best.column, second.column)
    )
      notices.push(twoCandidates(field, texts, best.column, second.column));
    const {column} = weighed ?? best;
    columns[field] = column;
    used.add(column);
    return true;
  };

  const need: Taking['need'] = (field, weigh) => {
    if (take(field, undefined, weigh)) return;
    const test = field === 'date' ? looksLikeDate : isEmail;
    const found = wholly(test);
    const [only] = found;
    if (field === 'date' && choices.columns?.date !== '') checkJoinDays(texts, found);
    if (only === undefined || found.length > 1 || choices.columns?.[field] === '')
      throw missing(field, texts);
    columns[field] = only;
    used.add(only);
    notices.push({
      code: 'COLUMN_BY_CONTENT',
      count: 1,
      params: {field, taken: columnName(texts, only)},
    });
  };

  const named = (field: Field): boolean =>
    choices.columns?.[field] !== undefined
      ? choices.columns[field] !== ''
      : candidatesFor(field).some((c) => c.points >= 40 && (c.fits || !sample(c.column).length));
  return {
    ...{columns, notices, completing: [], assumed: {}},
    namedBy: (field) => namedBy({row, sample}, used, field),
    ...{candidatesFor, wholly, take, named, need},
  };
};
