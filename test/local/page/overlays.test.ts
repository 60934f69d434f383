/** What lies over the cells: rules of conditional formats as painted. */
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
