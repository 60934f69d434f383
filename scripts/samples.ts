// Writes samples/: a small shop of our own invention, the same in every language, from a fixed seed.
// Orders (with the dirt that real exports have), leads and survey answers. node scripts/run.mjs scripts/samples.ts
import {mkdir, writeFile} from 'node:fs/promises';
import {dsvFormat} from 'd3-dsv';
import {everyLanguage, fill, type Folder, type Samples} from '../src/messages';

const SEED = 20240614;
const CUSTOMERS = 400;
const ORDERS = 2500;
const DAY = 864e5;
const FIRST_DAY = Date.UTC(2023, 6, 1) / DAY;
const LAST_DAY = Date.UTC(2026, 5, 30) / DAY;

/** mulberry32: small, fast and the same everywhere; good enough for a sample. */
const randomFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};
const random = randomFrom(SEED);
const exponential = (mean: number): number => -mean * Math.log(1 - random());
const pick = <T>(list: readonly [T, ...T[]]): T =>
  list[Math.floor(random() * list.length)] ?? list[0];
const whole = (low: number, high: number): number => low + Math.floor(random() * (high - low + 1));

const GIVEN = [
  'Ana',
  'Luis',
  'Carmen',
  'Javier',
  'Lucía',
  'Pablo',
  'Marta',
  'Diego',
  'Elena',
  'Hugo',
  'Sofía',
  'Iván',
  'Paula',
  'Óscar',
  'Nuria',
  'Andrés',
  'Emma',
  'James',
  'Olivia',
  'Noah',
  'Chloe',
  'Ethan',
  'Zoë',
  'Liam',
] as const;
const FAMILY = [
  'García',
  'López',
  'Martín',
  'Sánchez',
  'Pérez',
  'Núñez',
  'Ibáñez',
  'Romero',
  'Vidal',
  'Ortega',
  'Castro',
  'Molina',
  'Smith',
  'Brown',
  'Taylor',
  'Walker',
  'Hughes',
  'O’Neil',
  'Wright',
  'Green',
] as const;

interface Customer {
  readonly name: string;
  readonly email: string;
}
interface Order {
  readonly customer: Customer;
  readonly day: number;
  readonly amount: number;
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^a-z]/gi, '')
    .toLowerCase();

const makeCustomers = (): Customer[] =>
  Array.from({length: CUSTOMERS}, (_, index) => {
    const given = pick(GIVEN);
    const family = pick(FAMILY);
    return {
      name: `${given} ${family}`,
      email: `${plain(given)}.${plain(family)}${String(index + 1)}@example.com`,
    };
  });

/** Everybody buys at a pace of their own until they tire of it; a few spend far more than the rest. */
const ordersOf = (customer: Customer): Order[] => {
  const pace = 20 + exponential(70);
  const stays = exponential(900);
  const basket = 18 + exponential(35) * (random() < 0.06 ? 6 : 1);
  const start = FIRST_DAY + Math.floor(random() * (LAST_DAY - FIRST_DAY));
  const orders: Order[] = [];
  for (let day = start; day <= Math.min(LAST_DAY, start + stays); day += 1 + exponential(pace))
    orders.push({
      customer,
      day: Math.floor(day),
      amount: Math.round(basket * (0.5 + random()) * 100) / 100,
    });
  return orders;
};

const customers = makeCustomers();
const everyone = customers.map(ordersOf);
// The first order of each stays; of the rest as many as make up the number.
const later = everyone
  .flatMap(([, ...rest]) => rest)
  .sort((a, b) => ((a.amount * 7919) % 1) - ((b.amount * 7919) % 1));
const orders = [
  ...everyone.flatMap(([first]) => first ?? []),
  ...later.slice(0, ORDERS - CUSTOMERS),
].sort((a, b) => a.day - b.day || (a.customer.email < b.customer.email ? -1 : 1));

const dateText = (day: number, {day: template}: Samples): string => {
  const [y = '', mm = '', dd = ''] = new Date(day * DAY).toISOString().slice(0, 10).split('-');
  return fill(template, {y, mm, dd, m: Number(mm), d: Number(dd)});
};
const moneyText = (amount: number, {speaks, samples}: Folder): string => {
  const {decimal, thousands} = speaks.numbers;
  const [digits = '', cents = ''] = Math.abs(amount).toFixed(2).split('.');
  const grouped = digits.replace(/\B(?=(\d{3})+$)/g, thousands);
  return fill(samples.money, {
    sign: amount < 0 ? '-' : '',
    amount: `${grouped}${decimal}${cents}`,
  });
};

