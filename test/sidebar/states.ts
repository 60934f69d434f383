/** Every state of the sidebar and how a person gets there: what the tests check and the pictures show. */
import {sidebarFor, type Sidebar} from '../../src/messages';
import type {Shown} from './page';

type Language = 'en' | 'es';

export interface State {
  readonly name: string;
  readonly scenario: string;
  /** What the menu asks for. */
  readonly view?: 'row' | 'schedule' | 'formulas';
  readonly reach?: (page: Shown, words: Sidebar, language: Language) => Promise<void>;
}

const press = (page: Shown, name: string | RegExp) =>
  page.getByRole('button', {name, exact: true}).first().click();
const options = (page: Shown, {table}: Sidebar) => press(page, table.options);
const result = (page: Shown, {views}: Sidebar) => press(page, views.result);
const classify = (page: Shown, {table}: Sidebar) =>
  page
    .locator('footer .primary')
    .click()
    .then(() => void table);

const tableStates = [
  'shop',
  'loading',
  'account',
  'noAnswer',
  'filtered',
  'sales',
  'noSales',
  'twoReadings',
  'clean',
  'noAmounts',
  'big',
  'hostile',
  'emptySheet',
  'chartSheet',
  'ownSheet',
  'noHeader',
  'onlyHeaders',
  'noCustomerColumn',
  'refusedLeads',
  'chosenColumnMissing',
  'nothingUsable',
  'noAuthorisation',
  'service',
];

const scheduleStates = [
  'shop',
  'loading',
  'noAnswer',
  'ownSheet',
  'scheduled',
  'schedulePaused',
  'scheduleUnfinished',
  'scheduleOthers',
  'scheduleMissing',
  'scheduleUnknown',
  'scheduleNoMails',
  'scheduleFailed',
  'overdueSlow',
  'checkFails',
];
const checkNow = (page: Shown, {schedule}: Sidebar) => press(page, schedule.checkButton);

const reports: State['reach'] = (page, {views}) => press(page, views.reports);
const make: State['reach'] = async (page, words, language) => {
  await reports(page, words, language);
  await press(page, words.reports.make);
};

const lists: State['reach'] = (page, {views}) => press(page, views.lists);
const makeList: State['reach'] = async (page, words, language) => {
  await lists(page, words, language);
  await press(page, words.lists.make);
};
const readOut: State['reach'] = async (page, words, language) => {
  await lists(page, words, language);
  await press(page, words.lists.readOutButton);
};

const resultStates = [
  'last',
  'otherKind',
  'oldRun',
  'predicted',
  'unpredicted',
  'noAmounts',
  'oneCustomer',
  'big',
  'hostile',
];

