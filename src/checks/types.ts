/** What a check finds and answers. Plain values only: they cross to the sidebar and into properties. */

import {CHANGE_KINDS, type ChangeKind} from '../models/movement';

export {CHANGE_KINDS, type ChangeKind} from '../models/movement';

export type ChangeCounts = Readonly<Record<ChangeKind, number>>;

export const NO_CHANGES = Object.fromEntries(
  CHANGE_KINDS.map((kind) => [kind, 0]),
) as unknown as ChangeCounts;

export interface NamedSheet {
  readonly id: number;
  readonly name: string;
}

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
}
