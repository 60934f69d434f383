/** Tables as they are written in a file, read to what the summary tells. */
import type {Cell} from '../../src/base/cells';
import {UserError} from '../../src/base/errors';
import {defaultOptions} from '../../src/classes/options';
import {dayFromIso, isoDay} from '../../src/reading/dates';
import type {Choices} from '../../src/tables/kind';
import {recogniseSheet} from '../../src/tables/recognise';

interface Setting {
  readonly locale?: string;
  readonly sheet?: string;
  readonly choices?: Choices;
  readonly asOf?: string;
}

/** Days and numbers as Sheets makes them of a file; all else is text. */
const cellOf = (text: string): Cell => {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return new Date(`${text}T00:00:00Z`);
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
};

/** Rows by lines or `/`, cells by `|`. */
export const cellsOf = (text: string): Cell[][] => {
  const rows = text
    .trim()
    .split(/\s*\n\s*/)
    .map((line) => line.split('|').map((cell) => cellOf(cell.trim())));
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<Cell>(width - row.length).fill('')]);
};

const dayOf = (instant: number): number => Math.floor(instant / 864e5);

/** What is told by everybody who has few of something. */
const USUAL =
  /^(?:FEW_|NO_ACTIVES|DEFAULT_|WHOLE_REVENUE|NO_LAST_COLUMN|NO_ORDERS_COLUMN|AMBIGUOUS_)/;

/** `layout customers orders revenue`, what was set aside by reason and row, notices, and each customer's first and last day. */
export const readWritten = (
  text: string,
  {locale = 'en_US', sheet = 'Sheet1', choices = {}, asOf = '2024-12-31'}: Setting = {},
) => {
  const on = dayFromIso(asOf) ?? 0;
  const recognition = recogniseSheet({
    cells: cellsOf(text),
    ignored: new Set(),
    choices,
    name: () => sheet,
    dayOf,
  });
  const {reading, bought} = recognition.read(
    {locale, dayOf, asOf: on, choices},
    defaultOptions(on),
  );
  const facts = bought?.facts;
  const sum = (values: ArrayLike<number> | undefined): number =>
    Array.from(values ?? []).reduce((all, value) => all + (value === value ? value : 0), 0);
  return {
    counts: [
      reading.layout,
      reading.names.length,
      sum(facts?.orders),
      facts?.hasAmounts ? Math.round(sum(facts.revenue) * 100) / 100 : 'unknown',
    ].join(' '),
    rows: reading.rows,
    aside: Object.fromEntries(
      Object.entries(reading.setAside).map(([reason, {rows}]) => [reason, rows]),
    ),
    told: reading.notices.map(({code}) => code).filter((code) => !USUAL.test(code)),
    notices: reading.notices,
    columns: recognition.columns,
    days: Object.fromEntries(
      reading.keys.map((key, c) => {
        const [first = -1, last = -1] = [facts?.first[c], facts?.last[c]];
        return [key, first > 0 ? `${isoDay(first)} ${isoDay(last)}` : ''];
      }),
    ),
  };
};

/** The key and facts of the sentence with which a table is refused. */
export const refusalOf = (
  text: string,
  setting?: Setting,
): {readonly key: string; readonly params: object} => {
  try {
    readWritten(text, setting);
  } catch (error) {
    if (error instanceof UserError) return {key: error.key, params: error.params};
    throw error;
  }
  throw new Error('it was read');
};
