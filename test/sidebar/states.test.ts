/** Every state of the sidebar in a real browser, in both languages, over a made-up server. */
import axe from 'axe-core';
import type {Browser, Page} from 'playwright-core';
import {browserMissing, launchBrowser} from '../../scripts/browser';
import {sidebarFor} from '../../src/messages';
import {openSidebar, WIDTH} from './page';
import {reach, type State, STATES} from './states';

const missing = browserMissing();
const describeInBrowser = missing === undefined ? describe : describe.skip;

jest.setTimeout(60_000);

let browser: Browser;
beforeAll(async () => {
  if (missing === undefined) browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** What reaches beyond the panel's sides, by its text. */
const TOO_WIDE = `[...document.querySelectorAll('body *')].filter((element) => {
  const {left, right} = element.getBoundingClientRect();
  return (left < 0 || right > ${String(WIDTH)}) && getComputedStyle(element).clipPath === 'none';
}).map((element) => element.tagName + ': ' + element.textContent.slice(0, 60))`;

/** What was made is seen whole, or from its top. */
const IN_SIGHT = `(() => {
  const {top, bottom} = document.querySelector('.outcome').getBoundingClientRect();
  const main = document.querySelector('main').getBoundingClientRect();
  return top >= main.top - 1 && bottom <= main.bottom + 1;
})()`;

const LEFT_OPEN = `document.body.innerText.match(/\\{\\w+\\}|undefined|NaN|\\[object|null/g) ?? []`;

/** The page has no DOM types here: what runs inside it goes in as text. */
const violations = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe.source);
  return page.evaluate(`axe.run(document, {resultTypes: ['violations']}).then(({violations}) =>
    violations.flatMap(({id, impact, nodes}) => nodes.map((node) => impact + ' ' + id + ': ' + node.html.slice(0, 120))))`);
};

describeInBrowser.each(['en', 'es'] as const)('in %s', (language) => {
  test.each(STATES)(
    '$name fits, can be used by everybody and complains of nothing',
    async (state) => {
      const {page, complaints} = await openSidebar(browser, state.scenario, language, state.view);
      try {
        await reach(page, state, language);
        expect(await page.evaluate(TOO_WIDE)).toEqual([]);
        expect(await page.evaluate(LEFT_OPEN)).toEqual([]);
        expect(await violations(page)).toEqual([]);
        expect(complaints).toEqual([]);
      } finally {
        await page.context().close();
      }
    },
  );
});

