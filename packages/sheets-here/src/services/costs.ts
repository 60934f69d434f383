/**
 * What calls cost on Google, for the virtual clock. Only the limits' order of magnitude and comparisons between two
 * versions are meaningful: these are other people's published measurements, not ours.
 */
export const costs = {
  /** Obtaining an object or a field the runtime already has. */
  handleMilliseconds: 1,
  /** Round trip of a call that reads or changes the document or a store ("one cell 0.2 to 0.3 s" with overheads). */
  serviceMilliseconds: 70,
  /** getValues in blocks of 200,000 rows: 85 ms per 10,000 cells. */
  readMillisecondsPerCell: 85 / 10_000,
  /** setValues: 50 ms per 4,000 cells. */
  writeMillisecondsPerCell: 50 / 4_000,
  /** flush(): a 4,000-cell write takes 610 ms with it and 50 ms without. */
  flushMilliseconds: 560,
  insertSheetMilliseconds: 500,
  /** Script computing on Google's machines against this one; a guess, for the estimate alone, never for the limits. */
  computingFactor: 2,
} as const;

export const timeLimits = {
  executionMilliseconds: 6 * 60_000,
  customFunctionMilliseconds: 30_000,
} as const;
