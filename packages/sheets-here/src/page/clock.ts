/** The page's clock: the real one or a fixed instant, and what the person has let pass since. */
import type {MovableClock} from '../services/firing';

export class PageClock implements MovableClock {
  private passed = 0;

  /** @param fixed the instant at which it stands still; null: the real clock. */
  constructor(private readonly fixed: number | null) {}

  get frozen(): boolean {
    return this.fixed !== null;
  }

  get now(): number {
    return (this.fixed ?? Date.now()) + this.passed;
  }

  moveTo(instant: number): void {
    this.passed += instant - this.now;
  }

  /**
   * How an execution sees time that begins now: it does not notice when the clock is moved on meanwhile. `token` tells
   * whether that has happened.
   */
  begin() {
    const {passed, frozen} = this;
    return {
      start: this.now,
      frozen,
      token: passed,
      ...(!frozen && {clock: () => Date.now() + passed}),
    };
  }

  isCurrent({token}: {readonly token: number}): boolean {
    return token === this.passed;
  }
}
