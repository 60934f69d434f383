/** What the sidebar knows, and what it can do. One hook: views read it and call it, and hold nothing that outlives them. */
import {useEffect, useRef, useState} from 'preact/hooks';
import type {
  Choices,
  Explained,
  Failure,
  Progress,
  Recognised,
  Settings,
  Start,
  Summary,
} from '../src/api/contract';
import type {Way} from './failures';
import type {Server} from './server';

export type ViewName = 'table' | 'options' | 'result' | 'row' | 'formulas';

/** What each way on does; a way without is not offered. */
export type Ways = Readonly<Partial<Record<Exclude<Way, 'choose' | 'authorise'>, () => void>>>;

/** A line at the foot of the panel: what was just done, or why not, and what can be done about it. */
export interface Notice {
  readonly text: string;
  readonly problem?: Failure;
  readonly ways?: Ways;
  readonly actions?: readonly {readonly label: string; readonly act: () => void}[];
}

/** A group whose customers the sheet is filtered to. */
export interface Part {
  readonly column: string;
  readonly code: string;
}

export interface Run extends Progress {
  readonly id: string;
}

const POLL_EVERY = 700;

const newRunId = (): string =>
  `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 12)}`;

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

export const useCiclo = (server: Server, firstView: ViewName) => {
  const [view, setView] = useState<ViewName>(firstView);
  const [start, setStart] = useState<Start>();
  /** The last table that could be read: what is shown while a new reading is under way, or has failed. */
  const [table, setTable] = useState<Recognised>();
  const [problem, setProblem] = useState<Failure>();
  const [reading, setReading] = useState(true);
  const [choices, setChoices] = useState<Choices>({});
  const [settings, setSettings] = useState<Settings>({});
  const [asOf, setAsOf] = useState<string>();
  const [run, setRun] = useState<Run>();
  const [runProblem, setRunProblem] = useState<Failure>();
  const [last, setLast] = useState<Start['last']>(null);
  const [notice, setNotice] = useState<Notice>();
  const [how, setHow] = useState<'filter' | 'select'>('filter');
  const [shown, setShown] = useState<Part>();
  const [explained, setExplained] = useState<Explained>();
  /** Answers come out of order: only the one to the latest question counts. */
  const question = useRef(0);
  /** Settings are written one after the other, so that the last one stands. */
  const saving = useRef<Promise<unknown>>(Promise.resolve());

  /** The run under way. */
  const running = useRef('');

  const go = (to: ViewName): void => {
    setNotice(undefined);
    setView(to);
  };

  const load = async (): Promise<void> => {
    const asked = ++question.current;
    setReading(true);
    const answer = await server.start({});
    if (asked !== question.current) return;
    setReading(false);
    if (!answer.ok) {
      setProblem(answer);
      return;
    }
    setStart(answer);
    setSettings(answer.settings);
    setChoices(answer.choices ?? {});
    setLast(answer.last);
    setProblem(answer.table.ok ? undefined : answer.table);
    setTable(answer.table.ok ? answer.table : undefined);
  };

  useEffect(() => {
    void load();
  }, []);

  const save = (request: Parameters<Server['settings']>[0]): Promise<void> => {
    const saved = saving.current
      .then(() => server.settings(request))
      .then((answer) => {
        if (!answer.ok) setNotice({text: answer.message, problem: answer});
      });
    saving.current = saved;
    return saved;
  };

  /** Reads the table anew with other choices; what can be read is remembered for the sheet. */
  const choose = async (next: Choices, asOfDay = asOf): Promise<void> => {
    const asked = ++question.current;
    setChoices(next);
    setReading(true);
    const sheet = table?.sheet.id;
    const answer = await server.recognise({
      ...(sheet === undefined ? {} : {sheet}),
      choices: next,
      asOf: asOfDay,
    });
    if (asked !== question.current) return;
    setReading(false);
    if (!answer.ok) {
      setProblem(answer);
      return;
    }
    setProblem(undefined);
    setTable(answer);
    void save({sheet: answer.sheet.id, choices: next});
  };

  const saveSettings = async (next: Settings): Promise<void> => {
    const languageChanged = next.language !== settings.language;
    setSettings(next);
    await save({save: next});
    if (languageChanged) await load();
  };

  const changeAsOf = (next: string | undefined): void => {
    setAsOf(next);
    if (table) void choose(choices, next);
  };

  /** What every call about classes is sent: a run can be repeated from it. */
  const request = () => ({...settings, choices, asOf});

  /** Asks how far the run is until it has ended; one question at a time. */
  const poll = async (id: string): Promise<void> => {
    for (;;) {
      await wait(POLL_EVERY);
      const answer = await server.progress({run: id});
      if (running.current !== id) return;
      if (answer.ok && answer.step !== null) setRun({...answer, id});
    }
  };

  const classify = async (): Promise<void> => {
    if (run || !table) return;
    const id = newRunId();
    running.current = id;
    setRun({id, step: null, rows: null, customers: null});
    setRunProblem(undefined);
    setShown(undefined);
    go('result');
    await saving.current;
    const answering = server.classify({...request(), sheet: table.sheet.id, run: id});
    void poll(id);
    const answer = await answering;
    running.current = '';
    setRun(undefined);
    if (answer.ok) setLast({at: new Date().toISOString(), summary: answer.summary});
    else setRunProblem(answer);
  };

  const remove = async (sheet: number | undefined) => {
    const answer = await server.removeResults(sheet === undefined ? {} : {sheet});
    if (answer.ok) {
      setLast(null);
      setShown(undefined);
      setExplained(undefined);
      setView('table');
      void load();
    }
    return answer;
  };

  return {
    server,
    view,
    go,
    start,
    table,
    problem,
    reading,
    load,
    choices,
    choose,
    settings,
    saveSettings,
    asOf,
    changeAsOf,
    request,
    run,
    runProblem,
    dropRunProblem: () => {
      setRunProblem(undefined);
    },
    classify,
    last,
    remove,
    notice,
    setNotice,
    how,
    setHow,
    shown,
    setShown,
    explained,
    setExplained,
  };
};

export type Ciclo = ReturnType<typeof useCiclo>;
export type {Summary};
