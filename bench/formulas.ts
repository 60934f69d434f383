/**
 * Computing only: one call of each custom function over long columns, in a context that has just loaded the functions.
 *
 * The slowest three of those that go row by row, and why (some 0.15 s each for 50,000 rows, six times under the aim):
 * - HOFMEYR_REASON makes a sentence for each row, out of four texts; finding the segment is half of its time.
 * - RFM_SCORE reads a date a row through the spreadsheet's zone, ranks the rows three times and writes three cells for each.
 * - DETECTABLE_LIFT solves the formula of the sample size for the difference by halving, some 55 steps a row.
 *
 * Of those that read whole ranges REVENUE_RETENTION and PERCEIVED_VALUE_GAPS take as long: four columns are brought together
 * cell for cell, then grouped by customer (100,000 keys to hash), or sorted.
 *
 * SAMPLE_SIZE and AB_TEST led this list before the normal quantiles of a confidence that stays the same were kept
 * (src/stats/normal.ts).
 */
import vm from 'node:vm';
import {bundled} from '../scripts/bundle';
import {functions, groups, type FunctionName} from '../src/functions';
import {bareContext, unseen} from './bareContext';
import {AS_OF, AS_OF_DAY, DAY, randomFrom} from './orders';
import {count, heading, line, note} from './report';

const ROWS = 50_000;
const LIMIT_SECONDS = 1;
const CALLS = 5;
/** What a sheet's open column brings below the rows. */
const BLANKS = 450_000;

type Random = () => number;
type Column = unknown[][];

/** Makes columns of one length. */
type Make = (cell: (random: Random, row: number) => unknown) => Column;

const whole = (random: Random, low: number, high: number): number =>
  low + Math.floor(random() * (high - low + 1));
const pick = <T>(random: Random, ...from: readonly [T, ...T[]]): T =>
  from[whole(random, 0, from.length - 1)] ?? from[0];

const money = (random: Random): number => Math.round(-200 * Math.log(1 - random()) * 100) / 100;
const share = (random: Random): number => Math.round(random() * 95) / 100;
const period = (random: Random): string =>
  pick(random, 'year', 'quarter', 'month', 'semana', 'día');
const yesNo = (random: Random): string => pick(random, 'yes', 'no', '');
const grade = (random: Random): number => whole(random, 1, 10);
const day = (random: Random): Date =>
  new Date((AS_OF_DAY - whole(random, 0, 900)) * DAY - 7_200_000);
const tier = (random: Random): string =>
  pick(random, 'Top', 'Grande', 'Mediano', 'Pequeño', 'Pequeño', 'Inactivo', 'Potencial', '');
const email = (_: Random, row: number): string => `cliente.${String(row)}@example.com`;
/** About three rows a customer. */
const buyer = (random: Random): string =>
  `cliente.${String(whole(random, 0, ROWS / 3))}@example.com`;
const score = (random: Random): number => whole(random, 1, 5);
const curve = Array.from({length: 24}, (_, t) => [0.9 ** (t + 1)]);
const survivors = Array.from({length: 36}, (_, t) => [Math.round(1e5 / (1 + t) ** 0.5)]);

/** Customers as shops have them: orders, first and last day that agree. */
const life = (make: Make): [orders: Column, first: Column, last: Column] => {
  const rows = make((random) => {
    const orders = whole(random, 0, 6);
    const span = orders > 1 ? whole(random, 1, 800) : 0;
    const first = AS_OF_DAY - span - whole(random, 0, 400);
    return [orders, first, first + span];
  }).map(([row]) => row as [orders: number, first: number, last: number]);
  const date = (orders: number, at: number): unknown =>
    orders ? new Date(at * DAY - 7_200_000) : '';
  return [
    rows.map(([orders]) => [orders]),
    rows.map(([orders, first]) => [date(orders, first)]),
    rows.map(([orders, , last]) => [date(orders, last)]),
  ];
};

const spent = (random: Random): number => 1 - 30 * Math.log(1 - random());
/** The CDNOW sample's published fits, in weeks. */
const purchaseModel = [['BG/NBD', 0.243, 4.414, 0.793, 2.426]];
const valueModel = [['Gamma-Gamma', 6.25, 3.74, 15.44]];
/** Purchases after the first, age at the last of them, age: in weeks. */
const history = (make: Make): [purchases: Column, recency: Column, age: Column] => {
  const rows = make((random) => {
    const purchases = Math.floor(-1.5 * Math.log(1 - random()));
    const age = 27 + random() * 12;
    return [purchases, purchases ? age * random() : 0, age];
  }).map(([row]) => row as [number, number, number]);
  const at = (place: number): Column => rows.map((row) => [row[place]]);
  return [at(0), at(1), at(2)];
};

