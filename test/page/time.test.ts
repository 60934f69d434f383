/** The clock that can be moved on, the triggers that fire meanwhile, and the outbox of their mails. */
import {violations} from '../browser/workshop';
import {describeInBrowser, openPage, type Opened} from './openPage';

jest.setTimeout(120_000);

const now = new Date('2026-07-01T09:20:00Z');

describeInBrowser('time that is let pass', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openPage({now});
  });
  afterEach(() => {
    expect(opened.complaints.splice(0)).toEqual([]);
  });
  afterAll(() => opened.close());

  const clock = () => opened.page.getByRole('group', {name: 'Clock'});
  const button = (name: string) => opened.page.getByRole('button', {name, exact: true});
  const pass = async (span: string): Promise<string> => {
    await button(`Let ${span} pass`).click();
    const news = clock().getByRole('status');
    await news.filter({hasText: /has run|have run/}).waitFor();
    return (await news.textContent()) ?? '';
  };
  const dialog = () => opened.page.getByRole('dialog');

  test('the clock shows the instant, in the zone of the spreadsheet', async () => {
    expect(await clock().locator('time').textContent()).toBe('Wed, Jul 1, 2026, 9:20 AM');
    expect(await button('0 mails').isVisible()).toBe(true);
  });

  test('an hour without triggers only moves the clock, also of what runs afterwards', async () => {
    expect(await opened.control('run', 'clock')).toBe('2026-07-01T09:20:00.000Z');
    expect(await pass('an hour')).toBe('No trigger has run, no mail');
    expect(await clock().locator('time').textContent()).toBe('Wed, Jul 1, 2026, 10:20 AM');
    expect(await opened.control('run', 'clock')).toBe('2026-07-01T10:20:00.000Z');
  });

  test('a day fires an hourly trigger each hour; what failed is listed', async () => {
    await opened.control('run', 'startHourly');
    expect(await pass('a day')).toBe('24 triggers have run, 1 mail');
    const ticks = (await opened.control('run', 'ticks')) as string[];
    expect(ticks).toHaveLength(24);
    expect(new Set(ticks.map((tick) => tick.slice(14, 19))).size).toBe(1);
    expect(ticks[0]).toMatch(/^2026-07-01T1[01]:/);
    expect(await button('1 mail').isVisible()).toBe(true);
    await button('1 has failed').click();
    expect(await dialog().textContent()).toMatch(/Thu, Jul 2, 2026, 6:\d\d AM · tick ?It is six/);
    expect(await violations(opened.page)).toEqual([]);
    await opened.page.keyboard.press('Escape');
    expect(await dialog().count()).toBe(0);
  });

  test('nothing stands still while a week passes, and it can be stopped', async () => {
    const {page} = opened;
    await button('Let a week pass').click();
    await clock()
      .getByRole('status')
      .filter({hasText: /^Day [23] of 7/})
      .waitFor();
    expect(await opened.control('run', 'echo', 'meanwhile')).toBe('meanwhile');
    await opened.control('select', 'B2');
    await page.keyboard.type('typed meanwhile');
    await page.keyboard.press('Enter');
    await button('Stop').click();
    const news = clock().getByRole('status').filter({hasText: 'have run'});
    await news.waitFor();
    const ran = Number(/^\d+/.exec((await news.textContent()) ?? ''));
    expect(ran).toBeGreaterThanOrEqual(24);
    expect(ran).toBeLessThan(168);
    await opened.control('settled');
    expect(await opened.control('values', 'B2')).toEqual([['typed meanwhile']]);
    // A key that was pressed meanwhile has not taken the focus from the grid.
    expect(await button('Let a week pass').isVisible()).toBe(true);
  });

  test('a mail is shown as text and formatted, where no script runs and nothing is fetched', async () => {
    const {page} = opened;
    const refused: string[] = [];
    page.on('requestfailed', (one) => refused.push(`${one.url()} ${one.failure()?.errorText}`));
    await opened.control('run', 'mailWithoutHtml');
    await page.getByRole('button', {name: /^\d+ mails$/}).click();
    const entries = dialog().getByRole('listitem');
    expect(await entries.first().textContent()).toContain('Only text');
    expect(await dialog().getByText('This mail has no plain text.').isVisible()).toBe(true);
    await entries.last().getByRole('button').click();
    expect(await dialog().getByRole('heading', {level: 3}).textContent()).toBe('Day <b>2</b>');
    const frame = page.frameLocator('iframe[title="The mail"]');
    expect(await frame.getByRole('heading').textContent()).toBe('Formatted');
    await page.waitForTimeout(200);
    expect(await page.title()).not.toBe('ran');
    expect(refused).toEqual(['https://example.com/x.png csp']);
    await frame.getByRole('link').click();
    await page.waitForTimeout(200);
    // Of all this the console has spoken: script, picture and link were refused.
    const said = opened.complaints.splice(0).filter((one) => !one.startsWith('https://'));
    expect(said.length).toBeGreaterThanOrEqual(2);
    for (const one of said) expect(one).toMatch(/Content Security Policy|sandbox/);
    expect(await violations(page)).toEqual([]);
    await dialog().getByRole('button', {name: 'Plain text'}).click();
    expect(await dialog().locator('pre').textContent()).toBe('Plain <i>text</i>\nsecond line');
    await dialog().getByRole('button', {name: 'Close'}).click();
    expect(await dialog().count()).toBe(0);
  });
});
