/** The prediction of a run in the strict host: columns, the sheet of the model and its names, and what cannot be predicted. */
import {type Host, type Stored} from 'sheets-here/host';
import {drawMbgNbd, makeRandom} from '../models/fitting/data';
import {failing, undisturbed} from '../host/disturb';
import {asked, call, CUSTOMERS, day, everything, openShop, openTable} from '../host/shop';

const AS_OF = '2024-06-30';
const DAY = 86_400_000;
const START = Date.parse('2023-01-01T00:00Z');

/** A shop drawn from MBG/NBD with a fixed seed. */
const orders = (customers: number): Stored[][] => {
  const random = makeRandom(7);
  const draw = drawMbgNbd(0.9, 60, 0.8, 1.8);
  const rows: Stored[][] = [['Customer', 'Order date', 'Amount']];
  for (let c = 0; c < customers; c++) {
    const first = Math.floor(random.uniform() * 180);
    const typical = 20 + 80 * random.uniform();
    for (const time of [0, ...draw(random, 540 - first)]) {
      const date = new Date(START + Math.floor(first + time) * DAY);
      rows.push([
        `C${String(c)}`,
        day(date.toISOString().slice(0, 10)),
        Math.round(typical * (0.5 + random.uniform())),
      ]);
    }
  }
  return rows;
};

/** Colours, charts and names are looked at here; where Google refuses them: test/sweeps/unknowns.test.ts. */
const PERMITTED = {unknowns: {currentonly: 'enough'}} as const;

const open = (rows: Stored[][], options: Parameters<typeof openTable>[1] = {}): Host =>
  openTable(rows, {...PERMITTED, now: new Date(`${AS_OF}T10:00:00Z`), ...options}).host;

const named = (host: Host, name: string): unknown[] => {
  const {sheet, area} = host.book.names.of(name) ?? {};
  if (!sheet || !area) throw new Error(`no ${name}`);
  return Array.from({length: area.columns}, (_, i) => sheet.read(area.column + i, area.row, 1)[0]);
};

const column = (host: Host, header: string): Map<string, unknown> => {
  const [headers = [], ...rows] = host.book.sheet('Ciclo customers').texts();
  const at = headers.indexOf(header);
  return new Map(rows.map((row) => [String(row[0]), row[at]]));
};

test('columns, the model and its names agree with the formulas', async () => {
  const host = open(orders(400));
  const {prediction} = (await asked(host, 'classify', {predict: true})).summary;
  if (!prediction?.chosen || !prediction.spend) throw new Error('nothing was chosen');
  expect(prediction.candidates.map(({model}) => model)).toEqual([
    'BG/NBD',
    'MBG/NBD',
    'Pareto/NBD',
  ]);
  expect(prediction.spend.identified).toBe(true);
  expect(prediction.sheet).toMatchObject({name: 'Ciclo model'});
  expect(prediction.why).toMatch(/days it expected \d+ orders of known customers; \d+ came\.$/);

  const model = named(host, 'CICLO_MODEL');
  expect(model[0]).toBe(prediction.chosen);
  expect(named(host, 'CICLO_VALUE_MODEL')[0]).toBe('Gamma-Gamma');
  const chosen = prediction.candidates.find((each) => each.model === prediction.chosen);
  expect(model.slice(1)).toEqual(Object.values(chosen?.parameters ?? {}));

  const alive = column(host, 'Still a customer (probability)');
  const expected = column(host, 'Orders expected in 12 months');
  const count = column(host, 'Orders');
  const first = column(host, 'First order');
  const last = column(host, 'Last order');
  const weeks = (from: unknown, to: unknown): number =>
    (Date.parse(String(to)) - Date.parse(String(from))) / DAY / 7;
  let checked = 0;
  for (const [customer, probability] of [...alive].slice(0, 60)) {
    const args = [
      Number(count.get(customer)) - 1,
      weeks(first.get(customer), last.get(customer)),
      weeks(first.get(customer), AS_OF),
    ];
    if (args[0] === 0) expect(Number(probability)).toBeLessThan(1);
    else if (prediction.chosen !== 'BG/NBD' || args[0]) {
      const told = Number(await host.run('P_ALIVE', ...args, [model]));
      expect(Number(probability)).toBeCloseTo(told, 3);
      const orders = Number(await host.run('EXPECTED_PURCHASES', ...args, 365 / 7, [model]));
      expect(Number(expected.get(customer))).toBeCloseTo(orders, 2);
      checked++;
    }
  }
  expect(checked).toBeGreaterThan(20);
});

