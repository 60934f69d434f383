/**
 * While the server works the panel says so: for every call, with an answer that never comes. Reviewers of the Marketplace
 * look for it.
 */
import type {Calls} from '../../src/calls/contract';
import {sidebarFor, type Sidebar} from '../../src/messages';
import {describeInBrowser, panelOf} from './panel';
import type {Shown} from './page';

interface Wait {
  readonly scenario?: string;
  readonly view?: 'row' | 'schedule' | 'formulas';
  /** Until the call has been made; without it the panel makes it by itself. */
  readonly reach?: (page: Shown, words: Sidebar) => Promise<void>;
}

/** A text of the panel up to its first place for a word. */
const textBefore = (text: string): string => text.split('{')[0] ?? '';
const press = (page: Shown, name: string | RegExp) =>
  page.getByRole('button', {name, exact: true}).first().click();
const primary = (page: Shown) => page.locator('footer .primary').click();
const inView =
  (view: keyof Sidebar['views'], act?: Wait['reach']) =>
  async (page: Shown, words: Sidebar): Promise<void> => {
    await press(page, words.views[view]);
    await act?.(page, words);
  };

/** `progress` is asked while another call is waited for; `settings` are kept behind the person's back and hold nobody up. */
const waits: Readonly<Record<Exclude<keyof Calls, 'progress' | 'settings'>, Wait>> = {
  start: {},
  recognise: {
    reach: async (page, words) => {
      await page.getByLabel(words.fields.customer, {exact: true}).selectOption({index: 2});
    },
  },
  classify: {reach: primary},
  explain: {scenario: 'last', view: 'row'},
  show: {
    scenario: 'last',
    reach: inView('result', (page) => press(page, /^Growth.*59/)),
  },
  goTo: {
    scenario: 'scheduled',
    view: 'schedule',
    reach: (page, {schedule}) => press(page, new RegExp(`^${textBefore(schedule.log)}`)),
  },
  insertFormula: {
    view: 'formulas',
    reach: (page, {formulas}) => press(page, formulas.insertLabel.replace('{name}', 'LTV')),
  },
  removeResults: {
    scenario: 'last',
    reach: async (page, {undo}) => {
      await press(page, undo.open);
      await press(page, undo.remove);
    },
  },
  schedule: {view: 'schedule'},
  saveSchedule: {view: 'schedule', reach: primary},
  removeSchedule: {
    scenario: 'scheduled',
    view: 'schedule',
    reach: async (page, {schedule}) => {
      await press(page, schedule.remove);
      await press(page, schedule.removeNow);
    },
  },
  checkNow: {view: 'schedule', reach: (page, {schedule}) => press(page, schedule.checkButton)},
  makeReport: {reach: inView('reports', primary)},
  makeList: {scenario: 'last', reach: inView('lists', primary)},
  readOut: {
    scenario: 'last',
    reach: inView('lists', (page, {lists}) => press(page, lists.readOutButton)),
  },
};

const toRow: Wait = {
  scenario: 'last',
  reach: inView('result', (page) => page.locator('.rowLinks button').first().click()),
};

/** The server never answers this call, and all others as usual. */
const silenced = (name: string): string => `{
  const {script} = google;
  const usual = script.run;
  const withoutAnswer = (runner) => new Proxy(runner, {
    get: (_, key) => {
      if (key === ${JSON.stringify(name)}) return () => { globalThis.CICLO_ASKED = true; };
      const of = runner[key];
      return String(key).startsWith('with') ? (handler) => withoutAnswer(of(handler)) : of;
    },
  });
  script.run = withoutAnswer(usual);
}`;

describeInBrowser('says that it is at work', () => {
  const panel = panelOf('en');
  const words = sidebarFor('en');
  const working = new RegExp(
    [words.working, words.loading, words.reports.making, words.lists.making].join('|'),
  );

  test.each([...Object.entries(waits), ['goTo', toRow] as const])(
    'while %s is not answered',
    async (name, wait) => {
      const {scenario = 'shop', view = '', reach} = wait;
      const {page, complaints} = await panel.show({scenario, view, before: silenced(name)});
      await reach?.(page, words);
      await page.waitForFunction('globalThis.CICLO_ASKED === true');
      const said = page.getByText(working).or(page.locator('.steps li.now'));
      await said.first().waitFor({state: 'visible'});
      expect(complaints).toEqual([]);
    },
  );
});
