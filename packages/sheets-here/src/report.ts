import {costs} from './services/costs';
import type {Call, Execution} from './services/execution';

/** What one execution did and would have cost. */
export interface CallReport {
  readonly serviceCalls: number;
  readonly handleCalls: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  /** On Google: the virtual clock plus the script's own computing. The second part varies from run to run. */
  readonly estimatedSeconds: number;
  /** The virtual clock alone: the same in every run. */
  readonly virtualSeconds: number;
  /** Every call in order. */
  readonly log: readonly Call[];
  /** What it printed through console and Logger. */
  readonly output: readonly string[];
}

/** @param realMilliseconds from start to end, services included. */
export function report(execution: Execution, realMilliseconds: number): CallReport {
  const computing = Math.max(0, realMilliseconds - execution.hostMilliseconds);
  const estimated = execution.elapsed + computing * costs.computingFactor;
  return {
    ...execution.counts,
    estimatedSeconds: Math.round(estimated) / 1000,
    virtualSeconds: Math.round(execution.elapsed) / 1000,
    log: execution.log,
    output: execution.output,
  };
}
