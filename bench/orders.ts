/** A made-up shop's orders from a fixed seed: every run, and every size, measures the same table. */
import type {BlockColumn} from 'sheets-here/services/wire';

export interface Orders {
  readonly customers: number;
  readonly customer: readonly string[];
  /** Civil days since 1970-01-01. */
  readonly day: readonly number[];
  readonly amount: readonly number[];
  readonly channel: readonly string[];
}

export const HEADERS = ['Customer', 'Date', 'Amount', 'Channel'] as const;
const ROWS_PER_CUSTOMER = 10;
export const DAY = 86_400_000;
/** The day of the run; the orders lie in the three years up to it. */
export const AS_OF = '2026-06-30';
export const AS_OF_DAY = Date.parse(AS_OF) / DAY;
const FIRST_DAY = AS_OF_DAY - 3 * 365;
/** Nobody crowds all their orders into the last days. */
const LAST_JOINED = AS_OF_DAY - 90;
const CHANNELS = ['Web', 'Shop', 'Phone', 'Marketplace'];

/** mulberry32: small, and the same on every machine. */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** Which customer each row belongs to: all have one order, a fifth of them six times as many more as the others. */
const owners = (rows: number, customers: number, random: () => number): Int32Array => {
  const owner = new Int32Array(rows);
  for (let c = 0; c < customers; c++) owner[c] = c;
  let filled = customers;
  for (let c = 0; filled < rows; c = (c + 1) % customers) {
    const mean = (ROWS_PER_CUSTOMER - 1) * (random() < 0.2 ? 3 : 0.5);
    const more = Math.round(-mean * Math.log(1 - random()));
    for (let n = 0; n < more && filled < rows; n++) owner[filled++] = c;
  }
  for (let i = rows - 1; i > 0; i--) {
    const other = Math.floor(random() * (i + 1));
    [owner[i], owner[other]] = [owner[other] ?? 0, owner[i] ?? 0];
  }
  return owner;
};

/** Rows in no order at all, neither of customers nor of days: the costliest table for the same number of cells. */
export const makeOrders = (rows: number): Orders => {
  const random = randomFrom(20260630);
  const customers = Math.ceil(rows / ROWS_PER_CUSTOMER);
  const names = Array.from({length: customers}, (_, c) => `C-${String(c).padStart(6, '0')}`);
  const joined = names.map(() => FIRST_DAY + Math.floor(random() * (LAST_JOINED - FIRST_DAY)));
  const basket = names.map(() => 15 - 40 * Math.log(1 - random()));
  const owner = Array.from(owners(rows, customers, random));
  return {
    customers,
    customer: owner.map((c) => names[c] ?? ''),
    day: owner.map((c) => {
      const from = joined[c] ?? FIRST_DAY;
      return from + Math.floor(random() * (AS_OF_DAY - from + 1));
    }),
    amount: owner.map((c) => Math.round((basket[c] ?? 0) * (0.5 + random()) * 100) / 100),
    channel: owner.map(() => CHANNELS[Math.floor(random() * CHANNELS.length)] ?? ''),
  };
};

/** The same rows, oldest first: as a shop's export has them. */
export const byDay = ({customers, customer, day, amount, channel}: Orders): Orders => {
  const order = day.map((_, i) => i).sort((a, b) => (day[a] ?? 0) - (day[b] ?? 0));
  const sorted = <T>(values: readonly T[]): T[] => order.flatMap((i) => values.slice(i, i + 1));
  return {
    customers,
    customer: sorted(customer),
    day: sorted(day),
    amount: sorted(amount),
    channel: sorted(channel),
  };
};

/** The table as the strict host's getValues sends it into the bundle's context. */
export const wireText = ({customer, day, amount, channel}: Orders): string => {
  const columns: BlockColumn[] = [
    {v: [HEADERS[0], ...customer]},
    {v: [HEADERS[1], ...day.map((one) => one * DAY)], d: day.map((_, i) => i + 1)},
    {v: [HEADERS[2], ...amount]},
    {v: [HEADERS[3], ...channel]},
  ];
  return JSON.stringify({t: 'block', rows: day.length + 1, width: columns.length, columns});
};

/** Any rows of one width, as getValues sends them. */
export const wireOf = (rows: readonly (readonly (string | number | Date)[])[]): string => {
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({length: width}, (_, column): BlockColumn => {
    const cells = rows.map((row) => row[column] ?? '');
    return {
      v: cells.map((cell) => (typeof cell === 'object' ? cell.getTime() : cell)),
      d: cells.flatMap((cell, i) => (typeof cell === 'object' ? [i] : [])),
    };
  });
  return JSON.stringify({t: 'block', rows: rows.length, width, columns});
};
