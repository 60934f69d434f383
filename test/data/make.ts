/**
 * Makes test/data/shop-orders.csv: node scripts/run.mjs test/data/make.ts. A shop of nobody: 1,200 customers who come evenly
 * within the first half of 78 weeks, buy and leave as Pareto/NBD has it and spend as Gamma-Gamma has it, from one seed.
 */
import {writeFileSync} from 'node:fs';
import {drawParetoNbd, makeRandom} from '../models/fitting/data';

const SEED = 1987;
const CUSTOMERS = 1200;
const DAYS = 546;
const START = Date.parse('2023-01-02') / 86_400_000;

const random = makeRandom(SEED);
const draw = drawParetoNbd(0.7, 60, 0.6, 80);
const lines = ['customer,date,value'];
for (let customer = 1; customer <= CUSTOMERS; customer++) {
  const first = Math.floor((random.uniform() * DAYS) / 2);
  const times = [0, ...draw(random, DAYS - first)];
  const days = [...new Set(times.map((time) => first + Math.floor(time)))];
  const rate = random.gamma(3.5, 20);
  for (const day of days) {
    const iso = new Date((START + day) * 86_400_000).toISOString().slice(0, 10);
    lines.push(`${String(customer)},${iso},${(1 + random.gamma(4, rate)).toFixed(2)}`);
  }
}
writeFileSync('test/data/shop-orders.csv', `${lines.join('\n')}\n`);
