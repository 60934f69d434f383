/** Whether a row or a column of an odd table costs more in a long or wide one: what grows faster than the table never ends. */
import {openCore} from './coreBundle';
import {AS_OF, wireOf} from './orders';
import {atMost, heading, line, note, times} from './report';
import {timed} from './timing';

const LIMIT_GROWTH = 2;
const RUNS = 5;

const START = Date.parse('2023-01-01') / 86_400_000;
const orders = (
  rows: number,
  of: (row: number) => readonly (string | number)[],
  more: readonly string[] = [],
): readonly (readonly (string | number | Date)[])[] => [
  ['Customer', 'Order date', 'Amount', ...more],
  ...Array.from({length: rows}, (_, i) => {
    const [customer = '', amount = 0, ...others] = of(i);
    return [customer, new Date((START + (i % 500)) * 86_400_000), amount, ...others];
  }),
];

const customers = (
  rows: number,
  name: (row: number) => string,
): readonly (readonly (string | number | Date)[])[] => [
  ['Customer', 'Orders', 'Revenue', 'Last order'],
  ...Array.from({length: rows}, (_, i) => [
    name(i),
    1 + (i % 9),
    10 + (i % 90),
    new Date((START + (i % 500)) * 86_400_000),
  ]),
];

/** Each by its size: rows, or columns. */
const shapes: Readonly<Record<string, (size: number) => ReturnType<typeof orders>>> = {
  'every row another customer': (n) => orders(n, (i) => [`c${String(i)}`, 5]),
  'one customer': (n) => orders(n, () => ['c', 5]),
  'one day': (n) => orders(n, (i) => [`c${String(i % 100)}`, i]),
  'one customer in a table of customers': (n) => customers(n, () => 'Consumidor final'),
  'a table of customers': (n) => customers(n, (i) => `c${String(i)}`),
  'every row another status': (n) =>
    orders(n, (i) => [`c${String(i % 900)}`, 5, `state ${String(i)}`], ['Status']),
  'every row another currency': (n) =>
    orders(n, (i) => [`c${String(i % 900)}`, 5, `X${String(i)}`], ['Currency']),
  'one order number': (n) => orders(n, () => ['c', 5, 'A-1'], ['Order number']),
  'every row another order number': (n) =>
    orders(n, (i) => [`c${String(i % 900)}`, 5, `A-${String(i)}`], ['Order number']),
  'amounts as text': (n) => orders(n, (i) => [`c${String(i % 900)}`, `${String(i)},50 €`]),
  'rows that cannot be used': (n) => orders(n, (i) => [i % 2 ? '' : 'c', 'many']),
};
const wide: typeof shapes = {
  'columns of remarks': (n) =>
    orders(
      50,
      (i) => [`c${String(i % 9)}`, 5, ...Array.from({length: n}, (_, at) => `a ${String(at)}`)],
      Array.from({length: n}, (_, at) => `Remark ${String(at)}`),
    ),
  'columns of money': (n) =>
    orders(
      50,
      (i) => [`c${String(i % 9)}`, 5, ...Array.from({length: n}, (_, at) => i + at)],
      Array.from({length: n}, (_, at) => `Total ${String(at)}`),
    ),
};

/** The least of several: what else the machine does only adds. */
const least = (text: string, cells: ReturnType<typeof orders>): number => {
  const core = openCore(text, wireOf(cells));
  let best = Infinity;
  for (let run = 0; run < RUNS; run++)
    best = Math.min(
      best,
      timed(() => {
        try {
          core.results(AS_OF);
        } catch {
          // A refusal is an answer too, and takes its time.
        }
      }),
    );
  return best;
};

export const growthByShape = (text: string): void => {
  heading('6. Growth by shape: time at four times the size, against four times the time');
  for (const [shown, size] of [
    [shapes, 10_000],
    [wide, 250],
  ] as const)
    for (const [name, of] of Object.entries(shown)) {
      const [one = 1, two = 1, four = 1] = [1, 2, 4].map((factor) =>
        least(text, of(size * factor)),
      );
      const ratio = four / one / 4;
      line(`${name}: n, 2n, 4n`, times(ratio), atMost(ratio, LIMIT_GROWTH, times(LIMIT_GROWTH)));
      line('  at twice the size', times(two / one / 2));
    }
  note('1 is linear, 4 is quadratic.');
};
