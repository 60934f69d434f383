/** Who became inactive between two days, on real orders: what the trigger logs is what two plain runs differ in. */
import {existsSync, readFileSync} from 'node:fs';
import {csvParse} from 'd3-dsv';
import {json, sentence, workFolder} from './ciclo';

const {path, file} = workFolder();
const data = '../shared/data';
const isThere = existsSync(data);
if (!isThere) console.warn(`${data} is absent: flag-inactive is not compared on real orders`);

type Row = Readonly<Record<string, string>>;
const lapsedOf = (orders: string, asOf: string): Map<string, Row> => {
  const out = path(`${asOf}.csv`);
  json(['flag-inactive', orders, '--as-of', asOf, '--out', out]);
  const rows = csvParse(readFileSync(out, 'utf8')) as readonly Row[];
  return new Map(
    rows.filter((row) => row['Activity'] === 'Lapsed').map((row) => [row['Customer'] ?? '', row]),
  );
};

interface Change {
  readonly date: string;
  readonly customer: string | number;
  readonly change: string;
}

(isThere ? test : test.skip).each([
  ['cdnow-sample-orders.csv', '1997-11-30', '1997-12-31'],
  ['cdnow-full-orders.csv', '1998-05-31', '1998-06-30'],
  ['superstore-order-lines.csv', '2018-06-30', '2018-09-30'],
])('%s from %s to %s', (name, since, asOf) => {
  const orders = `${data}/${name}`;
  const before = lapsedOf(orders, since);
  const after = lapsedOf(orders, asOf);
  const {changes} = json(['flag-inactive', orders, '--as-of', asOf, '--since', since]);
  const became = (changes as Change[]).filter(({change}) => change === 'Lapsed');
  // Who has a first order in between cannot have been there before.
  const crossed = [...after].filter(
    ([customer, row]) => !before.has(customer) && (row['First order'] ?? '') <= since,
  );
  expect(became.map(({customer}) => String(customer)).sort()).toEqual(
    crossed.map(([customer]) => customer).sort(),
  );
  expect(became.length).toBeGreaterThan(5);
  expect(new Set(became.map(({date}) => date))).toEqual(new Set([asOf]));
  // By that day their date had come, and all but those whom a new median of the shop moved crossed it in between.
  for (const [, row] of crossed) expect((row['Lapsed from'] ?? '') <= asOf).toBe(true);
});

test('what keeps the trigger from its work is said', () => {
  const table = file('future.csv', 'Customer,Date\nAna,2030-01-01\n');
  expect(sentence(['flag-inactive', table, '--as-of', '2024-06-01'])).toMatch(/cannot be used/);
  const past = file('past.csv', 'Customer,Date\nAna,2023-01-01\n');
  expect(
    sentence(['flag-inactive', past, '--as-of', '2024-06-01', '--since', '2024-07-01']),
  ).toMatch(/checked as of 2024-07-01/);
});
