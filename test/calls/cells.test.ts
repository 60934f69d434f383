/** The calls that touch one cell: a jump to it, and an example of a formula in it. */
import {Formula, type MemorySheet} from 'sheets-here/host';
import {functions} from '../../src/functions';
import {call, asked, openShop, openTable} from '../host/shop';

const select = (sheet: MemorySheet, row: number, column: number): void => {
  sheet.selection = {areas: [{row, column, rows: 1, columns: 1}], cell: {row, column}};
};

describe('goTo', () => {
  test.each([
    ['Amount', 14, 3],
    [' Order date ', 15, 2],
    [undefined, 4, 1],
    ['Gone', 4, 1],
    ['', 4, 1],
  ])('column %j of row %d', async (column, row, expected) => {
    const {host, orders} = openShop();
    host.book.activeSheet = host.book.sheet('Notes');
    await asked(host, 'goTo', {sheet: orders.id, row, ...(column === undefined ? {} : {column})});
    expect(host.book.activeSheet.name).toBe('Orders');
    expect(orders.selection.cell).toEqual({row, column: expected});
  });

  test('nowhere', async () => {
    const {host, orders} = openShop();
    expect(await call(host, 'goTo', {sheet: orders.id, row: 16})).toMatchObject({code: 'noRow'});
    expect(await call(host, 'goTo', {sheet: 77, row: 2})).toMatchObject({code: 'sheetGone'});
  });
});

describe('insertFormula', () => {
  test.each([
    ['en_US', '=LTV(100,0.8,0.1)'],
    ['en_GB', '=LTV(100,0.8,0.1)'],
    ['es_ES', '=LTV(100;0,8;0,1)'],
    ['es_MX', '=LTV(100,0.8,0.1)'],
    ['de_DE', '=LTV(100;0,8;0,1)'],
  ])('in %s', async (locale, formula) => {
    const {host, sheet} = openTable([['x']], {locale});
    select(sheet, 3, 2);
    expect(await asked(host, 'insertFormula', {name: 'LTV'})).toEqual({
      ok: true,
      cell: 'B3',
      formula,
    });
    expect(sheet.cells()[2]?.[1]).toEqual(new Formula(formula));
  });

  test.each(functions.map(({name}) => name))('%s has an example', async (name) => {
    const {host, sheet} = openTable([['x']]);
    select(sheet, 2, 2);
    const {formula} = await asked(host, 'insertFormula', {name});
    expect(formula).toMatch(new RegExp(`^=${name}\\(.+\\)$`));
    expect(formula).not.toMatch(/undefined|NaN/);
  });

  test.each([
    ['text', 'mine'],
    ['a number', 0],
    ['FALSE', false],
    ['a formula', new Formula('=""')],
  ])('never over %s', async (_, stored) => {
    const {host, sheet} = openTable([[stored]]);
    const before = sheet.cells();
    expect(await call(host, 'insertFormula', {name: 'LTV'})).toMatchObject({
      ok: false,
      code: 'cellNotBlank',
      message: 'Cell A1 is not empty. Select an empty cell and insert the formula there.',
    });
    expect(sheet.cells()).toEqual(before);
  });

  test.each(['SUM', 'constructor', '', 'ltv'])('there is no formula %j', async (name) => {
    const {host} = openTable([['x']]);
    expect(await call(host, 'insertFormula', {name})).toMatchObject({
      code: 'badArgument',
      message: expect.stringContaining('the name of one of Ciclo’s formulas') as string,
    });
  });
});
