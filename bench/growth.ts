/** Whether a row of a long table costs more than one of a short table. */
import {openCore} from './coreBundle';
import {AS_OF, makeOrders, wireText} from './orders';
import {atMost, count, heading, line, note, times} from './report';
import {alternate, median} from './timing';

const BASE = 100_000;
const LIMIT_GROWTH = 1.5;

/** Nanoseconds a row. */
interface Size {
  readonly bundle: readonly number[];
  readonly loop: readonly number[];
}

/** The first run over a million rows takes so long that V8 has optimised before its end. */
const measure = (text: string, rows: number): Size => {
  const core = openCore(text, wireText(makeOrders(rows)));
  const often = rows > BASE ? {warmUps: 1, runs: 7} : {warmUps: 3, runs: rows < BASE ? 31 : 9};
  const {one, other} = alternate(
    () => core.results(AS_OF),
    () => core.bareLoop(),
    often,
  );
  const perRow = (all: readonly number[]): number[] => all.map((time) => (time / rows) * 1e6);
  return {bundle: perRow(one), loop: perRow(other)};
};

export const growth = (text: string): void => {
  heading(`5. Growth: time a row of measurement 4, against ${count(BASE)} rows`);
  // Before and after the others, since the machine may be busier in one half; never beside them, since V8 lets the small
  // tables pay for going through the cells of the large one.
  const before = measure(text, BASE);
  const others = [BASE / 10, BASE * 10].map((rows) => ({rows, ...measure(text, rows)}));
  const after = measure(text, BASE);
  const base = median([...before.bundle, ...after.bundle]);
  const baseLoop = median([...before.loop, ...after.loop]);
  line(`${count(BASE)} rows, a row`, `${base.toFixed(0)} ns`);
  line('  bare loop, a row', `${baseLoop.toFixed(0)} ns`);
  for (const {rows, bundle, loop} of others) {
    const own = median(bundle) / base;
    const loops = median(loop) / baseLoop;
    const ratio = own / loops;
    const aim = rows > BASE ? atMost(ratio, LIMIT_GROWTH, times(LIMIT_GROWTH)) : undefined;
    line(`${count(rows)} rows: growth / the loop's own`, times(ratio), aim);
    line('  the bundle', times(own));
    line('  bare loop', times(loops));
    line('  a row of the bundle / bare loop', times(median(bundle) / median(loop)));
  }
  note(
    'Small tables are cheaper a row since they fit the caches of the processor: the bare loop, ' +
      'which does nothing but look up, tells how much of the growth is that.',
  );
};
