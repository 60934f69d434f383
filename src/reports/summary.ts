/**
 * One page for whoever wants to see the whole: how many there are and what they bring, classes with their meaning, what changed, and
 * whom to call first. Every section has the same six columns, so that formats hold wherever a section comes to stand.
 */
import type {Cell} from '../base/cells';
import {NONE} from '../classes/classes';
import type {CellOf, ClassId, Shows, Width} from '../classes/column';
import {HEADER_GROUND} from '../classes/palette';
import {codeOf, type Results, reasonOf} from '../classes/results';
import type {Bought} from '../tables/readKind';
import {fill, languages, type Messages} from '../messages';
import {tonesOf} from '../sheet/dress';
import type {Place} from '../sheet/formats';
import {area, HEADER_ROW, shareOf, type Table} from '../sheet/reportLayout';
import {type ChangeCounts, changeRows} from './summaryChanges';
import {SENTENCES, sentencesOf, totalsOf} from './summaryLines';

/** What a summary is made of. */
export interface Summarised {
  readonly results: Results;
  readonly bought: Bought;
  /** Of the pyramid. */
  readonly periodDays: number;
  readonly cuts: readonly number[];
  /** undefined: there was nothing to compare with. */
  readonly changes: ChangeCounts | undefined;
  readonly place: Place;
  readonly messages: Messages;
}

export interface SummaryMade {
  readonly made: Table;
  /** How many there are and what they bring. */
  readonly how: string;
  readonly notes: readonly string[];
}

const COLUMNS = 6;
const FIRST_SECTION = HEADER_ROW + SENTENCES + 1;
const CALLS = 10;
/** Down to here a sheet has its colours: more rows than a summary ever has. */
const LAST_ROW = 100;

const SECTIONS = ['tier', 'stage', 'activity', 'action'] as const;
type SectionId = (typeof SECTIONS)[number];
/** Classes of those who are no customers: shown where somebody is in them. */
const RARE: readonly string[] = ['PROSPECT', 'SUSPECT', 'REST_OF_WORLD', 'UNKNOWN'];

const WIDTHS: readonly Width[] = ['name', 'name', 'usual', 'usual', 'usual', 'sentence'];
const SHOWN: readonly Shows[] = ['text', 'share', 'share', 'count', 'money', 'text'];

/** Money of each customer, with the header of its column. */
interface Worth {
  readonly header: string;
  readonly of: (entry: number) => number;
}

export const summaryTable = (told: Summarised): SummaryMade => {
  const {results, bought, messages} = told;
  const {columns, reports} = messages;
  const worth = worthIn(told);
  const revenue: Worth = {
    header: fill(reports.summary.revenueHead, {days: told.periodDays}),
    of: (entry) => bought.facts.periodRevenue[entry] ?? NaN,
  };
  const money: Readonly<Record<SectionId, Worth | undefined>> = {
    tier: revenue,
    stage: bought.facts.hasAmounts ? revenue : undefined,
    activity: worth,
    action: worth,
  };
  const isTold = (id: SectionId): boolean =>
    (bought.facts.hasAmounts || id === 'stage' || id === 'activity') &&
    results.columns.some((column) => column.id === id && column.classes?.some((at) => at !== NONE));
  const known = SECTIONS.filter(isTold);
  const sections = known.map((id) => sectionOf(id, money[id], told));
  const blank: Cell[] = [];
  const table = [
    ...sentencesOf(told).map((sentence): Cell[] => [sentence]),
    ...[...sections, callsOf(told, worth), changeRows(told.changes, messages)].flatMap((rows) => [
      blank,
      ...rows,
    ]),
  ];
  const [charted] = known;
  const left = SECTIONS.filter((id) => !known.includes(id)).map((id) => columns[id]);
  return {
    made: {
      table,
      headers: [],
      rules: rulesOf(results),
      wrapped: [area(FIRST_SECTION, 1, LAST_ROW, COLUMNS)],
      heat: [],
      isMoreBetter: true,
      widths: WIDTHS,
      shown: SHOWN.map((shows, at) => ({shows, area: area(FIRST_SECTION, at + 1, LAST_ROW, 1)})),
      chart: charted && {
        kind: 'column',
        title: reports.chart.summary,
        area: area(FIRST_SECTION, 1, sections[0]?.length ?? 0, money[charted] ? 3 : 2),
        at: {row: HEADER_ROW + table.length + 1, column: 1},
      },
      count: table.length,
    },
    how: totalsOf(told),
    notes: left.length ? [fill(reports.notes.leftOut, {parts: left.join(', ')})] : [],
  };
};

const wording = (messages: Messages) => ({
  messages,
  codes: true,
  day: String,
  dayText: messages.day,
});

const cellsOf = (
  {columns, facts, base}: Results,
  id: string,
  messages: Messages,
): CellOf | undefined =>
  [...columns, ...facts, ...base].find((column) => column.id === id)?.cells(wording(messages));

/** What a customer is worth: as a model expects it, else the LTV; undefined without amounts. */
const worthIn = ({results, bought, messages}: Summarised): Worth | undefined => {
  if (!bought.facts.hasAmounts) return undefined;
  const {columns, isPredicted} = results;
  const column = columns.find(({id}) => id === (isPredicted ? 'predicted_ltv' : 'ltv'));
  const cell = column?.cells(wording(messages));
  return (
    column &&
    cell && {
      header: messages.columns[column.header],
      of: (entry) => {
        const value = cell(entry);
        return typeof value === 'number' ? value : NaN;
      },
    }
  );
};