/** The dirt, by order number: what an export really holds. Chosen once, so that both languages have the same. */
const dirt = new Map<
  number,
  | 'noCustomer'
  | 'noDate'
  | 'badDate'
  | 'pending'
  | 'blankAmount'
  | 'upperCase'
  | 'refund'
  | 'zero'
  | 'twice'
>([
  [120, 'noCustomer'],
  [377, 'noCustomer'],
  [411, 'noDate'],
  [640, 'badDate'],
  [1202, 'badDate'],
  [733, 'pending'],
  [1504, 'pending'],
  [2044, 'pending'],
  [888, 'blankAmount'],
  [1999, 'blankAmount'],
  [905, 'upperCase'],
  [1310, 'upperCase'],
  [2100, 'upperCase'],
  [1001, 'refund'],
  [1450, 'refund'],
  [2210, 'refund'],
  [2377, 'refund'],
  [1600, 'zero'],
  [2222, 'twice'],
]);

const channelOf = orders.map(() => Math.floor(random() * 3));

const orderRows = (language: Folder): string[][] => {
  const {samples} = language;
  const rows: string[][] = [[...samples.orders]];
  orders.forEach((order, index) => {
    const number = index + 1;
    const {customer} = order;
    const row = [
      `A-${String(10000 + number)}`,
      dateText(order.day, samples),
      customer.name,
      customer.email,
      moneyText(order.amount, language),
      samples.channels[channelOf[index] ?? 0] ?? '',
    ];
    const fault = dirt.get(number);
    if (fault === 'noCustomer') row[2] = row[3] = '';
    if (fault === 'noDate') row[1] = '';
    if (fault === 'badDate') row[1] = samples.badDay;
    if (fault === 'pending') row[4] = samples.pending;
    if (fault === 'blankAmount') row[4] = '';
    if (fault === 'zero') row[4] = moneyText(0, language);
    if (fault === 'upperCase') row[3] = ` ${customer.email.toUpperCase()} `;
    rows.push(row);
    if (fault === 'twice') rows.push(row);
    if (fault === 'refund')
      rows.push([
        `R-${String(10000 + number)}`,
        dateText(Math.min(LAST_DAY, order.day + 9), samples),
        customer.name,
        customer.email,
        moneyText(-order.amount, language),
        row[5] ?? '',
      ]);
  });
  return rows;
};

const leads = Array.from({length: 60}, () => {
  const given = pick(GIVEN);
  const family = pick(FAMILY);
  return {
    name: `${given} ${family}`,
    email: `${plain(given)}.${plain(family)}@example.org`,
    source: whole(0, 3),
    fit: random() < 0.1 ? '' : String(whole(10, 100)),
    interest: String(whole(0, 100)),
    idle: String(whole(0, 120)),
    quote: random() < 0.2,
    consent: whole(0, 4),
  };
});
const leadRows = ({sources, consents, yes, no, leads: heads}: Samples): string[][] => {
  return [
    [...heads],
    ...leads.map((lead) => [
      lead.name,
      lead.email,
      sources[lead.source] ?? '',
      lead.fit,
      lead.interest,
      lead.idle,
      lead.quote ? yes : no,
      consents[lead.consent] ?? '',
    ]),
  ];
};

const answers = Array.from({length: 80}, (_, index) => {
  const buys = index < 60;
  const attracted = whole(1, 10);
  return {
    email: customers[index * 3]?.email ?? '',
    grades: [whole(buys ? 4 : 2, 10), whole(2, 10), attracted],
    different: attracted <= 4 ? '' : String(whole(1, 10)),
    buys,
  };
});
const surveyRows = ({yes, no, survey}: Samples): string[][] => [
  [...survey],
  ...answers.map(({email, grades, different, buys}) => [
    email,
    ...grades.map(String),
    different,
    buys ? yes : no,
  ]),
];

await mkdir('samples', {recursive: true});
for (const language of everyLanguage) {
  const {samples, speaks} = language;
  const format = dsvFormat(samples.separator);
  for (const [name, rows] of Object.entries({
    shop: orderRows(language),
    leads: leadRows(samples),
    survey: surveyRows(samples),
  }))
    await writeFile(`samples/${name}-${speaks.code}.csv`, `${format.formatRows(rows)}\n`);
}
console.error(`samples/: ${String(orders.length)} orders of ${String(customers.length)} customers`);
