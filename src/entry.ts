/** Everything that Apps Script may call. Each key of `api` and `handlers` gets a top-level function of its name. */
import {answer, type Call} from './api/edge';
import {classify} from './api/classify';
import {recognise} from './api/recognise';
import {removeResults} from './api/removeResults';
import {settings} from './api/settings';
import {makeCalendar} from './customers/calendar';
import {callFunction} from './functions';
import {activeBook, activeLocale} from './google/adapter';
import type {Book} from './google/port';
import {addMenu, say} from './google/ui';
import {report} from './api/report';
import {messagesFor} from './messages';

const book = (): Book => activeBook(makeCalendar);

/** Custom functions: `Ciclo.call('LTV', [100, 0.8, 0.1])`. */
export const call = callFunction({locale: activeLocale, calendar: () => book().calendar});

const edge =
  <T extends object>(work: (context: Call, sent: unknown) => T) =>
  (sent: unknown) =>
    answer(book, (context) => work(context, sent));

/** What the sidebar may call; each takes one request and answers {ok: true, …} or {ok: false, code, message}. */
export const api = {
  recognise: edge(recognise),
  classify: edge(classify),
  removeResults: edge(removeResults),
  settings: edge(settings),
};

/** What Google calls: menu, triggers; each takes an event. */
export const handlers = {
  /** Runs under AuthMode.NONE too: the menu and nothing else, in the language of the user's account. */
  onOpen: (): void => {
    addMenu((words) => [
      [words.classify, 'menuClassify'],
      [words.remove, 'menuRemove'],
    ]);
  },
  onInstall: (): void => {
    handlers.onOpen();
  },
  menuClassify: (): void => {
    const stored = api.settings({});
    const result = stored.ok ? api.classify(stored.settings) : stored;
    const messages = messagesFor(activeLocale());
    say(result.ok ? report(result.summary, messages) : result.message);
  },
  menuRemove: (): void => {
    const result = api.removeResults({});
    const messages = messagesFor(activeLocale());
    say(
      result.ok
        ? [messages.menu.removed, ...result.warnings.map(({text}) => text)].join('\n')
        : result.message,
    );
  },
};
