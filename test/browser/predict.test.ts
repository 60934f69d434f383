/** What to expect: a model is fitted from the panel, shown, written beside the customers, and used by a formula in the sheet. */
import {describeInBrowser, eventually, LANGUAGES, violations, workshop} from './workshop';

jest.setTimeout(180_000);

describeInBrowser.each(LANGUAGES)('prediction (%s)', (language) => {
  const {open} = workshop({currentonly: 'enough'});

  test('from the panel to a formula', async () => {
    const sheets = await open({language});
    const {words, messages, page, sidebar} = sheets;
    await sheets.choose(messages.menu.open);
    await sheets.button(/^(Classify|Clasificar) 400 /).click();
    await sheets.heading(words.result.title).waitFor();
    await sheets.button(words.result.prediction.predict).click();
    await sidebar.getByRole('img', {name: words.result.prediction.chart}).waitFor();
    await sheets.atRest();
    expect(await violations(await sheets.frame())).toEqual([]);

    // The columns stand beside the customers.
    const [header = [], ...rows] = await sheets.host(
      'values',
      'A1:Z401',
      messages.sheets.customers,
    );
    const at = (name: string): number => header.indexOf(name);
    const alive = rows.map((row) => Number(row[at(messages.columns.p_alive)]));
    expect(alive.length).toBe(400);
    expect(alive.every((probability) => probability >= 0 && probability <= 1)).toBe(true);
    expect(alive.filter((probability) => probability > 0.5).length).toBeGreaterThan(100);
    expect(alive.filter((probability) => probability < 0.5).length).toBeGreaterThan(50);

    // The link leads to the sheet of the model, whose name a formula knows.
    const model = messages.reports.names.prediction;
    await sheets.button(new RegExp(model)).click();
    await eventually('the model is shown', async () =>
      (await sheets.host('selection')).sheet === model ? true : undefined,
    );
    expect(String((await sheets.host('values', 'A6', model))[0]?.[0])).toMatch(/NBD$/);
    const [first = []] = rows.filter((row) => Number(row[at(messages.columns.orders)]) > 1);
    const weeks = (from: unknown, to: unknown): number =>
      (Date.parse(String(to)) - Date.parse(String(from))) / 864e5 / 7;
    const begin = first[at(messages.columns.first)];
    const decimal = language === 'es' ? ',' : '.';
    const separator = language === 'es' ? ';' : ',';
    const cells = [
      Number(first[at(messages.columns.orders)]) - 1,
      weeks(begin, first[at(messages.columns.last)]),
      weeks(begin, first[at(messages.columns.as_of)]),
    ].map((number) => String(number).replace('.', decimal));
    await sheets.type('L1', `=P_ALIVE(${[...cells, 'CICLO_MODEL'].join(separator)})`);
    const told = Number((await sheets.host('values', 'L1', model))[0]?.[0]);
    expect(told).toBeCloseTo(Number(first[at(messages.columns.p_alive)]), 2);
    expect(await violations(page)).toEqual([]);
  });
});
