/** One absurd amount is set aside, and stops nobody else's result. */
import type {Stored} from 'sheets-here/host';
import {AS_OF, asked, day, openTable} from '../host/shop';

test.each<Stored>([1e307, -1e307, 1e302, 1e16, '1e307', '9'.repeat(40)])('%s', async (amount) => {
  const {host, sheet} = openTable([
    ['Customer', 'Order date', 'Amount'],
    ['Ana', day('2024-05-01'), 20],
    ['Luis', day('2024-05-02'), amount],
    ['Eva', day('2024-05-03'), 30],
  ]);
  const {summary} = await asked(host, 'classify', {asOf: AS_OF, run: 'a'});
  expect(summary.setAside['BAD_AMOUNT']?.count).toBe(1);
  expect(summary.revenue).toBe(50);
  expect(sheet.texts()[0]).toContain('Pyramid');
});
