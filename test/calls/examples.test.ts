/** The sheet of worked examples: every formula on data beside it, in the sheet's language, none in another's way. */
import {Formula, type CellArgument, type Host} from 'sheets-here/host';
import {functions} from '../../src/functions';
import {languages} from '../../src/messages';
import {failing, undisturbed} from '../host/disturb';
import {asked, call, openShop} from '../host/shop';

const insert = async (host: Host): Promise<void> => {
  await host.menu('menuExamples');
};

const sheetOf = (host: Host, language: 'en' | 'es') =>
  host.book.sheet(languages[language].sheets.examples);

/** What a reference such as `C3:C5` holds, as a formula would be given it. */
const argumentAt = (cells: readonly (readonly unknown[])[], reference: string): CellArgument => {
  const [from = '', to = from] = reference.split(':');
  const place = (name: string) => [name.charCodeAt(0) - 65, Number(name.slice(1)) - 1] as const;
  const [[left, top], [right, bottom]] = [place(from), place(to)];
  const rows = cells
    .slice(top, bottom + 1)
    .map((row) => row.slice(left, right + 1) as (string | number | boolean)[]);
  return reference.includes(':') ? rows : (rows[0]?.[0] ?? '');
};

describe.each([
  ['en', 'en_US', ','],
  ['es', 'es_ES', ';'],
] as const)('in %s', (language, locale, mark) => {
  test('every formula stands once, calculates, and has the room it takes', async () => {
    const {host} = openShop({locale});
    await insert(host);
    const sheet = sheetOf(host, language);
    expect(host.book.activeSheet).toBe(sheet);
    const cells = sheet.cells();
    const column = sheet.lastColumn;
    const formulas = cells.flatMap((row, index) => {
      const cell = row[column - 1];
      return cell instanceof Formula ? [{row: index, text: cell.text}] : [];
    });
    expect(formulas.map(({text}) => /^=(\w+)\(/.exec(text)?.[1])).toEqual(
      functions.map(({name}) => name),
    );
    for (const [index, {row, text}] of formulas.entries()) {
      const [, name = '', inside = ''] = /^=(\w+)\((.*)\)$/.exec(text) ?? [];
      expect(cells[row]?.[0]).toBe(text);
      const args = inside.split(mark).map((reference) => argumentAt(cells, reference));
      const result = await host.callFunction(name, ...args);
      expect({
        text,
        sentence: result.flat().filter((cell) => String(cell).startsWith('#')),
      }).toEqual({
        text,
        sentence: [],
      });
      const next = formulas[index + 1]?.row ?? Infinity;
      expect({text, fits: row + result.length < next}).toEqual({text, fits: true});
    }
  });

  test('undo takes the sheet away again', async () => {
    const {host} = openShop({locale});
    await insert(host);
    host.book.activeSheet = host.book.sheet('Orders');
    await call(host, 'removeResults', {});
    expect(host.book.sheets.map(({name}) => name)).not.toContain(
      languages[language].sheets.examples,
    );
  });
});

test('one that is there is shown again, changes and all', async () => {
  const {host} = openShop();
  await insert(host);
  const sheet = sheetOf(host, 'en');
  sheet.put(3, 4, [[250]]);
  host.book.activeSheet = host.book.sheet('Orders');
  await insert(host);
  expect(host.book.activeSheet).toBe(sheet);
  expect(sheet.read(4, 3, 1)).toEqual([250]);
});

test('a sheet of that name that is not ours is left alone', async () => {
  const {host} = openShop();
  host.book.insertSheet('Ciclo examples').put(1, 1, [['My own']]);
  await insert(host);
  expect(sheetOf(host, 'en').texts()).toEqual([['My own']]);
  expect(host.screen.alerts.at(-1)).toMatch(/^There is already a sheet named “Ciclo examples”/);
});

describe('undo', () => {
  const edits: Readonly<Record<string, (sheet: ReturnType<typeof sheetOf>) => void>> = {
    'an argument that was changed': (sheet) => {
      sheet.put(3, 4, [[250]]);
    },
    'a formula in place of an argument': (sheet) => {
      sheet.put(3, 4, [[new Formula('=1+1')]]);
    },
    'another formula': (sheet) => {
      sheet.put(3, sheet.lastColumn, [[new Formula('=1+1')]]);
    },
    'a note': (sheet) => {
      sheet.setOverlay('note', 5, 400, ['mine']);
    },
    'a cell beside': (sheet) => {
      sheet.put(3, sheet.lastColumn + 2, [['mine']]);
    },
    'a cell below': (sheet) => {
      sheet.put(sheet.lastRow + 3, 1, [['mine']]);
    },
    'a row above': (sheet) => {
      sheet.insertRows(1, 1);
      sheet.put(1, 1, [['mine']]);
    },
  };

  test.each(Object.keys(edits))('leaves a sheet with %s, and says so', async (edit) => {
    const {host} = openShop();
    await insert(host);
    const sheet = sheetOf(host, 'en');
    edits[edit]?.(sheet);
    const before = sheet.texts();
    host.book.activeSheet = host.book.sheet('Orders');
    const answer = await asked(host, 'removeResults', {});
    expect(answer.removed.sheets).toBe(0);
    expect(answer.warnings.map(({code}) => code)).toEqual(['REPORT_KEPT']);
    expect(sheet.texts()).toEqual(before);
  });

  test('counts a sheet that is as it was written', async () => {
    const {host} = openShop();
    await insert(host);
    host.book.activeSheet = host.book.sheet('Orders');
    const answer = await asked(host, 'removeResults', {});
    expect(answer).toMatchObject({removed: {sheets: 1}, warnings: []});
  });

  test('takes away results of several cells, which are no cells of a person’s', async () => {
    const {host} = openShop();
    await insert(host);
    const sheet = sheetOf(host, 'en');
    const column = sheet.lastColumn;
    // Spilled cells go with their formula.
    host.intercept = ({method, phase}) => {
      if (method === 'setFormulas' && phase === 'after') sheet.put(4, column, [[''], ['']]);
    };
    sheet.put(4, column, [[5], [6]]);
    host.book.activeSheet = host.book.sheet('Orders');
    const answer = await asked(host, 'removeResults', {});
    expect(answer).toMatchObject({removed: {sheets: 1}, warnings: []});
  });
});

test('wherever the insertion was cut off, the next one ends with the whole sheet and no other', async () => {
  const whole = openShop().host;
  const [calls] = await undisturbed(whole, () => insert(whole));
  const expected = sheetOf(whole, 'en').texts();
  for (let at = 0; at < calls; at++)
    for (const fault of ['a killed execution', 'a service error'] as const) {
      const {host} = openShop();
      await failing(host, at, fault, () => insert(host));
      host.book.activeSheet = host.book.sheet('Orders');
      await insert(host);
      const names = host.book.sheets.map(({name}) => name);
      expect({at, fault, names}).toEqual({at, fault, names: ['Orders', 'Notes', 'Ciclo examples']});
      expect({at, fault, texts: sheetOf(host, 'en').texts()}).toEqual({at, fault, texts: expected});
      host.book.activeSheet = host.book.sheet('Orders');
      expect((await asked(host, 'removeResults', {})).removed.sheets).toBe(1);
    }
});

test('they wait for another run to end', async () => {
  const {host} = openShop();
  host.holdLock();
  await insert(host);
  expect(host.screen.alerts.at(-1)).toMatch(/^Another Ciclo run/);
  expect(host.book.sheets).toHaveLength(2);
});
