/** Everything that Apps Script may call. Each key of `api` and `handlers` gets a top-level function of its name. */
import * as calls from './calls';
import {insertExamples} from './calls/examples';
import {classifyFromMenu, flagInactive} from './calls/menu';
import {menuText} from './calls/menuText';
import {answer, type Doors, quietly} from './door/answer';
import type {CallContext} from './door/context';
import {readOnce} from './door/stores';
import {makeCalendar} from './base/calendar';
import {callFunction} from './functions';
import {activeBook, activeLocale, authorisationUrl} from './google/adapter';
import {requireConsent, type Scope} from './google/consent';
import {office} from './google/office';
import type {Book} from './google/port';
import {addMenu, say, showSidebar, userLocale} from './google/ui';
import {hourly} from './schedule/hourly';
import {wantsMail} from './schedule/view';

const book = (): Book => readOnce(activeBook(makeCalendar));
const doors: Doors = {book, userLocale, authorisationUrl, office};

/** Custom functions: `Ciclo.call('LTV', [100, 0.8, 0.1])`. */
export const call = callFunction({locale: activeLocale, calendar: () => book().calendar});

/** What the sidebar may call; each takes one request and answers {ok: true, …} or {ok: false, code, message}. */
export const api = Object.fromEntries(
  Object.values(calls).map((declared) => [
    declared.name,
    (sent: unknown) => answer(doors, (context) => declared.answer(context, sent), sent),
  ]),
);

/**
 * A menu item's work, and what it says in the end: a failure too is said in a dialog. First of all Google asks for what is missing
 * of the permissions.
 */
const fromMenu =
  (
    work: (context: CallContext) => {readonly text: string} | undefined,
    ...scopes: readonly Scope[]
  ) =>
  (): void => {
    requireConsent('spreadsheets.currentonly', ...scopes);
    const result = answer(doors, (context) => work(context) ?? {text: ''});
    if (!result.ok) say(result.message);
    else if (result.text) say(result.text);
  };

const opening = (view: Parameters<typeof showSidebar>[0]) =>
  fromMenu(() => {
    showSidebar(view);
    return undefined;
  }, 'script.container.ui');

/** A trigger runs with nobody there to be asked, so what it needs is asked for before it is made. */
const openingSchedule = (): void => {
  requireConsent('spreadsheets.currentonly', 'script.container.ui', 'script.scriptapp');
  if (quietly(() => wantsMail(book()))) requireConsent('script.send_mail', 'userinfo.email');
  opening('schedule')();
};

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
  menuSchedule: openingSchedule,
  menuClassify: fromMenu((context) => {
    const {summary, messages} = classifyFromMenu(context);
    return {text: menuText(summary, messages)};
  }),
  menuFlagInactive: fromMenu(flagInactive),
  menuExamples: fromMenu((context) => {
    insertExamples(context);
    return undefined;
  }),
  menuRemove: fromMenu((context) => {
    const {warnings} = calls.removeResults.run(context, {});
    const {menu} = context.messages;
    return {text: [menu.removed, ...warnings.map(({text}) => text)].join('\n')};
  }),
  /** The name that `src/google/triggers.ts` gives the trigger; ends in _, so that neither a formula nor the page can call it. */
  hourly_: hourly({book, office}),
};
