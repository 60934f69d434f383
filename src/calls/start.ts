/** What the sidebar asks first, in one call: the table before it, what has been set, and what the last run found. */
import type {ResultColumn} from '../classes/column';
import {defaultOptions} from '../classes/options';
import {type RfmRegion, rfmRegions} from '../models/rfm';
import {isoDay} from '../reading/dates';
import {UserError} from '../base/errors';
import type {Book} from '../google/port';
import type {Language, Messages} from '../messages';
import {type Answer, failure} from '../door/answer';
import type {CallContext} from '../door/context';
import {type Recognised, recogniseSheet} from './recognise';
import {lastRun, type Last, runKey} from '../run/lastRun';
import type {SentChoices, Settings} from '../door/request';
import {group} from '../door/validated';
import {defineCall} from './defineCall';
import {type Limits, LIMITS} from '../door/limits';
import {choicesKey, storedChoices} from '../door/settings';
import {type KindId, tables} from '../tables';
import {isSubject} from '../tables/columns';
import type {ReadKind, Section} from '../tables/readKind';
import {tableBehind} from '../sheet/tableBehind';
import {choicesOf} from '../run/table';

export interface Start {
  readonly language: Language;
  /** ISO, in the spreadsheet's zone. */
  readonly today: string;
  readonly timeZone: string;
  readonly locale: string;
  readonly settings: Settings;
  /** Remembered for the active sheet. */
  readonly choices: SentChoices | null;
  /** The active sheet with these choices, or why it cannot be read. */
  readonly table: Answer<Recognised>;
  readonly last: Last | null;
  /** The sheet has a filter: rows that it hides are classified too. */
  readonly filtered: boolean;
  readonly defaults: Defaults;
  /** Which scores of recency and frequency each group covers. */
  readonly rfmRegions: readonly RfmRegion[];
  /** What a sheet may hold. */
  readonly kinds: readonly Kind[];
  /** Of what may be set. */
  readonly limits: Limits;
}

interface Kind {
  readonly id: KindId;
  readonly name: string;
  /** Its rows are classified; else it is only recognised, and all of the following is empty. */
  readonly isRead: boolean;
  /** Columns of a sheet of its subjects beside the results. */
  readonly base: readonly ColumnHeader[];
  readonly columns: readonly (ColumnHeader & {
    /** Not written unless chosen. */
    readonly optional: boolean;
    /** A published rule; else one of ours. */
    readonly published: boolean;
    /** Of classes. */
    readonly isClass: boolean;
  })[];
  /** The parts of its result, in their order. */
  readonly sections: readonly Section[];
}

interface ColumnHeader {
  readonly id: string;
  readonly header: string;
}

/** null: measured from the table, or none. */
export interface Defaults {
  readonly interval: null;
  readonly periodDays: number;
  readonly cuts: readonly number[];
  readonly discount: number;
  readonly atRiskIntervals: number;
  readonly lapseIntervals: number;
  readonly retentionOrders: number;
  readonly margin: null;
  readonly retention: null;
  readonly threshold: null;
}

const opened = (context: CallContext): Start => {
  const {book, locale, settings, language, messages} = context;
  const {properties} = book;
  const attempt = <T extends object>(work: () => T): Answer<T> => {
    try {
      return {ok: true, ...work()};
    } catch (error) {
      return failure(error, messages);
    }
  };
  const active = attempt(() => ({sheet: book.activeSheet()}));
  const sheet = active.ok ? active.sheet : undefined;
  const choices = sheet ? storedChoices(properties.read(choicesKey(sheet.id))) : null;
  const table = active.ok
    ? attempt(() => recogniseSheet(context, active.sheet, choicesOf(choices)))
    : active;
  const ran = sheet && !table.ok ? tableBehind(book, sheet) : sheet;
  const isOwn = ran?.id !== sheet?.id;
  return {
    language,
    today: isoDay(book.today()),
    timeZone: book.timeZone(),
    locale,
    settings,
    choices,
    table:
      isOwn && sheet ? failure(new UserError('ownSheet', {sheet: sheet.name()}), messages) : table,
    last: ran ? lastRun(properties.read(runKey(ran.id))) : null,
    filtered: sheet?.filter() !== undefined,
    defaults: defaults(book),
    rfmRegions: rfmRegions(),
    kinds: kindsIn(messages),
    limits: LIMITS,
  };
};

/** What the panel is told of every kind. */
export const kindsIn = ({kinds, columns: headers}: Messages): Kind[] => {
  const headerOf = ({id, headers: [usual]}: ResultColumn): ColumnHeader => ({
    id,
    header: usual === undefined ? id : headers[usual],
  });
  return tables.map((kind) => {
    const {id, isRead} = kind;
    const {base, columns, sections} = kind.isRead ? kind : NOTHING;
    return {
      id,
      name: kinds[id],
      isRead,
      // Beside the subject, which every list has.
      base: base.filter((column) => !isSubject(column.id)).map(headerOf),
      columns: columns
        .filter(({isPredicted}) => !isPredicted)
        .map((column) => ({
          ...headerOf(column),
          optional: column.isOptional ?? false,
          published: column.isPublished ?? false,
          isClass: column.coded !== undefined,
        })),
      sections,
    };
  });
};

const NOTHING: Pick<ReadKind, 'base' | 'columns' | 'sections'> = {
  base: [],
  columns: [],
  sections: [],
};

export const start = defineCall('start', {request: group({}), run: opened});

const defaults = (book: Book): Defaults => {
  const {periodDays, cuts, discount, lifecycle} = defaultOptions(book.today());
  const {atRiskIntervals, lapseIntervals, retentionOrders} = lifecycle;
  return {
    interval: null,
    periodDays,
    cuts,
    discount,
    atRiskIntervals,
    lapseIntervals,
    retentionOrders,
    margin: null,
    retention: null,
    threshold: null,
  };
};
