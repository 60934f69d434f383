/**
 * What no source settles about Google, with the answers that the strict host can give. The first answer of each is the usual
 * one. Nothing that the product does may depend on which it is.
 */
export interface Question {
  /** Where ../shared/design/platform.md marks it, or the issue that asks for it. */
  readonly source: string;
  readonly asks: string;
  /** Name of an answer -> what happens then. */
  readonly answers: Readonly<Record<string, string>>;
  /** What the product does under either. */
  readonly product: string;
  /** The test that shows it. */
  readonly test: string;
}

const shown = 'test/sweeps/unknowns.test.ts';

export const questions = {
  dateArguments: {
    source: 'platform.md, Custom functions: “Date in an array”',
    asks: 'How does a day that another formula gave arrive in a custom function?',
    answers: {
      date: 'as a Date, like any date cell',
      number: 'as the number of days since 1899-12-30',
    },
    product: 'Every argument that takes a day takes both, and means the same day.',
    test: shown,
  },
  dateResults: {
    source: 'platform.md, Custom functions: “Date in an array works for dates (?)”',
    asks: 'What does a cell hold after a function returned a Date?',
    answers: {
      date: 'a date',
      number: 'the number of days since 1899-12-30, in a format of the person’s choice',
    },
    product:
      'Days are the same in both; they go into other functions, and into a table that is classified, either way.',
    test: shown,
  },
  errorArguments: {
    source: 'platform.md, Custom functions: “An error cell (?)”',
    asks: 'What does a custom function get for a cell that shows #N/A?',
    answers: {
      text: 'the text #N/A',
      refused: 'the call is not made, and the formula shows the error itself',
    },
    product: 'As text it is named in the sentence of the row; refused, nothing of ours runs.',
    test: shown,
  },
  wholeColumns: {
    source: 'platform.md, Custom functions: “A whole column may bring every empty row (?)”',
    asks: 'How long is the array of A2:A?',
    answers: {
      used: 'to the last used row',
      all: 'to the last row of the sheet, blank ones included',
    },
    product: 'Blank rows at the end of a range are cut: the result is the same.',
    test: shown,
  },
  answerSize: {
    source: 'platform.md, google.script.run: “Size limit (?)”',
    asks: 'How large may an answer to the panel be?',
    answers: {
      any: 'as large as it likes',
      small: '100,000 characters of JSON; more is refused',
    },
    product: 'Every list in an answer has an end of its own: none comes near.',
    test: shown,
  },
  activeInTrigger: {
    source: 'platform.md, Triggers: “most likely too”',
    asks: 'Does a time-driven trigger of a published add-on know its spreadsheet?',
    answers: {
      document: 'getActiveSpreadsheet() gives it',
      none: 'getActiveSpreadsheet() gives null',
    },
    product:
      'Without it the handler notes that, and stops; the panel says so when it is opened next, and makes up for it.',
    test: `${shown}, test/schedule/trigger.test.ts`,
  },
  copiedMarks: {
    source: 'platform.md, The sheet: “a copied sheet (?)”',
    asks: 'Has a copied sheet the developer metadata and the named ranges of its original?',
    answers: {
      none: 'neither: only cells, notes and formats',
      doubled: 'both: every mark twice, each with its sheet',
    },
    product:
      'Each sheet is told by the marks that stand on it, or by its headers; a copy is classified by itself.',
    test: shown,
  },
  marksOrder: {
    source: 'issue 8: order of metadata',
    asks: 'In what order does a search give developer metadata?',
    answers: {
      made: 'oldest first',
      reversed: 'newest first',
    },
    product: 'Marks are told by what they say and where they stand, never by their order.',
    test: shown,
  },
  marksOnProtected: {
    source: 'CONTRIBUTING.md, The local host: “Not known of Google”',
    asks: 'May developer metadata be added where somebody else has protected the sheet?',
    answers: {
      allowed: 'yes',
      refused: 'no, as with any other change',
    },
    product: 'Either way a run there ends with the same sentence, and leaves nothing behind.',
    test: shown,
  },
  currentonly: {
    source: 'issue 8: “currentonly refused somewhere”',
    asks: 'Does the scope spreadsheets.currentonly do for every call of ours?',
    answers: {
      enough: 'yes, as Google’s reference says under each method',
      noMarks: 'not for developer metadata',
      noFormats: 'not for conditional formats',
      noCharts: 'not for charts',
      noNames: 'not for named ranges',
      noUrl: 'not for the spreadsheet’s address',
    },
    product:
      'Without metadata columns are followed by named ranges, which the person can see; what only adorns is left out, and a report or a check stands without it.',
    test: shown,
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
