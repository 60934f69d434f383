/**
 * The sheet of a fitted model: its parameters in rows that formulas find by name, how well it foresaw the days held back, and
 * when and on whom it was fitted.
 */
import type {Cell} from '../base/cells';
import type {Results} from '../classes/columns';
import type {Book, SheetPort} from '../google/port';
import {fill, type Messages} from '../messages';
import {area, FIRST_ROW, HEADER_ROW, layOut, type Layout} from '../sheet/reportLayout';
import {writeReport} from '../sheet/reportSheet';
import type {FitAnswer, PredictionAnswer} from './answer';

/** What the rows are called in formulas: `=P_ALIVE(B2, C2, D2, CICLO_MODEL)`. */
const MODEL_NAME = 'CICLO_MODEL';
const VALUE_MODEL_NAME = 'CICLO_VALUE_MODEL';

/** A model's name and its parameters: as wide as the widest. */
const PARAMETERS = 4;
const VALUE_PARAMETERS = 3;
const WIDTH = 10;

const cellsOf = ({parameters}: FitAnswer): Cell[] =>
  Array.from({length: PARAMETERS}, (_, i) => Object.values(parameters)[i] ?? '');

const errorsOf = ({parameters, standardErrors}: FitAnswer): string =>
  Object.keys(parameters)
    .map((name) => {
      const error = standardErrors[name];
      return error === undefined ? name : `${name} ± ${error.toPrecision(2)}`;
    })
    .join(', ');

/**
 * @param sayDay a day inside a sentence
 * @returns the sheet
 */
export const writeModel = (
  book: Book,
  source: SheetPort,
  sourceName: string,
  answer: PredictionAnswer,
  {asOf}: Results,
  sayDay: (day: number) => string,
  messages: Messages,
): SheetPort => {
  const {reports, prediction: words} = messages;
  const {candidates, chosen, spend, table, points} = answer;
  const line = (
    fit: FitAnswer,
    name: string,
    holdOut?: {logLikelihood: number} | null,
    isUsed = fit.identified,
  ): Cell[] => [
    isUsed ? fit.model : '',
    ...(isUsed ? cellsOf(fit) : new Array<Cell>(PARAMETERS).fill('')),
    name,
    errorsOf(fit),
    fit.logLikelihood,
    holdOut?.logLikelihood ?? '',
    fit.identified ? '' : `${fit.model}: ${fit.problem ?? ''}`,
  ];
  const blank = new Array<Cell>(WIDTH).fill('');
  const best = candidates.find(({model}) => model === chosen);
  const rows: Cell[][] = [
    [...words.heads.models],
    best ? line(best, MODEL_NAME, best.holdOut) : [...blank.slice(1), words.none],
    spend ? line(spend, VALUE_MODEL_NAME, null, spend.used) : [...blank.slice(1), words.noValues],
    ...candidates
      .filter((candidate) => candidate !== best)
      .map((candidate) => line(candidate, '', candidate.holdOut)),
  ];
  const headers = [HEADER_ROW];
  const append = (heads: readonly string[], lines: readonly Cell[][]): number => {
    rows.push([]);
    const at = HEADER_ROW + rows.length;
    headers.push(at);
    rows.push([...heads], ...lines);
    return at;
  };
  let chart: Layout['chart'];
  if (points.length) {
    append(
      words.heads.byPurchases,
      table.map(({purchases, orMore, customers, predicted, actual}): Cell[] => [
        orMore ? fill(words.orMore, {n: purchases}) : purchases,
        customers,
        predicted,
        actual,
      ]),
    );
    const at = append(
      words.heads.byDay,
      points.map(({day, predicted, actual}): Cell[] => [day, predicted, actual]),
    );
    chart = {
      kind: 'line',
      title: reports.chart.prediction,
      area: area(at, 1, points.length + 1, 3),
      at: {row: at, column: 6},
    };
  }
  const title = fill(reports.titles.prediction, {sheet: sourceName, day: sayDay(asOf)});
  const how = fill(reports.how.prediction, {customers: answer.customers});
  const {sheet} = writeReport(book, source, 'prediction', messages, (movedTo) =>
    layOut(
      title,
      how,
      [
        answer.why,
        ...(movedTo === undefined ? [] : [fill(reports.notes.otherSheet, {sheet: movedTo})]),
      ],
      {table: rows, headers, heat: [], shares: [], chart, count: rows.length - 1},
    ),
  );
  book.nameRange(MODEL_NAME, sheet, area(FIRST_ROW, 1, 1, PARAMETERS + 1));
  book.nameRange(VALUE_MODEL_NAME, sheet, area(FIRST_ROW + 1, 1, 1, VALUE_PARAMETERS + 1));
  return sheet;
};

/** Takes the names away where their sheet is gone. */
export const forgetModel = (book: Book): void => {
  for (const name of [MODEL_NAME, VALUE_MODEL_NAME]) book.unnameRange(name);
};
