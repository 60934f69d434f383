import type {Cell} from '../../base/cells';
import {fill, type Messages} from '../../messages';
import type {Speech} from './call';

export type ProblemKey = keyof Messages['functions']['problems'];

/** Text stands as it is, other cells are said as such; `got` is always said as a cell: `the text "abc"`. */
type Param = Cell | ((speech: Speech) => string);

/**
 * What is wrong with an argument. A value, not an exception: a range may hold 50,000 of them, and words are found only for
 * those that are shown.
 *
 * @example new Problem('notNumber', {got: 'abc'})
 */
export class Problem {
  constructor(
    readonly key: ProblemKey,
    readonly params: Readonly<Record<string, Param>> = {},
    /** The argument at fault, where the reader of the argument does not know it. */
    readonly argument?: string,
    /** Which cell of a whole range, from 1. */
    readonly position?: number,
  ) {}

  /** The same, of a named argument; a name that is there stays. */
  of(argument: string): Problem {
    return new Problem(this.key, this.params, this.argument ?? argument, this.position);
  }

  at(position: number): Problem {
    return new Problem(this.key, this.params, this.argument, position);
  }
}

const said = (name: string, param: Param, speech: Speech): string => {
  if (typeof param === 'function') return param(speech);
  return typeof param === 'string' && name !== 'got' ? param : speech.cell(param);
};

/** One sentence: the argument, what it got and what it takes. */
export const sentence = (problem: Problem, speech: Speech): string => {
  const {functions} = speech.messages;
  const {argument = '', position} = problem;
  const words: Record<string, string> = {
    argument: position === undefined ? argument : fill(functions.cellOf, {argument, position}),
  };
  for (const [name, param] of Object.entries(problem.params)) {
    words[name] = said(name, param, speech);
  }
  return fill(functions.problems[problem.key], words);
};
