/** What a check finds and answers. Plain values only: they cross to the sidebar and into properties. */
import type {NamedSheet} from '../google/port';
import type {CallContext} from '../door/context';
import type {MoveKind as ChangeKind} from '../classes/follow';
import {languages} from '../messages';

export type {ChangeKind};

/** Every move has its words: they are the list, in their order. */
export const CHANGE_KINDS = Object.keys(languages.en.check.kinds) as readonly ChangeKind[];

export type ChangeCounts = Readonly<Record<ChangeKind, number>>;

export const NO_CHANGES = Object.fromEntries(
  CHANGE_KINDS.map((kind) => [kind, 0]),
) as unknown as ChangeCounts;

export interface Checked {
  /** ISO day. */
  readonly asOf: string;
  /** The day of the check before; null: there was none to compare with. */
  readonly since: string | null;
  readonly counts: ChangeCounts;
  /** Why there was nothing to compare with. */
  readonly startedAnew: null | 'first' | 'missing' | 'tampered';
  readonly log: NamedSheet | null;
  readonly mailed: 'sent' | 'off' | 'nothing' | 'quota' | 'noPermission' | 'unsure';
  /** Rows written so far: the next check goes on. */
  readonly unfinished?: {readonly done: number; readonly of: number};
  readonly highlighted: NamedSheet | null;
  /** What is said of the person's own cells among ours. */
  readonly warnings?: readonly string[];
}

/** What is mailed of a check. */
export interface Digest {
  /** ISO days. */
  readonly asOf: string;
  readonly since: string | null;
  readonly counts: ChangeCounts;
  /** The most valuable who went quiet; `last` is an ISO day. */
  readonly quiet: readonly {
    readonly name: string;
    /** Of all their orders; null where the table tells no amounts. */
    readonly value: number | null;
    readonly last: string;
  }[];
  /** What was put back, lost or taken over while the run wrote; not told by older versions. */
  readonly warnings?: readonly string[];
}

/** theirs: another person's schedule. */
type Unsent = Exclude<Checked['mailed'], 'sent' | 'unsure'> | 'theirs';

/** What keeps this digest from being mailed now, or the way to mail it. Whoever schedules checks hands it in. */
export type Mail = (call: CallContext, sheet: NamedSheet, digest: Digest) => Unsent | (() => void);
