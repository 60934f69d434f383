/** What has changed, as the last run or the last check told it, whichever is the newer. */
import type {Cell} from '../base/cells';
import type {MoveKind} from '../classes/follow';
import type {Results} from '../classes/results';
import {pendingDigest} from '../checks/digest';
import type {Book} from '../google/port';
import {fill, type Messages} from '../messages';
import type {Changes} from '../run/changes';
import {lastRun, runKey} from '../run/lastRun';

export interface ChangeCounts {
  readonly from: 'run' | 'check';
  /** ISO day; null: not known. */
  readonly since: string | null;
  readonly counts: Readonly<Partial<Record<MoveKind, number>>>;
}

/** @param sheet id of the table's sheet */
export const changesKept = (
  book: Book,
  sheet: number,
  results: Results,
): ChangeCounts | undefined => {
  const summary = lastRun(book.properties.read(runKey(sheet)))?.summary;
  const check = pendingDigest(book, sheet)?.own;
  if (check && check.since !== null && (!summary || check.asOf >= summary.asOf))
    return {from: 'check', since: check.since, counts: check.counts};
  const changes = summary?.changes;
  return changes
    ? {from: 'run', since: changes.since, counts: movesIn(changes, results)}
    : undefined;
};

/** A run counts classes, column by column: they are told as a check tells them. */
const movesIn = ({columns}: Changes, {follow}: Results): ChangeCounts['counts'] => {
  const counts: Partial<Record<MoveKind, number>> = {};
  follow.columns.forEach((id, place) => {
    const at = (code: string): readonly string[] | undefined =>
      code === '' ? undefined : follow.columns.map((_, i) => (i === place ? code : ''));
    for (const [from, moves] of Object.entries(columns[id] ?? {}))
      for (const [to, n] of Object.entries(moves)) {
        // Who came or left is in every column: counted in the first.
        if (place && (from === '' || to === '')) continue;
        for (const {kind} of follow.movesOf(at(from), at(to), true))
          counts[kind] = (counts[kind] ?? 0) + n;
      }
  });
  return counts;
};

export const changeRows = (changes: ChangeCounts | undefined, messages: Messages): Cell[][] => {
  const {
    reports: {summary: words},
    check: {kinds},
    day,
  } = messages;
  if (!changes) return [[words.changed, '', '', words.customersHead, '', ''], [words.notYet]];
  const {from, since, counts} = changes;
  const [sinceThen, unknown] =
    from === 'run' ? [words.sinceRun, words.withRun] : [words.sinceCheck, words.withCheck];
  const when = since === null ? unknown : fill(sinceThen, {day: day(since)});
  const rows = (Object.keys(kinds) as MoveKind[]).flatMap((kind): Cell[][] => {
    const n = counts[kind] ?? 0;
    return n ? [[kinds[kind], '', '', n, '', '']] : [];
  });
  return [
    [words.changed, '', '', words.customersHead, '', when],
    ...(rows.length ? rows : [[words.noChange]]),
  ];
};
