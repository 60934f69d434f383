/** Orders for tests of the models over time: columns from lists, made-up ones, and those of ../shared/data. */
import {existsSync, readFileSync} from 'node:fs';
import fc from 'fast-check';

/** One list of ascending days a customer. */
export const columnsOf = (customers: readonly (readonly number[])[]) => {
  const start = new Int32Array(customers.length + 1);
  customers.forEach((days, c) => (start[c + 1] = (start[c] ?? 0) + days.length));
  return {start, day: Int32Array.from(customers.flat())};
};

export const customersArbitrary = fc.array(
  fc
    .array(fc.integer({min: 0, max: 1500}), {minLength: 1, maxLength: 8})
    .map((days) => days.sort((a, b) => a - b)),
  {maxLength: 12},
);

/** The day before the first period, then the last day of each. */
export const edgesArbitrary = fc
  .uniqueArray(fc.integer({min: -10, max: 1600}), {minLength: 2, maxLength: 10})
  .map((days) => days.sort((a, b) => a - b));

/** Orders by customer, plainly read; undefined where the files are not at hand. */
export const sharedOrders = (
  file: string,
): Map<string, {readonly day: number; readonly amount: number}[]> | undefined => {
  const path = `../shared/data/${file}`;
  if (!existsSync(path)) return undefined;
  const orders = new Map<string, {readonly day: number; readonly amount: number}[]>();
  for (const line of readFileSync(path, 'utf8').trim().split(/\r?\n/).slice(1)) {
    const [customer = '', date = '', , amount] = line.split(',');
    const list = orders.get(customer) ?? [];
    list.push({day: Date.parse(date) / 86_400_000, amount: Number(amount)});
    orders.set(customer, list);
  }
  return orders;
};
