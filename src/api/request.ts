/** What the sidebar may ask: every call's argument is checked here, since anybody who can open the sheet can send anything. */
import * as v from 'valibot';
import {RESULT_COLUMNS} from '../classify/columns';
import {dayFromIso} from '../customers/dates';
import {FIELDS, type Field} from '../customers/fields';
import {UserError} from '../errors';

const fields = Object.keys(FIELDS) as Field[];
const text = v.pipe(v.string(), v.maxLength(500));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const days = v.pipe(v.number(), v.minValue(1), v.maxValue(3650));
const multiple = v.pipe(v.number(), v.minValue(0.1), v.maxValue(100));

const choices = v.strictObject({
  columns: v.optional(v.record(v.picklist(fields), text)),
  dateOrder: v.optional(v.picklist(['dmy', 'mdy', 'ymd'])),
});

/** What a person may set; stored by `settings`, sent whole by `classify`. All are optional: absent = the default. */
const optionEntries = {
  margin: v.optional(share),
  interval: v.optional(days),
  periodDays: v.optional(v.pipe(days, v.integer())),
  cuts: v.optional(
    v.pipe(
      v.array(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
      v.length(3),
      v.check(([a = 0, b = 0, c = 0]) => a <= b && b <= c),
    ),
  ),
  retention: v.optional(share),
  discount: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(10))),
  threshold: v.optional(v.pipe(v.number(), v.finite())),
  atRiskIntervals: v.optional(multiple),
  lapseIntervals: v.optional(multiple),
  retentionOrders: v.optional(v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(1000))),
  columns: v.optional(v.array(v.picklist(RESULT_COLUMNS.map(({id}) => id)))),
  language: v.optional(v.picklist(['en', 'es'])),
};

const sheet = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)));
const asOf = v.optional(
  v.pipe(
    v.string(),
    v.maxLength(10),
    v.check((iso) => dayFromIso(iso) !== undefined),
  ),
);

export const schemas = {
  recognise: v.strictObject({sheet, choices: v.optional(choices), asOf}),
  classify: v.strictObject({
    sheet,
    choices: v.optional(choices),
    asOf,
    table: v.optional(v.picklist(['labels', 'codes'])),
    ...optionEntries,
  }),
  removeResults: v.strictObject({sheet}),
  settings: v.strictObject({save: v.optional(v.strictObject(optionEntries))}),
};

export type RecogniseRequest = v.InferOutput<typeof schemas.recognise>;
export type ClassifyRequest = v.InferOutput<typeof schemas.classify>;
export type RemoveRequest = v.InferOutput<typeof schemas.removeResults>;
export type SettingsRequest = v.InferOutput<typeof schemas.settings>;
export type Settings = NonNullable<SettingsRequest['save']>;

/** @throws UserError badArgument naming the argument, what came and what is expected */
export const checked = <T>(schema: v.GenericSchema<unknown, T>, request: unknown): T => {
  const result = v.safeParse(schema, request ?? {});
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new UserError('badArgument', {
    argument: v.getDotPath(issue) ?? 'request',
    found: issue.received.slice(0, 60),
    expected:
      issue.expected ??
      (issue.requirement === undefined ? issue.type : String(issue.requirement)).slice(0, 60),
  });
};
