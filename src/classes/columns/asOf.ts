import {defineDays} from '../column';

/** The day of the run, in every row. */
export const asOf = defineDays('as_of', ({asOf: day, classes}) =>
  new Int32Array(classes.count).fill(day),
);