const commitment = (make: Make): Column[] => [grade, grade, grade, grade].map(make);
const list = [buyer, money] as const;

/** What each function is called with. A function without an entry does not compile. */
const INPUTS: Readonly<Record<FunctionName, (make: Make) => readonly unknown[]>> = {
  LTV: (make) => [make(money), make(share), 0.1, make((random) => whole(random, 1, 20))],
  LTV_CURVE: (make) => [make(money), curve, 0.1],
  PERIOD_DISCOUNT: (make) => [make(share), make(period), make(period)],
  PERIOD_RETENTION: (make) => [make(share), make(period), make(period)],
  SURVIVAL_FIT: () => [survivors],
  SURVIVAL_FORECAST: () => [survivors, 1000],
  CAC: (make) => [make(money), make((random) => whole(random, 0, 9))],
  LTV_TO_CAC: (make) => [make(money), make((random) => whole(random, 1, 90))],
  PAYBACK_ORDERS: (make) => [make(money), make(money), make(share)],
  PROFITABILITY_CLASS: (make) => [
    make(() => 0).map((_, row) =>
      Array.from({length: 6}, (__, product) => ((row * 7 + product * 5) % 11) - 3),
    ),
  ],
  RETENTION_ACTION: (make) => [
    make(money),
    make((random) => pick(random, 'Activo', 'En riesgo', 'Perdido', 'yes')),
    120,
  ],
  RETENTION_GAIN: (make) => [make(money), make(share), 5],
  RETENTION_BREAK_EVEN: (make) => [make(money), make(money)],
  RETENTION_RATE: (make) => [
    make((random) => whole(random, 500, 900)),
    make((random) => whole(random, 200, 500)),
    make((random) => whole(random, 0, 200)),
  ],
  CHURN_RATE: (make) => INPUTS.RETENTION_RATE(make),
  COHORT_RETENTION: (make) => [make(buyer), make(buyer)],
  REVENUE_RETENTION: (make) => [...list.map(make), ...list.map(make)],
  CHURN_CAUSES: (make) => [
    make((random) => pick(random, 'precio', 'Servicio', 'moved', 'competencia', '')),
    make(money),
  ],
  PYRAMID_TIER: (make) => [
    make((random) => (random() < 0.3 ? 0 : money(random))),
    make(yesNo),
    make(yesNo),
    make(yesNo),
  ],
  PYRAMID_SUMMARY: (make) => [make(tier), make(money)],
  PYRAMID_MIGRATION: (make) => [make(tier), make(tier)],
  MIGRATION_MATRIX: (make) => [make(tier), make(tier)],
  HOFMEYR_SEGMENT: commitment,
  HOFMEYR_REASON: commitment,
  LIFECYCLE_STAGE: (make) => [...life(make), AS_OF, 60],
  LIFECYCLE_PHASE: (make) => [
    ...life(make),
    AS_OF,
    60,
    make((random) => pick(random, 'presupuesto', 'nuevo', '')),
  ],
  INACTIVITY: (make) => [...life(make), AS_OF, 60],
  LAPSE_DATE: (make) => [...life(make), 60],
  PURCHASE_INTERVAL: (make) => [make(buyer), make(day)],
  RFM_SCORE: (make) => {
    const [orders, , last] = life(make);
    return [last, orders, make(money), AS_OF];
  },
  RFM_SEGMENT: (make) => [make(score), make(score)],
  STAGE_PLAN: (make) => [
    make((random) => pick(random, 'Conversión', 'Crecimiento', 'Retención', 'En riesgo')),
  ],
  LEAD_CLASS: (make) => [
    make((random) => whole(random, 0, 100)),
    make((random) => whole(random, 0, 100)),
    make((random) => whole(random, 0, 120)),
    make((random) => pick(random, 'Formulario web', 'Feria', 'co-registro', '')),
    make(yesNo),
  ],
  LEAD_INTEREST: (make) => [
    make((random) => whole(random, 0, 100)),
    make((random) => whole(random, 0, 120)),
  ],
  BANT: (make) => [yesNo, yesNo, yesNo, yesNo].map(make),
  CAN_CONTACT: (make) => [
    make((random) => pick(random, 'doble', 'simple', 'excepción de cliente', 'baja', '')),
    make((random) => whole(random, 0, 3)),
    make(yesNo),
  ],
  ACQUISITION_TYPE: (make) => [
    make((random) => pick(random, 'ninguno', 'Acme', 'Otra', '')),
    make(yesNo),
    make(yesNo),
    make((random) => pick(random, 'precio', 'servicio', '')),
    make(yesNo),
  ],
  PERCEIVED_VALUE: (make) => [grade, grade, grade].map(make),
  PERCEIVED_VALUE_GAPS: (make) => [email, grade, grade, grade].map(make),
  SAMPLE_SIZE: (make) => [make(share), make((random) => share(random) + 0.005)],
  DETECTABLE_LIFT: (make) => [make(share), make((random) => whole(random, 100, 9000))],
  AB_TEST: (make) => [
    make((random) => whole(random, 500, 5000)),
    make((random) => whole(random, 0, 400)),
    make((random) => whole(random, 500, 5000)),
    make((random) => whole(random, 0, 400)),
  ],
  TEST_GROUP: (make) => [make(email), 'sms-1', 0.5],
  P_ALIVE: (make) => [...history(make), purchaseModel],
  EXPECTED_PURCHASES: (make) => [...history(make), 52, purchaseModel],
  EXPECTED_ORDER_VALUE: (make) => [history(make)[0], make(spent), valueModel],
  PREDICTED_LTV: (make) => [
    ...history(make),
    make(spent),
    52,
    0.4,
    0.002,
    purchaseModel,
    valueModel,
  ],
  IDIC_LEVEL: (make) => [
    make(email),
    make(tier),
    make((random) => pick(random, 'spa', 'wifi', '')),
    make(day),
    make((random) => pick(random, 'doble', 'teléfono', 'baja', '')),
    make((random) => pick(random, 'VIP', '')),
    AS_OF,
  ],
};

