/** Work that the server does for minutes: followed while it goes on, and asked for again while it is not finished. */
import {useRef, useState} from 'preact/hooks';
import type {Answer, Progress} from '../src/calls/contract';
import type {Server} from './server';

/** Rows that are written, of all. */
export interface Part {
  readonly done: number;
  readonly of: number;
}

export interface Work extends Progress {
  readonly id: string;
  /** What the parts before this one have written, where the work did not end in one. */
  readonly part?: Part;
  /** The person wants no further part. */
  readonly stopping: boolean;
}

const POLL_EVERY = 700;

const newRunId = (): string =>
  `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 12)}`;

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

const unknown = {step: null, rows: null, customers: null} as const;

export const useWork = (server: Server) => {
  const [work, setWork] = useState<Work>();
  const running = useRef('');
  const isStopped = useRef(false);

  /** Asks how far the run is until it has ended; one question at a time. */
  const poll = async (id: string): Promise<void> => {
    for (;;) {
      await wait(POLL_EVERY);
      if (running.current !== id) return;
      const answer = await server.progress({run: id});
      if (running.current !== id) return;
      if (answer.ok && answer.step !== null)
        setWork(({part, stopping = false} = {...unknown, id, stopping: false}) => ({
          ...answer,
          id,
          stopping,
          ...(part ? {part} : {}),
        }));
    }
  };

  /**
   * Does the work, in as many parts as it takes: an execution of Google's ends after six minutes.
   *
   * @param ask one part, under a name by which it is followed
   * @param end is told the last answer, in one moment with the end of the work: with `unfinished` where the person has stopped
   */
  const follow = async <T extends {readonly unfinished?: Part}>(
    ask: (run: string) => Promise<Answer<T>>,
    end: (answer: Answer<T>) => void,
  ): Promise<void> => {
    isStopped.current = false;
    let part: Part | undefined;
    for (;;) {
      const id = newRunId();
      running.current = id;
      setWork({...unknown, id, stopping: isStopped.current, ...(part ? {part} : {})});
      void poll(id);
      const answer = await ask(id);
      running.current = '';
      if (answer.ok && answer.unfinished && !isStopped.current) {
        part = answer.unfinished;
        continue;
      }
      setWork(undefined);
      end(answer);
      return;
    }
  };

  /** The part under way is written to its end. */
  const stop = (): void => {
    isStopped.current = true;
    setWork((before) => before && {...before, stopping: true});
  };

  return {work, follow, stop};
};
