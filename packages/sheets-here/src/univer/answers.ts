import {wireOfCells, type CellArgument, type CellResult} from '../formulaCells';
import type {CellPlace} from './loading';

/** Rows of cells, or the message of an error. */
export type Outcome = readonly (readonly CellResult[])[] | string;

/** Runs a custom function. A rejection is an error too: its message is shown. */
export type Caller = (name: string, args: readonly CellArgument[]) => Promise<Outcome>;

/** Characters of arguments whose answers are kept: a few million cells. */
const keptCharacters = 32_000_000;
/** While calls are still out, answers are shown this often. */
const showMilliseconds = 300;

/** What custom functions have answered, by their calls, and the cells that wait for an answer. A call goes out once. */
export class Answers {
  /** Called with the cells whose calls have been answered meanwhile. */
  show: ((cells: readonly CellPlace[]) => void) | undefined;
  private readonly outcomes = new Map<string, Outcome>();
  private kept = 0;
  private readonly out = new Set<string>();
  /** Cells that met a call still out, by the call. */
  private readonly waiting = new Map<string, Map<string, CellPlace>>();
  private ready: CellPlace[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private idle: (() => void)[] = [];

  constructor(private readonly caller: Caller) {}

  /** How many calls have not been answered. */
  get running(): number {
    return this.out.size;
  }

  /** Waits until no call is out. */
  async settled(): Promise<void> {
    if (this.out.size > 0) await new Promise<void>((resolve) => this.idle.push(resolve));
  }

  /** What the call gave. Undefined while it is out: the cell is then among those that are shown when it is answered. */
  outcome(name: string, args: readonly CellArgument[], place: CellPlace): Outcome | undefined {
    const key = `${name}${JSON.stringify(args.map(wireOfCells))}`;
    const known = this.outcomes.get(key);
    if (known !== undefined) return known;
    if (!this.out.has(key)) this.start(key, name, args);
    const cells = this.waiting.get(key) ?? new Map<string, CellPlace>();
    this.waiting.set(key, cells);
    cells.set(`${place.unitId} ${place.sheetId} ${place.row} ${place.column}`, place);
    return undefined;
  }

  private start(key: string, name: string, args: readonly CellArgument[]): void {
    // Never while calls are out: a cell would miss the answer it is called again for.
    if (this.out.size === 0 && this.kept > keptCharacters) {
      this.outcomes.clear();
      this.kept = 0;
    }
    this.out.add(key);
    void this.ask(name, args).then((outcome) => this.answered(key, outcome));
  }

  private async ask(name: string, args: readonly CellArgument[]): Promise<Outcome> {
    try {
      return await this.caller(name, args);
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }

  private answered(key: string, outcome: Outcome): void {
    this.outcomes.set(key, outcome);
    this.kept += key.length;
    this.out.delete(key);
    this.ready.push(...(this.waiting.get(key)?.values() ?? []));
    this.waiting.delete(key);
    if (this.out.size > 0) {
      this.timer ??= setTimeout(() => this.showReady(), showMilliseconds);
      return;
    }
    this.showReady();
    const resolved = this.idle;
    this.idle = [];
    resolved.forEach((resolve) => resolve());
  }

  private showReady(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const cells = this.ready;
    this.ready = [];
    if (cells.length > 0) this.show?.(cells);
  }
}
