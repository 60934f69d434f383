/**
 * What no page of Google's settles, with the answers that the strict host can give. The first answer of each is the usual one,
 * also where others have seen it: the other answers stay as faults that can be tried. Nothing that an add-on does should depend on which it is.
 */
import {
  CUSTOM,
  DATE_ISSUE,
  DATE_SAMPLE,
  METADATA,
  MIXPANEL,
  PROTECTION,
  RUN,
  TEMPLATE,
  UID,
} from './pages';

export interface Question {
  /** Where one would look for it. */
  readonly source: string;
  readonly asks: string;
  /** Name of an answer -> what happens then. */
  readonly answers: Readonly<Record<string, string>>;
}

const silent = (page: string): string => `${page}: silent`;

export const questions = {
  dateArguments: {
    source: `${DATE_SAMPLE}: works with days that formulas gave`,
    asks: 'How does a day that another formula gave arrive in a custom function?',
    answers: {
      date: 'as a Date, like any date cell',
      number: 'as the number of days since 1899-12-30',
    },
  },
  dateResults: {
    source: `${DATE_SAMPLE}: gives Dates back`,
    asks: 'What does a cell hold after a function returned a Date?',
    answers: {
      date: 'a date',
      number: 'the number of days since 1899-12-30, in a format of the person’s choice',
    },
  },
  errorArguments: {
    source: `${DATE_ISSUE}: “#ERROR!” arrived as text`,
    asks: 'What does a custom function get for a cell that shows #N/A?',
    answers: {
      text: 'the text #N/A',
      refused: 'the call is not made, and the formula shows the error itself',
    },
  },
  wholeColumns: {
    source: silent(CUSTOM),
    asks: 'How long is the array of A2:A?',
    answers: {
      used: 'to the last used row',
      all: 'to the last row of the sheet, blank ones included',
    },
  },
  answerSize: {
    source: silent(RUN),
    asks: 'How large may an answer to the panel be?',
    answers: {
      any: 'as large as it likes',
      small: '100,000 characters of JSON; more is refused',
    },
  },
  activeInTrigger: {
    source: `${MIXPANEL}, ${TEMPLATE}: both work with it`,
    asks: 'Does a time-driven trigger of a published add-on know its spreadsheet?',
    answers: {
      document: 'getActiveSpreadsheet() gives it',
      none: 'getActiveSpreadsheet() gives null',
    },
  },
  triggerUid: {
    source: `${UID}: cut to 14 characters before it is compared`,
    asks: 'Is the event’s triggerUid the id that getUniqueId() gives?',
    answers: {
      same: 'yes, as text',
      longer: 'more digits follow',
      number: 'no, a number whose last digits are rounded',
    },
  },
  formulaZone: {
    source: silent(CUSTOM),
    asks: 'In which time zone is a day in a formula’s arguments and result midnight?',
    answers: {
      spreadsheet: 'in the spreadsheet’s, as with getValues()',
      script: 'in the script’s',
    },
  },
  copiedMarks: {
    source: silent(METADATA),
    asks: 'Has a copied sheet the developer metadata and the named ranges of its original?',
    answers: {
      none: 'neither: only cells, notes and formats',
      doubled: 'both: every mark twice, each with its sheet',
    },
  },
  marksOrder: {
    source: silent(METADATA),
    asks: 'In what order does a search give developer metadata?',
    answers: {
      made: 'oldest first',
      reversed: 'newest first',
    },
  },
  marksOnProtected: {
    source: silent(PROTECTION),
    asks: 'May developer metadata be added where somebody else has protected the sheet?',
    answers: {
      allowed: 'yes',
      refused: 'no, as with any other change',
    },
  },
  currentonly: {
    source: `${MIXPANEL}: in production with it`,
    asks: 'Does the scope spreadsheets.currentonly do for every call of ours?',
    answers: {
      enough: 'yes, as Google’s reference says under each method',
      noMarks: 'not for developer metadata',
      noFormats: 'not for conditional formats',
      noCharts: 'not for charts',
      noNames: 'not for named ranges',
      noUrl: 'not for the spreadsheet’s address',
    },
  },
} as const satisfies Readonly<Record<string, Question>>;

type Questions = typeof questions;

/** An answer to each. */
export type Unknowns = {readonly [Name in keyof Questions]: keyof Questions[Name]['answers']};

const answersOf = (name: keyof Questions): readonly string[] =>
  Object.keys(questions[name].answers);

/** The first answer of each. */
const usual = Object.fromEntries(
  (Object.keys(questions) as (keyof Questions)[]).map((name) => [name, answersOf(name)[0]]),
) as Unknowns;

/**
 * What a host answers: what it was opened with, else what the text says (`dateArguments:number,marksOrder:reversed`), else
 * the usual.
 *
 * @throws RangeError for a question or an answer that there is not.
 */
export function answersTo(given: Partial<Unknowns> = {}, text = ''): Unknowns {
  const said = text
    .split(',')
    .filter((part) => part !== '')
    .map((part) => part.split(':') as [string, string?]);
  for (const [name, answer = ''] of [...said, ...Object.entries(given)])
    if (!(name in questions) || !answersOf(name as keyof Questions).includes(answer))
      throw new RangeError(`no such unknown: ${name}:${answer}`);
  return {...usual, ...Object.fromEntries(said), ...given};
}

/** Every answer but the usual ones. */
export const otherAnswers: readonly (readonly [keyof Questions, string])[] = (
  Object.keys(questions) as (keyof Questions)[]
).flatMap((name) =>
  answersOf(name)
    .slice(1)
    .map((answer) => [name, answer] as const),
);

/** The largest answer to the panel under `answerSize: small`, in characters of JSON. */
export const smallAnswer = 100_000;

/** Calls that `currentonly` does not cover under each of its answers. */
const refusedCalls: Readonly<Record<Unknowns['currentonly'], RegExp | undefined>> = {
  enough: undefined,
  noMarks: /^DeveloperMetadata|\.\w*DeveloperMetadata/,
  noFormats: /ConditionalFormatRule/,
  noCharts: /^EmbeddedChart|\.\w*Charts?$/,
  noNames: /^NamedRange|\.\w*NamedRanges?$|\.getRangeByName$/,
  noUrl: /\.getUrl$/,
};

/** Whether this call (`Sheet.getCharts`) needs more than the current spreadsheet. */
export const needsMore = (name: string, {currentonly = 'enough'}: Partial<Unknowns>): boolean =>
  refusedCalls[currentonly]?.test(name) ?? false;
