/** 100,000 orders: the run ends, its progress moves, and the page answers meanwhile. */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describeInBrowser, workshop, type Sheets} from './workshop';

jest.setTimeout(180_000);

const ROWS = 100_000;
const CUSTOMERS = 20_000;

const folder = mkdtempSync(join(tmpdir(), 'ciclo-'));
const file = join(folder, 'orders.csv');
afterAll(() => rmSync(folder, {recursive: true}));

const day = (n: number): string => new Date(Date.UTC(2023, 0, 1 + n)).toISOString().slice(0, 10);
writeFileSync(
  file,
  [
    'Order,Date,Customer,Amount',
    ...Array.from(
      {length: ROWS},
      // Two numbers without a common divisor: days and customers do not go together.
      (_, i) =>
        `A${i},${day((i * 7) % 1270)},c${(i * 7919) % CUSTOMERS},${((i * 31) % 9900) / 100 + 1}`,
    ),
  ].join('\n'),
);

/** How long each 50 ms of the page took at most, and every heading of the panel with the time after the press that led to it. */
const WATCH = `
  globalThis.watched = {longest: 0, headings: []};
  let last = performance.now();
  let pressed = last;
  setInterval(() => {
    const now = performance.now();
    watched.longest = Math.max(watched.longest, now - last);
    last = now;
  }, 50);
  addEventListener('pointerdown', ({timeStamp}) => { pressed = timeStamp; }, true);
  new MutationObserver(() => {
    const heading = document.querySelector('h1')?.textContent;
    if (heading === watched.headings.at(-1)?.heading) return;
    watched.headings.push({heading, after: performance.now() - pressed});
  }).observe(document.body, {subtree: true, childList: true, characterData: true});
`;

interface Watched {
  readonly longest: number;
  readonly headings: readonly {readonly heading: string; readonly after: number}[];
}

/** Asks as the panel does, only oftener: how far the run is. */
async function stepNow(sheets: Sheets): Promise<unknown> {
  const calls = await sheets.host('calls');
  const run = calls.find(({name}) => name === 'classify')?.args[0]?.['run'] ?? '';
  return ((await sheets.host('run', 'progress', {run})) as {step: unknown}).step;
}

describeInBrowser('a large sheet', () => {
  const {open} = workshop();

  test('is classified while the page goes on', async () => {
    const sheets = await open({file});
    const {words, page, sidebar} = sheets;
    await sheets.openSidebar();
    await sidebar.getByText(/100,000 orders, 20,000 customers/).waitFor({timeout: 60_000});
    // A person does not wait for a button to stand still, as a locator does.
    const places = await Promise.all(
      [words.views.formulas, words.views.result].map(async (name) => {
        const {x = 0, y = 0} = (await sheets.button(name).boundingBox()) ?? {};
        return [x + 20, y + 10] as const;
      }),
    );
    const frame = await sheets.frame();
    await frame.evaluate(WATCH);
    const began = Date.now();
    await sheets.button(/^Classify 20,000 /).click();
    // It is left and come back to until it has ended.
    const ended = async () => (await sheets.heading(words.result.title).count()) > 0;
    const steps = new Set<unknown>();
    for (let turn = 0; !(await ended()); turn++) {
      const [x, y] = places[turn % 2] ?? [0, 0];
      await page.mouse.click(x, y);
      steps.add(await stepNow(sheets));
    }
    const seconds = (Date.now() - began) / 1000;
    const {longest, headings} = (await frame.evaluate('watched')) as Watched;
    const answers = headings.slice(0, -1).map(({after}) => after);
    steps.delete(null);
    console.info(
      `100,000 orders in the page: ${seconds.toFixed(1)} s; longest 50 ms of the page: ${longest.toFixed(0)} ms; ` +
        `${String(answers.length)} presses answered within ${Math.max(...answers).toFixed(0)} ms; ` +
        `steps: ${[...steps].join(', ')}`,
    );
    expect(steps.size).toBeGreaterThan(1);
    // Time and again during the run, not only before and after it.
    expect(headings.filter(({heading}) => heading === words.formulas.title).length).toBeGreaterThan(
      0,
    );
    expect(headings.filter(({heading}) => heading === words.run.title).length).toBeGreaterThan(1);
    expect(longest).toBeLessThan((seconds * 1000) / 2);
    expect(await sheets.host('values', 'E1:E2')).toEqual([
      [sheets.messages.columns.stage],
      [expect.stringMatching(/\w/)],
    ]);
  });
});