test('the sheet of the model is refreshed in place, in Spanish too, and goes with undo', async () => {
  const host = open(orders(300), {locale: 'es_ES'});
  await asked(host, 'classify', {predict: true});
  const before = everything(host);
  await asked(host, 'classify', {predict: true});
  expect(everything(host)).toEqual(before);
  const sheet = host.book.sheet('Ciclo modelo');
  expect(sheet.texts()[0]?.[0]).toBe('Modelo de compra de «Table», a fecha de 30/6/2024');
  expect(sheet.charts.map(({type}) => type)).toEqual(['LINE']);
  await asked(host, 'removeResults', {});
  expect(host.book.sheets.map(({name}) => name)).toEqual(['Table']);
  expect(host.book.names.all()).toEqual([]);
});

test('without the option again, the columns go', async () => {
  const host = open(orders(300));
  await asked(host, 'classify', {predict: true});
  const {prediction} = (await asked(host, 'classify', {})).summary;
  expect(prediction).toBeUndefined();
  const [headers] = host.book.sheet('Ciclo customers').texts();
  expect(headers).not.toContain('Still a customer (probability)');
});

test('a shop of twelve gets a plain sentence, and all else as ever', async () => {
  const {host} = openShop(PERMITTED);
  const {summary} = await asked(host, 'classify', {asOf: AS_OF, predict: true});
  expect(summary.prediction?.chosen).toBeNull();
  expect(summary.warnings.map(({text}) => text)).toContain(
    'No model: fewer than 10 customers bought again. The rules by days of silence go on as they are.',
  );
  expect(summary.counts['activity']).toEqual(
    (await asked(openShop(PERMITTED).host, 'classify', {asOf: AS_OF})).summary.counts['activity'],
  );
  expect([...column(host, 'Still a customer (probability)').values()]).toEqual([
    '',
    '',
    '',
    '',
    '',
  ]);
});

test('a table without days of orders says what could not be done', async () => {
  const {host, sheet} = openTable(CUSTOMERS);
  const {summary} = await asked(host, 'classify', {predict: true});
  expect(summary.prediction?.chosen).toBeNull();
  expect(sheet.texts()[0]).toContain('Still a customer (probability)');
  expect(summary.warnings.map(({code}) => code)).toContain('NO_ORDER_DAYS');
});

test('where time is short, the next run goes on with the fits that have been made', async () => {
  const calm = open(orders(300));
  await asked(calm, 'classify', {predict: true});
  const host = open(orders(300), {slowness: 600});
  let runs = 1;
  for (; (await asked(host, 'classify', {predict: true})).unfinished; runs++) {
    expect(host.book.sheets.map(({name}) => name)).toEqual(['Table']);
    host.slowness = 1;
    if (runs > 9) throw new Error('it never ends');
  }
  expect(runs).toBeGreaterThan(1);
  expect(everything(host)).toEqual(everything(calm));
  expect([...host.properties().keys()].filter((key) => key.startsWith('fits'))).toEqual([]);
});

test('killed at any call, the next run makes it whole', async () => {
  const request = {asOf: AS_OF, predict: true};
  const calm = openShop(PERMITTED).host;
  const [calls] = await undisturbed(calm, () => asked(calm, 'classify', request));
  const expected = everything(calm);
  for (let at = 0; at < calls; at += 3) {
    const {host} = openShop(PERMITTED);
    await failing(host, at, 'a killed execution', () => call(host, 'classify', request));
    host.book.activeSheet = host.book.sheet('Orders');
    await asked(host, 'classify', request);
    expect({at, book: everything(host)}).toEqual({at, book: expected});
  }
});