export const STATES: readonly State[] = [
  ...tableStates.map((scenario): State => ({name: `table-${scenario}`, scenario})),
  {name: 'options', scenario: 'shop', reach: options},
  {
    name: 'options-mistakes',
    scenario: 'shop',
    reach: async (page, words) => {
      await options(page, words);
      const {fields} = words.options;
      await page.getByLabel(fields.margin.label).fill('140');
      await page.getByLabel(fields.interval.label).fill('x');
      await page.getByLabel(fields.lapseIntervals.label).fill('1');
      await page.getByLabel(words.options.cutNames.big).fill('30');
    },
  },
  {
    name: 'options-percent',
    scenario: 'shop',
    reach: async (page, words) => {
      await options(page, words);
      const margin = page.getByLabel(words.options.fields.margin.label);
      const {use} = words.options.percentMeant;
      const button = page.getByRole('button', {name: use.replace('{value}', '40')});
      await margin.fill('0.4');
      await button.click();
      await page.getByText(words.options.saved).waitFor();
      await page.locator('.question').waitFor({state: 'detached'});
      await margin.fill('0.4');
      await button.waitFor();
    },
  },
  {
    name: 'run',
    scenario: 'slow',
    reach: async (page, words) => {
      await classify(page, words);
      await page.getByText(words.run.steps.write).waitFor();
      await page.waitForTimeout(2500);
    },
  },
  {
    name: 'run-elsewhere',
    scenario: 'slow',
    reach: async (page, words) => {
      await classify(page, words);
      await press(page, words.views.formulas);
    },
  },
  {name: 'run-busy', scenario: 'busy', reach: classify},
  {name: 'run-typed', scenario: 'typed', reach: classify},
  {name: 'run-protected', scenario: 'protectedRange', reach: classify},
  {name: 'result-none', scenario: 'shop', reach: result},
  ...resultStates.map((scenario): State => ({name: `result-${scenario}`, scenario, reach: result})),
  {
    name: 'result-shown',
    scenario: 'last',
    reach: async (page, words, language) => {
      await result(page, words);
      await press(page, language === 'es' ? /^Crecimiento\b.*59/ : /^Growth\b.*59/);
      await page.getByText('Ciclo').first().waitFor();
    },
  },
  {
    name: 'result-table',
    scenario: 'last',
    reach: async (page, words) => {
      await result(page, words);
      for (const summary of await page.locator('summary').all()) await summary.click();
    },
  },
  {
    name: 'result-foreignFilter',
    scenario: 'foreignFilter',
    reach: async (page, words, language) => {
      await result(page, words);
      await press(page, language === 'es' ? /^Crecimiento\b.*59/ : /^Growth\b.*59/);
      await press(page, words.result.selectInstead).then(
        () => undefined,
        () => undefined,
      );
    },
  },
  {
    name: 'result-noResults',
    scenario: 'noResults',
    reach: async (page, words, language) => {
      await result(page, words);
      await press(page, language === 'es' ? /^Crecimiento\b.*59/ : /^Growth\b.*59/);
    },
  },
  {
    name: 'undo',
    scenario: 'last',
    reach: (page, {undo}) => press(page, undo.open),
  },
  {name: 'row', scenario: 'last', view: 'row'},
  {name: 'row-many', scenario: 'manyDates', view: 'row'},
  {name: 'row-setAside', scenario: 'rowSetAside', view: 'row'},
  {name: 'row-noRow', scenario: 'noRow', view: 'row'},
  {name: 'row-hostile', scenario: 'hostile', view: 'row'},
  ...scheduleStates.map((scenario): State => ({
    name: `schedule-${scenario.replace(/^schedule(?=[A-Z])/, '')}`,
    scenario,
    view: 'schedule',
  })),
  {
    name: 'schedule-saved',
    scenario: 'shop',
    view: 'schedule',
    reach: (page, {schedule}) => press(page, schedule.save),
  },
  {
    name: 'schedule-refused',
    scenario: 'scheduleMissing',
    view: 'schedule',
    reach: (page, {schedule}) => press(page, schedule.save),
  },
  {
    name: 'schedule-remove',
    scenario: 'scheduled',
    view: 'schedule',
    reach: (page, {schedule}) => press(page, schedule.remove),
  },
  {name: 'schedule-checked', scenario: 'scheduled', view: 'schedule', reach: checkNow},
  {name: 'schedule-checkedFirst', scenario: 'checkFirst', view: 'schedule', reach: checkNow},
  {
    name: 'schedule-parts',
    scenario: 'checkParts',
    view: 'schedule',
    reach: async (page, words) => {
      await checkNow(page, words);
      await press(page, words.run.stop);
      await page.getByText(words.schedule.goOn).waitFor();
    },
  },
  {name: 'table-overdue', scenario: 'overdueSlow'},
  {
    name: 'table-caughtUp',
    scenario: 'overdue',
    reach: (page, {schedule}) => page.getByText(schedule.done.split('{')[0] ?? '').waitFor(),
  },
  {
    name: 'run-parts',
    scenario: 'parts',
    reach: async (page, words) => {
      await classify(page, words);
      await page.getByRole('button', {name: words.run.stop}).waitFor();
      await page.waitForTimeout(900);
    },
  },
  {
    name: 'result-unfinished',
    scenario: 'parts',
    reach: async (page, words) => {
      await classify(page, words);
      await press(page, words.run.stop);
      await page.getByRole('button', {name: words.run.goOn}).waitFor();
    },
  },
  ...['shop', 'loading', 'noAnswer', 'last', 'big', 'oneCustomer', 'hostile'].map(
    (scenario): State => ({name: `lists-${scenario}`, scenario, reach: lists}),
  ),
  {
    name: 'lists-test',
    scenario: 'last',
    reach: async (page, words, language) => {
      await lists(page, words, language);
      await page.getByLabel(words.lists.holdOut).check();
      await page.getByLabel(words.lists.testName).fill('');
      await page.getByLabel(words.lists.share).fill('120');
      await page.locator('summary').click();
    },
  },
  {name: 'lists-making', scenario: 'listSlow', reach: makeList},
  {
    name: 'lists-made',
    scenario: 'last',
    reach: async (page, words, language) => {
      await lists(page, words, language);
      await page.getByLabel(words.lists.holdOut).check();
      await press(page, words.lists.make);
    },
  },
  {name: 'lists-madeNoConsent', scenario: 'listNoConsent', reach: makeList},
  {name: 'lists-failed', scenario: 'listFails', reach: makeList},
  {name: 'lists-readOut', scenario: 'last', reach: readOut},
  {name: 'lists-notShown', scenario: 'notShown', reach: readOut},
  {name: 'lists-notRead', scenario: 'listFails', reach: readOut},
  ...['shop', 'loading', 'noAnswer', 'ownSheet', 'noCustomerColumn', 'rowsOfCustomers'].map(
    (scenario): State => ({name: `reports-${scenario}`, scenario, reach: reports}),
  ),
  {
    name: 'reports-migration',
    scenario: 'shop',
    reach: async (page, words, language) => {
      await reports(page, words, language);
      const {reports: texts} = words;
      await page.getByLabel(texts.kinds.migration.title).check();
      await page.getByLabel(texts.from, {exact: true}).fill('2026-08-01');
    },
  },
  {name: 'reports-making', scenario: 'reportSlow', reach: make},
  {name: 'reports-made', scenario: 'shop', reach: make},
  {name: 'reports-failed', scenario: 'reportFails', reach: make},
  {name: 'formulas', scenario: 'shop', view: 'formulas'},
  {
    name: 'formulas-none',
    scenario: 'shop',
    view: 'formulas',
    reach: (page, {formulas}) => page.getByLabel(formulas.search).fill('xyz'),
  },
  {
    name: 'formulas-notBlank',
    scenario: 'cellNotBlank',
    view: 'formulas',
    reach: (page, {formulas}) => press(page, formulas.insertLabel.replace('{name}', 'LTV')),
  },
];

/** Opens the state in a page that shows the sidebar, and waits until it has come to rest. */
export const reach = async (page: Shown, state: State, language: Language): Promise<void> => {
  if (state.scenario !== 'loading') await page.waitForTimeout(60);
  await state.reach?.(page, sidebarFor(language), language);
  await page.waitForTimeout(60);
};
