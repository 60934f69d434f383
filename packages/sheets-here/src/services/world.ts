import type {GridBook} from '../grid/port';
import type {LocaleFacts} from './locale';
import type {Scope} from './scopes';
import type {Stores} from './stores';
import type {Screen} from './screen';
import type {Unknowns} from './unknowns';
import type {Zone} from './zone';

/** What the emulated services work on. Belongs to the host and outlives the executions. */
export interface Surroundings {
  readonly book: GridBook;
  readonly stores: Stores;
  readonly screen: Screen;
  readonly zone: Zone;
  readonly facts: LocaleFacts;
  readonly scriptTimeZone: string;
  readonly userLocale: string;
  /** The html files of the project, by name without ending. */
  readonly files: Readonly<Record<string, string>>;
  /** Permissions that the user has not granted. */
  readonly refusedScopes: ReadonlySet<Scope>;
  /** The address of the person. Usual: `you@example.com`. */
  readonly userAddress?: string | undefined;
  /** Nobody has said that a trigger knows its document: there is no active spreadsheet then. */
  readonly withoutActive?: boolean | undefined;
  /** Answers to what no source settles. Usual: the first of each. */
  readonly unknowns?: Partial<Unknowns> | undefined;
}

/** The surroundings together with the running execution's clock, meter and log. */
export interface World extends Surroundings {
  /** Milliseconds since 1970, moved on by the virtual clock unless the host has one of its own. */
  now(): number;
  /** Lets the virtual clock run: what a call costs. */
  wait(milliseconds: number): void;
  /** What the bundle itself asked to wait: passes on the virtual clock, and a promise when the host waits for real. */
  sleep(milliseconds: number): Promise<undefined> | undefined;
  countRead(cells: number): void;
  countWritten(cells: number): void;
  print(line: string): void;
  /**
   * Ends the execution with Google's own prompt where one of these is missing.
   * @throws Refusal where Google asks nobody: a page's call, a simple trigger, a clock, a formula
   */
  requireConsent(scopes: readonly Scope[]): void;
}
