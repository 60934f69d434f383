/** Every case by its topic, in the order in which they run. */
import type {PageCase, ServerCase} from '../case';
import {cases as argumentCases} from './arguments';
import {cases as results} from './results';
import {cases as runCases} from './run';
import {cases as writing} from './writing';

/** Done by the script; one topic is one execution, or two where formulas are calculated in between. */
export const topics: Readonly<Record<string, readonly ServerCase[]>> = {
  arguments: argumentCases,
  results,
  writing,
};

/** Done between the script and its page. */
export const pageCases: readonly PageCase[] = runCases;

export const allCases: readonly (ServerCase | PageCase)[] = [
  ...Object.values(topics).flat(),
  ...pageCases,
];
