/** What the panel is told of a sheet's schedule. */
import type {ErrorKey} from '../base/errors';
import type {Missing, NamedSheet} from '../google/port';
import type {ChangeCounts} from '../checks/types';

export interface Plan {
  readonly cadence: 'daily' | 'weekly';
  /** 1 = Monday; counts for a weekly one. */
  readonly weekday: number;
  readonly hour: number;
  readonly mail: boolean;
  /** The digest comes also when nothing has changed. */
  readonly mailUnchanged: boolean;
}

/** waiting: not yet run; noted: Google gave the trigger no spreadsheet, so the panel does the work. */
export type StateCode = 'ok' | 'waiting' | 'unfinished' | 'noted' | ErrorKey;

export interface State {
  readonly code: StateCode;
  /** The instant, ISO. */
  readonly at: string;
  readonly text: string;
  /** No further tries until the schedule is saved again. */
  readonly paused: boolean;
  readonly last?: {readonly asOf: string; readonly counts: ChangeCounts};
}

export interface ScheduleView {
  readonly sheet: NamedSheet;
  readonly timeZone: string;
  readonly schedule: (Plan & {readonly mine: boolean}) | null;
  readonly state: State | null;
  /** ISO day and hour in the spreadsheet's zone: `2026-11-30T08`. */
  readonly next: string | null;
  readonly overdue: boolean;
  /** Where the digest goes. */
  readonly address: string | null;
  /** Permissions that the person has not given. */
  readonly missing: readonly Missing[];
  /** Where Google asks for them. */
  readonly url: string | null;
  readonly log: NamedSheet | null;
  /** Mails that Google still lets go out today. */
  readonly mailsLeft: number | null;
}
