/** The panel in a browser, from the table through a run to its result and to single customers. */
import {asked, describeUsed, focused, used, words} from './panel';

describeUsed(() => {
  test('by keyboard alone: from the table through a run to the rows of a stage', () =>
    used('shop', async (page) => {
      const classify = page.getByRole('button', {name: 'Classify 400 customers'});
      await classify.waitFor();
      for (let press = 0; press < 60; press++) {
        await page.page().keyboard.press('Tab');
        if ((await focused(page)) === 'Classify 400 customers') break;
      }
      await page.page().keyboard.press('Enter');
      await page.getByRole('heading', {name: words.result.title, exact: true}).waitFor();
      expect(await focused(page)).toBe(words.result.title);
      for (let press = 0; press < 60; press++) {
        await page.page().keyboard.press('Tab');
        if (String(await focused(page)).startsWith('Growth')) break;
      }
      await page.page().keyboard.press('Enter');
      await page.getByText('59 rows shown in the sheet').waitFor();
      expect(
        await page
          .getByRole('button', {name: /^Growth\b.*59/})
          .first()
          .getAttribute('aria-pressed'),
      ).toBe('true');
      await page.page().keyboard.press('Enter');
      await page.getByText(words.result.allShown).waitFor();
    }));

  test('a kind of which the panel knows nothing is drawn as it declares itself', () =>
    used('otherKind', async (page) => {
      await page.getByRole('button', {name: words.views.result, exact: true}).click();
      await page.getByRole('button', {name: /^Acquisition \(closing\).*12 customers/}).waitFor();
      expect(await page.getByText('400 of 2,505 rows classified.').count()).toBe(1);
      const headings = await page.locator('h2').allTextContents();
      const {sections, next, prediction} = words.result;
      // It has given its section no words: then the column's header says what it is.
      expect(headings).toContain('Phase');
      for (const absent of [sections.stage.title, sections.tier.title, next, prediction.title])
        expect(headings).not.toContain(absent);
    }));

  test('what counts as a sale is switched by a box, and asked of the server', () =>
    used('sales', async (page) => {
      const box = page.getByRole('checkbox', {name: /^\W*Cancelled\W* \(62 rows\)$/});
      await box.waitFor();
      expect(await box.isChecked()).toBe(false);
      await box.focus();
      await page.page().keyboard.press('Space');
      await page.waitForFunction(`CICLO_CALLS.some(([name]) => name === 'recognise')`);
      expect(await asked(page, 'recognise')).toMatchObject([
        {choices: {count: ['Cancelled'], leaveOut: []}},
      ]);
      await page.waitForFunction(
        `document.querySelectorAll('fieldset input:checked').length === 3`,
      );
      await box.press('Space');
      await page.waitForFunction(
        `document.querySelectorAll('fieldset input:checked').length === 2`,
      );
      expect(await asked(page, 'recognise')).toMatchObject([
        {},
        {choices: {count: [], leaveOut: ['Cancelled']}},
      ]);
    }));

  test('where no row counts as a sale, one click on its value lets it count', () =>
    used('noSales', async (page) => {
      await page.getByRole('alert').getByText('None of the 62 rows').waitFor();
      const box = page.getByRole('checkbox', {name: /^\W*Cancelled\W* \(62 rows\)$/});
      expect(await box.isChecked()).toBe(false);
      await box.press('Space');
      await page.locator('footer .primary').waitFor();
      expect(await asked(page, 'recognise')).toMatchObject([
        {choices: {count: ['Cancelled'], leaveOut: []}},
      ]);
      expect(await page.getByRole('alert').count()).toBe(0);
      expect(await box.isChecked()).toBe(true);
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
      await page.page().keyboard.press('Enter');
      const showAll = page.getByRole('button', {name: words.result.showAll});
      await showAll.waitFor();
      await showAll.focus();
      await page.page().keyboard.press('Enter');
      await page.getByText(words.result.allShown).waitFor();
      await page.locator('.notice:focus').waitFor();
      await page.page().keyboard.press('Tab');
      await page.page().keyboard.press('Enter');
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
      await page.page().keyboard.press('Escape');
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

  test('what stands in cells is text, whatever it looks like', () =>
    used('hostile', async (page) => {
      await page.getByText('HYPERLINK').waitFor();
      for (const view of [words.views.result, words.views.row])
        await page.getByRole('button', {name: view, exact: true}).click();
      await page.getByText('onerror').first().waitFor();
      expect(await page.evaluate(`[document.images.length, document.title]`)).toEqual([0, 'Ciclo']);
    }));
});
