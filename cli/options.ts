/** The options that several commands share, read and checked. */
import {parseArgs} from 'node:util';
import {WallTime} from 'sheets-here/grid/cell';
import {localeFacts} from 'sheets-here/services/locale';
import {Zone} from 'sheets-here/services/zone';
import {messages} from './messages';
import {Failure} from './failure';

type Options = Record<string, {readonly type: 'string' | 'boolean'}>;

/** @throws Failure(2) for an unknown option, one without its value, or another number of arguments. */
export function readArguments<T extends Options>(
  args: readonly string[],
  options: T,
  expected: string,
  fits: (count: number) => boolean,
) {
  const parsed = parse(args, options);
  if (!fits(parsed.positionals.length))
    throw new Failure(messages.expectedArguments(expected, parsed.positionals.length), 2);
  return parsed;
}

function parse<T extends Options>(args: readonly string[], options: T) {
  try {
    return parseArgs({args: [...args], options, allowPositionals: true, strict: true});
  } catch (error) {
    const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new Failure(line, 2);
  }
}

export const placeOptions = {
  locale: {type: 'string'},
  timezone: {type: 'string'},
} as const;

/** @throws Failure for a locale or zone that does not exist. */
export function placeOf(values: {locale?: string | undefined; timezone?: string | undefined}) {
  const {locale = 'en_US', timezone: timeZone = 'Etc/UTC'} = values;
  try {
    localeFacts(locale);
  } catch {
    throw new Failure(messages.badLocale(locale));
  }
  try {
    new Zone(timeZone);
  } catch {
    throw new Failure(messages.badTimeZone(timeZone));
  }
  return {locale, timeZone};
}

/** @throws Failure unless it is a day that exists. */
export function dayOption(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (!WallTime.ofDay(Number(year), Number(month), Number(day)))
    throw new Failure(messages.badDate(text));
  return text;
}

export function numberOption(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^-?(\d+\.?\d*|\.\d+)$/.test(text)) throw new Failure(messages.badNumber(name, text));
  return Number(text);
}

export function columnsOption(text: string | undefined): Record<string, string> | undefined {
  if (text === undefined) return undefined;
  const value = jsonOf(text);
  const sound = typeof value === 'object' && value !== null && !Array.isArray(value);
  const entries = sound ? Object.entries(value) : [];
  if (!sound || !entries.every(([, header]) => typeof header === 'string'))
    throw new Failure(messages.badColumns(messages.badColumnsShape));
  return Object.fromEntries(entries.map(([field, header]) => [field, String(header)]));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new Failure(messages.badColumns(line));
  }
}

/** `Cancelled, Refunded`: values between commas. */
export const listOption = (text: string | undefined): readonly string[] | undefined =>
  text
    ?.split(',')
    .map((value) => value.trim())
    .filter((value) => value !== '');

/** `total=order, discount=line`: what stands before and behind each mark. */
const pairsOption = (text: string | undefined): readonly string[][] | undefined =>
  listOption(text)?.map((pair) => pair.split('=').map((part) => part.trim()));

/** `total=order,discount=line`: doubts and what a person says of them. @throws Failure unless each is one. */
export const answersOption = (text: string | undefined): Record<string, string> | undefined => {
  const pairs = pairsOption(text);
  if (!pairs) return undefined;
  const bad = pairs.find((pair) => pair.length !== 2 || pair.includes(''));
  if (bad) throw new Failure(messages.badAnswer(bad.join('=')));
  return Object.fromEntries(pairs.map(([doubt = '', way = '']) => [doubt, way]));
};

/** `USD=0.92,GBP=1.17`. @throws Failure unless each is a number above 0. */
export const ratesOption = (text: string | undefined): Record<string, number> | undefined => {
  const pairs = pairsOption(text);
  return (
    pairs &&
    Object.fromEntries(
      pairs.map(([currency = '', rate]): [string, number] => {
        const value = numberOption('--rates', rate ?? '');
        if (!value || value < 0 || currency === '')
          throw new Failure(messages.badNumber('--rates', rate ?? currency));
        return [currency.toUpperCase(), value];
      }),
    )
  );
};

export function dateOrderOption(text: string | undefined): string | undefined {
  if (text !== undefined && !['dmy', 'mdy', 'ymd'].includes(text))
    throw new Failure(messages.badDateOrder(text));
  return text;
}
