/** The panel in a browser: lists and reports. */
import {asked, describeUsed, focused, used, words, IN_SIGHT} from './panel';

describeUsed(() => {
  test('a report is asked for as chosen; what was made takes the focus and leads to its sheet', () =>
    used('shop', async (page) => {
      const {reports} = words;
      await page.getByRole('button', {name: words.views.reports}).click();
      const make = page.getByRole('button', {name: reports.make});
      await make.click();
      await page.getByRole('heading', {name: 'Made: Customer flow'}).waitFor();
      await page.locator('.outcome h2:focus').waitFor();
      expect(await focused(page)).toBe('Made: Customer flow');
      await page.getByRole('button', {name: 'Go to'}).click();
      await page.getByText('is open.').waitFor();
      expect(await asked(page, 'goTo')).toEqual([{sheet: 11, row: 1}]);
      await page.getByLabel(reports.kinds.cohorts.title).check();
      await page.getByLabel(reports.by, {exact: true}).selectOption(reports.periods.quarter);
      await page.getByLabel(reports.from, {exact: true}).fill('2026-07-01');
      await page.getByText(reports.wrongWay).waitFor();
      await make.click({force: true});
      await page.getByLabel(reports.to, {exact: true}).fill('2026-07-02');
      await make.click();
      await page.getByRole('heading', {name: 'Made: Cohorts'}).waitFor();
      expect(await asked(page, 'makeReport')).toEqual([
        {sheet: 0, report: 'flow'},
        {sheet: 0, report: 'cohorts', period: 'quarter', from: '2026-07-01', to: '2026-07-02'},
      ]);
    }));

  test('a report that is ready when another view is open says so at the foot', () =>
    used('reportSteady', async (page) => {
      await page.getByRole('button', {name: words.views.reports}).click();
      await page.getByRole('button', {name: words.reports.make}).click();
      await page.getByRole('button', {name: words.views.row}).click();
      await page.getByText('Made: Customer flow').waitFor();
      await page.getByRole('button', {name: words.schedule.see}).click();
      await page.getByText('is open.').waitFor();
      expect(await asked(page, 'makeReport')).toHaveLength(1);
    }));

  test('reports of a table that is no table of orders are not asked for', () =>
    used('rowsOfCustomers', async (page) => {
      await page.getByRole('button', {name: words.views.reports}).click();
      await page.getByText(words.reports.needsOrders).waitFor();
      await page.getByRole('button', {name: words.reports.make}).click({force: true});
      expect(await asked(page, 'makeReport')).toEqual([]);
    }));

  test('a list is asked for as chosen, may hold some back, and leads to its sheet', () =>
    used('last', async (page) => {
      const {lists} = words;
      await page.getByRole('button', {name: words.views.lists}).click();
      await page.getByLabel(lists.column).selectOption('Activity');
      await page.getByLabel(lists.group, {exact: true}).selectOption('At risk (35)');
      await page.getByRole('button', {name: lists.make}).click();
      await page.getByRole('heading', {name: 'List of 19 customers made'}).waitFor();
      await page.locator('.outcome h2:focus').waitFor();
      expect(await focused(page)).toBe('List of 19 customers made');
      await page.getByText('4 customers are left out').waitFor();
      await page.getByLabel(lists.consent.all).check();
      await page.getByText('Columns: 4 chosen').click();
      await page.getByLabel('Why').uncheck();
      await page.getByLabel('Next step').check();
      await page.getByLabel(lists.holdOut).check();
      expect(await page.getByLabel(lists.testName).inputValue()).toBe('At risk, Jun 30, 2026');
      await page.getByLabel(lists.share).fill('0');
      await page.getByText('Use a number from 1 to 99.').waitFor();
      await page.getByRole('button', {name: lists.make}).click({force: true});
      await page.getByLabel(lists.share).fill('12.5 %');
      await page.getByLabel(lists.testName).fill(' June ');
      await page.getByRole('button', {name: lists.make}).click();
      await page.getByText('Write to group B (15) and leave group A (4) alone.').waitFor();
      await page.getByRole('button', {name: 'Go to'}).click();
      await page.getByText('is open.').waitFor();
      const of = {sheet: 0, column: 'activity', code: 'AT_RISK'};
      expect(await asked(page, 'makeList')).toEqual([
        {...of, columns: ['orders', 'last', 'revenue', 'reason'], consent: 'sendable'},
        {
          ...of,
          columns: ['orders', 'last', 'revenue', 'action'],
          consent: 'all',
          test: {name: 'June', share: 0.125},
        },
      ]);
      expect(await asked(page, 'goTo')).toEqual([{sheet: 12, row: 1}]);
    }));

  test('a refused read-out is forgotten when the view is left: it was about the sheet that was open', () =>
    used('listFails', async (page) => {
      await page.getByRole('button', {name: words.views.lists}).click();
      await page.getByRole('button', {name: words.lists.readOutButton}).click();
      await page.getByRole('button', {name: words.again}).waitFor();
      await page.getByRole('button', {name: words.views.result, exact: true}).click();
      await page.getByRole('button', {name: words.views.lists}).click();
      await page.getByRole('button', {name: words.lists.readOutButton}).waitFor();
      expect(await page.getByRole('button', {name: words.again}).count()).toBe(0);
    }));

  test('the open list is read out: verdict, both groups, interval, blanks', () =>
    used('shop', async (page) => {
      await page.getByRole('button', {name: words.views.lists}).click();
      await page.getByRole('button', {name: words.lists.readOutButton}).click();
      await page.getByText('Those contacted converted more often').waitFor();
      expect(await page.getByRole('row').allTextContents()).toEqual([
        'GroupA, left aloneB, contacted',
        'Customers4001,600',
        'Converted20132',
        '%5%8.3%',
      ]);
      await page.getByText('B minus A: 3.3 points; 95% interval 0.7 to 5.8.').waitFor();
      await page.getByText('for 12 customers').waitFor();
      await page.locator('.outcome h2:focus').waitFor();
      expect(await page.evaluate(IN_SIGHT)).toBe(true);
      expect(await asked(page, 'readOut')).toEqual([{}]);
    }));
});
