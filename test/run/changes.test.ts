/** What changed since the run before, counted from the cells that it had written. */
import {Formula} from 'sheets-here/host';
import {AS_OF, asked, CUSTOMERS, day, LATER, openShop, openTable} from '../host/shop';

test('nothing is compared on a first run', async () => {
  const {host} = openShop();
  expect((await asked(host, 'classify', {asOf: AS_OF})).summary.changes).toBeNull();
});

test('a run on the same day changes nobody', async () => {
  const {host} = openShop();
  await asked(host, 'classify', {asOf: AS_OF});
  const {changes} = (await asked(host, 'classify', {asOf: AS_OF})).summary;
  expect(changes).toEqual({
    since: AS_OF,
    columns: {
      stage: {
        CONVERSION: {CONVERSION: 2},
        GROWTH: {GROWTH: 2},
        RETENTION: {RETENTION: 1},
      },
      activity: {ACTIVE: {ACTIVE: 5}},
      tier: {TOP: {TOP: 1}, SMALL: {SMALL: 4}},
    },
  });
});

test('who moved, who came, who is gone; read in either language', async () => {
  const {host, orders} = openShop();
  await asked(host, 'classify', {asOf: AS_OF, language: 'es'});
  // Luis is taken out of the orders, and Zoe is new.
  orders.put(4, 1, [['Zoe']]);
  orders.put(9, 1, [['Zoe']]);
  orders.put(15, 1, [['Zoe']]);
  const {changes} = (await asked(host, 'classify', {asOf: LATER, language: 'en'})).summary;
  expect(changes?.since).toBe(AS_OF);
  expect(changes?.columns['stage']).toEqual({
    CONVERSION: {REACTIVATION: 2},
    // Luis, of whom no order is left, and 00012.
    GROWTH: {GROWTH: 1, '': 1},
    RETENTION: {REACTIVATION: 1},
    '': {GROWTH: 1},
  });
  expect(changes?.columns['activity']?.['']).toEqual({AT_RISK: 1});
});

test('without the sheet of customers the tags tell', async () => {
  const {host} = openShop();
  await asked(host, 'classify', {asOf: AS_OF});
  host.book.deleteSheet(host.book.sheet('Ciclo customers'));
  const {changes} = (await asked(host, 'classify', {asOf: LATER})).summary;
  expect(changes?.since).toBeNull();
  expect(changes?.columns['activity']).toEqual({ACTIVE: {AT_RISK: 2, LAPSED: 3}});
});

test('a table of customers, beside rows that repeat one', async () => {
  const {host, sheet} = openTable(CUSTOMERS);
  sheet.put(7, 1, [['Ana', 1, day('2024-06-10'), day('2024-06-10'), 1]]);
  await asked(host, 'classify', {asOf: AS_OF});
  const {summary} = await asked(host, 'classify', {asOf: '2026-12-15'});
  const {changes, customersSheet} = summary;
  expect(customersSheet).toBeNull();
  expect(changes?.since).toBe(AS_OF);
  expect(changes?.columns['activity']).toEqual({
    ACTIVE: {LAPSED: 4},
    LAPSED: {LAPSED: 1},
  });
  expect(changes?.columns['stage']?.['ACQUISITION']).toEqual({ACQUISITION: 1});
});

test('a column that was not there before has no moves', async () => {
  const {host} = openShop();
  await asked(host, 'classify', {asOf: AS_OF, columns: ['stage', 'as_of']});
  const {changes} = (await asked(host, 'classify', {asOf: LATER})).summary;
  expect(changes?.since).toBe(AS_OF);
  expect(changes?.columns.tier).toEqual({});
  expect(changes?.columns['activity']).toEqual({});
  expect(Object.keys(changes?.columns.stage ?? {}).length).toBeGreaterThan(0);
});

test('comparing costs no service call, and a summary names its sheets and its money', async () => {
  const {host, orders} = openShop({unknowns: {currentonly: 'enough'}});
  const first = await asked(host, 'classify', {asOf: AS_OF, currency: '€'});
  expect(host.calls.serviceCalls).toBe(19);
  expect(first.summary).toMatchObject({
    sheet: {id: orders.id, name: 'Orders'},
    customersSheet: {id: host.book.sheet('Ciclo customers').id, name: 'Ciclo customers'},
    currency: '€',
  });
  const second = await asked(host, 'classify', {asOf: LATER});
  expect(host.calls.serviceCalls).toBe(19);
  expect(second.summary.currency).toBeNull();
  expect(second.summary.counts).not.toHaveProperty('scores');
});

test('a run that is followed counts recency by frequency for the heat map', async () => {
  const {host} = openShop();
  const {counts} = (await asked(host, 'classify', {asOf: AS_OF, run: 'r'})).summary;
  expect(counts['scores']).toEqual({'1-1': 1, '2-3': 1, '3-1': 1, '4-5': 1, '5-3': 1});
});

test('the currency of the amounts is told', async () => {
  const {host} = openTable([
    ['Customer', 'Date', 'Amount'],
    ['Ana', '2024-01-10', '12,50 €'],
    ['Eva', '2024-02-10', '3,00 €'],
    ['Eva', '2024-02-11', new Formula('=1')],
  ]);
  expect((await asked(host, 'classify', {asOf: AS_OF})).summary.currency).toBe('€');
});
