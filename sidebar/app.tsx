/** The frame: the row of tabs, the view that is open, and the line at the foot that says what was done. */
import {useEffect, useErrorBoundary, useMemo, useRef, useState} from 'preact/hooks';
import {CicloContext, sayWith, useContextOf, type Context} from './context';
import {makeFormat} from './format';
import {browserLanguage, type Words} from './language';
import {CheckStrip} from './parts/checkStrip';
import {Button} from './parts/frame';
import {PlaceStrip} from './parts/placeStrip';
import {NoticeBar} from './parts/noticeBar';
import {sentenceOf} from './parts/problem';
import type {Server} from './server';
import {useCiclo, type ViewName} from './state';
import {FormulasView} from './views/formulas';
import {ListsView} from './views/lists';
import {OptionsView} from './views/options';
import {ReportsView} from './views/reports';
import {ResultView} from './views/result';
import {RowView} from './views/row';
import {RunView} from './views/run';
import {ScheduleView} from './views/schedule';
import {TableView} from './views/table';

/** Each tab is a job; formulas stand apart, for whoever looks for one. */
const TABS = ['customers', 'row', 'act', 'track'] as const;
type Tab = (typeof TABS)[number];

const TAB_OF: Readonly<Record<ViewName, Tab | undefined>> = {
  customers: 'customers',
  table: 'customers',
  options: 'customers',
  result: 'customers',
  row: 'row',
  lists: 'act',
  reports: 'track',
  schedule: 'track',
  formulas: undefined,
};

const TRACKED = ['reports', 'schedule'] as const;
type Tracked = (typeof TRACKED)[number];

const VIEWS = {
  table: TableView,
  options: OptionsView,
  result: ResultView,
  row: RowView,
  lists: ListsView,
  reports: ReportsView,
  schedule: ScheduleView,
  formulas: FormulasView,
} as const;

interface AppProps {
  readonly server: Server;
  readonly texts: Words;
  readonly firstView: ViewName;
}

export const App = ({server, texts, firstView}: AppProps) => {
  const ciclo = useCiclo(server, firstView);
  const [guess] = useState(browserLanguage);
  const language = ciclo.start?.language ?? guess;
  const words = texts[language];
  const {locale = language, timeZone = 'UTC'} = ciclo.start ?? {};
  const format = useMemo(
    () => makeFormat(language, locale, timeZone),
    [language, locale, timeZone],
  );
  const {settings, last, table, view, run, runProblem, problem} = ciclo;
  const currency =
    settings.currency ?? last?.summary.currency ?? table?.currency ?? format.currency;
  const context: Context = {...ciclo, language, words, format, currency, say: sayWith(format)};
  const [error, forgetError] = useErrorBoundary();

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  useTellingRuns(context);

  const shows = shownOf(view, {
    isRunning: run !== undefined || runProblem !== undefined,
    hasResult: last !== null && (view === 'result' || problem === undefined || table !== undefined),
  });
  const View = shows === 'run' ? RunView : VIEWS[shows];
  const current = TAB_OF[view];
  // Whoever has tracked something comes back to it.
  const tracked = useRef<Tracked>('reports');
  if (view === 'reports' || view === 'schedule') tracked.current = view;
  const open: Readonly<Record<Tab, ViewName>> = {
    customers: 'customers',
    row: 'row',
    act: 'lists',
    track: tracked.current,
  };

  return (
    <CicloContext.Provider value={context}>
      <nav class="tabs" aria-label={words.views.label}>
        {TABS.map((tab) => (
          <button
            key={tab}
            type="button"
            aria-current={tab === current ? 'page' : undefined}
            onClick={() => {
              ciclo.go(open[tab]);
            }}
          >
            {words.views[tab]}
            {tab === 'customers' && run && current !== 'customers' && (
              <span class="dot" role="img" aria-label={words.run.running} />
            )}
          </button>
        ))}
      </nav>
      <PlaceStrip />
      <CheckStrip />
      {current === 'track' && <TrackTabs />}
      {error === undefined ? (
        <View key={shows} />
      ) : (
        <Broken
          restart={() => {
            forgetError();
            ciclo.go('table');
            void ciclo.load();
          }}
        />
      )}
      <NoticeBar />
    </CicloContext.Provider>
  );
};

/** Tells of a run that has ended while something else is seen: this panel's, or one begun elsewhere. */
const useTellingRuns = (context: Context): void => {
  const {words, say, format, run, runProblem, last, news, setNews, view, go, setNotice} = context;
  const seeResult = (): void => {
    go('result');
  };

  // A run that ends while another view is open says so at the foot.
  const wasRunning = useRef(false);
  useEffect(() => {
    if (wasRunning.current && !run && view !== 'result' && view !== 'customers')
      setNotice({
        text: runProblem
          ? sentenceOf(runProblem, words.failures)
          : say(words.run.done, {customers: last?.summary.customers ?? 0}),
        actions: [{label: words.table.seeResult, act: seeResult}],
      });
    wasRunning.current = run !== undefined;
  }, [run]);

  // One that was begun elsewhere, from the menu or by a check, is told too.
  useEffect(() => {
    if (!news) return;
    setNews(undefined);
    const isShown = view === 'customers';
    setNotice({
      text: say(words.run.doneAsOf, {
        customers: news.customers,
        day: format.day(news.asOf),
      }),
      ...(isShown ? {} : {actions: [{label: words.table.seeResult, act: seeResult}]}),
    });
  }, [news]);
};

/** What stands under the name of a view: the run while it is under way, and of customers what there is. */
const shownOf = (
  view: ViewName,
  {isRunning, hasResult}: {readonly isRunning: boolean; readonly hasResult: boolean},
): Exclude<ViewName, 'customers'> | 'run' => {
  if (view !== 'customers' && view !== 'result') return view;
  return isRunning ? 'run' : hasResult ? 'result' : 'table';
};

/** The two that are tracked. */
const TrackTabs = () => {
  const {words, view, go} = useContextOf();
  return (
    <nav class="within" aria-label={words.views.trackLabel}>
      {TRACKED.map((each) => (
        <button
          key={each}
          type="button"
          aria-current={each === view ? 'page' : undefined}
          onClick={() => {
            go(each);
          }}
        >
          {words.views[each]}
        </button>
      ))}
    </nav>
  );
};

/** In place of a view that could not be drawn. */
const Broken = ({restart}: {readonly restart: () => void}) => {
  const {words} = useContextOf();
  return (
    <main>
      <div role="alert">
        <p>{words.failures.broken}</p>
        <Button onClick={restart}>{words.failures.reload}</Button>
      </div>
    </main>
  );
};
