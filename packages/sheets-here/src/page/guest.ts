/** One worker with the bundle in it, from the page's side. */
import {TimeLimitExceeded} from '../services/faults';
import {shapes, type Execution} from '../services/execution';
import type {Reply, Request} from '../services/guest/calls';
import type {SystemSettings} from '../services/guest';
import {makeMemory, put, type Said, type Start} from './memory';

export interface Program {
  readonly worker: string;
  readonly code: string;
}

interface Running {
  readonly execution: Execution;
  readonly request: Request;
  /** Real milliseconds that the bundle may still compute. */
  left: number;
  done(reply: Reply): void;
  failed(reason: Error): void;
}

/**
 * Loads the bundle at once, before it is asked for anything, and then runs one request after another. The page never waits
 * for it: a call of the bundle's is answered between the page's other work.
 */
export class Guest {
  private readonly memory = makeMemory();
  private readonly worker: Worker;
  private running: Running | undefined;
  /** What it said before there was an execution to answer it. */
  private early: Said | undefined;
  /** Why it is of no more use. */
  private over: Error | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private computingSince = 0;

  constructor(program: Program, settings: SystemSettings) {
    this.worker = new Worker(program.worker);
    this.worker.onmessage = ({data}: MessageEvent<Said>) => this.heard(data);
    this.worker.onerror = ({message}) => this.stop(new Error(message || program.worker));
    const start: Start = {
      memory: this.memory,
      settings: JSON.stringify({...shapes, ...settings}),
      code: program.code,
    };
    this.worker.postMessage(start);
  }

  /**
   * @param milliseconds that the bundle may compute; its calls do not count, their virtual cost does.
   * @throws ExecutionKilled and its kin when it was ended from outside: the worker is then of no more use.
   */
  run(request: Request, execution: Execution, milliseconds: number): Promise<Reply> {
    if (this.over) return Promise.reject(this.over);
    return new Promise((done, failed) => {
      this.running = {request, execution, left: milliseconds, done, failed};
      const said = this.early;
      this.early = undefined;
      if (said) this.heard(said);
      // The bundle is still loading: that counts.
      else this.computes();
    });
  }

  /** Ends it, also in an endless loop. */
  stop(reason: Error): void {
    this.worker.terminate();
    this.over = reason;
    this.rests();
    this.running?.failed(reason);
    this.running = undefined;
  }

  private heard(said: Said): void {
    const {running} = this;
    if (!running) {
      this.early = said;
      return;
    }
    this.rests();
    if ('call' in said) void this.answer(said.call, running);
    else if ('reply' in said) this.end(said.reply, running);
    else this.tell(JSON.stringify(running.request));
  }

  private async answer(call: string, {execution}: Running): Promise<void> {
    const text = await execution.answerLater(call);
    if (this.running?.execution !== execution) return;
    // What is over on Google is over at once, whatever the bundle would still do.
    if (execution.ended) this.stop(execution.ended);
    else this.tell(text);
  }

  private end(text: string, running: Running): void {
    this.running = undefined;
    running.done(JSON.parse(text) as Reply);
  }

  private tell(text: string): void {
    put(this.memory, text);
    this.computes();
  }

  private computes(): void {
    this.computingSince = performance.now();
    this.timer = setTimeout(() => {
      const execution = this.running?.execution;
      const reason = new TimeLimitExceeded();
      if (execution) execution.ended = reason;
      this.stop(reason);
    }, this.running?.left);
  }

  private rests(): void {
    clearTimeout(this.timer);
    if (this.running && this.timer !== undefined)
      this.running.left -= performance.now() - this.computingSince;
    this.timer = undefined;
  }
}
