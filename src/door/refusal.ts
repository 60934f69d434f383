/** Refusals that writing again will not mend. */
import {refusalOf} from '../google/refusals';

export {refusalOf};

/** Writing here will be refused again, however often it is tried. */
export const isForbidden = (error: unknown): boolean => {
  const refusal = refusalOf(error);
  return refusal === 'protectedRange' || refusal === 'typedColumns';
};
