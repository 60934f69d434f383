/** A sheet that is no purchases, in the strict host: what it is said to be, where to go, and that a chosen kind is remembered. */
import {fill, languages} from '../../src/messages';
import {call, openTable} from '../host/shop';

const LEADS = [
  ['Name', 'Email', 'Lead status', 'Next step', 'Created'],
  ['Ana', 'ana@x.es', 'New', 'Call', '2024-05-01'],
  ['Luis', 'luis@y.es', 'Contacted', 'Send', '2024-05-02'],
] as const;
const ORDERS = [
  ['Customer', 'Order date', 'Amount'],
  ['Ana', '2024-05-01', 20],
  ['Luis', '2024-05-02', 30],
] as const;

const withOrders = () => {
  const {host, sheet} = openTable(LEADS.map((row) => [...row]));
  const active = host.book.activeSheet;
  const other = host.book.insertSheet('Sales');
  other.put(
    1,
    1,
    ORDERS.map((row) => [...row]),
  );
  host.book.activeSheet = active;
  return {host, sheet, other};
};

test.each(['recognise', 'classify'] as const)(
  '%s refuses leads by name, and writes nothing',
  async (name) => {
    const {host} = withOrders();
    const before = JSON.stringify(host.book.sheets.map((sheet) => sheet.name));
    const answer = await call(host, name, {});
    expect(answer).toMatchObject({
      ok: false,
      code: 'notReadYet',
      message: fill(languages.en.errors.notReadYet, {kind: languages.en.kinds.leads}),
      refused: {kind: 'leads', headerRow: 1, why: ['Lead status', 'Next step']},
    });
    expect(JSON.stringify(host.book.sheets.map((sheet) => sheet.name))).toBe(before);
  },
);

test('the sheet of orders beside it is named; our own and hidden ones are not', async () => {
  const {host, other} = withOrders();
  expect(await call(host, 'recognise', {})).toMatchObject({
    refused: {elsewhere: {id: other.id, name: 'Sales'}},
  });
  other.hidden = true;
  expect(await call(host, 'recognise', {})).toMatchObject({refused: {elsewhere: null}});
});

test('a kind that a person chooses is kept for that sheet, and goes with the choice', async () => {
  const {host, sheet} = withOrders();
  const choices = {kind: 'customers'} as const;
  await call(host, 'settings', {sheet: sheet.id, choices});
  expect(await call(host, 'start', {})).toMatchObject({
    choices,
    table: {ok: true, kind: 'customers', layout: 'customers'},
  });
  await call(host, 'settings', {sheet: sheet.id, choices: {}});
  expect(await call(host, 'start', {})).toMatchObject({choices: null, table: {code: 'notReadYet'}});
});

test('orders say by which headers, and what else they may be', async () => {
  const {host} = openTable(ORDERS.map((row) => [...row]));
  expect(await call(host, 'recognise', {})).toMatchObject({
    ok: true,
    kind: 'orders',
    why: ['Customer', 'Amount', 'Order date'],
    others: [],
    fields: ['customer', 'date', 'amount', 'order', 'profit'],
    hasDays: true,
  });
});
