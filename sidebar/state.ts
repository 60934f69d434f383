/** What the sidebar knows, and what it can do. One hook: views read it and call it, and hold nothing that outlives them. */
import {useEffect, useRef, useState} from 'preact/hooks';
import type {
  Calls,
  Choices,
  Explained,
  Failure,
  Recognised,
  Settings,
  Start,
  Summary,
} from '../src/calls/contract';
import type {Way} from './failures';
import {useCall} from './call';
import {useSchedule} from './schedule';
import type {Server} from './server';
import {type Part as Written, useWork} from './work';

export type ViewName =
  'table' | 'options' | 'result' | 'row' | 'lists' | 'reports' | 'schedule' | 'formulas';

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
  readonly column: Calls['show']['request']['column'];
  readonly code: string;
}

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
  const [runProblem, setRunProblem] = useState<Failure>();
  const {work: run, follow, stop: stopRun} = useWork(server);
  /** How far the last run came, where it was stopped. */
  const [unfinished, setUnfinished] = useState<Written>();
  const [last, setLast] = useState<Start['last']>(null);
  const [notice, setNotice] = useState<Notice>();
  const [how, setHow] = useState<'filter' | 'select'>('filter');
  const [shown, setShown] = useState<Part>();
  const [explained, setExplained] = useState<Explained>();
  /** Answers come out of order: only the one to the latest question counts. */
  const question = useRef(0);
  /** Settings are written one after the other, so that the last one stands. */
  const saving = useRef<Promise<unknown>>(Promise.resolve());

  const openView = useRef(view);
  openView.current = view;

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

  /** @param change of the settings, which is saved */
  const classify = async (change?: Partial<Settings>): Promise<void> => {
    if (run || schedule.check || !table) return;
    if (change) void saveSettings({...settings, ...change});
    const sheet = table.sheet.id;
    setRunProblem(undefined);
    setUnfinished(undefined);
    setShown(undefined);
    go('result');
    const asked = {...request(), ...change};
    await follow(
      async (id) => {
        await saving.current;
        return server.classify({...asked, sheet, run: id});
      },
      (answer) => {
        if (!answer.ok) {
          setRunProblem(answer);
          return;
        }
        setLast({at: new Date().toISOString(), summary: answer.summary});
        setUnfinished(answer.unfinished);
      },
    );
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

  const schedule = useSchedule({
    server,
    sheet: table?.sheet.id,
    reading: start,
    saved: () => saving.current,
  });

  const reports = useCall(server.makeReport);
  const lists = useCall(server.makeList);
  const readOut = useCall(server.readOut);

  return {
    server,
    view,
    go,
    /** Whether that view is open now, not when the asking function was made. */
    isOpen: (asked: ViewName): boolean => openView.current === asked,
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
    stopRun,
    unfinished,
    schedule,
    reports,
    lists,
    readOut,
    /** A run or a check is under way: the server does one at a time. */
    isWorking: run !== undefined || schedule.check !== undefined,
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
