/** The panel as a person uses it: in a browser, in English, over a made-up server. */
import {sidebarFor} from '../../../src/messages';
import {describeInBrowser, panelOf} from '../panel';
import type {State} from '../states';
import type {Shown} from '../page';

export const words = sidebarFor('en');

let panel: ReturnType<typeof panelOf> | undefined;

/** Tests that use the panel. */
export const describeUsed = (tests: () => void): void =>
  describeInBrowser('used', () => {
    panel = panelOf('en');
    tests();
  });

/** Opens the panel in this scenario, uses it, and expects no complaint. */
export const used = async (
  scenario: string,
  use: (page: Shown) => Promise<void>,
  view: State['view'] | '' = '',
): Promise<void> => {
  if (!panel) throw new Error('only inside describeUsed');
  const {page, complaints} = await panel.show({scenario, view});
  await use(page);
  expect(complaints).toEqual([]);
};

/** The requests of one call. */
export const asked = async (page: Shown, call: string): Promise<unknown[]> => {
  const calls = (await page.evaluate(`CICLO_CALLS`)) as [name: string, request: unknown][];
  return calls.filter(([name]) => name === call).map(([, request]) => request);
};

export const focused = (page: Shown) => page.evaluate(`document.activeElement.textContent`);

/** What was made is seen whole, or from its top. */
export const IN_SIGHT = `(() => {
  const {top, bottom} = document.querySelector('.outcome').getBoundingClientRect();
  const main = document.querySelector('main').getBoundingClientRect();
  return top >= main.top - 1 && bottom <= main.bottom + 1;
})()`;
