import type {ColumnOf} from '../column';

/** The day of the run: one cell for all rows. */
export const asOf: ColumnOf<{readonly options: {readonly asOf: number}}> = {
  id: 'as_of',
  headers: ['as_of'],
  holds: 'day',
  bind: ({options}) => ({
    header: 'as_of',
    cells: (wording) => {
      const cell = wording.day(options.asOf);
      return () => cell;
    },
  }),
};
