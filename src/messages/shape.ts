/** What a language has to hold: a piece missing in one does not compile. English is the shape of all texts and lists. */
import type {addOn} from './en/addOn';
import type {glossary} from './en/glossary';
import type {headers} from './en/headers';
import type {help} from './en/help';
import type {commitment} from './en/help/commitment';
import type {leads} from './en/help/leads';
import type {lifeCycle} from './en/help/lifeCycle';
import type {prediction} from './en/help/prediction';
import type {pyramid} from './en/help/pyramid';
import type {retention} from './en/help/retention';
import type {searches} from './en/help/searches';
import type {testing} from './en/help/testing';
import type {value} from './en/help/value';
import type {panel} from './en/panel';
import type {samples} from './en/samples';
import type {tables} from './en/tables';
import type {words} from './en/words';

type Widen<T> = T extends string ? string : {readonly [K in keyof T]: Widen<T[K]>};

/** What Code.js says. */
export type AddOn = Widen<typeof addOn>;
/** The panel's own texts. */
export type Sidebar = Widen<typeof panel>;
/** Help of the custom functions. */
export type Help = Widen<typeof help>;
/** Headers of columns, as people write them. */
export type Headers = Widen<typeof headers>;
/** What people write into cells. */
export type Words = Widen<typeof words>;
/** Headers, questions and words by which kinds of tables are recognised. */
export type Tables = Widen<typeof tables>;
/** One word for one thing: a text uses none of `avoid`, words between `|`. */
export type Glossary = Widen<typeof glossary>;
/** The words of the sample files. */
export type Samples = Widen<typeof samples>;

interface HelpGroups {
  readonly value: typeof value;
  readonly retention: typeof retention;
  readonly pyramid: typeof pyramid;
  readonly commitment: typeof commitment;
  readonly lifeCycle: typeof lifeCycle;
  readonly leads: typeof leads;
  readonly testing: typeof testing;
  readonly prediction: typeof prediction;
}
/** Words by which the search of the panel finds a formula, by its name. */
export type Searches = Widen<typeof searches>;
/** Help of the functions in one group. */
export type HelpOf<Group extends keyof HelpGroups> = Widen<HelpGroups[Group]>;

/** How the language is written. */
export interface Speaks {
  /** Two or three letters, as in ISO 639: the name of the folder. */
  readonly code: string;
  /** As those who speak it call it. */
  readonly name: string;
  /** With what the locales of spreadsheets and browsers begin that speak it. */
  readonly locales: readonly string[];
  /** Locale of a spreadsheet that is opened in this language. */
  readonly newSpreadsheet: string;
  /** The decimal mark and the mark of thousands in sentences; cells hold plain numbers. */
  readonly numbers: {readonly decimal: string; readonly thousands: string};
  /** A civil day in a sentence, which must not be read two ways. @param iso `2024-06-03` */
  readonly day: (iso: string) => string;
  /** `1.204 €` rather than `€1,204`. */
  readonly isCurrencyBehind: boolean;
  /** Behind what a long word may be parted, for browsers that bring no dictionary. */
  readonly softHyphens: RegExp | undefined;
}

/** What Google's exceptions say, by what they mean. */
export type Google = Readonly<
  Record<
    | 'protectedRange'
    | 'noRoom'
    | 'validationRule'
    | 'typedColumns'
    | 'noAuthorisation'
    | 'chartSheet'
    | 'sheetGone'
    /** A sheet has that name. */
    | 'nameTaken'
    /** The document's properties hold no more. */
    | 'storeFull'
    | 'service'
    | 'sheetShrunk'
    /** Worth another try at once. */
    | 'busy'
    /** Any permission that is missing, also for what only adorns. */
    | 'permission',
    RegExp
  >
>;

/** One language. */
export interface Folder {
  readonly speaks: Speaks;
  readonly addOn: AddOn;
  readonly panel: Sidebar;
  readonly help: Help;
  readonly headers: Headers;
  readonly words: Words;
  readonly tables: Tables;
  readonly google: Google;
  /** How Google tells the panel that an execution ran out of its six minutes. */
  readonly timeLimit: RegExp;
  readonly samples: Samples;
  readonly glossary: Glossary;
}

/** What Code.js says, and how: messages know their language. */
export type Messages = AddOn & {
  readonly numbers: Speaks['numbers'];
  /** A civil day in a sentence. @param day days since 1970-01-01, or `2024-06-03` */
  readonly day: (day: number | string) => string;
};
