/** The frame: the row of views, the view that is open, and the line at the foot that says what was done. */
import {useEffect, useErrorBoundary, useMemo, useRef, useState} from 'preact/hooks';
import {CicloContext, sayWith, useContextOf, type Context} from './context';
import {makeFormat} from './format';
import {browserLanguage, type Words} from './language';
import {CheckStrip} from './parts/checkStrip';
import {Button} from './parts/frame';
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

const TABS = ['table', 'result', 'row', 'lists', 'reports', 'schedule', 'formulas'] as const;

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
  const {settings, last, table, view, run, runProblem} = ciclo;
  const currency =
    settings.currency ?? last?.summary.currency ?? table?.currency ?? format.currency;
  const context: Context = {...ciclo, language, words, format, currency, say: sayWith(format)};
  const [error, forgetError] = useErrorBoundary();

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  // A run that ends while another view is open says so at the foot.
  const wasRunning = useRef(false);
  useEffect(() => {
    if (wasRunning.current && !run && view !== 'result')
      ciclo.setNotice({
        text: runProblem
          ? sentenceOf(runProblem, words.failures)
          : context.say(words.run.done, {customers: ciclo.last?.summary.customers ?? 0}),
        actions: [
          {
            label: words.table.seeResult,
            act: () => {
              ciclo.go('result');
            },
          },
        ],
      });
    wasRunning.current = run !== undefined;
  }, [run]);

  // What is shown under the result's name while a run is under way is the run.
  const shows = view === 'result' && (run !== undefined || runProblem !== undefined) ? 'run' : view;
  const View = shows === 'run' ? RunView : VIEWS[shows];
  const current = view === 'options' ? 'table' : view;

  return (
    <CicloContext.Provider value={context}>
      <nav aria-label={words.views.label}>
        {TABS.map((tab) => (
          <button
            key={tab}
            type="button"
            aria-current={tab === current ? 'page' : undefined}
            onClick={() => {
              ciclo.go(tab);
            }}
          >
            {words.views[tab]}
            {tab === 'result' && run && current !== 'result' && (
              <span class="dot" role="img" aria-label={words.run.running} />
            )}
          </button>
        ))}
      </nav>
      <CheckStrip />
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
