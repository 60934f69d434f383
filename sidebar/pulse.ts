/**
 * Notices what happens outside the panel: asks the server how the spreadsheet stands when a person comes to the panel, and has
 * read anew what has changed. Google tells a panel nothing by itself.
 */
import {useEffect, useRef, useState} from 'preact/hooks';
import type {Calls, NamedSheet, Start} from '../src/calls/contract';
import type {Server} from './server';

type Pulse = Calls['pulse']['answer'];

/** At most one question in so many milliseconds. */
const REST = 2000;

interface Surroundings {
  readonly server: Server;
  /** Nothing is under way, and nothing is typed that reading anew would lose. */
  readonly mayRead: () => boolean;
  /** A run or check of this panel is under way: what it leaves behind is no news. */
  readonly isWorking: () => boolean;
  /** Another sheet is open. */
  readonly readSheet: () => void;
  /** A run, a check or a schedule of somebody else has left something. */
  readonly readNews: () => void;
}

/** @returns a function that is always the same, and calls the latest one */
const useLatest = <T>(value: T): (() => T) => {
  const latest = useRef(value);
  latest.current = value;
  const [read] = useState(() => () => latest.current);
  return read;
};

/** Calls `ask` when a person comes to the panel; what comes while it rests is made up for. */
const useComing = (ask: () => Promise<void>): void => {
  useEffect(() => {
    let isResting = false;
    let isWanted = false;
    const come = async (): Promise<void> => {
      if (document.visibilityState === 'hidden') return;
      isWanted = isResting;
      if (isResting) return;
      isResting = true;
      await Promise.all([ask(), new Promise((resolve) => setTimeout(resolve, REST))]);
      isResting = false;
      if (isWanted) void come();
    };
    const heard = (): void => void come();
    window.addEventListener('focus', heard);
    document.addEventListener('visibilitychange', heard);
    document.documentElement.addEventListener('pointerenter', heard);
    return () => {
      window.removeEventListener('focus', heard);
      document.removeEventListener('visibilitychange', heard);
      document.documentElement.removeEventListener('pointerenter', heard);
    };
  }, []);
};

export const usePulse = (surroundings: Surroundings) => {
  const around = useLatest(surroundings);
  /** What the panel last saw; undefined before the first reading. */
  const known = useRef<Pulse | undefined>(undefined);
  const [row, setRow] = useState(0);
  /** The sheet that is open and not read: null holds no cells; undefined: what is open is read. */
  const [elsewhere, setElsewhere] = useState<NamedSheet | null>();

  const ask = async (): Promise<void> => {
    const before = known.current;
    if (!before || around().isWorking()) return;
    const answer = await around().server.pulse({});
    const {isWorking, mayRead, readSheet, readNews} = around();
    // Whatever has been read or begun meanwhile is newer.
    if (!answer.ok || known.current !== before || isWorking()) return;
    setRow(answer.row);
    const isOther = answer.sheet?.id !== before.sheet?.id;
    if (isOther && !mayRead()) {
      setElsewhere(answer.sheet);
      return;
    }
    setElsewhere(undefined);
    if (isOther) readSheet();
    else if (answer.stamp !== before.stamp) readNews();
    known.current = {...answer, stamp: isOther ? before.stamp : answer.stamp};
  };
  useComing(ask);

  return {
    row,
    elsewhere,
    /** All has just been read. */
    sawStart: ({place, stamp}: Start): void => {
      known.current = {...place, stamp};
      setRow(place.row);
      setElsewhere(undefined);
    },
    sawRow: setRow,
    /** This panel itself has shown a sheet that belongs to what is read. */
    moved: (sheet: NamedSheet | null | undefined): void => {
      if (known.current && sheet) known.current = {...known.current, sheet};
    },
    /** This panel itself has left something: it is no news. */
    saw: async (): Promise<void> => {
      const answer = await around().server.pulse({});
      if (answer.ok && known.current) known.current = {...known.current, stamp: answer.stamp};
    },
  };
};
