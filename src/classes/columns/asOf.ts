import type {ResultColumn} from '../column';

/** The day of the run: one cell for all rows. */
export const asOf: ResultColumn = {
  id: 'as_of',
  headers: ['as_of'],
  header: () => 'as_of',
  holds: 'day',
  cells: ({asOf: day}, wording) => {
    const cell = wording.day(day);
    return () => cell;
  },
};
