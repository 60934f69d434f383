/**
 * The first run in a fresh context: every execution on Google is one. What is measured warm (computing.ts) tells how good the
 * code is; this tells what people wait for.
 */
import {openCore} from './coreBundle';
import {AS_OF, byDay, type Orders, wireText} from './orders';
import {atMost, count, heading, line, milliseconds, note, times} from './report';
import {collect, median, timed} from './timing';

const LIMIT_RATIO = 10;
const RUNS = 9;

interface Cold {
  readonly loading: number[];
  readonly computing: number[];
  readonly loop: number[];
}

/** Each run in a context of its own, with cells of its own: whoever comes second finds every text's hash already computed. */
const measure = (text: string, orders: Orders): Cold => {
  const cold: Cold = {loading: [], computing: [], loop: []};
  const wire = wireText(orders);
  for (let run = 0; run < RUNS; run++) {
    collect();
    const core = openCore(text, wire);
    cold.computing.push(timed(() => core.results(AS_OF)));
    // Loading alone: the same text again, and no cells.
    cold.loading.push(timed(() => openCore(text)));
    collect();
    const other = openCore(text, wire);
    cold.loop.push(timed(() => other.bareLoop()));
  }
  return cold;
};

export const cold = (text: string, orders: Orders): void => {
  heading(`2. Cold: ${count(orders.day.length)} rows classified by a context that has just loaded`);
  const {loading, computing, loop} = measure(text, orders);
  const whole = median(loading) + median(computing);
  const ratio = whole / median(loop);
  line(
    `ratio, medians of ${String(RUNS)}`,
    times(ratio),
    atMost(ratio, LIMIT_RATIO, times(LIMIT_RATIO)),
  );
  line('  loading and classifying', milliseconds(whole));
  line('  of which loading', milliseconds(median(loading)));
  line('  bare loop: revenue by customer', milliseconds(median(loop)));
  const sorted = measure(text, byDay(orders));
  line(
    'ratio when the rows are in date order',
    times((median(sorted.loading) + median(sorted.computing)) / median(sorted.loop)),
  );
  note('Measured as in 4, in a context of V8’s own globals; the bare loop is as cold.');
};
