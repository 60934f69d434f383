/** What works by itself: a schedule over a week of the virtual clock; its log, colour and mail; a list; its outcome; a report. */
import {pageWords} from 'sheets-here/messages';
import {describeInBrowser, LANGUAGES, violations, workshop, type Sheets} from './workshop';

jest.setTimeout(240_000);

const highlight = '#fde7d6';

type Row = Readonly<Record<string, string | number | boolean | undefined>>;

/** The rows of a sheet below its header, as objects by header; up to the first row without anything in its first cell. */
async function rowsOf(sheets: Sheets, a1: string, sheet: string): Promise<Row[]> {
  const [header = [], ...rows] = await sheets.host('values', a1, sheet);
  const end = rows.findIndex(([first]) => first === '');
  return rows
    .slice(0, end < 0 ? rows.length : end)
    .map((row) => Object.fromEntries(row.map((cell, i) => [String(header[i]), cell])));
}

describeInBrowser.each(LANGUAGES)('a week of scheduled work (%s)', (language) => {
  const {open} = workshop({activeInTrigger: 'document', currentonly: 'enough'});

  test('schedule, log, colour, mail, list, outcome and report', async () => {
    const sheets = await open({language});
    const {words, messages, page, sidebar} = sheets;
    const {clock, mails, charts} = pageWords(language);
    const accessible = async (): Promise<void> => {
      await sheets.atRest();
      expect(await violations(await sheets.frame())).toEqual([]);
      expect(await violations(page)).toEqual([]);
    };
    const panel = async (view: string): Promise<void> => {
      await sheets.button(view).click();
      await sheets.atRest();
    };
    // A schedule from the menu: every Monday at eight, and a first check at once.
    await sheets.choose(messages.menu.schedule);
    await sheets.heading(words.schedule.title).waitFor();
    await sheets.button(words.schedule.save).click();
    await sidebar.getByText(words.schedule.saved).waitFor();
    await sheets.button(words.schedule.checkButton).click();
    await sidebar.locator('[role=status] p').first().waitFor();
    await accessible();
    const [{name: source = ''} = {}] = await sheets.host('sheets');
    const state = (await sheets.host('sheets')).find(({name}) => name === messages.check.state);
    expect(state?.hidden).toBe(true);
    expect((await sheets.host('sheets')).map(({name}) => name)).not.toContain(messages.check.log);

    // A week passes; the page works on meanwhile.
    await page.getByRole('button', {name: clock.letSpanPass.week}).click();
    const news = page.getByRole('group', {name: clock.name}).getByRole('status');
    await news.filter({hasText: /^D/}).waitFor();
    await sheets.type('P2', 'typed');
    await news.filter({hasText: /168/}).waitFor({timeout: 120_000});
    expect(await news.textContent()).toBe(clock.passed(168, 1));
    expect((await sheets.host('cell', 'P2', source)).value).toBe('typed');

    // The log says who lapsed and why, and their rows are coloured where they stand.
    const heads = messages.check.heads;
    const log = await rowsOf(sheets, 'A1:I40', messages.check.log);
    const quiet = log.filter((row) => row[heads[3] ?? ''] === messages.check.kinds.INACTIVE);
    expect(quiet.length).toBeGreaterThan(0);
    for (const row of log) {
      expect(row[heads[0] ?? '']).toBe('2026-07-06');
      expect(row[heads[1] ?? '']).toBe(source);
      expect(row[heads[6] ?? '']).toEqual(expect.stringMatching(/\S+ \S+/));
    }
    const customers = await sheets.host('values', 'A1:A401', messages.sheets.customers);
    await sheets.host('activate', messages.sheets.customers);
    const cells = await sheets.hosts(
      'cell',
      customers.map((_, index) => [`A${index + 1}`, messages.sheets.customers]),
    );
    const coloured = customers.flatMap(([customer = ''], index) =>
      index > 0 && customer !== '' && cells[index]?.background === highlight
        ? [String(customer)]
        : [],
    );
    expect(coloured.sort()).toEqual(quiet.map((row) => String(row[heads[2] ?? ''])).sort());

    // The mail names them; in it nothing is fetched and no script runs.
    await page.getByRole('button', {name: mails.button(1)}).click();
    const dialog = page.getByRole('dialog');
    const shown = page.frameLocator(`iframe[title="${mails.frame}"]`);
    await shown.getByText(messages.digest.quiet).waitFor();
    for (const customer of coloured.slice(0, 10)) await shown.getByText(customer).waitFor();
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('button', {name: mails.plain}).click();
    expect(await dialog.locator('pre').textContent()).toContain(messages.digest.quiet);
    await page.keyboard.press('Escape');

    // A list of a class with a part held back; of those contacted all bought, of the others nobody.
    await sheets.host('activate', source);
    await panel(words.views.table);
    await sheets.button(/^(Classify|Clasificar) 400 /).click();
    await sheets.heading(words.result.title).waitFor();
    await panel(words.views.lists);
    await sidebar.getByRole('checkbox', {name: words.lists.holdOut}).check();
    await sheets.button(words.lists.make).click();
    await sidebar.getByText(words.lists.nextTest).waitFor();
    await accessible();
    const list = (await sheets.host('sheets')).find(({name}) =>
      name.startsWith(messages.list.name.replace('{label}', '')),
    );
    const listName = list?.name ?? '';
    const grid = await sheets.host('values', 'A1:Z60', listName);
    const head = grid.findIndex((row) => row.includes(messages.list.heads.converted));
    const column = grid[head]?.indexOf(messages.list.heads.converted) ?? -1;
    const group = grid[head]?.indexOf(messages.list.heads.group) ?? -1;
    const rows = (await sheets.host('values', `A${head + 2}:Z${list?.rows ?? 0}`, listName)).filter(
      ([customer]) => customer !== '',
    );
    expect(rows.length).toBeGreaterThan(20);
    await sheets.host(
      'put',
      `${String.fromCharCode(65 + column)}${head + 2}`,
      rows.map((row) => [
        row[group] === 'B' ? (messages.list.words.YES[0] ?? '') : (messages.list.words.NO[0] ?? ''),
      ]),
      listName,
    );

    // Reading it out says so.
    await sheets.host('activate', listName);
    await sheets.button(words.lists.readOutButton).click();
    await sidebar.getByText(messages.list.outcome.contactedHigher.split('.')[0] ?? '').waitFor();
    await accessible();

    // A report has its chart below the grid.
    await sheets.host('activate', source);
    await panel(words.views.reports);
    await sheets.button(words.reports.make).click();
    const picture = page.getByRole('region', {name: charts.title}).getByRole('img');
    await sheets.button(new RegExp(`${messages.reports.names.flow}\\W*$`)).click();
    await picture.waitFor();
    expect(await picture.getAttribute('aria-label')).toContain(charts.kinds.column);
    expect(await violations(page)).toEqual([]);
  });
});
