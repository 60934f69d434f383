/** Tables in which a row may say that somebody bought nothing in a period. */
import type {Facts} from '../classes/facts';
import type {History} from '../classes/history';

/** Nothing bought in any period is "has not bought", not "refunds only". */
export const tellNotBought = (facts: Facts, {money}: History): void => {
  for (let c = 0; c < facts.count; c++)
    if (money.start[c] === money.start[c + 1]) facts.refundsOnly[c] = 0;
};
