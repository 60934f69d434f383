/** The sample shop as of a day: its last order is of the day before, so that what a newcomer sees is a shop that lives. */
import {readFileSync} from 'node:fs';
import {everyLanguage, fill} from '../src/messages';

const MILLISECONDS_A_DAY = 864e5;

/** The day after the newest order in samples/shop-*.csv, in days since 1970-01-01: then it is as its file is. */
export const SAMPLE_DAY = Date.UTC(2026, 5, 30) / MILLISECONDS_A_DAY;

/** A day as the file writes it, behind the first field of its line. */
const DAY = /^([^,;\n]*[,;])(\d{1,2}\/\d{1,2}\/\d{4})(?=[,;])/gm;

/**
 * The text of `samples/shop-<language>.csv` with every day moved on by as many days.
 *
 * @param today days since 1970-01-01; a day that is in no calendar stays as it is
 * @example sampleShop('en', 20634) // the file as it is: its last order is of 2026-06-29
 */
export const sampleShop = (language: string, today: number): string => {
  const text = readFileSync(`samples/shop-${language}.csv`, 'utf8');
  const shift = today - SAMPLE_DAY;
  const template = everyLanguage.find(({speaks}) => speaks.code === language)?.samples.day ?? '';
  const isDayFirst = template.startsWith('{d');
  return text.replace(DAY, (whole, before: string, written: string) => {
    const [one = 0, two = 0, year = 0] = written.split('/').map(Number);
    const [day, month] = isDayFirst ? [one, two] : [two, one];
    const date = new Date(Date.UTC(year, month - 1, day));
    if (date.getUTCMonth() !== month - 1) return whole;
    date.setUTCDate(day + shift);
    const [y = '', mm = '', dd = ''] = date.toISOString().slice(0, 10).split('-');
    return before + fill(template, {y, mm, dd, m: Number(mm), d: Number(dd)});
  });
};
