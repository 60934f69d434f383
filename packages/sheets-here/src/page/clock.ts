/** The clock as the page's executions see it, which last while it is moved on. */
import {Clock} from '../services/clock';

export class PageClock extends Clock {
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
