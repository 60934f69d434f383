/** What the bundle computes, against the least that anybody could do with the same cells. */
import {type Core, openCore} from './coreBundle';
import {AS_OF, byDay, type Orders, wireText} from './orders';
import {atMost, count, heading, line, milliseconds, note, times} from './report';
import type {Classified} from './scale';
import {alternate, median, type Pairs, quantile} from './timing';

const LIMIT_RATIO = 3;

const WARM = {warmUps: 3, runs: 21};

const measure = (core: Core, often = WARM): Pairs =>
  alternate(
    () => core.results(AS_OF),
    () => core.bareLoop(),
    often,
  );

const ratioOf = ({one, other}: Pairs): number => median(one) / median(other);

/** Median and the middle half of the pairs: how far to trust the median. */
const spread = ({one, other}: Pairs): string => {
  const ratios = one.map((time, i) => time / (other[i] ?? NaN));
  return `${quantile(ratios, 0.25).toFixed(1)} to ${quantile(ratios, 0.75).toFixed(1)}`;
};

export const computing = (text: string, orders: Orders, {summary}: Classified): void => {
  const rows = orders.day.length;
  heading(`4. Computing, warm: ${count(rows)} rows, from cells to results, without any service`);
  const core = openCore(text, wireText(orders));
  const measured = measure(core);
  const {one, other} = measured;
  const ratio = ratioOf(measured);
  line(`the bundle, median of ${String(WARM.runs)} warm runs`, milliseconds(median(one)));
  line('bare loop: revenue by customer', milliseconds(median(other)));
  line('ratio', times(ratio), atMost(ratio, LIMIT_RATIO, times(LIMIT_RATIO)));
  line('  middle half of the pairs', spread(measured));
  const sorted = measure(openCore(text, wireText(byDay(orders))));
  line('ratio when the rows are in date order', times(ratioOf(sorted)));
  const same = core.results(AS_OF).counts() === JSON.stringify(summary.counts);
  note(
    'Measured through bench/core.ts, bundled with the options of scripts/bundle.ts, in a context ' +
      `of V8's own globals; classes ${same ? 'the same as' : 'DIFFERENT FROM'} through the host.`,
  );
};
