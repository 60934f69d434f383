/** A clock that is moved on by hand, and the person's time-driven triggers that fire meanwhile. */
import {clockEvent, triggerMinutesPerDay, type Trigger, type TriggerStore} from './triggers';
import type {Unknowns} from './unknowns';

export interface MovableClock {
  /** Milliseconds since 1970. */
  readonly now: number;
  moveTo(instant: number): void;
}

/** What became of one call of a handler. */
export interface Fired {
  readonly virtualSeconds: number;
  readonly error?: Error | undefined;
}

export interface TriggerFailure {
  readonly at: Date;
  readonly handler: string;
  readonly error: Error;
}

const hour = 3_600_000;

export class Firing {
  /** Every failure of a handler, which tells nobody on Google. */
  readonly failures: TriggerFailure[] = [];
  /** Minutes that triggers have run by day (of UTC). */
  readonly minutes = new Map<string, number>();
  /** How many times a handler was called. */
  count = 0;

  /** @param run calls the handler at the clock's instant, with Google's event in JSON. */
  constructor(
    private readonly triggers: TriggerStore,
    private readonly clock: MovableClock,
    private readonly run: (trigger: Trigger, event: string) => Promise<Fired>,
    private readonly toldUid: Unknowns['triggerUid'],
  ) {}

  /**
   * Lets so many hours pass, one after another, and fires the triggers that fall into them.
   * @param goOn asked after each hour, with the number of those that have passed; false ends it.
   */
  async pass(hours: number, goOn: (passed: number) => boolean = () => true): Promise<void> {
    for (let passed = 1; passed <= hours; passed++) {
      const from = this.clock.now;
      const until = from + hour;
      for (const {trigger, at} of this.triggers.due(from, until)) await this.fire(trigger, at);
      this.clock.moveTo(until);
      if (!goOn(passed)) return;
    }
  }

  /** A handler that fails is called again the next time; one of an exhausted day is not called at all. */
  private async fire(trigger: Trigger, at: number): Promise<void> {
    // An earlier one of the same hour may have taken it away.
    if (!this.triggers.has(trigger)) return;
    this.clock.moveTo(at);
    const date = new Date(at);
    const day = date.toISOString().slice(0, 10);
    const spent = this.minutes.get(day) ?? 0;
    if (spent >= triggerMinutesPerDay) return;
    this.count++;
    const {virtualSeconds, error} = await this.run(
      trigger,
      JSON.stringify(clockEvent(trigger, at, this.toldUid)),
    );
    this.minutes.set(day, spent + virtualSeconds / 60);
    if (error) this.failures.push({at: date, handler: trigger.handler, error});
  }
}
