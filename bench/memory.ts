/** Bytes a row, each run in a process of its own. */
import {spawnSync} from 'node:child_process';
import type {Memory} from './memoryRun';
import {type Aim, atMost, count, heading, line, note} from './report';
import {callLines} from './scale';

const LIMIT_BYTES = 1024;
const LIMIT_CELLS = 10_000_000;
const MEGABYTE = 2 ** 20;
/** What the process and the bundle hold before there is a table. */
const BASE_MEGABYTES = 12;
const STEPS = 4;

/** Undefined when the heap's limit was too small for the run. */
const measure = (
  root: string,
  kind: 'host' | 'core',
  rows: number,
  bytesPerRow?: number,
): Memory | undefined => {
  const megabytes = BASE_MEGABYTES + Math.round((rows * (bytesPerRow ?? 0)) / MEGABYTE);
  // A young generation of the usual 16 MB would count for as much as the table.
  const limits = [`--max-old-space-size=${String(megabytes)}`, '--max-semi-space-size=2'];
  const heap = bytesPerRow === undefined ? [] : limits;
  const script = ['scripts/run.mjs', 'bench/memoryRun.ts', kind, String(rows)];
  const {stdout, stderr, status} = spawnSync(
    process.execPath,
    ['--expose-gc', ...heap, ...script],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  if (status === 0) return JSON.parse(stdout) as Memory;
  if (bytesPerRow !== undefined && stderr.includes('heap out of memory')) return undefined;
  throw new Error(stderr);
};

const bytes = (value: number, rows: number): string => `${count(Math.round(value / rows))} B`;
const limitOf = (value: number): Aim => atMost(value, LIMIT_BYTES, `${count(LIMIT_BYTES)} B`);

/** The run in the smallest heap in which V8 gets by: left alone it lets garbage lie as long as there is room. */
const smallest = (root: string, rows: number): Memory | undefined => {
  let [low, high] = [LIMIT_BYTES / 2, 1.5 * LIMIT_BYTES];
  let found: Memory | undefined;
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2;
    const memory = measure(root, 'host', rows, middle);
    if (memory) [high, found] = [middle, memory];
    else low = middle;
  }
  return found;
};

const partLines = (root: string, rows: number, grid: number): void => {
  line("the strict host's own grid", bytes(grid, rows));
  const core = measure(root, 'core', rows);
  if (!core) return;
  const {table, peak, live} = core;
  line('cells as the service returns them', bytes(table, rows));
  line('computing adds: results held', bytes(live - table, rows));
  line('computing adds: peak with garbage', bytes(peak - table, rows));
};

/** In a heap of what the shorter run took in all: trying for the smallest would take minutes. */
const longRun = (root: string, rows: number, needed: number): Memory | undefined => {
  const within = Number.isFinite(needed) ? measure(root, 'host', rows, needed) : undefined;
  const long = within ?? measure(root, 'host', rows);
  if (!long) return undefined;
  const label = within ? `peak in a heap of ${bytes(needed, 1)} a row` : 'peak, any heap';
  line(label, bytes(long.peak, rows), limitOf(long.peak / rows));
  partLines(root, rows, long.table);
  return long;
};

export const memory = (root: string, rows: number, more: number): void => {
  heading('7. Memory: whole runs, bytes a row of heap and external above the start');
  line(`${count(rows)} rows`, '');
  const least = smallest(root, rows);
  const needed = least ? least.peak / rows : Infinity;
  line('peak in the smallest heap that will do', bytes(needed, 1), limitOf(needed));
  const free = measure(root, 'host', rows);
  if (free) {
    line('peak in a heap without a limit', bytes(free.peak, rows));
    partLines(root, rows, free.table);
  }
  line(`${count(more)} rows`, '');
  const long = longRun(root, more, needed);
  note(
    "The rest of a whole run: the host's texts on the way into and out of the context, and what " +
      'the bundle has made to write and read again to check.',
  );

  if (!long?.calls) return;
  heading(`   ${count(more)} orders through the strict host`);
  line('seconds here, in the small heap', `${long.seconds.toFixed(1)} s`);
  callLines(long.calls, 6 * 60);
  const {cells = 0, customers = 0} = long;
  const aim = atMost(cells, LIMIT_CELLS, count(LIMIT_CELLS));
  line(`cells, with ${count(customers)} customers`, count(cells), aim);
};
