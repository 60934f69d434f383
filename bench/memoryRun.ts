/** One run in a process of its own, for memory.ts: how many bytes it takes. Prints JSON. */
import {GCProfiler} from 'node:v8';
import {bundleText} from '../cli/bundle';
import {coreText, openCore} from './coreBundle';
import {AS_OF, makeOrders, wireText} from './orders';
import {type Calls, cellsOf, classifyOrders, openOrders} from './scale';
import {collect} from './timing';

export interface Memory {
  /** Bytes above what the process held before there was a table. */
  readonly table: number;
  /** The most that was held at any time, garbage not yet collected included. */
  readonly peak: number;
  /** The most that a full collection left. */
  readonly live: number;
  readonly seconds: number;
  /** Of the whole host only. */
  readonly calls?: Calls;
  readonly cells?: number;
  readonly customers?: number;
}

const held = (): number => {
  const {heapUsed, external} = process.memoryUsage();
  return heapUsed + external;
};

/**
 * Memory is highest just before a collection, or at the end: nothing in between need be sampled, nor could it be while the
 * run blocks the thread.
 */
const watched = async <T>(
  work: () => T | Promise<T>,
): Promise<{peak: number; live: number; seconds: number; value: T}> => {
  const profiler = new GCProfiler();
  profiler.start();
  const began = performance.now();
  const value = await work();
  const seconds = (performance.now() - began) / 1000;
  let peak = held();
  const {statistics} = profiler.stop();
  collect();
  let live = held();
  for (const {gcType, beforeGC, afterGC} of statistics) {
    const bytes = ({heapStatistics}: typeof beforeGC): number =>
      heapStatistics.usedHeapSize + heapStatistics.externalMemory;
    peak = Math.max(peak, bytes(beforeGC));
    if (gcType === 'MarkSweepCompact') live = Math.max(live, bytes(afterGC));
  }
  return {peak, live, seconds, value};
};

const ofHost = async (rows: number): Promise<Memory> => {
  const code = bundleText();
  collect();
  const base = held();
  const host = openOrders(code, makeOrders(rows));
  collect();
  const table = held() - base;
  const {peak, live, seconds, value} = await watched(() => classifyOrders(host));
  const {serviceCalls, handleCalls, estimatedSeconds, cellsRead, cellsWritten} = host.calls;
  return {
    table,
    peak: peak - base,
    live: live - base,
    seconds,
    calls: {serviceCalls, handleCalls, estimatedSeconds, cellsRead, cellsWritten},
    cells: cellsOf(host),
    customers: value.summary.customers,
  };
};

const ofCore = async (rows: number): Promise<Memory> => {
  const text = await coreText(process.cwd());
  collect();
  const base = held();
  const core = openCore(text, wireText(makeOrders(rows)));
  collect();
  const table = held() - base;
  const {peak, live, seconds} = await watched(() => core.results(AS_OF));
  return {table, peak: peak - base, live: live - base, seconds};
};

const [kind = '', rows = ''] = process.argv.slice(2);
const memory = await (kind === 'host' ? ofHost : ofCore)(Number(rows));
process.stdout.write(JSON.stringify(memory));
