/** The panel stays true while the spreadsheet goes on under it: other sheets, other rows, the menu, a week of checks. */
import {pageWords} from 'sheets-here/messages';
import {toView} from '../sidebar/views';
import {describeInBrowser, LANGUAGES, violations, workshop, type Sheets} from './workshop';

jest.setTimeout(240_000);

/** The pointer leaves the panel, and comes back to it. */
const come = async ({page}: Sheets): Promise<void> => {
  const panel = await page.locator('iframe').boundingBox();
  await page.mouse.move(300, 400);
  await page.mouse.move((panel?.x ?? 0) + 150, (panel?.y ?? 0) + 300);
};

describeInBrowser.each(LANGUAGES)('a panel left open (%s)', (language) => {
  const {open} = workshop({activeInTrigger: 'document', currentonly: 'enough'});

  test('follows sheets and rows, runs from the menu, and a week of checks', async () => {
    const sheets = await open({language});
    const {words, messages, page, sidebar} = sheets;
    const accessible = async (): Promise<void> => {
      await sheets.atRest();
      expect(await violations(await sheets.frame())).toEqual([]);
    };
    const [{name: source = ''} = {}, {name: other = ''} = {}] = await sheets.host('sheets');
    const of = (name: string) => sidebar.locator('header', {hasText: name});
    await sheets.openSidebar();
    await sheets.heading(words.table.title).waitFor();
    await of(source).waitFor();

    // The menu's run is told in the open panel, and shows the customers.
    await sheets.choose(messages.menu.classify);
    await page.getByRole('alertdialog').getByRole('button').last().click();
    expect((await sheets.host('selection')).sheet).toBe(messages.sheets.customers);
    await come(sheets);
    await sheets.heading(words.result.title).waitFor();
    await of(source).waitFor();
    await accessible();

    // Another sheet is read, and the first one again.
    await sheets.host('activate', other);
    await come(sheets);
    await of(other).waitFor();
    await sidebar.locator('.problem').waitFor();
    await accessible();
    await sheets.host('activate', source);
    await come(sheets);
    await sheets.heading(words.result.title).waitFor();

    // A row follows the selection.
    await sheets.host('select', 'C2');
    await toView(sidebar, words, 'row');
    const where = (row: number) =>
      sidebar.locator('.card .help', {hasText: new RegExp(`^\\D*${String(row)}\\D`)}).first();
    await where(2).waitFor();
    await sheets.host('select', 'C5');
    await come(sheets);
    await where(5).waitFor();
    await accessible();

    // A week of checks while the schedule is open: what it says, and the result, are of the last one.
    await toView(sidebar, words, 'schedule');
    await sheets.button(words.schedule.save).click();
    await sidebar.getByText(words.schedule.saved).waitFor();
    const {clock} = pageWords(language);
    const next = await sidebar.locator('.lead + p').textContent();
    await page.getByRole('button', {name: clock.letSpanPass.week}).click();
    const news = page.getByRole('group', {name: clock.name}).getByRole('status');
    await news.filter({hasText: /168/}).waitFor({timeout: 120_000});
    await come(sheets);
    const first = sheets.say(messages.schedule.startedAnew.first, {
      day: messages.day('2026-07-06'),
    });
    await sidebar.getByText(first).waitFor();
    expect(await sidebar.locator('.lead + p').textContent()).not.toBe(next);
    await toView(sidebar, words, 'result');
    await sidebar
      .getByText(/(Jul 6, 2026|6 jul 2026)/)
      .first()
      .waitFor();
    await accessible();
  });
});
