/** The lists that the functions of perceived value share, and what can be wrong with them. */
import type {ValueProblem} from '../models/perceivedValue';
import {list, mayBeBlank} from './declare/arguments';
import {number} from './declare/kinds';
import {Problem} from './declare/problem';

const answers = list(mayBeBlank(number({min: 0})));

export const valueArguments = {weights: answers, us: answers, rival: answers};

export const valueProblem = (problem: ValueProblem): Problem =>
  problem === 'NO_WEIGHT'
    ? new Problem('noWeight', {}, 'weights')
    : new Problem('rivalZero', {}, 'rival');
