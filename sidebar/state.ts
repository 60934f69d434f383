/**
 * What the sidebar knows, and what it can do: the reading of the table, the run, the schedule and the view that is open. Views read
 * it and call it, and hold nothing that outlives them.
 */
import {useRef, useState} from 'preact/hooks';
import type {Calls, Failure, NamedSheet, Settings, Start, Summary} from '../src/calls/contract';
import {useCall} from './call';
import type {Way} from './failures';
import {usePulse} from './pulse';
import {type Reading, useReading} from './reading';
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

/** Calls whose answers outlive the view that asked. */
const useCalls = (server: Server) => {
  const reports = useCall(server.makeReport);
  const lists = useCall(server.makeList);
  const readOut = useCall(server.readOut);
  const exported = useCall(server.exportList);
  return {
    calls: {reports, lists, readOut, exported},
    isCalling: reports.isBusy || lists.isBusy || readOut.isBusy,
    forgetCalls: (): void => {
      for (const call of [reports, lists, readOut, exported]) call.forget();
    },
  };
};

/** What a person has chosen to see. */
const useSeen = () => {
  const [how, setHow] = useState<'filter' | 'select'>('filter');
  const [shown, setShown] = useState<Part>();
  /** Whether options say whose rule they are. */
  const [areRulesShown, showRules] = useState(false);
  /** A run that this panel has not begun has ended: what its person is told is up to the frame. */
  const [news, setNews] = useState<Summary>();
  return {how, setHow, shown, setShown, areRulesShown, showRules, news, setNews};
};

/** What decides whether a change in the spreadsheet is read at once. */
const useHold = () => ({
  /** Whether something is typed in the open view that reading anew would lose. */
  typed: useRef(false),
  /** What has changed is this panel's own doing. */
  isOwn: useRef(false),
  /** The result of a run of this panel, until its person has gone on from it. */
  isFresh: useRef(false),
});

export const useCiclo = (server: Server, firstView: ViewName) => {
  const {setView, ...views} = useView(firstView);
  const {isOpen, setNotice} = views;
  const {last, setLast, forgetRun, classify, ...runs} = useRun(server);
  const seen = useSeen();
  const {typed, isOwn, isFresh} = useHold();
  const {calls, isCalling, forgetCalls} = useCalls(server);

  /** Nothing that was of another table stands beside this one. */
  const forgetOther = (): void => {
    forgetRun();
    seen.setShown(undefined);
    setNotice(undefined);
    forgetCalls();
    if (isOpen('result') || isOpen('table')) setView('customers');
  };

  const opened = (start: Start, isOther: boolean): void => {
    const isNew = start.last?.at !== last?.at && !isOwn.current;
    setLast(start.last);
    pulse.sawStart(start);
    if (isOther) forgetOther();
    else if (reading.start && isNew) {
      seen.setShown(undefined);
      if (OF_RESULT.some(isOpen)) setView('customers');
      seen.setNews(start.last?.summary);
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
      isOwn.current = what === 'check';
      void (what === 'check' ? load(true) : pulse.saw());
    },
  });
  /** A run or a check is under way: the server does one at a time. */
  const isWorking = runs.run !== undefined || schedule.check !== undefined;
  const pulse = usePulse({
    server,
    mayRead: () =>
      !isWorking && !isCalling && !typed.current && !(isFresh.current && isOpen('result')),
    isWorking: () => isWorking,
    readSheet: () => void load(),
    readNews: () => void load(true),
  });
  const acts = {server, views, reading, seen, pulse, saved, setView, setLast, isOwn, isFresh};

  return {
    ...{server, ...views, ...reading, ...runs, last, schedule, ...calls, isWorking, typed, ...seen},
    remove: removing(acts),
    classify: classifying(acts, classify, schedule.check !== undefined),
    row: pulse.row,
    sawRow: pulse.sawRow,
    elsewhere: pulse.elsewhere,
    /** A sheet of what is read has been shown. */
    moved: (sheet: NamedSheet): void => {
      pulse.moved(sheet);
    },
  };
};

type Flag = ReturnType<typeof useHold>['isOwn'];

/** What the acts of the panel change. */
interface Acts {
  readonly server: Server;
  readonly views: Omit<ReturnType<typeof useView>, 'setView'>;
  readonly reading: Omit<Reading, 'saved'>;
  readonly seen: ReturnType<typeof useSeen>;
  readonly pulse: ReturnType<typeof usePulse>;
  readonly saved: Reading['saved'];
  readonly setView: (view: ViewName) => void;
  readonly setLast: (last: Start['last']) => void;
  readonly isOwn: Flag;
  readonly isFresh: Flag;
}

const removing =
  ({server, reading, seen, setView, setLast, isOwn}: Acts) =>
  async (sheet: number | undefined) => {
    const answer = await server.removeResults(sheet === undefined ? {} : {sheet});
    if (answer.ok) {
      isOwn.current = true;
      setLast(null);
      seen.setShown(undefined);
      setView('table');
      void reading.load();
    }
    return answer;
  };

const classifying =
  (
    {views, reading, seen, pulse, saved, isFresh}: Acts,
    classify: ReturnType<typeof useRun>['classify'],
    isBusy: boolean,
  ) =>
  /** @param change of the settings, which is saved */
  (change?: Partial<Settings>): Promise<void> =>
    classify(
      {
        ...reading,
        saved,
        isBusy,
        began: () => {
          seen.setShown(undefined);
          views.go('result');
        },
        ended: ({changes, customersSheet}) => {
          isFresh.current = true;
          // The first run shows the sheet that it has made.
          if (!changes) pulse.moved(customersSheet);
          void pulse.saw();
        },
      },
      change,
    );

export type Ciclo = ReturnType<typeof useCiclo>;
export type {Summary};
