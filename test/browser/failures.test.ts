/** What goes wrong is said with its own sentence, and there is a way on that works. */
import {describeInBrowser, violations, workshop, type Sheets} from './workshop';

jest.setTimeout(60_000);

const SERVICE = 'Service Spreadsheets timed out while accessing document with id x.';

const SHEETS_SCOPE = 'https://www.googleapis.com/auth/spreadsheets.currentonly';

interface Trouble {
  readonly name: string;
  /** Brings it about. */
  readonly arrange: (sheets: Sheets) => Promise<void>;
  /** What a person does, if it is more than opening the sidebar. */
  readonly act?: (sheets: Sheets) => Promise<void>;
  /** How the sentence begins. */
  readonly says: (sheets: Sheets) => string;
  /** Takes it away again. */
  readonly mend: (sheets: Sheets) => Promise<void>;
  /** The way on, if it is not trying again. */
  readonly wayOn?: (sheets: Sheets) => Promise<void>;
  /** Where one is then. */
  readonly then: 'table' | 'result';
}

const classify = async (sheets: Sheets): Promise<void> => {
  await sheets.heading(sheets.words.table.title).waitFor();
  await sheets.button(/^Classify /).click();
};
const orders = async (sheets: Sheets): Promise<void> => {
  await sheets.host('activate', 'Orders');
};

const TROUBLES: readonly Trouble[] = [
  {
    name: 'several accounts in one browser',
    arrange: (sheets) =>
      sheets.host(
        'failServer',
        'We’re sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.',
      ),
    says: ({words}) => words.failures.account,
    mend: (sheets) => sheets.host('failServer', null),
    then: 'table',
  },
  {
    name: 'a first call that fails in another language',
    arrange: (sheets) => sheets.host('failServer', 'サーバーエラーが発生しました。'),
    says: ({words}) => words.failures.account,
    mend: (sheets) => sheets.host('failServer', null),
    then: 'table',
  },
  {
    name: 'a later call that fails',
    arrange: (sheets) => sheets.host('failServer', 'We are sorry, a server error occurred.'),
    act: (sheets) => sheets.button(sheets.words.table.reread).click(),
    says: ({words}) => words.failures.noAnswer,
    mend: (sheets) => sheets.host('failServer', null),
    then: 'table',
  },
  {
    name: 'a service that does not answer',
    arrange: (sheets) => sheets.host('failCalls', {from: 5, count: 1000, message: SERVICE}),
    act: classify,
    says: ({messages}) => messages.errors.service,
    mend: (sheets) => sheets.host('failCalls', {from: 0, count: 0}),
    then: 'result',
  },
  {
    name: 'a lock that another run holds',
    arrange: (sheets) => sheets.host('holdLock', true),
    act: classify,
    says: ({messages}) => messages.errors.busy,
    mend: (sheets) => sheets.host('holdLock', false),
    then: 'result',
  },
  {
    name: 'no authorisation',
    arrange: (sheets) => sheets.host('refuseScopes', [SHEETS_SCOPE]),
    act: (sheets) => sheets.button(sheets.words.table.reread).click(),
    says: ({messages}) => messages.errors.noAuthorisation,
    mend: (sheets) => sheets.host('refuseScopes', []),
    then: 'table',
  },
  {
    name: 'an empty sheet',
    arrange: (sheets) => sheets.host('addSheet', 'Nothing'),
    says: ({messages}) => messages.errors.emptySheet,
    mend: orders,
    then: 'table',
  },
  {
    name: 'a chart sheet',
    arrange: (sheets) => sheets.host('addChartSheet', 'Picture'),
    says: ({messages}) => messages.errors.chartSheet,
    mend: orders,
    then: 'table',
  },
  {
    name: 'a protected sheet',
    arrange: async (sheets) => {
      // Something to write: a run that finds all as it belongs writes nothing, and is not refused.
      await sheets.host('put', 'G2', [['']], 'Orders');
      await sheets.host('protect', 'Orders');
    },
    act: classify,
    says: ({messages}) => messages.errors.protectedRange,
    mend: (sheets) => sheets.host('protect', 'Orders', null),
    then: 'result',
  },
];

describeInBrowser('trouble', () => {
  const {open, complaints} = workshop();
  let sheets: Sheets;

  beforeAll(async () => {
    sheets = await open();
  });
  afterEach(async () => {
    if (await sheets.page.locator('iframe').count()) await sheets.closeSidebar();
    await sheets.host('activate', 'Orders');
  });

  test.each(TROUBLES)('$name', async ({arrange, act, says, mend, wayOn, then}) => {
    const before = await sheets.host('values', 'A1:F2506', 'Orders');
    if (act) {
      await sheets.openSidebar();
      await arrange(sheets);
      await act(sheets);
    } else {
      await arrange(sheets);
      await sheets.openSidebar();
    }
    await sheets.sidebar.getByRole('alert').getByText(says(sheets)).waitFor();
    expect(await violations(await sheets.frame())).toEqual([]);
    // The log on Google has the whole exception; here that is the console.
    complaints.splice(0);
    await mend(sheets);
    if (wayOn) await wayOn(sheets);
    else await sheets.button(sheets.words.again).click();
    await sheets.heading(sheets.words[then].title).waitFor();
    await sheets.atRest();
    expect(await sheets.sidebar.getByRole('alert').count()).toBe(0);
    expect(await sheets.host('values', 'A1:F2506', 'Orders')).toEqual(before);
  });

  test('without authorisation the menu has Google ask, and then works', async () => {
    await sheets.host('refuseScopes', [SHEETS_SCOPE]);
    await sheets.choose(sheets.messages.menu.open);
    const dialog = sheets.page.getByRole('alertdialog');
    await dialog.getByText(SHEETS_SCOPE).waitFor();
    expect(await violations(sheets.page)).toEqual([]);
    expect(await sheets.page.locator('iframe').count()).toBe(0);
    await sheets.page.keyboard.press('Enter');
    expect(await dialog.count()).toBe(0);
    await sheets.openSidebar();
  });

  test('hidden rows are said to be read too', async () => {
    await sheets.host('setFilter', 'A1:F2506', 6, ['Web']);
    await sheets.openSidebar();
    await sheets.sidebar.getByText(sheets.words.table.filtered).waitFor();
    await sheets.sidebar
      .getByText(/400 customers/)
      .first()
      .waitFor();
  });

  test('a filter of one’s own that leaves our column out stays, and the rows are selected instead', async () => {
    const {words, messages, sidebar} = sheets;
    await sheets.openSidebar();
    await classify(sheets);
    await sheets.heading(words.result.title).waitFor();
    await sheets.host('activate', messages.sheets.customers);
    await sheets.host('setFilter', 'A1:B401', 1, []);
    const own = await sheets.host('filter', messages.sheets.customers);
    const part = sidebar.getByRole('button', {
      name: new RegExp(`^${messages.labels.stage.GROWTH} ?: `),
    });
    await part.first().click();
    await sheets.button(words.result.selectInstead).click();
    await sidebar.getByText(/rows? selected in the sheet/).waitFor();
    expect(await sheets.host('filter', messages.sheets.customers)).toEqual(own);
    expect((await sheets.host('selection')).sheet).toBe(messages.sheets.customers);
  });
});
