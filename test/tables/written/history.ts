/** A known history of orders, before anybody writes it into a table. */
import type {Random} from './random';

export interface Person {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly phone: string;
  /** Buys without an account: has no id. */
  readonly isGuest: boolean;
}

export interface Line {
  readonly product: string;
  readonly sku: string;
  readonly quantity: number;
  /** In cents. */
  readonly price: number;
}

export interface Order {
  readonly number: string;
  readonly person: Person;
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly lines: readonly Line[];
  /** In cents. */
  readonly postage: number;
  readonly isUndone: boolean;
}

const FIRST_DAY = 19358; // 2023-01-01
const DAYS = 700;

const GIVEN =
  'Ana Luis Marta Joel Nina Carl Dora Beto Eva Iván Sofía Hugo Olga Raúl Inés Marc'.split(' ');
const FAMILY = 'Gil Mora Ruiz Brown Smith López Vega Prat Lane Torres Díaz Webb Salas Kent'.split(
  ' ',
);

export const linesTotal = ({lines}: Order): number =>
  lines.reduce((sum, {quantity, price}) => sum + quantity * price, 0);

const people = (random: Random): Person[] => {
  const names = new Set<string>();
  const count = random.between(5, 14);
  while (names.size < count) names.add(`${random.pick(GIVEN)} ${random.pick(FAMILY)}`);
  return [...names].map((name, i) => ({
    name,
    id: `C${String(1000 + i * 7 + random.below(7))}`,
    email: `${name
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^a-z]/g, '')}${String(i)}@shop.test`,
    phone: `+34 6${String(10000000 + random.below(89999999))}`,
    isGuest: random.chance(0.25),
  }));
};

/** Prices end in 9 or 5, or are anything. */
const priceOf = (random: Random): number =>
  random.chance(0.5)
    ? random.between(1, 90) * 100 - random.pick([1, 5])
    : random.between(150, 9000);

export const historyOf = (random: Random, isOfLines: boolean): Order[] => {
  const shop = Array.from({length: random.between(4, 9)}, (_, i) => ({
    product: `${random.pick(['Mug', 'Lamp', 'Taza', 'Bolso', 'Print', 'Vela'])} ${String(i + 1)}`,
    sku: `SKU-${String(100 + i)}`,
    price: priceOf(random),
  }));
  const everybody = people(random);
  const taken = new Set<string>();
  const orders: Order[] = [];
  const from = random.between(1, 5000);
  const count = random.between(12, 45);
  for (let i = 0; i < count; i++) {
    // Few buy much, many little.
    const person =
      everybody[Math.min(random.below(everybody.length), random.below(everybody.length))];
    const day = FIRST_DAY + random.below(DAYS);
    // Two orders of one person on one day are told apart by their number alone.
    if (!person || taken.has(`${person.id} ${String(day)}`)) continue;
    taken.add(`${person.id} ${String(day)}`);
    const lines = random.shuffled(shop).slice(0, isOfLines ? random.between(1, 3) : 1);
    orders.push({
      number: '',
      person,
      day,
      lines: lines.map((line) => ({...line, quantity: random.pick([1, 1, 1, 2, 3, 5])})),
      postage: random.pick([0, 0, 395, 495]),
      isUndone: random.chance(0.08),
    });
  }
  return orders
    .sort((a, b) => a.day - b.day)
    .map((order, i) => ({...order, number: String(from + i)}));
};
