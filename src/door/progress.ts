/** How far a run is: it writes that down as it goes, and the sidebar asks meanwhile. */
import type {Book} from '../google/port';
import {quietly} from './answer';

/** predict: only where a prediction is asked for. */
export type Step = 'read' | 'classify' | 'predict' | 'write' | 'check' | 'done';

export interface Progress {
  /** null: no such run, or not yet begun. */
  readonly step: Step | null;
  readonly rows: number | null;
  readonly customers: number | null;
  /** Rows written, while they are written in blocks. */
  readonly done?: number;
  readonly of?: number;
}

const keyOf = (run: string): string => `progress:${run}`;

export const progressOf = (book: Book, run: string): Progress => {
  const text = book.notes.read(keyOf(run));
  return text === undefined
    ? {step: null, rows: null, customers: null}
    : (JSON.parse(text) as Progress);
};

/** Says how far a run is. Without a name nobody asks; where it cannot be said, the run goes on. */
export type Reporter = (step: Step, counts?: Partial<Omit<Progress, 'step'>>) => void;

export const reporter = (book: Book, run: string | undefined): Reporter => {
  if (run === undefined) return () => undefined;
  let state: Progress = {step: null, rows: null, customers: null};
  return (step, counts) => {
    state = {...state, ...counts, step};
    quietly(() => {
      book.notes.write(keyOf(run), JSON.stringify(state));
    });
  };
};
