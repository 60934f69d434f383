/** What the bundle computes, against the least that anybody could do with the same cells. */
import {type Core, coreText, openCore} from './coreBundle';
import {AS_OF, byDay, type Orders, wireText} from './orders';
import {atMost, count, heading, line, milliseconds, note, times} from './report';
import type {Classified} from './scale';
import {alternate, median, type Pairs, quantile, timed} from './timing';

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

/** Gives the text of the bundle, for measuring growth. */
export const computing = async (
  root: string,
  orders: Orders,
  {summary}: Classified,
): Promise<string> => {
  const rows = orders.day.length;
  heading(`3. Computing: ${count(rows)} rows, from cells to results, without any service`);
  const text = await coreText(root);
  const wire = wireText(orders);
  const core = openCore(text, wire);
  const cold = timed(() => core.results(AS_OF));
  // In a context of its own: whoever comes second finds every text's hash already computed.
  const second = openCore(text, wire);
  const coldLoop = timed(() => second.bareLoop());
  const measured = measure(core);
  const {one, other} = measured;
  const ratio = ratioOf(measured);
  line(`the bundle, median of ${String(WARM.runs)} warm runs`, milliseconds(median(one)));
  line('bare loop: revenue by customer', milliseconds(median(other)));
  line('ratio', times(ratio), atMost(ratio, LIMIT_RATIO, times(LIMIT_RATIO)));
  line('  middle half of the pairs', spread(measured));
  line('first run: the bundle', milliseconds(cold));
  line('first run: bare loop', milliseconds(coldLoop));
  line('first run: ratio', times(cold / coldLoop));
  const sorted = measure(openCore(text, wireText(byDay(orders))));
  line('ratio when the rows are in date order', times(ratioOf(sorted)));
  const same = core.results(AS_OF).counts() === JSON.stringify(summary.counts);
  note(
    'Measured through bench/core.ts, bundled with the options of scripts/bundle.ts, in a context ' +
      `of V8's own globals; classes ${same ? 'the same as' : 'DIFFERENT FROM'} through the host.`,
  );
  return text;
};