describeInBrowser('used', () => {
  const words = sidebarFor('en');
  const used = async (
    scenario: string,
    use: (page: Page) => Promise<void>,
    view: State['view'] | '' = '',
  ): Promise<void> => {
    const {page, complaints} = await openSidebar(browser, scenario, 'en', view);
    try {
      await use(page);
      expect(complaints).toEqual([]);
    } finally {
      await page.context().close();
    }
  };
  /** The requests of one call. */
  const asked = async (page: Page, call: string): Promise<unknown[]> => {
    const calls = (await page.evaluate(`CICLO_CALLS`)) as [name: string, request: unknown][];
    return calls.filter(([name]) => name === call).map(([, request]) => request);
  };
  const focused = (page: Page) => page.evaluate(`document.activeElement.textContent`);

  test('by keyboard alone: from the table through a run to the rows of a stage', () =>
    used('shop', async (page) => {
      const classify = page.getByRole('button', {name: 'Classify 400 customers'});
      await classify.waitFor();
      for (let press = 0; press < 60; press++) {
        await page.keyboard.press('Tab');
        if ((await focused(page)) === 'Classify 400 customers') break;
      }
      await page.keyboard.press('Enter');
      await page.getByRole('heading', {name: words.result.title, exact: true}).waitFor();
      expect(await focused(page)).toBe(words.result.title);
      for (let press = 0; press < 60; press++) {
        await page.keyboard.press('Tab');
        if (String(await focused(page)).startsWith('Growth')) break;
      }
      await page.keyboard.press('Enter');
      await page.getByText('59 rows shown in the sheet').waitFor();
      expect(
        await page
          .getByRole('button', {name: /^Growth\b.*59/})
          .first()
          .getAttribute('aria-pressed'),
      ).toBe('true');
      await page.keyboard.press('Enter');
      await page.getByText(words.result.allShown).waitFor();
    }));

  test('a group of nobody filters nothing, and leaves the way back from a filter', () =>
    used('last', async (page) => {
      await page.getByRole('button', {name: words.views.result, exact: true}).click();
      await page.getByRole('button', {name: /^Acquisition\b.*0 customers/}).click();
      await page.getByText('no customer in this group: Acquisition').waitFor();
      expect(await page.getByRole('button', {name: words.result.showAll}).count()).toBe(0);
      expect(await asked(page, 'show')).toEqual([]);
      const growth = page.getByRole('button', {name: /^Growth\b.*59/}).first();
      await growth.click();
      await page.getByText('59 rows shown').waitFor();
      await page.getByRole('button', {name: /^Acquisition\b.*0 customers/}).click();
      await page.getByText('no customer in this group').waitFor();
      expect(await growth.getAttribute('aria-pressed')).toBe('true');
      await page.getByRole('button', {name: words.result.showAll}).click();
      await page.getByText(words.result.allShown).waitFor();
      expect(await growth.getAttribute('aria-pressed')).toBe('false');
    }));

  test('the line at the foot keeps the focus of its button, and gives it back when it is closed', () =>
    used('last', async (page) => {
      await page.getByRole('button', {name: words.views.result, exact: true}).click();
      await page
        .getByRole('button', {name: /^Growth\b.*59/})
        .first()
        .focus();
      await page.keyboard.press('Enter');
      const showAll = page.getByRole('button', {name: words.result.showAll});
      await showAll.waitFor();
      await showAll.focus();
      await page.keyboard.press('Enter');
      await page.getByText(words.result.allShown).waitFor();
      await page.locator('.notice:focus').waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.getByText(words.result.allShown).waitFor({state: 'hidden'});
      await page.locator('.bar:focus', {hasText: 'Growth'}).waitFor();
    }));

  test('before anything is written it is said what will be', () =>
    used('shop', async (page) => {
      await page.getByText(words.table.writesOrders).waitFor();
    }));

  test('a result in which most have lapsed because the table is old says so and leads to the table', () =>
    used('oldRun', async (page) => {
      await page.getByRole('button', {name: words.views.result, exact: true}).click();
      await page.getByText('is of Jun 29, 2024, 731 days before').waitFor();
      await page.locator('.hint').getByRole('button', {name: words.result.toTable}).click();
      await page.getByRole('button', {name: words.table.useNewest}).click();
      await page.getByText('The day of the run is Jun 29, 2024').waitFor();
      // A report ends on that day too.
      await page.getByRole('button', {name: words.views.reports}).click();
      await page.getByText('the day of the run, Jun 29, 2024').waitFor();
      await page.getByRole('button', {name: words.reports.make}).click();
      await page.locator('.outcome').waitFor();
      expect(await asked(page, 'makeReport')).toEqual([
        {report: 'flow', sheet: 0, to: '2024-06-29'},
      ]);
    }));

  test('why there is no model is said once', () =>
    used('unpredicted', async (page) => {
      await page.getByRole('button', {name: words.views.result, exact: true}).click();
      await page.getByText(words.result.prediction.compared).waitFor();
      expect(await page.getByText(/^No model:/).count()).toBe(1);
    }));

  test('a customer’s card says in days when, and what the next step is', () =>
    used(
      'last',
      async (page) => {
        await page.getByText(words.result.actions.SAVE).waitFor();
        const facts = await page.locator('.facts div').allTextContents();
        expect(facts).toContain('At risk after69 days');
        expect(facts).toContain('Lapsed after103 days');
      },
      'row',
    ));

  test('a column that is chosen is read again, remembered, and can be given back', () =>
    used('shop', async (page) => {
      const select = page.getByLabel(words.fields.customer, {exact: true});
      await select.selectOption('Customer');
      await page.getByText('Ana Molina').waitFor();
      expect(await select.inputValue()).toBe('Customer');
      const asked: unknown = await page.evaluate(`CICLO_CALLS`);
      expect(asked).toContainEqual([
        'recognise',
        {sheet: 0, choices: {columns: {customer: 'Customer'}}},
      ]);
      expect(asked).toContainEqual([
        'settings',
        {sheet: 0, choices: {columns: {customer: 'Customer'}}},
      ]);
      await page.getByRole('button', {name: words.table.forget}).click();
      await page.getByText('ana.molina25').waitFor();
      await page.locator('h1:focus').waitFor();
    }));

  test('an option that is wrong is explained at its field and stops the run; a right one is sent', () =>
    used('shop', async (page) => {
      await page.getByRole('button', {name: words.table.options, exact: true}).click();
      const margin = page.getByLabel(words.options.fields.margin.label);
      await margin.fill('140');
      await margin.blur();
      await page.getByText('Use a number from 0 to 100.').waitFor();
      const classify = page.locator('footer .primary');
      expect(await classify.getAttribute('aria-disabled')).toBe('true');
      await classify.click({force: true});
      await margin.fill('40');
      await margin.blur();
      await page.getByText(words.options.saved).waitFor();
      await classify.click();
      await page.getByRole('heading', {name: words.result.title, exact: true}).waitFor();
      const asked = (await page.evaluate(`CICLO_CALLS`)) as [string, Record<string, unknown>][];
      const runs = asked.filter(([name]) => name === 'classify');
      expect(runs).toHaveLength(1);
      expect(runs[0]?.[1]).toMatchObject({margin: 0.4, sheet: 0, choices: {}});
      expect(runs[0]?.[1]['run']).toMatch(/^[A-Za-z0-9-]{1,40}$/);
    }));

  test('a run can be left and come back to, and says when it has ended', () =>
    used('steady', async (page) => {
      await page.locator('footer .primary').click();
      await page.getByRole('button', {name: words.views.formulas}).click();
      await page.getByRole('img', {name: words.run.running}).waitFor();
      await page.getByRole('button', {name: /^Result/}).click();
      await page.getByRole('heading', {name: words.run.title}).waitFor();
      await page.getByText('2,505 rows').waitFor();
      await page.getByRole('button', {name: words.views.row, exact: true}).click();
      await page.getByText('400 customers classified.').waitFor();
      await page.getByRole('button', {name: words.table.seeResult}).click();
      await page.getByText('400 customers, 2,492 orders').waitFor();
    }));

  test('undo asks first; Escape takes it back', () =>
    used('last', async (page) => {
      await page.getByRole('button', {name: words.undo.open}).click();
      await page.getByRole('dialog', {name: words.undo.title}).waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({state: 'hidden'});
      expect(await page.evaluate(`CICLO_CALLS.map(([name]) => name)`)).not.toContain(
        'removeResults',
      );
      await page.getByRole('button', {name: words.undo.open}).click();
      await page.getByRole('button', {name: words.undo.remove, exact: true}).click();
      await page.getByText('Removed: 3 columns and 1 sheet.').waitFor();
    }));

  test('a column that was not found is chosen from the headers', () =>
    used('noCustomerColumn', async (page) => {
      await page.getByLabel('Column that holds: Customer').selectOption('Ref');
      await page.getByRole('button', {name: words.table.chooseButton}).click();
      await page.getByText('2,492 orders, 400 customers').waitFor();
      expect(await page.evaluate(`CICLO_CALLS`)).toContainEqual([
        'recognise',
        {choices: {columns: {customer: 'Ref'}}},
      ]);
    }));

  test('another’s filter is left alone: the rows are selected instead', () =>
    used('foreignFilter', async (page) => {
      await page.getByRole('button', {name: words.views.result, exact: true}).click();
      await page
        .getByRole('button', {name: /^Growth\b.*59/})
        .first()
        .click();
      await page.getByRole('button', {name: words.result.selectInstead}).click();
      await page.getByText('59 rows selected').waitFor();
    }));

  test('a row set aside leads to its cell', () =>
    used('shop', async (page) => {
      await page.getByRole('button', {name: 'Row 641'}).click();
      await page.getByText('Row 641 is selected in the sheet.').waitFor();
      expect(await page.evaluate(`CICLO_CALLS`)).toContainEqual([
        'goTo',
        {sheet: 0, row: 641, column: 'Order date'},
      ]);
    }));

  test('a panel that cannot draw an answer says so and starts again', () =>
    used('malformed', async (page) => {
      await page.locator('footer .primary').click();
      await page.getByText(words.failures.broken).waitFor();
      await page.getByRole('button', {name: words.failures.reload}).click();
      await page.getByRole('button', {name: 'Classify 400 customers'}).waitFor();
    }));

  test('a schedule is set up, said in a sentence, changed and deleted, which asks first', () =>
    used(
      'shop',
      async (page) => {
        const {schedule} = words;
        await page.getByLabel(schedule.weekday).selectOption('Friday');
        await page.getByLabel(schedule.hour, {exact: true}).selectOption('7:00 PM');
        await page.getByLabel(schedule.mailUnchanged).check();
        await page.getByRole('button', {name: schedule.save}).click();
        await page.getByText('Every Friday from 7:00 PM').waitFor();
        await page.getByText(schedule.saved).waitFor();
        expect(await focused(page)).toBe(schedule.save);
        await page.getByLabel(schedule.daily).check();
        expect(await page.getByLabel(schedule.weekday).count()).toBe(0);
        await page.getByLabel(/^Mail it to .*ana\.molina25@example\.com/).uncheck();
        await page.getByRole('button', {name: schedule.save}).click();
        await page.getByText('Every day from 7:00 PM').waitFor();
        await page.getByText(schedule.noMail).waitFor();
        const plan = {sheet: 0, weekday: 5, hour: 19, mailUnchanged: true};
        expect(await asked(page, 'saveSchedule')).toEqual([
          {...plan, cadence: 'weekly', mail: true},
          {...plan, cadence: 'daily', mail: false},
        ]);
        await page.getByRole('button', {name: schedule.remove}).click();
        await page.keyboard.press('Escape');
        expect(await asked(page, 'removeSchedule')).toEqual([]);
        await page.getByRole('button', {name: schedule.remove}).click();
        await page.getByRole('button', {name: schedule.removeNow, exact: true}).click();
        await page.getByText(schedule.removed).waitFor();
        expect(await page.getByRole('button', {name: schedule.remove}).count()).toBe(0);
        expect(await asked(page, 'removeSchedule')).toEqual([{sheet: 0}]);
      },
      'schedule',
    ));

  test.each([
    ['scheduleOthers', words.schedule.takeOver, 'Every day from 8:00 AM', 'daily'],
    ['schedulePaused', words.schedule.resume, 'Every Monday from 8:00 AM', 'weekly'],
  ])('%s: a press on “%s” saves it as it is', (scenario, button, sentence, cadence) =>
    used(
      scenario,
      async (page) => {
        await page.getByText(sentence).waitFor();
        await page.getByRole('button', {name: button}).first().click();
        await page.getByText(words.schedule.saved).waitFor();
        expect(await asked(page, 'saveSchedule')).toEqual([
          {sheet: 0, cadence, weekday: 1, hour: 8, mail: true, mailUnchanged: false},
        ]);
        expect(await page.getByText(words.schedule.others).count()).toBe(0);
        expect(await page.getByText(words.schedule.paused).count()).toBe(0);
      },
      'schedule',
    ),
  );

  test('whose a schedule is, is not said where it cannot be known', () =>
    used(
      'scheduleUnknown',
      async (page) => {
        await page.getByText(words.schedule.missing.triggers).waitFor();
        await page.getByText(words.schedule.mailsOther).waitFor();
        expect(await page.getByText(words.schedule.others).count()).toBe(0);
        expect(await page.getByRole('button', {name: words.schedule.takeOver}).count()).toBe(0);
      },
      'schedule',
    ));

  test('a check keeps the focus at what it will tell', () =>
    used(
      'scheduled',
      async (page) => {
        await page.getByRole('button', {name: words.schedule.checkButton}).click();
        await page.getByText(words.schedule.kinds.TIER_DOWN).waitFor();
        await page.locator('h2:focus', {hasText: words.schedule.check}).waitFor();
      },
      'schedule',
    ));

  test('a missed check is made up for when the panel opens, once, and says what it found', () =>
    used('overdue', async (page) => {
      await page.getByText(words.schedule.overdue).waitFor();
      const classify = page.locator('footer .primary');
      expect(await classify.getAttribute('aria-disabled')).toBe('true');
      await page.getByText('Checked as of Jun 30, 2026: 11 changes.').waitFor();
      expect(await classify.getAttribute('aria-disabled')).toBe('false');
      await page.getByRole('button', {name: words.schedule.see}).click();
      await page.getByText('From Jun 22, 2026 to Jun 30, 2026:').waitFor();
      await page.getByRole('button', {name: 'See all changes in'}).click();
      await page.getByText('is open.').waitFor();
      expect(await asked(page, 'goTo')).toEqual([{sheet: 9, row: 1}]);
      expect(await asked(page, 'checkNow')).toEqual([
        {sheet: 0, run: expect.any(String) as string},
      ]);
    }));

  test('a missed check that fails is not tried again by itself', () =>
    used('checkFails', async (page) => {
      await page.getByRole('button', {name: words.schedule.see}).click();
      await page.getByText('did not answer in time').waitFor();
      await page.getByRole('button', {name: words.again}).click();
      await page.getByText('did not answer in time').waitFor();
      await page.getByRole('button', {name: words.views.table}).click();
      await page.getByRole('button', {name: 'Classify 400 customers'}).waitFor();
      expect(await asked(page, 'checkNow')).toHaveLength(2);
    }));

  test('a run of many parts goes on by itself until all is written', () =>
    used('parts', async (page) => {
      await page.locator('footer .primary').click();
      await page.getByText('120,000 of 345,678 rows are written.').waitFor();
      await page.getByText('240,000 of 345,678 rows are written.').waitFor();
      await page.getByText('400 customers, 2,492 orders').waitFor();
      const runs = await asked(page, 'classify');
      expect(runs).toHaveLength(3);
      const [first, ...others] = runs.map((run) => ({...(run as object), run: ''}));
      expect(others).toEqual([first, first]);
      expect(await page.getByRole('button', {name: words.run.goOn}).count()).toBe(0);
    }));

  test('a run of many parts can be stopped between two, says so, and goes on when asked', () =>
    used('parts', async (page) => {
      await page.locator('footer .primary').click();
      await page.getByRole('button', {name: words.run.stop}).click();
      await page.getByText('Ciclo stops when this part is written.').waitFor();
      await page.getByText('Not finished: 240,000 of 345,678').waitFor();
      expect(await asked(page, 'classify')).toHaveLength(2);
      await page.getByRole('button', {name: words.run.goOn}).click();
      await page.getByText('400 customers, 2,492 orders').waitFor();
      expect(await page.getByText('Not finished').count()).toBe(0);
      expect(await asked(page, 'classify')).toHaveLength(3);
    }));

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
      await page.getByText('B less A: 3.3 points; 95% interval 0.7 to 5.8.').waitFor();
      await page.getByText('for 12 customers').waitFor();
      await page.locator('.outcome h2:focus').waitFor();
      expect(await page.evaluate(IN_SIGHT)).toBe(true);
      expect(await asked(page, 'readOut')).toEqual([{}]);
    }));

  test('what stands in cells is text, whatever it looks like', () =>
    used('hostile', async (page) => {
      await page.getByText('HYPERLINK').waitFor();
      for (const view of [words.views.result, words.views.row])
        await page.getByRole('button', {name: view, exact: true}).click();
      await page.getByText('onerror').first().waitFor();
      expect(await page.evaluate(`[document.images.length, document.title]`)).toEqual([0, 'Ciclo']);
    }));
});
