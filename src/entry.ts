/** Everything that Apps Script may call. Each key of `api` and `handlers` gets a top-level function of its name. */
import {classify} from './run/classify';
import type {Calls, ServerCall} from './calls/contract';
import {answer, type Call, type Doors} from './door/answer';
import {insertExamples} from './calls/examples';
import {explain} from './calls/explain';
import {goTo} from './calls/goTo';
import {insertFormula} from './calls/insertFormula';
import {makeList} from './lists/makeList';
import {readOut} from './lists/readOut';
import {classifyFromMenu, flagInactive} from './calls/menu';
import {progress} from './door/progress';
import {recognise} from './calls/recognise';
import {removeResults} from './calls/removeResults';
import {report} from './calls/menuText';
import {makeReport} from './reports/makeReport';
import {checkNow} from './schedule/run';
import {removeSchedule, saveSchedule} from './schedule/save';
import {schedule} from './schedule/view';
import {settings, spoken} from './door/settings';
import {show} from './calls/showClass';
import {start} from './calls/start';
import {makeCalendar} from './base/calendar';
import {callFunction} from './functions';
import {argumentMark, exampleText, workedExamples} from './functions/declare/example';
import {activeBook, activeLocale, authorisationUrl} from './google/adapter';
import {office} from './google/office';
import type {Book} from './google/port';
import {addMenu, say, showSidebar, userLocale} from './google/ui';
import {hourly} from './schedule/hourly';

const book = (): Book => activeBook(makeCalendar);
const doors: Doors = {book, userLocale, authorisationUrl, office};

/** Custom functions: `Ciclo.call('LTV', [100, 0.8, 0.1])`. */
export const call = callFunction({locale: activeLocale, calendar: () => book().calendar});

const edge =
  <T extends object>(work: (context: Call, sent: unknown) => T) =>
  (sent: unknown) =>
    answer(doors, (context) => work(context, sent), sent);

/** What the sidebar may call; each takes one request and answers {ok: true, …} or {ok: false, code, message}. */
export const api = {
  start: edge(start),
  recognise: edge(recognise),
  settings: edge(settings),
  classify: edge(classify),
  progress: edge(progress),
  explain: edge(explain),
  show: edge(show),
  goTo: edge(goTo),
  insertFormula: edge(insertFormula(exampleText)),
  removeResults: edge(removeResults),
  makeReport: edge(makeReport),
  makeList: edge(makeList),
  readOut: edge(readOut),
  schedule: edge(schedule),
  saveSchedule: edge(saveSchedule),
  removeSchedule: edge(removeSchedule),
  checkNow: edge(checkNow),
} satisfies {readonly [Name in keyof Calls]?: ServerCall<Name>};

/** A menu item's work, and what it says in the end: a failure too is said in a dialog. */
const fromMenu = (work: (context: Call) => {readonly text: string} | undefined) => (): void => {
  const result = answer(doors, (context) => work(context) ?? {text: ''});
  if (!result.ok) say(result.message);
  else if (result.text) say(result.text);
};

const opening = (view: Parameters<typeof showSidebar>[0]) =>
  fromMenu(() => {
    showSidebar(view);
    return undefined;
  });

/** What Google calls: menu, triggers; each takes an event. */
export const handlers = {
  /** Runs under AuthMode.NONE too: the menu and nothing else, in the language of the user's account. */
  onOpen: (): void => {
    addMenu((words) => [
      [
        [words.open, 'menuOpen'],
        [words.classify, 'menuClassify'],
        [words.explain, 'menuExplain'],
        [words.flagInactive, 'menuFlagInactive'],
        [words.schedule, 'menuSchedule'],
      ],
      [
        [words.examples, 'menuExamples'],
        [words.remove, 'menuRemove'],
        [words.help, 'menuHelp'],
      ],
    ]);
  },
  onInstall: (): void => {
    handlers.onOpen();
  },
  menuOpen: opening(''),
  menuExplain: opening('row'),
  menuHelp: opening('formulas'),
  menuSchedule: opening('schedule'),
  menuClassify: fromMenu((context) => {
    const {summary, messages} = classifyFromMenu(context);
    return {text: report(summary, messages)};
  }),
  menuFlagInactive: fromMenu(flagInactive),
  menuExamples: fromMenu((context) => {
    insertExamples(context, workedExamples(context.locale), argumentMark(context.locale));
    return undefined;
  }),
  menuRemove: fromMenu((context) => {
    const {warnings} = removeResults(context, {});
    const {menu} = spoken(context).messages;
    return {text: [menu.removed, ...warnings.map(({text}) => text)].join('\n')};
  }),
  hourly: hourly({book, office}),
};
