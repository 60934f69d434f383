/** Refusals that writing again will not mend. */
import type {ErrorKey} from '../base/errors';
import {refusalOf, says, wordingOf} from '../google/refusals';

export {refusalOf};

const FORBIDDEN: readonly ErrorKey[] = [
  'protectedRange',
  'typedColumns',
  'validationRule',
  'mergedCells',
  'noRoom',
];

/** Writing here will be refused again, however often it is tried. */
export const isForbidden = (error: unknown): boolean => {
  const refusal = refusalOf(error);
  return refusal !== undefined && FORBIDDEN.includes(refusal);
};

/** There is a sheet of that name. */
export const isNameTaken = (error: unknown): boolean => says(wordingOf(error), 'nameTaken');
