import type {MovableClock} from './firing';

/** The real clock or a fixed instant, and what was let pass since. */
export class Clock implements MovableClock {
  protected passed = 0;

  /** @param fixed the instant at which it stands still, in milliseconds since 1970; null: the real clock. */
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
}
