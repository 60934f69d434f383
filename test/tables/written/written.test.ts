/** Tables written from known histories: what is read equals the history, or the reading says what it could not tell. */
import {UserError} from '../../../src/base/errors';
import {defaultOptions} from '../../../src/classes/options';
import {NO_DAY} from '../../../src/reading/dates';
import {recognise} from '../../../src/tables/recognise';
import {dayOf} from '../../classes/run';
import {randomOf} from './random';
import {type Truth, type Written, writtenTable} from './table';

const TABLES = 2000;
/** So many faults are shown. */
const SHOWN = Number(process.env['SHOW'] ?? 5);
/** Of so many at least the reading is right without a question. */
const RIGHT = 0.9;
const AS_OF = 20454; // 2026-01-01

/** SEED=5000 tries others: `SEED=5000 SHOW=50 npx jest test/tables/written`. */
const FIRST_SEED = Number(process.env['SEED'] ?? 1);

interface Found extends Truth {
  /** What is said of who, when and how much. */
  readonly said: readonly string[];
}

const find = ({cells, locale}: Written): Found | string => {
  try {
    const context = {locale, dayOf, asOf: AS_OF, choices: {}};
    const {reading, bought} = recognise(cells, new Set(), {}, dayOf).read(
      context,
      defaultOptions(AS_OF),
    );
    if (!bought?.history) return `no orders: ${reading.layout}`;
    const {facts, history} = bought;
    const days = [...facts.first, ...facts.last].filter((day) => day !== NO_DAY);
    const two = reading.twoReadings ?? [];
    return {
      customers: reading.names.length,
      orders: history.orders.day.length,
      days: [Math.min(...days), Math.max(...days)],
      revenue: Math.round(history.revenue.reduce((sum, one) => sum + one, 0) * 100) / 100,
      said: [
        ...two.map(
          ({id, other, isOpen}) => `${isOpen ? 'asks' : 'two'} ${id} ${String(other.revenue)}`,
        ),
        ...reading.notices.map(({code}) => code),
        ...Object.keys(reading.setAside),
      ],
    };
  } catch (error) {
    if (error instanceof UserError) return error.key;
    throw error;
  }
};

const isRight = (found: Found, {customers, orders, days, revenue}: Truth): boolean =>
  found.customers === customers &&
  found.orders === orders &&
  found.days.join() === days.join() &&
  Math.abs(found.revenue - revenue) < 0.005;

/** The difference is in what the reading says of itself. */
const isSaid = (found: Found, truth: Truth): boolean => {
  const says = (...words: readonly string[]): boolean =>
    found.said.some((said) => words.some((word) => said.startsWith(word)));
  if (says('asks')) return true;
  const who =
    found.customers === truth.customers ||
    says('CUSTOMER_', 'TWO_CANDIDATES', 'NOBODY', 'NO_CUSTOMER');
  const when =
    found.days.join() === truth.days.join() || says('AMBIGUOUS_DATES', 'BAD_DATE', 'NO_DATE');
  const much =
    Math.abs(found.revenue - truth.revenue) < 0.005 ||
    says(
      `two amount ${String(truth.revenue)}`,
      `two price ${String(truth.revenue)}`,
      `two total ${String(truth.revenue)}`,
      'AMBIGUOUS_AMOUNTS',
      'BAD_AMOUNT',
    );
  const many =
    found.orders === truth.orders || says('NO_CUSTOMER', 'BAD_DATE', 'NO_DATE', 'BAD_AMOUNT');
  return who && when && much && many;
};

test(`${String(TABLES)} tables from seed ${String(FIRST_SEED)} on: none is read wrongly in silence`, () => {
  const silent: string[] = [];
  let right = 0;
  for (let seed = FIRST_SEED; seed < FIRST_SEED + TABLES; seed++) {
    const written = writtenTable(randomOf(seed));
    const found = find(written);
    if (typeof found === 'string') continue;
    if (isRight(found, written.truth)) right++;
    else if (!isSaid(found, written.truth)) {
      const {said, ...numbers} = found;
      silent.push(
        [
          seed,
          written.traits.join(' '),
          JSON.stringify(written.truth),
          JSON.stringify(numbers),
          said.join(' '),
        ].join('\n  '),
      );
    }
  }
  expect(silent.slice(0, SHOWN)).toEqual([]);
  if (process.env['SHOW']) console.log('right', right / TABLES);
  expect(right / TABLES).toBeGreaterThan(RIGHT);
});
