/**
 * What the sidebar knows, and what it can do: the reading of the table, the run, the schedule and the view that is open. Views read
 * it and call it, and hold nothing that outlives them.
 */
import {useRef, useState} from 'preact/hooks';
import type {Calls, Failure, NamedSheet, Settings, Start, Summary} from '../src/calls/contract';
import {useCall} from './call';
import type {Way} from './failures';
import {usePulse} from './pulse';
import {useReading} from './reading';
import {useRun} from './run';
import {useSchedule} from './schedule';
import type {Server} from './server';

/** customers: the result where there is one, else the table. */
export type ViewName =
  | 'customers'
  | 'table'
  | 'options'
  | 'result'
  | 'row'
  | 'lists'
  | 'reports'
  | 'schedule'
  | 'formulas';

/** What each way on does; a way without is not offered. */
export type Ways = Readonly<Partial<Record<Exclude<Way, 'choose' | 'authorise'>, () => void>>>;

/** A line at the foot of the panel: what was just done, or why not, and what can be done about it. */
export interface Notice {
  readonly text: string;
  readonly problem?: Failure;
  readonly ways?: Ways;
  readonly actions?: readonly {readonly label: string; readonly act: () => void}[];
}

/** A class of customers. */
export interface Part {
  readonly column: Calls['show']['request']['column'];
  readonly code: string;
  readonly customers: number;
}

/** The view that is open, and the line at its foot. */
const useView = (firstView: ViewName) => {
  const [view, setView] = useState<ViewName>(firstView);
  const [notice, setNotice] = useState<Notice>();
  /** The class of which a list is to be made, as it was chosen in another view. */
  const [wanted, setWanted] = useState<Part>();
  const openView = useRef(view);
  openView.current = view;
  const go = (to: ViewName): void => {
    setNotice(undefined);
    setWanted(undefined);
    setView(to);
  };
  return {
    view,
    setView,
    go,
    wanted,
    goToList: (part: Part): void => {
      go('lists');
      setWanted(part);
    },
    /** Whether that view is open now, not when the asking function was made. */
    isOpen: (asked: ViewName): boolean => openView.current === asked,
    notice,
    setNotice,
  };
};

/** The views that show what a run found. */
const OF_RESULT: readonly ViewName[] = ['customers', 'table', 'result'];

export const useCiclo = (server: Server, firstView: ViewName) => {
  const {setView, ...views} = useView(firstView);
  const {go, isOpen, setNotice} = views;
  const {last, setLast, forgetRun, classify, ...runs} = useRun(server);
  const [how, setHow] = useState<'filter' | 'select'>('filter');
  const [shown, setShown] = useState<Part>();
  /** Whether options say whose rule they are. */
  const [areRulesShown, showRules] = useState(false);
  /** A run that this panel has not begun has ended: what its person is told is up to the frame. */
  const [news, setNews] = useState<Summary>();
  /** Whether something is typed in the open view that reading anew would lose. */
  const typed = useRef(false);
  /** What has changed is this panel's own doing. */
  const isOwn = useRef(false);
  /** The result of a run of this panel, until its person has gone on from it. */
  const isFresh = useRef(false);
  const reports = useCall(server.makeReport);
  const lists = useCall(server.makeList);
  const readOut = useCall(server.readOut);
  const exported = useCall(server.exportList);

  /** Nothing that was of another table stands beside this one. */
  const forgetOther = (): void => {
    forgetRun();
    setShown(undefined);
    setNotice(undefined);
    for (const call of [reports, lists, readOut, exported]) call.forget();
    if (isOpen('result') || isOpen('table')) setView('customers');
  };

  const opened = (start: Start, isOther: boolean): void => {
    const isNew = start.last?.at !== last?.at && !isOwn.current;
    setLast(start.last);
    pulse.sawStart(start);
    if (isOther) forgetOther();
    else if (reading.start && isNew) {
      setShown(undefined);
      if (OF_RESULT.some(isOpen)) setView('customers');
      setNews(start.last?.summary);
    }
    isOwn.current = false;
    isFresh.current = false;
  };
  const {saved, ...reading} = useReading({
    server,
    opened,
    refused: (failure) => {
      setNotice({text: failure.message, problem: failure});
    },
  });
  const {start, load} = reading;
  const schedule = useSchedule({
    server,
    sheet: start?.sheet?.id,
    reading: start,
    saved,
    left: (what) => {
      if (what === 'plan') void pulse.saw();
      else {
        isOwn.current = true;
        void load(true);
      }
    },
  });
  const isWorking = runs.run !== undefined || schedule.check !== undefined;
  const isBusy = isWorking || reports.isBusy || lists.isBusy || readOut.isBusy;
  const pulse = usePulse({
    server,
    mayRead: () => !isBusy && !typed.current && !(isFresh.current && isOpen('result')),
    isWorking: () => isWorking,
    readSheet: () => void load(),
    readNews: () => void load(true),
  });

  const remove = async (sheet: number | undefined) => {
    const answer = await server.removeResults(sheet === undefined ? {} : {sheet});
    if (answer.ok) {
      isOwn.current = true;
      setLast(null);
      setShown(undefined);
      setView('table');
      void load();
    }
    return answer;
  };

  return {
    server,
    ...views,
    ...reading,
    ...runs,
    last,
    /** @param change of the settings, which is saved */
    classify: (change?: Partial<Settings>): Promise<void> =>
      classify(
        {
          ...reading,
          saved,
          isBusy: schedule.check !== undefined,
          began: () => {
            setShown(undefined);
            go('result');
          },
          ended: ({changes, customersSheet}) => {
            // The first run shows the sheet that it has made.
            isFresh.current = true;
            if (!changes) pulse.moved(customersSheet);
            void pulse.saw();
          },
        },
        change,
      ),
    schedule,
    reports,
    lists,
    readOut,
    exported,
    /** A run or a check is under way: the server does one at a time. */
    isWorking,
    remove,
    typed,
    row: pulse.row,
    sawRow: pulse.sawRow,
    elsewhere: pulse.elsewhere,
    /** A sheet of what is read has been shown. */
    moved: (sheet: NamedSheet): void => {
      pulse.moved(sheet);
    },
    ...{how, setHow, shown, setShown, news, setNews, areRulesShown, showRules},
  };
};

export type Ciclo = ReturnType<typeof useCiclo>;
export type {Summary};
