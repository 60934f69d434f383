/** What may cross: the kinds of values that a request is made of, and the check of what came, since anybody who can open the sheet can send anything. */
import * as v from 'valibot';
import {cut} from '../base/cut';
import {type Params, UserError} from '../base/errors';
import type {Messages} from '../messages';
import type {Range} from './limits';

/** What was expected, as the key of a sentence and its facts: valibot's own wording is English and for programmers. */
type Expected = keyof Messages['expected'];
export const expected = (kind: Expected, params: Params = {}): string =>
  JSON.stringify({...params, kind});

export const number = (min: number, max: number) => {
  const message = expected('between', {min, max});
  return v.pipe(v.number(message), v.minValue(min, message), v.maxValue(max, message));
};

export const wholeNumber = (min: number, max: number) => {
  const message = expected('wholeBetween', {min, max});
  return v.pipe(
    v.number(message),
    v.integer(message),
    v.minValue(min, message),
    v.maxValue(max, message),
  );
};

export const text = (max: number) => {
  const message = expected('textUpTo', {max});
  return v.pipe(v.string(message), v.maxLength(max, message));
};

export const oneOf = <const T extends readonly string[]>(choices: T) =>
  v.picklist(choices, expected('oneOf', {choices: choices.join(', ')}));

/** A number within limits that are said elsewhere. */
export const within = ({min, max, whole}: Range): v.GenericSchema<unknown, number> =>
  whole ? wholeNumber(min, max) : number(min, max);

/** Named values, and no others. */
export const group = <const T extends v.ObjectEntries>(entries: T) => {
  const names = Object.keys(entries).join(', ');
  const among = (kind: 'knownName' | 'group'): string =>
    names === '' ? expected('none') : expected(kind, {names});
  return v.strictObject(entries, ({expected: wanted, input}) =>
    wanted === 'never'
      ? among('knownName')
      : input === undefined
        ? expected('value')
        : among('group'),
  );
};

export const flag = v.boolean(expected('yesNo'));
export const share = number(0, 1);

const LONGEST_FOUND = 60;

/** What came, as it would be typed in JSON; '' where nothing came. */
const shown = (input: unknown): string => {
  if (input === undefined) return '';
  const written = JSON.stringify(input) as string | undefined;
  return (written ?? typeof input).slice(0, LONGEST_FOUND);
};

/** @throws UserError badArgument naming the argument, what came and what is expected */
export const validated = <T>(schema: v.GenericSchema<unknown, T>, request: unknown): T => {
  const result = v.safeParse(schema, request ?? {});
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new UserError('badArgument', {
    ...(JSON.parse(issue.message) as Params),
    // An unknown name is the sender's own text.
    argument: cut(v.getDotPath(issue) ?? '', LONGEST_FOUND),
    found: shown(issue.input),
  });
};
