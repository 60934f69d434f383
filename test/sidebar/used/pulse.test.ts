/** The panel notices what happens outside it, and shows nothing that is no longer so. */
import {asked, describeUsed, used, words} from './panel';
import {moveTo, SURVEY} from '../states';
import {toView} from '../views';

/** What the line at the foot says. */
const told = `document.querySelector('.notice').textContent`;

describeUsed(() => {
  test('another sheet is read when its person comes to the panel; nothing of the first one stays', () =>
    used('living', async (page) => {
      await page.getByText('2,492 orders, 400 customers').waitFor();
      await moveTo(page, SURVEY);
      await page.getByText(/^Sheet \W*Survey/).waitFor();
      await page.locator('.problem').waitFor();
      expect(await page.getByText('2,492 orders').count()).toBe(0);
      await toView(page, words, 'schedule');
      await page.locator('.problem').waitFor();
      await page.getByText(/^Sheet \W*Survey/).waitFor();
      await moveTo(page, {});
      await page.getByText(/^Sheet \W*Orders\W*$/).waitFor();
      await page.getByRole('button', {name: words.schedule.save}).waitFor();
      expect(await page.locator('.problem').count()).toBe(0);
    }));

  test('where something is typed it is said, and read when asked', () =>
    used(
      'living',
      async (page) => {
        await page.getByLabel(words.schedule.daily).check();
        await moveTo(page, SURVEY);
        await page.getByText(/^You are on \W*Survey\W* now/).waitFor();
        expect(await page.getByLabel(words.schedule.daily).isChecked()).toBe(true);
        expect(await asked(page, 'start')).toHaveLength(1);
        // Back again there is nothing to say.
        await moveTo(page, {});
        await page.getByText(/^You are on \W*Survey\W* now/).waitFor({state: 'detached'});
        await moveTo(page, SURVEY);
        await page.getByRole('button', {name: words.place.read}).click();
        await page.getByText(/^Sheet \W*Survey/).waitFor();
        await page.locator('.problem').waitFor();
      },
      'schedule',
    ));

  test('a day chosen for one table holds for it as it is read anew, and for no other', () =>
    used('living', async (page) => {
      await page.getByRole('button', {name: words.table.options, exact: true}).click();
      await page.getByRole('textbox', {name: words.options.fields.asOf.label}).fill('2026-05-01');
      await page.waitForFunction(`CICLO_CALLS.some(([name]) => name === 'recognise')`);
      await moveTo(page, {stamp: 2});
      await page.waitForFunction(`CICLO_CALLS.filter(([name]) => name === 'start').length === 2`);
      await moveTo(page, SURVEY);
      await page.getByText(/^Sheet \W*Survey/).waitFor();
      await moveTo(page, {});
      await page.getByText(/^Sheet \W*Orders\W*$/).waitFor();
      expect(await asked(page, 'start')).toEqual([
        {},
        {asOf: '2026-05-01'},
        {asOf: '2026-05-01'},
        {},
        {},
      ]);
    }));

  test('a row follows the selection', () =>
    used(
      'living',
      async (page) => {
        await page.getByText('row905@x.org').first().waitFor();
        await moveTo(page, {row: 17});
        await page.getByText('row17@x.org').first().waitFor();
        expect(await page.getByText('row905@x.org').count()).toBe(0);
        expect(await asked(page, 'explain')).toHaveLength(2);
        // The rows stand as they are, but what is known of them has changed.
        await moveTo(page, {row: 17, stamp: 2});
        await page.waitForFunction(
          `CICLO_CALLS.filter(([name]) => name === 'explain').length === 3`,
        );
      },
      'row',
    ));

  test('a run begun elsewhere is shown, and told', () =>
    used('living', async (page) => {
      await page.getByText('2,492 orders, 400 customers').waitFor();
      await moveTo(page, {stamp: 2});
      await page.getByRole('heading', {name: words.result.title, exact: true}).waitFor();
      await page.getByText('400 customers classified as of Jun 30, 2026.').waitFor();
      await toView(page, words, 'schedule');
      await page.getByText('Every Monday from 8:00 AM').waitFor();
      // What is taken away elsewhere goes here too.
      await toView(page, words, 'result');
      await moveTo(page, {stamp: 1});
      await page.getByRole('heading', {name: words.table.title}).waitFor();
    }));

  test('a check made elsewhere is told in another view, with the way to the result', () =>
    used('living', async (page) => {
      await toView(page, words, 'lists');
      await moveTo(page, {stamp: 2});
      await page.getByRole('button', {name: words.table.seeResult}).click();
      await page.getByRole('heading', {name: words.result.title, exact: true}).waitFor();
    }));

  test('at most one small question in two seconds, and none that is lost', () =>
    used('living', async (page) => {
      await page.getByText('2,492 orders, 400 customers').waitFor();
      await page.waitForTimeout(2200);
      const before = (await asked(page, 'pulse')).length;
      for (let i = 0; i < 10; i++) await moveTo(page, {row: i});
      await page.page().mouse.move(100, 300);
      await page.waitForTimeout(500);
      expect((await asked(page, 'pulse')).length - before).toBe(1);
      await page.waitForTimeout(2000);
      expect((await asked(page, 'pulse')).length - before).toBe(2);
      await page.waitForTimeout(2500);
      expect((await asked(page, 'pulse')).length - before).toBe(2);
      expect(await asked(page, 'start')).toHaveLength(1);
    }));

  test('what is merely told fades; what offers something, or has failed, stays', () =>
    used('last', async (page) => {
      const growth = page.getByRole('button', {name: /^Growth\b.*59/}).first();
      await growth.click();
      await page.getByRole('button', {name: words.result.showAll}).waitFor();
      await page.waitForTimeout(5500);
      await page.getByRole('button', {name: words.result.showAll}).click();
      await page.getByText(words.result.allShown).waitFor();
      // Not while somebody reads it.
      await page.locator('.notice').hover();
      await page.waitForTimeout(5500);
      expect(await page.evaluate(told)).toContain(words.result.allShown);
      await page.page().mouse.move(100, 100);
      await page.locator('h1').focus();
      await page.getByText(words.result.allShown).waitFor({state: 'detached'});
    }));

  test('a group leads to the list of its customers', () =>
    used('last', async (page) => {
      await page
        .getByRole('button', {name: /^Growth\b.*59/})
        .first()
        .click();
      // Below its chart, and at the foot.
      const toList = page.getByRole('button', {name: 'Make a list of these 59'});
      await page.locator('figure').getByRole('button', {name: 'Make a list of these 59'}).waitFor();
      expect(await toList.count()).toBe(2);
      await page.locator('.notice').getByRole('button', {name: 'Make a list of these 59'}).click();
      await page.getByRole('heading', {name: words.lists.title, exact: true}).waitFor();
      expect(await page.getByLabel(words.lists.column).inputValue()).toBe('stage');
      expect(await page.getByLabel(words.lists.group, {exact: true}).inputValue()).toBe('GROWTH');
      await page.getByRole('button', {name: words.lists.make}).click();
      await page.locator('.outcome').waitFor();
      expect(await asked(page, 'makeList')).toMatchObject([{column: 'stage', code: 'GROWTH'}]);
      // Whoever comes to lists by the tab begins anew.
      await toView(page, words, 'result');
      await toView(page, words, 'lists');
      expect(await page.getByLabel(words.lists.group, {exact: true}).inputValue()).not.toBe(
        'GROWTH',
      );
    }));

  test('by keyboard: the tabs, their parts and the formulas', () =>
    used('last', async (page) => {
      await page.getByRole('heading', {name: words.result.title, exact: true}).waitFor();
      const {keyboard} = page.page();
      const to = async (name: string): Promise<void> => {
        const button = page.getByRole('button', {name, exact: true});
        await button.focus();
        await keyboard.press('Enter');
        await page.locator('button[aria-current="page"]', {hasText: name}).waitFor();
        await page.locator('h1:focus').waitFor();
      };
      const {act, track, schedule, row, formulas, customers} = words.views;
      for (const name of [act, track, schedule, row, formulas, customers]) await to(name);
      // What was tracked last is tracked next.
      await to(track);
      await page.getByRole('heading', {name: words.schedule.title}).waitFor();
    }));
});
