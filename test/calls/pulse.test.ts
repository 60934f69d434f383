/** What the panel asks whenever a person comes back to it. */
import {AS_OF, asked, openShop} from '../host/shop';

type Shop = ReturnType<typeof openShop>;
const stampOf = async ({host}: Shop): Promise<number> => (await asked(host, 'pulse', {})).stamp;

test('which sheet is open, and which row', async () => {
  const {host, orders} = openShop();
  orders.selection = {
    areas: [{row: 7, column: 2, rows: 1, columns: 1}],
    cell: {row: 7, column: 2},
  };
  expect(await asked(host, 'pulse', {})).toMatchObject({
    sheet: {id: orders.id, name: 'Orders'},
    row: 7,
  });
  // The store; no cell is read.
  expect(host.calls.serviceCalls).toBe(1);
  host.book.activeSheet = host.book.insertChartSheet('Chart');
  expect(await asked(host, 'pulse', {})).toMatchObject({sheet: null, row: 0});
});

const PLAN = {cadence: 'daily', weekday: 1, hour: 8, mail: false, mailUnchanged: false} as const;

/** What changes the stamp, whoever does it. */
const changes: Readonly<Record<string, (shop: Shop) => Promise<unknown>>> = {
  'a run from the panel': ({host}) => asked(host, 'classify', {run: 'a'}),
  'a run from the menu': ({host}) => host.menu('menuClassify'),
  'a check': ({host}) => asked(host, 'checkNow', {asOf: AS_OF}),
  'a schedule': ({host}) => asked(host, 'saveSchedule', PLAN),
};

test.each(Object.entries(changes))(
  '%s changes the stamp, and what it undoes too',
  async (_, act) => {
    const shop = openShop();
    const first = await stampOf(shop);
    await act(shop);
    const second = await stampOf(shop);
    expect(second).not.toBe(first);
    expect(await stampOf(shop)).toBe(second);
  },
);

test('what is set in the panel, and what is typed, leaves the stamp as it is', async () => {
  const shop = openShop();
  await asked(shop.host, 'classify', {run: 'a'});
  const before = await stampOf(shop);
  await asked(shop.host, 'settings', {save: {margin: 0.4}, choices: {dateOrder: 'dmy'}});
  shop.orders.put(20, 1, [['Zoe']]);
  expect(await stampOf(shop)).toBe(before);
  await asked(shop.host, 'removeResults', {sheet: shop.orders.id});
  expect(await stampOf(shop)).not.toBe(before);
});

test('the result that is kept is that of the last check, whoever began it', async () => {
  const {host} = openShop();
  await asked(host, 'classify', {run: 'a', asOf: '2024-06-10'});
  await asked(host, 'checkNow', {asOf: AS_OF});
  const {last} = await asked(host, 'start', {});
  expect(last?.summary).toMatchObject({asOf: AS_OF, customers: 5});
  // With all that the panel draws.
  expect(last?.summary.counts['scores']).toBeDefined();
});
