/**
 * Every case by its topic, in the order in which they run. Left out is what no script can make: typed tables, a range that
 * somebody else has protected, two sessions that want one lock, a trigger that fires, a formula of half a minute.
 */
import type {PageCase, ServerCase} from '../case';
import {cases as argumentCases} from './arguments';
import {cases as authModes} from './authModes';
import {cases as errors} from './errors';
import {cases as language} from './language';
import {cases as metadata} from './metadata';
import {cases as names} from './names';
import {cases as results} from './results';
import {cases as runCases} from './run';
import {cases as scopes} from './scopes';
import {cases as stores} from './stores';
import {cases as triggers} from './triggers';
import {cases as writing} from './writing';
import {cases as zones} from './zones';

/** Done by the script; one topic is one execution, or two where formulas are calculated in between. */
export const topics: Readonly<Record<string, readonly ServerCase[]>> = {
  arguments: argumentCases,
  results,
  errors,
  authModes,
  scopes,
  stores,
  metadata,
  names,
  writing,
  triggers,
  zones,
  language,
};

/** Done between the script and its page. */
export const pageCases: readonly PageCase[] = runCases;

export const allCases: readonly (ServerCase | PageCase)[] = [
  ...Object.values(topics).flat(),
  ...pageCases,
];
