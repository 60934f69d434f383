/**
 * The sheet of a fitted model: its parameters in rows that formulas find by name, how well it foresaw the days held back, and
 * when and on whom it was fitted.
 */
import type {Cell} from '../base/cells';
import type {Book, SheetPort} from '../google/port';
import {fill, type Messages} from '../messages';
import {area, FIRST_ROW, HEADER_ROW, layOut, type Table} from '../sheet/reportLayout';
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

/** A row of a fitted model: what formulas read of it, if they may, and what people do. */
const fitLine = (
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

const modelRows = (answer: PredictionAnswer, {prediction: words}: Messages): Cell[][] => {
  const {candidates, chosen, spend} = answer;
  const blank = new Array<Cell>(WIDTH - 1).fill('');
  const best = candidates.find(({model}) => model === chosen);
  return [
    [...words.heads.models],
    best ? fitLine(best, MODEL_NAME, best.holdOut) : [...blank, words.none],
    spend ? fitLine(spend, VALUE_MODEL_NAME, null, spend.used) : [...blank, words.noValues],
    ...candidates
      .filter((candidate) => candidate !== best)
      .map((candidate) => fitLine(candidate, '', candidate.holdOut)),
  ];
};

/** The models, and below them how well the chosen one foresaw the days held back: by number of purchases and by day. */
const tableOf = (
  answer: PredictionAnswer,
  messages: Messages,
): Pick<Table, 'table' | 'headers' | 'chart'> => {
  const {reports, prediction: words} = messages;
  const {table, points} = answer;
  const rows = modelRows(answer, messages);
  const headers = [HEADER_ROW];
  if (!points.length) return {table: rows, headers, chart: undefined};
  const append = (heads: readonly string[], lines: readonly Cell[][]): number => {
    rows.push([]);
    const at = HEADER_ROW + rows.length;
    headers.push(at);
    rows.push([...heads], ...lines);
    return at;
  };
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
  return {
    table: rows,
    headers,
    chart: {
      kind: 'line',
      title: reports.chart.prediction,
      area: area(at, 1, points.length + 1, 3),
      at: {row: at, column: 6},
    },
  };
};

/** A sheet with its name: Google answers the name only when all formulas have been calculated, so it is asked once. */
interface Source {
  readonly sheet: SheetPort;
  readonly name: string;
}

/**
 * @param asOf the day on which the model was fitted
 * @returns the sheet
 */
export const writeModel = (
  book: Book,
  source: Source,
  answer: PredictionAnswer,
  asOf: number,
  messages: Messages,
): SheetPort => {
  const {reports} = messages;
  const layout = tableOf(answer, messages);
  const title = fill(reports.titles.prediction, {sheet: source.name, day: messages.day(asOf)});
  const how = fill(reports.how.prediction, {customers: answer.customers});
  const {sheet} = writeReport(book, source.sheet, 'prediction', messages, (movedTo) =>
    layOut(
      title,
      how,
      [
        answer.why,
        ...(movedTo === undefined ? [] : [fill(reports.notes.otherSheet, {sheet: movedTo})]),
      ],
      {...layout, heat: [], shares: [], count: layout.table.length - 1},
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
