/** What the sidebar may ask: every call's argument is checked here, since anybody who can open the sheet can send anything. */
import * as v from 'valibot';
import {BASE_COLUMNS, RESULT_COLUMNS} from '../classes/columns';
import {dayFromIso} from '../reading/dates';
import {FIELD_IDS} from '../tables/fields';
import {KIND_IDS} from '../tables';
import {type Params, UserError} from '../base/errors';
import {type Language, languages, type Messages} from '../messages';

/** What was expected, as the key of a sentence and its facts: valibot's own wording is English and for programmers. */
type Expected = keyof Messages['expected'];
const expected = (kind: Expected, params: Params = {}): string => JSON.stringify({...params, kind});

const number = (min: number, max: number) => {
  const message = expected('between', {min, max});
  return v.pipe(v.number(message), v.minValue(min, message), v.maxValue(max, message));
};
const wholeNumber = (min: number, max: number) => {
  const message = expected('wholeBetween', {min, max});
  return v.pipe(
    v.number(message),
    v.integer(message),
    v.minValue(min, message),
    v.maxValue(max, message),
  );
};
const text = (max: number) => {
  const message = expected('textUpTo', {max});
  return v.pipe(v.string(message), v.maxLength(max, message));
};
const oneOf = <const T extends readonly string[]>(choices: T) =>
  v.picklist(choices, expected('oneOf', {choices: choices.join(', ')}));
const group = <const T extends v.ObjectEntries>(entries: T) => {
  const names = Object.keys(entries).join(', ');
  return v.strictObject(entries, ({expected: wanted, input}) =>
    wanted === 'never'
      ? expected('knownName', {names})
      : input === undefined
        ? expected('value')
        : expected('group', {names}),
  );
};

const share = number(0, 1);
const flag = v.boolean(expected('yesNo'));
const days = number(1, 3650);
const multiple = number(0.1, 100);
const rising = expected('rising');
const columnIds = RESULT_COLUMNS.map(({id}) => id);
const listOfColumns = expected('listOf', {choices: columnIds.join(', ')});

const choices = group({
  kind: v.optional(oneOf(KIND_IDS)),
  columns: v.optional(
    v.record(oneOf(FIELD_IDS), text(500), expected('group', {names: FIELD_IDS.join(', ')})),
  ),
  dateOrder: v.optional(oneOf(['dmy', 'mdy', 'ymd'])),
});

/** What decides the classes. All are optional: absent = the default. */
const classEntries = {
  margin: v.optional(share),
  interval: v.optional(days),
  periodDays: v.optional(wholeNumber(1, 3650)),
  cuts: v.optional(
    v.pipe(
      v.array(number(0, 100), rising),
      v.length(3, rising),
      v.check(([a = 0, b = 0, c = 0]) => a <= b && b <= c, rising),
    ),
  ),
  retention: v.optional(share),
  discount: v.optional(number(0, 10)),
  threshold: v.optional(number(-1e15, 1e15)),
  atRiskIntervals: v.optional(multiple),
  lapseIntervals: v.optional(multiple),
  retentionOrders: v.optional(wholeNumber(2, 1000)),
  /** Fits a purchase model, and adds its columns. */
  predict: v.optional(flag),
};

/** What a person may set; stored by `settings`, sent whole by `classify`. */
const optionEntries = {
  ...classEntries,
  columns: v.optional(
    v.pipe(v.array(oneOf(columnIds), listOfColumns), v.minLength(1, listOfColumns)),
  ),
  language: v.optional(oneOf(Object.keys(languages) as Language[])),
  /** Written beside money; nothing is converted. */
  currency: v.optional(text(8)),
};

/** Ids of sheets are whole numbers from 0 to the largest of 32 bits. */
const sheetId = wholeNumber(0, 2 ** 31 - 1);
const rowNumber = wholeNumber(1, 1e7);
const sheet = v.optional(sheetId);
const day = expected('day');
const asOf = v.optional(
  v.pipe(
    v.string(day),
    v.maxLength(10, day),
    v.check((iso) => dayFromIso(iso) !== undefined, day),
  ),
);
const runName = expected('runName');
const run = v.pipe(v.string(runName), v.regex(/^[A-Za-z0-9-]{1,40}$/, runName));

/** The columns of classes, each with its codes. */
const coded = RESULT_COLUMNS.flatMap((column) => (column.coded ? [column.coded] : []));
const codes = [...new Set(coded.flatMap((column) => column.codes))];

