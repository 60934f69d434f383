/**
 * What the sidebar knows, and what it can do: the reading of the table, the run, the schedule and the view that is open. Views read
 * it and call it, and hold nothing that outlives them.
 */
import {useRef, useState} from 'preact/hooks';
import type {Calls, Explained, Failure, Settings, Summary} from '../src/calls/contract';
import {useCall} from './call';
import type {Way} from './failures';
import {useReading} from './reading';
import {useRun} from './run';
import {useSchedule} from './schedule';
import type {Server} from './server';

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

/** The view that is open, and the line at its foot. */
const useView = (firstView: ViewName) => {
  const [view, setView] = useState<ViewName>(firstView);
  const [notice, setNotice] = useState<Notice>();
  const openView = useRef(view);
  openView.current = view;
  return {
    view,
    setView,
    go: (to: ViewName): void => {
      setNotice(undefined);
      setView(to);
    },
    /** Whether that view is open now, not when the asking function was made. */
    isOpen: (asked: ViewName): boolean => openView.current === asked,
    notice,
    setNotice,
  };
};

export const useCiclo = (server: Server, firstView: ViewName) => {
  const {setView, ...views} = useView(firstView);
  const {go, setNotice} = views;
  const {setLast, classify, ...runs} = useRun(server);
  const {saved, ...reading} = useReading({
    server,
    opened: ({last}) => {
      setLast(last);
    },
    refused: (failure) => {
      setNotice({text: failure.message, problem: failure});
    },
  });
  const {start, table, load} = reading;
  const schedule = useSchedule({server, sheet: table?.sheet.id, reading: start, saved});
  const [how, setHow] = useState<'filter' | 'select'>('filter');
  const [shown, setShown] = useState<Part>();
  const [explained, setExplained] = useState<Explained>();

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

  const began = (): void => {
    setShown(undefined);
    go('result');
  };

  return {
    server,
    ...views,
    ...reading,
    ...runs,
    /** @param change of the settings, which is saved */
    classify: (change?: Partial<Settings>): Promise<void> =>
      classify({...reading, saved, isBusy: schedule.check !== undefined, began}, change),
    schedule,
    reports: useCall(server.makeReport),
    lists: useCall(server.makeList),
    readOut: useCall(server.readOut),
    /** A run or a check is under way: the server does one at a time. */
    isWorking: runs.run !== undefined || schedule.check !== undefined,
    remove,
    ...{how, setHow, shown, setShown, explained, setExplained},
  };
};

export type Ciclo = ReturnType<typeof useCiclo>;
export type {Summary};
