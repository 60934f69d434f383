/** A page in Spanish: its words, and numbers and dates as they are typed and shown in Spain. */
import {describeInBrowser, expectSoon, openPage, type Opened} from './openPage';

jest.setTimeout(120_000);

describeInBrowser('the page in Spanish', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openPage({language: 'es'});
  });
  afterEach(() => {
    expect(opened.complaints.splice(0)).toEqual([]);
  });
  afterAll(() => opened.close());

  test('speaks Spanish throughout', async () => {
    const {page} = opened;
    expect(await page.locator('html').getAttribute('lang')).toBe('es');
    expect(await page.getByRole('menubar').getByRole('menuitem').allTextContents()).toEqual([
      'Archivo',
      'Extensiones',
      'Own menu',
    ]);
    expect(await opened.control('sheets')).toMatchObject([
      {name: 'Pedidos', active: true},
      {name: 'Contactos'},
      {name: 'Encuesta'},
    ]);
    expect(await page.getByRole('heading', {level: 1}).textContent()).toBe('Tienda de ejemplo');
  });

  test.each([
    ['J2', '12,5', 12.5, '12,5'],
    ['J3', '1.234,5', 1234.5, '1234,5'],
    ['J4', '12,5 %', 0.125, '12,50%'],
    ['J5', '1.234,50 €', 1234.5, '1.234,50 €'],
    ['J6', '3/7/2024', '2024-07-03', '03/07/2024'],
    ['J7', '31/12/2024 10:30', '2024-12-31 10:30:00', '31/12/2024 10:30:00'],
    ['J8', 'VERDADERO', true, 'VERDADERO'],
    ['J9', "'12,5", '12,5', '12,5'],
    ['J10', 'hola', 'hola', 'hola'],
    ['J11', '=800/3', 266.6666666666667, '266,6666667'],
    ['J12', '=TWICE({1\\2;3\\4,5})', 2, '2'],
    ['J15', '=1/0', '#DIV/0!', '#DIV/0!'],
    // Another kind of format takes the place of the first.
    ['J4', '1/2/2024', '2024-02-01', '01/02/2024'],
    ['J6', '7 €', 7, '7,00 €'],
  ])('%s: typed %s is %p, shown %s, and edited it stays so', async (a1, text, value, shown) => {
    const expectShown = () =>
      expectSoon(async () => {
        expect(await opened.control('cell', a1)).toMatchObject({value, shown});
      });
    await opened.type(a1, text);
    await expectShown();
    await opened.control('select', a1);
    await opened.page.keyboard.press('F2');
    await opened.page.keyboard.press('Enter');
    await opened.control('settled');
    await expectShown();
  });
});
