/** Refusals that writing again will not mend. */
import {refusalOf, says, wordingOf} from '../google/refusals';

export {refusalOf};

/** Writing here will be refused again, however often it is tried. */
export const isForbidden = (error: unknown): boolean => {
  const refusal = refusalOf(error);
  return refusal === 'protectedRange' || refusal === 'typedColumns';
};

/** There is a sheet of that name. */
export const isNameTaken = (error: unknown): boolean => says(wordingOf(error), 'nameTaken');
