/** The pieces that several requests share: a sheet, a day, how columns are read, and what a person may set. */
import * as v from 'valibot';
import {dayFromIso} from '../reading/dates';
import {CHOSEN_FIELDS, RESULT_COLUMNS} from '../tables/columns';
import {KIND_IDS} from '../tables';
import {DOUBT_IDS} from '../tables/twoReadings';
import {type Language, languages} from '../messages';
import {LIMITS} from './limits';
import {expected, flag, group, oneOf, text, wholeNumber, within} from './validated';

/** Ids of sheets are whole numbers from 0 to the largest of 32 bits. */
export const sheetId = wholeNumber(0, 2 ** 31 - 1);
/** Without it the active sheet is meant. */
export const sheet = v.optional(sheetId);
/** As the sheet numbers it. */
export const rowNumber = wholeNumber(1, 1e7);

const day = expected('day');
/** An ISO day, or none. */
export const asOf = v.optional(
  v.pipe(
    v.string(day),
    v.maxLength(10, day),
    v.check((iso) => dayFromIso(iso) !== undefined, day),
  ),
);

const runName = expected('runName');
/** The name under which a run is followed while it goes on. */
export const run = v.pipe(v.string(runName), v.regex(/^[A-Za-z0-9-]{1,40}$/, runName));

/** The columns of classes, each with its codes. */
const coded = RESULT_COLUMNS.flatMap((column) => (column.coded ? [column.coded] : []));
export const classColumn = oneOf(coded.map(({id}) => id));
/** Of any column: each has codes of its own. */
export const classCode = oneOf([...new Set(coded.flatMap((column) => column.codes))]);

const MOST_VALUES = 100;
const listOfTexts = expected('textsUpTo', {max: MOST_VALUES});
/** What rows say in a status, type or stage. */
const saleValues = v.pipe(v.array(text(200), listOfTexts), v.maxLength(MOST_VALUES, listOfTexts));

/** What a person has said of what may be read in two ways. */
const answers = v.record(
  oneOf(DOUBT_IDS),
  text(20),
  expected('group', {names: DOUBT_IDS.join(', ')}),
);

/** What one unit of a currency is worth in the commonest of the table. */
const rates = v.record(
  text(10),
  within({min: 1e-9, max: 1e9}),
  expected('group', {names: 'EUR, USD, …'}),
);

/** How the columns of a sheet are to be read, where a person knows better. */
export const choices = group({
  columns: v.optional(
    v.record(oneOf(CHOSEN_FIELDS), text(500), expected('group', {names: CHOSEN_FIELDS.join(', ')})),
  ),
  kind: v.optional(oneOf(KIND_IDS)),
  dateOrder: v.optional(oneOf(['dmy', 'mdy', 'ymd'])),
  leaveOut: v.optional(saleValues),
  count: v.optional(saleValues),
  answers: v.optional(answers),
  rates: v.optional(rates),
});
export type SentChoices = v.InferOutput<typeof choices>;

/** Each may be left out. */
const numbers = Object.fromEntries(
  Object.entries(LIMITS.numbers).map(([id, limits]) => [id, v.optional(within(limits))]),
) as {
  readonly [Id in keyof typeof LIMITS.numbers]: v.OptionalSchema<
    v.GenericSchema<unknown, number>,
    undefined
  >;
};

const {margin, interval, periodDays, ...otherNumbers} = numbers;
const rising = expected('rising');
const columnIds = RESULT_COLUMNS.map(({id}) => id);
const listOfColumns = expected('listOf', {choices: columnIds.join(', ')});

/** What a person may set. All are optional: absent = the default. Sentences name them in this order. */
export const optionEntries = {
  margin,
  interval,
  periodDays,
  cuts: v.optional(
    v.pipe(
      v.array(within(LIMITS.cut), rising),
      v.length(3, rising),
      v.check(([a = 0, b = 0, c = 0]) => a <= b && b <= c, rising),
    ),
  ),
  ...otherNumbers,
  /** Fits a purchase model, and adds its columns. */
  predict: v.optional(flag),
  columns: v.optional(
    v.pipe(v.array(oneOf(columnIds), listOfColumns), v.minLength(1, listOfColumns)),
  ),
  language: v.optional(oneOf(Object.keys(languages) as Language[])),
  /** Written beside money; nothing is converted. */
  currency: v.optional(text(LIMITS.currency)),
};
export const options = group(optionEntries);
export type Settings = v.InferOutput<typeof options>;

/** What decides a run, whoever asks for it: the panel, the menu, a check. */
export const classifyRequest = group({
  sheet,
  choices: v.optional(choices),
  asOf,
  /** The table as plain values, for programs. */
  table: v.optional(oneOf(['labels', 'codes'])),
  run: v.optional(run),
  ...optionEntries,
});
export type ClassifyRequest = v.InferOutput<typeof classifyRequest>;
