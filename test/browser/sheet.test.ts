/** The sheet: it opens, formulas calculate, the menu works with mouse and keyboard. */
import {functions, type FunctionName} from '../../src/functions';
import {formulaText} from '../../scripts/formula';
import {describeInBrowser, LANGUAGES, violations, workshop, type Sheets} from './workshop';

jest.setTimeout(60_000);

describeInBrowser.each(LANGUAGES)('the sheet in %s', (language) => {
  const {open} = workshop();
  let sheets: Sheets;

  beforeAll(async () => {
    sheets = await open({language});
  });

  test('opens with the sample, the headers and all rows', async () => {
    const [first] = await sheets.host('sheets');
    expect(first).toMatchObject({active: true});
    expect(await sheets.host('values', 'A1:F2')).toEqual(
      language === 'es'
        ? [
            ['Nº pedido', 'Fecha del pedido', 'Cliente', 'Correo electrónico', 'Importe', 'Canal'],
            ['A-10001', '03/07/2023', 'Ana Molina', 'ana.molina25@example.com', '115,07 €', 'Web'],
          ]
        : [
            ['Order no.', 'Order date', 'Customer', 'Email', 'Amount', 'Channel'],
            ['A-10001', '7/3/2023', 'Ana Molina', 'ana.molina25@example.com', '$115.07', 'Web'],
          ],
    );
    expect(await violations(sheets.page)).toEqual([]);
  });

  test('formulas typed into cells calculate and spill', async () => {
    const formula = (name: FunctionName): string => {
      const declared = functions.find((each) => each.name === name);
      const [example] = declared?.examples ?? [];
      if (!declared || !example) throw new Error(name);
      return formulaText(declared, example, language);
    };
    const {value, error} = await sheets.type('J2', formula('LTV'));
    expect(Number(value)).toBeCloseTo(266.6667, 3);
    expect(error).toBeNull();
    const {tier, segment} = sheets.messages.labels;
    await sheets.type('J4', formula('PYRAMID_TIER'));
    expect(await sheets.host('values', 'J4:J6')).toEqual([
      [tier.TOP],
      [tier.SMALL],
      [tier.INACTIVE],
    ]);
    expect(await sheets.type('J8', formula('HOFMEYR_SEGMENT'))).toMatchObject({
      shown: segment.ENTRENCHED,
    });
  });

  test('a wrong argument shows #ERROR! and its message', async () => {
    const wrong = language === 'es' ? '=LTV(100;1,8;0,1)' : '=LTV(100,1.8,0.1)';
    const {shown, error} = await sheets.type('H2', wrong);
    expect(shown).toBe('#ERROR!');
    expect(error?.message).toBe(
      language === 'es'
        ? 'retention: 1,8 no es un número entre 0 y 1'
        : 'retention: 1.8 is not between 0 and 1',
    );
    await sheets.host('select', 'H2');
    await sheets.page.getByText(error?.message ?? '').waitFor();
  });

  test('the menu opens with the mouse', async () => {
    const {menu} = sheets.messages;
    await sheets.choose(menu.help);
    await sheets.heading(sheets.words.formulas.title).waitFor();
    expect((await sheets.page.locator('iframe').boundingBox())?.width).toBe(300);
    expect(await violations(sheets.page)).toEqual([]);
    await sheets.closeSidebar();
  });

  test('the menu opens with the keyboard, and Escape gives the focus back', async () => {
    const {page, messages, words} = sheets;
    const focused = () => page.locator(':focus');
    await sheets.host('select', 'A1');
    await page.getByRole('menuitem').first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    expect(await focused().textContent()).toMatch(/^Ciclo/);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('ArrowRight');
    expect(await focused().textContent()).toBe(messages.menu.open);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await focused().textContent()).toMatch(/^Exten/);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await sheets.heading(words.table.title).waitFor();
    // And from the sidebar's own close button back to the grid.
    await sheets.closeSidebar();
    expect(await page.locator('iframe').count()).toBe(0);
    await page.keyboard.type('typed');
    await page.keyboard.press('Enter');
    expect((await sheets.host('cell', 'A1')).shown).toBe('typed');
  });
});
