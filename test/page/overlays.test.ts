/** What lies over the cells: rules of conditional formats as painted, and charts. */
import {violations} from '../browser/workshop';
import {describeInBrowser, openPage, type Opened} from './openPage';

jest.setTimeout(120_000);

describeInBrowser.each(['en', 'es'] as const)('rules of conditional formats (%s)', (language) => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openPage({language});
    await opened.control('addSheet', 'Rules');
    await opened.control('put', 'A1', [
      ['Name', 'Class', 'Share'],
      ['one', 'Inactive', 0],
      ['two', 'active', 0.5],
      ['three', 'inactive', 1],
      ['four', '', ''],
    ]);
  });
  afterEach(() => {
    expect(opened.complaints.splice(0)).toEqual([]);
  });
  afterAll(() => opened.close());

  const painted = async (a1s: readonly string[]): Promise<string[]> => {
    await opened.control('settled');
    const cells: string[] = [];
    for (const a1 of a1s)
      cells.push(((await opened.control('cell', a1)) as {background: string}).background);
    return cells;
  };
  const column = (letter: string) => [1, 2, 3, 4, 5].map((row) => `${letter}${row}`);
  const separator = language === 'es' ? ';' : ',';
  const rules = [
    {formula: '=($B2="Inactive")*(N("ciclo")=0)', range: 'A2:B5', background: '#fde7d6'},
    {
      formula: `=AND($B2<>""${separator}ROW()<4)`,
      range: 'A2:B5',
      background: '#00ff00',
    },
    {range: 'C2:C5', background: '#000000'},
  ];

  test('a formula is seen from the first cell, and the first rule that fits decides', async () => {
    await opened.control('run', 'rules', rules);
    expect(await painted(column('A'))).toEqual(['', '#fde7d6', '#00ff00', '#fde7d6', '']);
    expect(await painted(['B2', 'B3', 'C1'])).toEqual(['#fde7d6', '#00ff00', '']);
  });

  test('a gradient colours the numbers between its ends', async () => {
    const shades = await painted(column('C'));
    expect(shades.map((shade) => shade.replaceAll(' ', ''))).toEqual([
      ...['', 'rgb(255,255,255)'],
      ...[expect.stringMatching(/^rgb\((12[78]),\1,\1\)$/), 'rgb(0,0,0)', ''],
    ]);
  });

  test('nothing of it is in the cells', async () => {
    expect(await opened.control('values', 'A2:C2')).toEqual([['one', 'Inactive', 0]]);
  });

  test('it follows new values and moved columns', async () => {
    await opened.control('put', 'B5', [['Inactive']]);
    expect(await painted(['A5'])).toEqual(['#fde7d6']);
    await opened.control('run', 'insertColumn', 2);
    expect(await painted(['A2', 'C2', 'A3', 'C5', 'D4'])).toEqual([
      ...['#fde7d6', '#fde7d6', '#00ff00', '#fde7d6', 'rgb(0,0,0)'],
    ]);
  });

  test('and goes with its rule', async () => {
    await opened.control('run', 'rules', []);
    expect(await painted(['A2', 'C2', 'D4'])).toEqual(['', '', '']);
  });
});

describeInBrowser.each([
  ['en', 'Charts on this sheet', 'As a table', 'Line chart', ['0%', '10%', '50%']],
  ['es', 'Gráficos de esta hoja', 'En una tabla', 'Gráfico de líneas', ['0\u00a0%', '10\u00a0%']],
] as const)('charts (%s)', (language, heading, table, line, ticks) => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openPage({language});
    await opened.control('addSheet', 'Charts');
    await opened.control('put', 'A1', [
      ['Month', 'Kept <b>x</b>', 'Lost'],
      ['January', 0.5, 10],
      ['February', '', 20],
      ['March', 0.25, -5],
    ]);
  });
  afterEach(() => {
    expect(opened.complaints.splice(0)).toEqual([]);
  });
  afterAll(() => opened.close());

  const strip = () => opened.page.getByRole('region', {name: heading});
  const picture = () => strip().getByRole('img');
  const count = (selector: string) => picture().locator(selector).count();

  test('there is none on a sheet without charts', async () => {
    expect(await strip().count()).toBe(0);
  });

  test('columns: one for each number, with axes, legend and the same as a table', async () => {
    const title = '<img src=x onerror=alert(1)>';
    await opened.control('run', 'chart', 'A1:C4', 'COLUMN', {title});
    await strip().waitFor();
    expect(await picture().getAttribute('aria-label')).toContain(title);
    expect(await count('rect')).toBe(5);
    expect(await strip().locator('.legend li').allTextContents()).toEqual([
      'Kept <b>x</b>',
      'Lost',
    ]);
    const texts = await picture().locator('text').allTextContents();
    expect(texts).toEqual(['-5', '0', '5', '10', '15', '20', 'January', 'February', 'March']);
    await strip().getByText(table).click();
    expect(await strip().getByRole('row').allTextContents()).toEqual([
      ...['MonthKept <b>x</b>Lost', `January${language === 'es' ? '0,5' : '0.5'}10`, 'February20'],
      `March${language === 'es' ? '0,25' : '0.25'}-5`,
    ]);
    expect(await violations(opened.page)).toEqual([]);
  });

  test('piles stand on each other', async () => {
    await opened.control('put', 'B2', [[5], [5], [5]]);
    await opened.control('run', 'chart', 'A1:C4', 'COLUMN', {isStacked: true, title: 'Pile'});
    await strip().getByText('Pile').first().waitFor();
    const boxes = await picture()
      .locator('rect')
      .evaluateAll((all) =>
        (all as unknown as {getAttribute(name: string): string}[]).map((one) =>
          ['x', 'y', 'height'].map((name) => Number(one.getAttribute(name))),
        ),
      );
    const [first = [], second = []] = boxes;
    expect(second[0]).toBe(first[0]);
    expect((second[1] ?? 0) + (second[2] ?? 0)).toBeCloseTo(first[1] ?? 0, 1);
    expect(second[2]).toBeCloseTo(2 * (first[2] ?? 0), 1);
  });

  test('lines follow the cells, break at gaps and say shares as shares', async () => {
    await opened.control('put', 'B2', [[0.5], [''], [0.25]]);
    await opened.control('run', 'percent', 'B2:B4');
    await opened.control('run', 'chart', 'A1:B4', 'LINE', {title: 'Shares'});
    await strip().getByText('Shares').first().waitFor();
    expect(await picture().getAttribute('aria-label')).toBe(`${line}: Shares. Kept <b>x</b>`);
    expect(await count('circle')).toBe(2);
    expect(await picture().locator('text').allTextContents()).toEqual(
      expect.arrayContaining([...ticks]),
    );
    await opened.control('put', 'B3', [[0.75]]);
    await picture().locator('circle').nth(2).waitFor();
  });

  test('it is hidden and shown again, and goes with the chart and the sheet', async () => {
    await strip().getByRole('button').first().click();
    expect(await picture().count()).toBe(0);
    await strip().getByRole('button').first().click();
    expect(await picture().count()).toBe(1);
    const [first] = (await opened.control('sheets')) as {name: string}[];
    await opened.control('activate', first?.name);
    await strip().waitFor({state: 'hidden'});
    await opened.control('activate', 'Charts');
    await strip().waitFor();
    await opened.control('run', 'chart', '');
    await strip().waitFor({state: 'hidden'});
  });
});
