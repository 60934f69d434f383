/** The sentence beside each customer: the numbers that decided, in the order in which they decide. */
import type {Cell} from '../base/cells';
import {NO_DAY} from '../reading/dates';
import {PROBLEMS} from './facts';
import {fill} from '../messages';
import {perCount, perDay} from '../base/memo';
import type {Wording} from './column';
import type {Purchased} from './purchased';

/** Turns `{n}` templates into a function once, so that 100,000 sentences are plain concatenations. */
const template = (
  text: string,
  params: Readonly<Record<string, string | number>> = {},
): ((n: string | number) => string) => {
  const [before = '', after = ''] = fill(text, {n: '\n', ...params}).split('\n');
  return (n) => before + n + after;
};

/** Whole number with marks of thousands, for sentences. */
export const grouped = (
  value: number,
  marks: {readonly decimal: string; readonly thousands: string},
): string => {
  if (value > -1000 && value < 1000) return String(value);
  const digits = String(Math.abs(value));
  let text = digits.slice(0, digits.length % 3);
  for (let at = digits.length % 3; at < digits.length; at += 3)
    text += (text ? marks.thousands : '') + digits.slice(at, at + 3);
  return value < 0 ? `-${text}` : text;
};

export const reasons = (found: Purchased, wording: Wording): ((c: number) => Cell) => {
  const {facts, classes} = found;
  const {asOf, periodDays} = found.options;
  const {reasons: words, numbers} = wording.messages;
  const orders = perCount(template(words.orders));
  const last = perCount(template(words.last));
  const rhythm = perCount(template(words.rhythm));
  const risk = perCount(template(words.risk));
  const lapse = template(words.lapse);
  const period = template(words.periodRevenue, {days: periodDays});
  const idle = fill(words.notInPeriod, {days: periodDays});
  const basis = fill(words.contribution, {basis: words.basis[classes.store.basis]});
  const dayText = perDay((day) => lapse(wording.dayText(day)));

  return (c) => {
    const problem = facts.problem[c] as number;
    if (problem) return words[PROBLEMS[problem] as Exclude<(typeof PROBLEMS)[number], 'NONE'>];
    if (facts.refundsOnly[c]) return words.refundsOnly;
    const count = facts.orders[c] as number;
    if (count === 0)
      return facts.openLead[c] === 1 ? words.notBought + words.openLead : words.notBought;
    const lastDay = facts.last[c] as number;
    if (count !== count && lastDay === NO_DAY) return words.unknown;
    let text = count !== count ? words.unknownOrders : count === 1 ? words.oneOrder : orders(count);
    if (lastDay !== NO_DAY) {
      const silence = asOf - lastDay;
      text +=
        (silence > 1 ? last(silence) : silence === 1 ? words.yesterday : words.today) +
        rhythm(Math.round(classes.interval[c] as number)) +
        risk(Math.ceil(classes.atRiskFrom[c] as number)) +
        dayText(classes.lapseDay[c] as number);
    }
    if (!facts.hasAmounts) return text + words.unknownValue;
    const revenue = facts.periodRevenue[c] as number;
    if (facts.periodOrders[c] === 0) text += idle;
    else
      text +=
        revenue === revenue ? period(grouped(Math.round(revenue), numbers)) : words.unknownValue;
    return classes.ltv[c] === classes.ltv[c] ? text + basis : text;
  };
};