/** Every column that a sheet of customers can have, but for the customer. */
const listColumnIds = [...BASE_COLUMNS.slice(1), ...RESULT_COLUMNS].map(({id}) => id);
const listOfListColumns = expected('listOf', {choices: listColumnIds.join(', ')});

export const schemas = {
  start: group({}),
  recognise: group({sheet, choices: v.optional(choices), asOf}),
  classify: group({
    sheet,
    choices: v.optional(choices),
    asOf,
    table: v.optional(oneOf(['labels', 'codes'])),
    run: v.optional(run),
    ...optionEntries,
  }),
  progress: group({run}),
  explain: group({
    sheet,
    row: v.optional(rowNumber),
    choices: v.optional(choices),
    asOf,
    ...optionEntries,
  }),
  show: group({
    sheet: sheetId,
    column: oneOf(coded.map(({id}) => id)),
    code: v.nullable(oneOf(codes)),
    how: oneOf(['filter', 'select']),
  }),
  goTo: group({sheet: sheetId, row: rowNumber, column: v.optional(text(500))}),
  insertFormula: group({name: text(60)}),
  removeResults: group({sheet}),
  settings: group({
    save: v.optional(group(optionEntries)),
    sheet,
    choices: v.optional(choices),
  }),
  schedule: group({sheet}),
  saveSchedule: group({
    sheet,
    cadence: oneOf(['daily', 'weekly']),
    /** 1 = Monday. */
    weekday: v.optional(wholeNumber(1, 7)),
    hour: wholeNumber(0, 23),
    /** A digest by mail after each check, to the person who saves. */
    mail: flag,
    /** Also when nothing has changed. */
    mailUnchanged: flag,
  }),
  removeSchedule: group({sheet}),
  checkNow: group({sheet, asOf, run: v.optional(run)}),
  makeList: group({
    sheet: sheetId,
    column: oneOf(coded.map(({id}) => id)),
    code: oneOf(codes),
    columns: v.array(oneOf(listColumnIds), listOfListColumns),
    consent: oneOf(['sendable', 'all']),
    /** Part of the customers held out, so that the effect can be told. */
    test: v.optional(group({name: text(100), share})),
    run: v.optional(run),
  }),
  readOut: group({sheet}),
  makeReport: group({
    sheet,
    report: oneOf(['flow', 'retention', 'cohorts', 'migration']),
    from: asOf,
    to: asOf,
    period: v.optional(oneOf(['month', 'quarter', 'year'])),
  }),
};

export type StartRequest = v.InferOutput<typeof schemas.start>;
export type RecogniseRequest = v.InferOutput<typeof schemas.recognise>;
export type ClassifyRequest = v.InferOutput<typeof schemas.classify>;
export type ProgressRequest = v.InferOutput<typeof schemas.progress>;
export type ExplainRequest = v.InferOutput<typeof schemas.explain>;
export type ShowRequest = v.InferOutput<typeof schemas.show>;
export type GoToRequest = v.InferOutput<typeof schemas.goTo>;
export type InsertRequest = v.InferOutput<typeof schemas.insertFormula>;
export type RemoveRequest = v.InferOutput<typeof schemas.removeResults>;
export type SettingsRequest = v.InferOutput<typeof schemas.settings>;
export type ScheduleRequest = v.InferOutput<typeof schemas.schedule>;
export type SaveScheduleRequest = v.InferOutput<typeof schemas.saveSchedule>;
export type RemoveScheduleRequest = v.InferOutput<typeof schemas.removeSchedule>;
export type CheckRequest = v.InferOutput<typeof schemas.checkNow>;
export type ListRequest = v.InferOutput<typeof schemas.makeList>;
export type ReadOutRequest = v.InferOutput<typeof schemas.readOut>;
export type ReportRequest = v.InferOutput<typeof schemas.makeReport>;
export type Settings = NonNullable<SettingsRequest['save']>;
export type SentChoices = NonNullable<SettingsRequest['choices']>;

const LONGEST_FOUND = 60;

/** What came, as it would be typed in JSON; '' where nothing came. */
const shown = (input: unknown): string => {
  if (input === undefined) return '';
  const written = JSON.stringify(input) as string | undefined;
  return (written ?? typeof input).slice(0, LONGEST_FOUND);
};

/** @throws UserError badArgument naming the argument, what came and what is expected */
export const checked = <T>(schema: v.GenericSchema<unknown, T>, request: unknown): T => {
  const result = v.safeParse(schema, request ?? {});
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new UserError('badArgument', {
    ...(JSON.parse(issue.message) as Params),
    argument: v.getDotPath(issue) ?? '',
    found: shown(issue.input),
  });
};
