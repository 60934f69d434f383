/** How a person comes to each view of the panel. */
import type {FrameLocator} from 'playwright-core';
import type {Sidebar} from '../../src/messages';
import type {Shown} from './page';

export type Wanted = 'table' | 'result' | 'row' | 'lists' | 'reports' | 'schedule' | 'formulas';

type Panel = Shown | FrameLocator;

const TABS = {
  table: 'customers',
  result: 'customers',
  row: 'row',
  lists: 'act',
  reports: 'track',
  schedule: 'track',
  formulas: 'formulas',
} as const;

const tab = (page: Panel, name: string) =>
  page.getByRole('button', {name: new RegExp(`^${name}`)}).first();

export const toView = async (page: Panel, words: Sidebar, view: Wanted): Promise<void> => {
  await tab(page, words.views[TABS[view]]).click();
  if (view === 'reports' || view === 'schedule')
    await page
      .getByRole('navigation', {name: words.views.trackLabel})
      .getByRole('button', {name: words.views[view]})
      .click();
  // The tab shows the result where there is one, else the table.
  if (view === 'table') {
    await page.locator('main[aria-busy="false"]').waitFor();
    const toTable = page.getByRole('button', {name: words.result.table, exact: true});
    if (await toTable.count()) await toTable.click();
  }
};
