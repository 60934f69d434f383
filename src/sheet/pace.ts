/**
 * Google ends an execution after six minutes. Writing goes in one piece where that surely fits, and in blocks where it may
 * not; before time runs out the run stops between two blocks. The sheet itself tells the next run what is already there.
 */
import type {Cells} from '../base/cells';

/** The run stopped in time; the headers still say "incomplete". */
export class OutOfTime extends Error {}

export interface Pace {
  /** A run begins, maybe anew. @param rows to be written in all */
  begin(rows: number): void;
  /** Reads cells, and learns from it how fast Google is. */
  reading<T extends Cells>(read: () => T): T;
  /** Whether so many cells can be written in one piece, with time to spare. */
  fits(cells: number): boolean;
  /** Rows that have been written in one piece. */
  wrote(rows: number): void;
  /**
   * Writes the rows that do not hold yet what belongs there.
   *
   * @returns blocks written
   * @throws OutOfTime
   */
  write(
    rows: Cells,
    holds: (row: number) => boolean,
    block: (from: number, rows: Cells) => void,
  ): number;
  /** @throws OutOfTime when so many cells may not be read any more */
  hurry(cells: number): void;
  progress(): Rows;
  /** Whether a piece of work of half a minute may be begun and its results still be written. */
  hasTime(): boolean;
  /** Whether anything has been written in blocks. */
  moved(): boolean;
}

export interface Rows {
  readonly done: number;
  readonly of: number;
}

const MINUTE = 60_000;
/** No block begins after this. */
const ENOUGH = 4.5 * MINUTE;
/** Nothing may be expected to end after this. */
const LAST = 5.5 * MINUTE;
/** Google's. */
const LIMIT = 6 * MINUTE;
const BLOCK = 20_000;
const SMALLEST_BLOCK = 500;
/** Writing a cell takes some 1.5 times as long as reading one; twice that to be sure. */
const WRITE_TO_READ = 3;

/** @param began instant at which the execution began */
export const makePace = (began: number, said: (rows: Rows) => void): Pace => {
  let perRead = 0;
  let perWrite = 0;
  let moved = false;
  let done = 0;
  let of = 0;
  const passed = (): number => Date.now() - began;
  const progress = (): Rows => ({done: Math.min(done, of), of});
  // The first block is written wherever it can be: every run gets on.
  const hurry = (milliseconds: number): void => {
    const then = passed() + milliseconds;
    if (passed() > LAST || then > LIMIT || (moved && (passed() > ENOUGH || then > LAST)))
      throw new OutOfTime();
  };
  const fits = (cells: number): boolean => cells * perWrite <= (ENOUGH - passed()) / 2;
  return {
    begin: (rows) => {
      of = rows;
      done = 0;
    },
    reading: (read) => {
      const from = Date.now();
      const cells = read();
      const count = cells.length * (cells[0]?.length ?? 0);
      perRead = (Date.now() - from) / Math.max(1, count);
      perWrite ||= perRead * WRITE_TO_READ;
      return cells;
    },
    fits,
    wrote: (rows) => {
      done += rows;
    },
    write: (rows, holds, block) => {
      const width = rows[0]?.length ?? 0;
      let blocks = 0;
      for (let from = 0; from < rows.length;) {
        if (holds(from)) {
          from++;
          done++;
          continue;
        }
        hurry(BLOCK);
        const size = fits((rows.length - from) * width)
          ? rows.length
          : Math.max(SMALLEST_BLOCK, Math.floor(BLOCK / (perWrite * width)));
        const next = Math.min(rows.length, from + size);
        let end = next;
        while (holds(end - 1)) end--;
        const started = Date.now();
        block(from, rows.slice(from, end));
        perWrite = (Date.now() - started) / ((end - from) * width);
        moved = true;
        blocks++;
        done += next - from;
        from = next;
        said(progress());
      }
      return blocks;
    },
    hurry: (cells) => {
      hurry(cells * perRead);
    },
    progress,
    hasTime: () => passed() < ENOUGH / 2,
    moved: () => moved,
  };
};