type Call = (name: string, inputs: readonly unknown[]) => unknown;

/**
 * Seconds of processor time, of the cheapest of some calls: waiting for a busy machine does not count. Each is the first of its
 * context, as every formula's is.
 */
const seconds = (text: string, name: string, inputs: readonly unknown[]): number => {
  let least = Infinity;
  for (let run = 0; run < CALLS; run++) {
    const {call} = vm.runInContext(unseen(`${text}\n;Formulas`), bareContext()) as {call: Call};
    const before = process.cpuUsage();
    call(name, inputs);
    const {user, system} = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1e6);
  }
  return least;
};

const maker =
  (rows: number): Make =>
  (cell) => {
    const random = randomFrom(7);
    return Array.from({length: rows}, (_, row) => [cell(random, row)]);
  };

const figure = (value: number): string => value.toFixed(3);

export const formulas = async (root: string): Promise<void> => {
  heading(`8. Formulas: processor time of a call over ${count(ROWS)} and ${count(2 * ROWS)} rows`);
  const text = await bundled(`${root}/bench/formulaCore.ts`, 'Formulas');
  const measured = functions
    .map(({name}) => ({
      name,
      short: seconds(text, name, INPUTS[name](maker(ROWS))),
      long: seconds(text, name, INPUTS[name](maker(2 * ROWS))),
    }))
    .sort((x, y) => y.short - x.short);
  for (const {name, short, long} of measured)
    line(name, `${figure(short)} s, ${figure(long)} s`, {
      text: `< ${String(LIMIT_SECONDS)} s, ${String(2 * LIMIT_SECONDS)} s`,
      met: short < LIMIT_SECONDS && long < 2 * LIMIT_SECONDS,
    });

  const blanks = Array.from({length: BLANKS}, () => ['']);
  const opened = (inputs: readonly unknown[]): unknown[] =>
    inputs.map((input) => (Array.isArray(input) ? [...(input as Column), ...blanks] : input));
  for (const name of ['LTV', 'PYRAMID_TIER', 'COHORT_RETENTION'] as const) {
    const inputs = INPUTS[name](maker(ROWS));
    const closed = seconds(text, name, inputs);
    const open = seconds(text, name, opened(inputs));
    line(`${name}, ${count(BLANKS)} blank rows below`, `${figure(closed)} s, ${figure(open)} s`);
  }
  note(
    `All ${String(Object.values(groups).flat().length)} functions; SURVIVAL_FIT and SURVIVAL_FORECAST take one cohort and not rows.`,
  );
};