/** Header, and a row a class: share of the customers, share of the money, customers, money, meaning. */
const sectionOf = (id: SectionId, worth: Worth | undefined, told: Summarised): Cell[][] => {
  const {results, messages, periodDays: days, cuts} = told;
  const {summary: words} = messages.reports;
  const [top = 0, big = 0, medium = 0] = cuts;
  const column = results.columns.find((each) => each.id === id);
  const codes = column?.coded?.codes ?? [];
  const customers = new Array<number>(codes.length).fill(0);
  const sums = new Array<number>(codes.length).fill(0);
  column?.classes?.forEach((at, entry) => {
    if (at >= codes.length) return;
    customers[at] = (customers[at] as number) + 1;
    const value = worth?.of(entry) ?? NaN;
    if (Number.isFinite(value)) sums[at] = (sums[at] as number) + value;
  });
  const all = customers.reduce((sum, n) => sum + n, 0);
  const total = sums.reduce((sum, value) => sum + value, 0);
  const labels: Readonly<Record<string, string>> = messages.labels[id satisfies ClassId];
  const means: Readonly<Record<string, string>> = words.means[id];
  const moneyShare =
    worth && (id === 'tier' || id === 'stage' ? words.revenueShare : words.valueShare);
  return [
    [
      messages.columns[id],
      words.share,
      moneyShare ?? '',
      words.customersHead,
      worth?.header ?? '',
      words.meaning,
    ],
    ...codes.flatMap((code, at): Cell[][] => {
      const n = customers[at] as number;
      const sum = sums[at] as number;
      if (!n && RARE.includes(code)) return [];
      return [
        [
          labels[code] ?? code,
          shareOf(n, all),
          worth ? shareOf(sum, total) : '',
          n,
          worth ? cents(sum) : '',
          fill(means[code] ?? '', {top, big, medium, days}),
        ],
      ];
    }),
  ];
};

const cents = (value: number): number => Math.round(value * 100) / 100;

/** The best of those whom a person should call: at risk before lapsed, then by what they are worth. */
const callsOf = (told: Summarised, worth: Worth | undefined): Cell[][] => {
  const {results, messages} = told;
  const {columns, labels, reports} = messages;
  const isAtRisk = (entry: number): boolean => codeOf(results, 'activity', entry) === 'AT_RISK';
  const entries = results.names
    .map((_, entry) => entry)
    .filter((entry) => (worth ? codeOf(results, 'action', entry) === 'SAVE' : isAtRisk(entry)));
  const rank = (entry: number): number => {
    const value = results.worthOf(entry);
    return Number.isFinite(value) ? value : (results.ordersOf(entry) ?? 0);
  };
  entries.sort((a, b) => Number(isAtRisk(b)) - Number(isAtRisk(a)) || rank(b) - rank(a) || a - b);
  const [name, email] = ['name', 'email'].map((id) => cellsOf(results, id, messages));
  const step = worth ? 'action' : 'activity';
  const words: Readonly<Record<string, string>> = labels[step];
  const rows = entries.slice(0, CALLS).map((entry): Cell[] => {
    const key = results.names[entry] ?? '';
    const called = name?.(entry) ?? '';
    const value = worth?.of(entry) ?? NaN;
    return [
      called === '' ? key : called,
      email ? email(entry) : String(key).includes('@') ? key : '',
      words[codeOf(results, step, entry) ?? ''] ?? '',
      results.ordersOf(entry) ?? '',
      Number.isFinite(value) ? cents(value) : '',
      reasonOf(results, entry, messages),
    ];
  });
  const {call, nobody} = reports.summary;
  return [
    [call, columns.email, columns[step], columns.orders, worth?.header ?? '', columns.reason],
    ...(rows.length ? rows : [[nobody]]),
  ];
};

/** Headers and classes are known by their words: whatever comes to stand in a row at a later run, it looks as what it is. */
const rulesOf = ({columns}: Results): NonNullable<Table['rules']> => {
  const heads = Object.values(languages).flatMap(({columns: names, reports: {summary}}) => [
    ...SECTIONS.map((id) => names[id]),
    summary.call,
    summary.changed,
  ]);
  const formula = `=${[...new Set(heads)].map((head) => `($A${String(FIRST_SECTION)}="${head}")`).join('+')}`;
  const coded = columns.flatMap((column) => (isSection(column.id) && column.coded ? [column] : []));
  const tones = (column: number, ids: readonly SectionId[]) =>
    coded
      .filter(({id}) => isSection(id) && ids.includes(id))
      .flatMap(({coded}) =>
        tonesOf({
          columns: [{shows: 'label', ...(coded && {coded})}],
          column,
          headerRow: FIRST_SECTION - 1,
          lastRow: LAST_ROW,
          place: {locale: ''},
        }),
      );
  return [
    {
      formula,
      areas: [area(FIRST_SECTION, 1, LAST_ROW - FIRST_SECTION, COLUMNS)],
      ground: HEADER_GROUND,
      bold: true,
    },
    ...tones(1, SECTIONS),
    ...tones(3, ['action', 'activity']),
  ];
};

const isSection = (id: string): id is SectionId => SECTIONS.some((each) => each === id);
