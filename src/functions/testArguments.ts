/** What the functions of testing share. */
import {DEFAULT_CONFIDENCE, DEFAULT_POWER} from '../models/sampleSize';
import {optional} from './declare/arguments';
import {number} from './declare/kinds';

export const confidence = optional(number({above: 0, below: 1}), DEFAULT_CONFIDENCE);
export const power = optional(number({min: 0.5, below: 1}), DEFAULT_POWER);
