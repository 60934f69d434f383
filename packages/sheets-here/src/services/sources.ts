/**
 * What the emulated services claim beyond names and arguments, and who says so: a page of Google's documentation (pages.ts), those
 * who have measured or seen it, or nobody (`unknown`: chosen, and the strictest that could be thought of). Names of classes are keys.
 */
import {
  CELLS,
  CLOCK,
  COMMENTS,
  COMMUNICATION,
  CUSTOM,
  DATE_ISSUE,
  EVENTS,
  FAKES,
  INSTALLABLE,
  MENUS,
  LANGUAGE_SEEN,
  METADATA_API,
  MIXPANEL,
  MODES,
  QUOTAS,
  RUN,
  RUNTIME,
  SCOPE_METHODS,
  SPREADSHEET,
  TANAIKE,
  TRANSFER,
  TRIGGERS,
  UID,
} from './pages';

export interface Claim {
  readonly what: string;
  readonly source: string;
}

const by =
  (source: string) =>
  (...all: readonly string[]): Claim[] =>
    all.map((what) => ({what, source}));

const unknown = by('unknown');
/** About this host, and nothing that Google does. */
const ours = by('ours');
const scopeMethods = by(SCOPE_METHODS);
const fakes = by(FAKES);
const tanaike = by(TANAIKE);
const custom = by(CUSTOM);
const modes = by(MODES);
const running = by(RUN);
const communication = by(COMMUNICATION);
const transfer = by(TRANSFER);
const triggers = by(TRIGGERS);
const installable = by(INSTALLABLE);
const quotas = by(QUOTAS);
const sheet = by(SPREADSHEET);
const metadata = by(METADATA_API);
const cells = by(CELLS);
const runtime = by(RUNTIME);
const measured = by(
  'Stack Overflow: “What is faster: ScriptDb or SpreadsheetApp?”, and others who have measured',
);
/** The words of the exception are what to search for. */
const seen = by('Seen: “This operation is not allowed on cells in typed columns”');
const reference = by('Google: the class’s page in the reference');

/** Of the whole host. */
export const general: readonly Claim[] = [
  ...runtime('Scripts in one scope, without modules, timers, fetch, URL, TextEncoder, crypto'),
  ...unknown(
    'Methods that may be missing (`.at`, `findLast`, `toSorted`), BigInt and WeakRef are taken away',
  ),
  ...ours('A service, method or option that is not emulated is an exception, never undefined'),
  ...reference('Arguments of a wrong number or type: “The parameters (…) don’t match …”'),
  ...custom(
    'A formula’s call: 30 seconds, reading only, nothing that asks for permissions',
    'A range arrives as rows of cells',
  ),
  ...unknown('An empty cell arrives as ""; a whole result of unequal rows is refused'),
  ...unknown('A result that is NaN, Infinity, null, undefined, an Error or an object is refused'),
  ...communication('Names that end in _ cannot be called'),
  ...running('Arguments with a Date or a function fail in the page'),
  ...transfer(
    'Arguments with a Map, Set, RegExp or typed array fail in the page',
    'A Date anywhere in an answer empties it all; Map, Set and RegExp arrive as {}, undefined as null',
  ),
  ...tanaike('An answer with a function arrives with the function’s text'),
  ...by(LANGUAGE_SEEN)('Exceptions are said in the language of the account'),
  ...by(DATE_ISSUE)(
    'A cell that shows an error arrives in a custom function as its text (a switch)',
  ),
  ...unknown('An answer with NaN, Infinity or a BigInt is refused'),
  ...modes('What NONE, LIMITED, CUSTOM_FUNCTION and FULL may do; permissions that were refused'),
  ...by(EVENTS)('The event of a time-driven trigger: its fields, in UTC, without the document'),
  ...measured('A virtual clock: what calls and cells cost; 6 minutes end an execution'),
];

