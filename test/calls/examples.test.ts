/** The sheet of worked examples: every formula on data beside it, in the sheet's language, none in another's way. */
import {Formula, type CellArgument, type Host} from 'sheets-here/host';
import {functions} from '../../src/functions';
import {languages} from '../../src/messages';
import {call, openShop} from '../host/shop';

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
