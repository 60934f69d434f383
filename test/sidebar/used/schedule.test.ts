/** The panel in a browser: schedules and checks. */
import {asked, describeUsed, focused, used, words} from './panel';

describeUsed(() => {
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
        await page.page().keyboard.press('Escape');
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
});