/** Of single classes. */
export const claims: Readonly<Record<string, readonly Claim[]>> = {
  SpreadsheetApp: [
    ...reference('getActive(): the document'),
    ...by(MIXPANEL)(
      'getActive() in a trigger: the document, with spreadsheets.currentonly (a switch)',
    ),
    ...measured('flush() costs half a second'),
  ],
  Spreadsheet: [
    ...sheet('Locales as `en_US`; the zone is the spreadsheet’s own'),
    ...cells('10 million cells in all sheets, 18,278 columns'),
    ...unknown(
      'The words for a sheet’s name that is taken; removing a name that there is not is an exception',
    ),
  ],
  Sheet: [
    ...reference('Last row and column are those with content'),
    ...unknown('Ids never come again', 'Columns put in behind one have its formats and its rules'),
    ...reference('A chart’s own sheet refuses what needs cells; the last visible sheet stays'),
    ...unknown('Inserting inside another’s protected range is refused, beside it allowed'),
  ],
  Range: [
    ...reference(
      'Values are numbers, booleans, Dates and text; an empty cell is ""; what begins with = is a formula',
      'Another size than the range’s is refused',
    ),
    ...unknown(
      'Dates arrive as midnight of the spreadsheet’s zone; text is read as if it were typed',
      'Values of another size than the range’s: nothing is written',
    ),
    ...seen('Typed columns of a table refuse to be written'),
    ...by('Seen: “violates the data validation rules set on this cell”')(
      'A rule that rejects what is entered refuses values: nothing is written',
    ),
    ...reference('Of merged cells the first one alone holds a value'),
    ...cells('50,000 characters a cell'),
    ...unknown(
      'The apostrophe that marks text counts as one of the characters',
      'What exactly is read as a number or a date: more than Google may, never less',
    ),
    ...ours('A formula goes in as it stands: the memory grid parses none'),
    ...reference('canEdit(): whether every cell may be edited'),
  ],
  RangeList: reference(
    'activate() selects all; the first cell of the last one is active',
    'A number format goes to all of its ranges',
  ),
  Filter: [
    ...reference('One a sheet'),
    ...fakes('The words for a second one'),
    ...unknown('The words for a filter that was removed'),
  ],
  FilterCriteria: reference('Read only'),
  FilterCriteriaBuilder: reference('Text equal to, and hidden values'),
  Protection: [
    ...reference('One’s own hinders nobody; another’s cannot be removed'),
    ...unknown('Developer metadata may be added to a protected sheet (a switch)'),
  ],
  DeveloperMetadata: [
    ...metadata('Follows its row or column through moves, inserts and renames, and goes with it'),
    ...unknown('A copied sheet (a switch); the words for one that is gone'),
  ],
  DeveloperMetadataFinder: [
    ...reference('Narrowed by key, value, id, visibility and kind of place'),
    ...unknown('The order of what is found (a switch)'),
  ],
  DeveloperMetadataLocation: reference('null for every kind of place but its own'),
  NamedRange: [
    ...reference('All of a spreadsheet, each with its name and range'),
    ...unknown(
      'Follows its cells; of cells that are gone the name stays, and its range is an exception',
      'A copied sheet (the switch of developer metadata), where it is called after that sheet',
    ),
  ],
  PropertiesService: modes('Not under NONE'),
  Properties: [
    ...quotas('9 KB a value, 500 KB a store'),
    ...unknown('Sizes are counted in bytes of UTF-8'),
  ],
  CacheService: unknown('Not under NONE'),
  Cache: reference('100 KB a value, keys of 250 characters, 1,000 items, 6 hours'),
  LockService: reference('For the document, the script, the person'),
  Lock: [
    ...reference('tryLock waits as long as it is told, then gives false'),
    ...reference('Released when the execution ends'),
  ],
  Utilities: [
    ...reference('formatDate with the letters that are used here; other letters are refused'),
  ],
  Session: reference('The addresses need userinfo.email'),
  User: reference('An address'),
  HtmlService: reference('Files of the project by name'),
  HtmlOutput: by(COMMENTS)('Comments are taken out of scripts, inside template literals too'),
  Ui: [
    ...modes('Menu items under NONE and LIMITED; dialogs and the sidebar under FULL only'),
    ...unknown('A sidebar without a title is refused'),
  ],
  Menu: by(MENUS)('createAddonMenu() is built without the document'),
  ScriptApp: [
    ...triggers('A time-driven trigger that is there: a second is refused'),
    ...reference('Authorisation of some scopes (the typings have this overload not yet)'),
    ...scopeMethods(
      'requireScopes ends the execution with Google’s prompt; other scopes than the script’s are an error',
    ),
    ...unknown('requireScopes is refused where a page, a clock or a formula has called'),
  ],
  Trigger: [
    ...reference('Known by its id and handler'),
    ...by(UID)('The id in the event may be longer, or a number (a switch)'),
  ],
  TriggerBuilder: unknown('No other triggers than time-driven ones are emulated'),
  ClockTriggerBuilder: [
    ...triggers('Hourly at most'),
    ...installable('Fires within the hour, each day at the same minute'),
    ...reference('By the script’s zone or its own'),
    ...by(CLOCK)('A time zone that there is not is refused'),
    ...unknown('A trigger that is not daily keeps its minute too'),
  ],
  AuthorizationInfo: reference('Required while a permission is refused'),
  MailApp: [
    ...quotas('100 recipients a day, 50 a mail, 200 KB a body'),
    ...unknown('An option that is not known is an exception'),
  ],
  ConditionalFormatRule: reference('Its ranges, its condition'),
  ConditionalFormatRuleBuilder: reference('Formula, numbers, text and gradients; one kind a rule'),
  BooleanCondition: reference('Criteria and values as they were given'),
  GradientCondition: reference('Colours and values of its points'),
  EmbeddedChart: reference('modify() keeps its id'),
  EmbeddedChartBuilder: [
    ...reference('Ranges of its own sheet, a position, options by name'),
    ...unknown('A chart without a range is refused'),
  ],
  Charts: reference('Line and column, and the other types by name'),
  ChartOptions: reference('get() of a single option'),
  ContainerInfo: reference('The anchor cell'),
  console: reference('Shown in the log'),
  Logger: reference('Shown in the log'),
};
