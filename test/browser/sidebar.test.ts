/** The first minute and the daily round, in both languages: read, classify, look, explain, insert, undo, come back. */
import {describeInBrowser, LANGUAGES, violations, workshop, type Sheets} from './workshop';

jest.setTimeout(120_000);

/** The rows of a sheet from its second on, as objects by header. */
const rowsOf = async (sheets: Sheets, a1: string, sheet?: string) => {
  const [header = [], ...rows] = await sheets.host('values', a1, sheet);
  return rows.map((row) => Object.fromEntries(row.map((cell, i) => [header[i], cell])));
};

describeInBrowser.each(LANGUAGES)('the sidebar in %s', (language) => {
  const {open} = workshop();

  test('from the menu to the undo', async () => {
    const sheets = await open({language});
    const {words, messages, page, sidebar} = sheets;
    const {columns, labels} = messages;
    const accessible = async (): Promise<void> => {
      await sheets.atRest();
      expect(await violations(await sheets.frame())).toEqual([]);
    };

    const own = await sheets.host('values', 'A1:F2506');

    // It says what it sees.
    await sheets.openSidebar();
    expect((await page.locator('iframe').boundingBox())?.width).toBe(300);
    await sheets.heading(words.table.title).waitFor();
    await expectText(
      sheets,
      language === 'es'
        ? /2\.4\d\d pedidos, 400 clientes, fechas día\/mes\/año, importes en €/
        : /2,4\d\d orders, 400 customers, dates month\/day\/year, money in \$/,
    );
    await accessible();
    await sheets.button(words.table.options).click();
    await accessible();

    // Classify; slowly, so that the run can be looked at.
    await sheets.host('delay', 500);
    await sheets.button(/^(Classify|Clasificar) 400 /).click();
    await sheets.heading(words.run.title).waitFor();
    expect(await violations(await sheets.frame())).toEqual([]);
    await sheets.host('delay', 0);
    await sheets.heading(words.result.title).waitFor();
    await accessible();

    // The orders have tags, the customers a sheet of their own.
    const orders = await rowsOf(sheets, 'A1:Z40');
    const [first] = orders;
    expect(Object.values(labels.stage)).toContain(first?.[columns.stage]);
    expect(Object.values(labels.activity)).toContain(first?.[columns.activity]);
    expect(Object.values(labels.tier)).toContain(first?.[columns.tier]);
    const customers = await rowsOf(sheets, 'A1:Z401', messages.sheets.customers);
    const growing = customers.filter((row) => row[columns.stage] === labels.stage.GROWTH);
    expect(customers).toHaveLength(400);

    // A class filters the sheet; pressed once more, all is back.
    const part = sidebar
      .getByRole('button', {name: new RegExp(`^${labels.stage.GROWTH} ?: ${growing.length} `)})
      .first();
    await part.click();
    await sheets.button(words.result.showAll).waitFor();
    const filter = await sheets.host('filter', messages.sheets.customers);
    expect(filter?.hiddenRows).toHaveLength(400 - growing.length);
    await accessible();
    await sheets.button(words.result.showAll).click();
    await sidebar.getByText(words.result.allShown).waitFor();
    expect((await sheets.host('filter', messages.sheets.customers))?.hiddenRows ?? []).toEqual([]);

    // A row explains itself.
    const [{name: source = ''} = {}] = await sheets.host('sheets');
    await sheets.host('activate', source);
    await sheets.host('select', 'C2');
    await sheets.button(words.views.row).click();
    await sheets.button(words.row.explain).click();
    await sidebar.getByText('ana.molina25@example.com').first().waitFor();
    await sidebar.getByText(String(first?.[columns.stage])).first().waitFor();
    await accessible();

    // A formula goes into the selected cell and calculates.
    await sheets.host('select', 'P3');
    await sheets.button(words.views.formulas).click();
    await accessible();
    await sheets.button(sheets.say(words.formulas.insertLabel, {name: 'LTV'})).click();
    await sidebar.getByText(sheets.say(words.formulas.inserted, {cell: 'P3'})).waitFor();
    await sheets.host('settled');
    expect(Number((await sheets.host('cell', 'P3')).value)).toBeCloseTo(266.67, 2);

    // All that Ciclo wrote goes, and nothing else.
    await sheets.button(words.views.table).click();
    await sheets.button(words.undo.open).click();
    await accessible();
    await sheets.button(words.undo.remove).click();
    await sidebar.getByText(sheets.say(words.undo.done, {columns: 3, sheets: 1})).waitFor();
    expect((await sheets.host('selection')).sheet).toBe(source);
    expect(await sheets.host('values', 'A1:F2506')).toEqual(own);
    const [header] = await sheets.host('values', 'A1:I1');
    expect(header?.slice(6)).toEqual(['', '', '']);
    expect((await sheets.host('sheets')).map(({name}) => name)).not.toContain(
      messages.sheets.customers,
    );

    // And it opens once more.
    await page.reload();
    await sheets.ready();
    await sheets.openSidebar();
    await sheets.heading(words.table.title).waitFor();

    // Opened for another part, it takes its own place; the grid keeps its own.
    const grid = await page.locator('canvas').first().boundingBox();
    await sheets.choose(messages.menu.help);
    await sheets.heading(words.formulas.title).waitFor();
    expect(await page.getByRole('complementary', {name: 'Ciclo'}).count()).toBe(1);
    expect(await page.locator('canvas').first().boundingBox()).toEqual(grid);
  });
});

const expectText = async (sheets: Sheets, text: RegExp): Promise<void> => {
  await sheets.sidebar.getByText(text).first().waitFor();
};
