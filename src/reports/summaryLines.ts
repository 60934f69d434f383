/** What a summary says in sentences. */
import {grouped} from '../classes/reason';
import {fill} from '../messages';
import {moneyText} from '../sheet/formats';
import type {Summarised} from './summary';

export const SENTENCES = 3;

/** How many there are, and what they bring. */
export const totalsOf = ({
  results,
  bought,
  periodDays: days,
  messages,
  place,
}: Summarised): string => {
  const {summary: words} = messages.reports;
  const {orders = 0, revenue = 0} = results.figures();
  const {numbers} = messages;
  const say = (value: string | number): string =>
    typeof value === 'number' ? grouped(value, numbers) : value;
  const money = (value: number): string => moneyText(value, numbers, place);
  let period = 0;
  for (const value of bought.facts.periodRevenue) if (Number.isFinite(value)) period += value;
  const {hasAmounts} = bought.facts;
  const parts = [
    fill(words.customers, {customers: results.count}, say),
    ...(orders ? [fill(words.orders, {orders}, say)] : []),
    ...(hasAmounts
      ? [fill(words.revenue, {revenue: money(revenue), period: money(period), days}, say)]
      : []),
  ];
  return `${parts.join('; ')}.`;
};

/** Always as many rows, so that what follows stands where it stood. */
export const sentencesOf = ({results, messages, place}: Summarised): string[] => {
  const {brief: words, numbers} = messages;
  const {brief} = results.figures();
  if (!brief) return new Array<string>(SENTENCES).fill('');
  const {active, activeShare, days, atRisk, atStake, call} = brief;
  const say = (text: string, params: Record<string, string | number>): string =>
    fill(text, params, (value) => (typeof value === 'number' ? grouped(value, numbers) : value));
  const share = `${String(Math.round((activeShare ?? 0) * 100))}${numbers.decimal === ',' ? '\u00a0' : ''}%`;
  const customers = results.count;
  const money = atStake ? moneyText(atStake.value, numbers, place) : '';
  const stake = !atStake
    ? words.atRisk
    : atStake.from === 'expected'
      ? words.atRiskExpected
      : words.atRiskKept;
  return [
    activeShare === null || active === 0
      ? say(words.active, {active, customers})
      : say(words.activeShare, {active, customers, days, share}),
    atRisk === 0 ? words.nobodyAtRisk : say(stake, {n: atRisk, money}),
    call === 0 ? '' : call === 1 ? words.callOne : say(words.call, {n: call}),
  ];
};
