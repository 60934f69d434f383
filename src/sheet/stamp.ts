/** Whether runs, checks or schedules have left something with the spreadsheet since it was last looked at. */
import {murmur3} from '../stats/hash';

const TOLD = /^(?:run|state|schedule):/;

/** @returns another number as soon as one of them has left something else, whoever began it */
export const stampOf = (kept: Readonly<Record<string, string>>): number =>
  murmur3(
    Object.keys(kept)
      .filter((key) => TOLD.test(key))
      .sort()
      .map((key) => `${key} ${kept[key] ?? ''}`)
      .join('\n'),
  );
