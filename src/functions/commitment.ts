/** The arguments that the commitment functions share, and their way into the model. */
import {isDate, type Cell} from '../base/cells';
import {
  customerCommitment,
  outsiderCommitment,
  type Commitment,
  type Scale,
} from '../models/hofmeyr';
import {mayBeBlank, optional} from './declare/arguments';
import type {Values} from './declare/declaration';
import {custom, number, numberOrWord, outside, yesNo} from './declare/kinds';
import {Problem} from './declare/problem';

const DEFAULT_SCALE: Scale = {low: 1, high: 10};

/** A single number is the highest mark. `1-10`, `1..10`, `1 to 10`, `1 a 10`, with any dash. */
const SCALE = /^\s*(-?\d+(?:[.,]\d+)?)\s*(?:[-–—]|\.\.|…|to|a)\s*(-?\d+(?:[.,]\d+)?)\s*$/i;

const readScale = (cell: Cell): Scale | Problem => {
  if (isDate(cell)) return new Problem('scaleIsDate', {got: cell});
  const highest = Number(cell);
  if (Number.isInteger(highest) && highest > 1) return {low: 1, high: highest};
  const parts = SCALE.exec(String(cell));
  const [low, high] = [parts?.[1], parts?.[2]].map((text) =>
    Number((text ?? '').replace(',', '.')),
  );
  if (parts === null || low === undefined || high === undefined || low >= high) {
    return new Problem('notScale', {got: cell});
  }
  return {low, high};
};

export const commitmentArguments = {
  happy: mayBeBlank(numberOrWord('provider')),
  matters: mayBeBlank(number()),
  attracted: mayBeBlank(numberOrWord('attraction')),
  different: mayBeBlank(number()),
  scale: optional(custom('string', readScale), DEFAULT_SCALE),
  customer: optional(yesNo()),
};

/** Blank `customer` is a customer, except where `happy` says that there is no provider. */
export const commitmentOf = ({
  scale,
  customer,
  ...answers
}: Values<typeof commitmentArguments>): Commitment | Problem => {
  const limits = {min: scale.low, max: scale.high};
  for (const [name, answer] of Object.entries(answers)) {
    const problem = typeof answer === 'number' ? outside(answer, limits) : undefined;
    if (problem !== undefined) return problem.of(name);
  }
  const hasNoProvider = answers.happy === 'NONE';
  if (hasNoProvider && customer === true)
    return new Problem('customerWithoutProvider', {}, 'happy');
  return hasNoProvider || customer === false
    ? outsiderCommitment(answers, scale)
    : customerCommitment(answers, scale);
};
