/** Spreadsheets that are full: a sentence before anything is written, or columns that are free. */
import type {Host} from 'sheets-here/host';
import {AS_OF, call, day, everything, openShop, openTable} from '../host/shop';

const CELLS = 10_000_000;
const cellsOf = (host: Host): number =>
  host.book.sheets.reduce((sum, {rowCount, columnCount}) => sum + rowCount * columnCount, 0);
/** Leaves room for so many cells. */
const fill = (host: Host, left: number): void => {
  const sheet = host.book.sheet('Notes');
  const rows = Math.floor((CELLS - left - cellsOf(host)) / sheet.columnCount);
  sheet.insertRows(1, rows);
};

test.each([0, 20_000, 26_100])('with room for %i cells', async (left) => {
  const {host, orders} = openShop();
  fill(host, left);
  const before = everything(host);
  const answer = await call(host, 'classify', {asOf: AS_OF});
  if (answer.ok) expect(orders.texts()[1]).toContain('Pyramid');
  else {
    expect(answer).toMatchObject({code: 'noRoom'});
    expect(everything(host)).toEqual(before);
  }
});

test('with room for the tags, but not for the customers', async () => {
  const {host} = openTable([
    ['Customer', 'Order date', 'Amount'],
    ...Array.from({length: 3000}, (_, i) => [`C${String(i)}`, day('2024-05-01'), 20]),
  ]);
  host.book.insertSheet('Notes');
  fill(host, 30_000);
  const before = everything(host);
  expect(await call(host, 'classify', {asOf: AS_OF})).toMatchObject({ok: false, code: 'noRoom'});
  expect(everything(host)).toEqual(before);
});

test('with as many columns as Google allows, free ones are taken', async () => {
  const {host, orders} = openShop();
  orders.deleteRows(30, 970);
  orders.insertColumns(26, 18_278 - 26);
  expect(await call(host, 'classify', {asOf: AS_OF})).toMatchObject({ok: true});
  expect(orders.columnCount).toBe(18_278);
});
