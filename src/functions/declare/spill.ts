import type {Cell} from '../../base/cells';
import type {Call} from './call';
import type {Spread} from './grid';
import {Problem, sentence} from './problem';
import {fail} from './reading';
import {blanks} from './results';

/** Writes a whole result, place by place: what `write` gives, blanks in blank rows, sentences in wrong ones. */
export const spill = (
  spread: Spread,
  width: number,
  call: Call,
  write: (row: number, column: number) => Cell[] | Problem,
): Cell | Cell[][] => {
  if (spread.columns > 1 && width > 1) fail(new Problem('oneColumn', {width}), call);
  const wrong = (problem: Problem): Cell[] => {
    if (!spread.isRange) fail(problem, call);
    return [`# ${sentence(problem, call.speech())}`, ...blanks(width - 1)];
  };
  const rows: Cell[][] = [];
  for (let row = 0; row < spread.rows; row++) {
    const cells: Cell[] = [];
    for (let column = 0; column < spread.columns; column++) {
      const written = write(row, column);
      for (const cell of written instanceof Problem ? wrong(written) : written) cells.push(cell);
    }
    rows.push(cells);
  }
  const only = rows[0]?.[0] ?? '';
  return spread.isRange || width > 1 ? rows : only;
};
