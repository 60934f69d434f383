/**
 * A day is written one way in log, panel, mail and sheets: by the language of the sentence, whatever the spreadsheet's locale.
 * 3 June as 3/6/2024 inside an English sentence would be the 6th of March to half of its readers.
 */
import type {Host} from '../../packages/sheets-here/src/host';
import type {Language} from '../../src/messages';
import {asked, AS_OF, call, day, LATER, openShop} from '../host/shop';

const SLASHES = /\b\d{1,2}\/\d{1,2}\/\d{4}\b/;
const ISO = /\b\d{4}-\d{2}-\d{2}\b/;

/** Text that holds a day among other words: no cell that is a day itself, no technical text. */
const sentences = (value: unknown): string[] => {
  if (typeof value === 'string')
    return / /.test(value) && (SLASHES.test(value) || ISO.test(value)) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(sentences);
};

const sheetTexts = (host: Host): Record<string, unknown[][]> =>
  Object.fromEntries(
    host.book.sheets
      .filter(({name}) => name.startsWith('Ciclo'))
      .map((sheet) => [sheet.name, sheet.texts()]),
  );

describe.each<[Language, string]>([
  ['en', 'es_ES'],
  ['es', 'en_US'],
])('%s over a spreadsheet in %s', (language, locale) => {
  const opened = async (now = new Date('2024-06-15T10:00:00Z')) => {
    const {host, orders} = openShop({
      locale,
      now,
      unknowns: {activeInTrigger: 'document', currentonly: 'enough'},
    });
    await asked(host, 'settings', {save: {language}});
    return {host, orders};
  };

  const expectOneWay = (said: unknown, atLeast: number): void => {
    const found = sentences(said);
    const wrong = language === 'en' ? SLASHES : ISO;
    expect(found.filter((text) => text.search(wrong) >= 0)).toEqual([]);
    expect(found.length).toBeGreaterThanOrEqual(atLeast);
  };

  test('log, state, panel and mail of scheduled checks', async () => {
    // Ana becomes inactive on the 9th.
    const {host, orders} = await opened(new Date('2024-11-07T10:00:00Z'));
    const plan = {cadence: 'daily', hour: 8, mail: true, mailUnchanged: true};
    await asked(host, 'saveSchedule', plan);
    await host.pass(24);
    const first = await asked(host, 'schedule', {});
    orders.put(16, 1, [
      ['Zoe', day('2024-11-07'), 50],
      ['Luis', day('2024-11-08'), 900],
    ]);
    await host.pass(48);
    const last = await asked(host, 'schedule', {});
    expect(host.mails.length).toBeGreaterThan(1);
    expectOneWay([first.state?.text, last.state?.text], 2);
    expectOneWay(
      host.mails.map(({body, htmlBody}) => [body, htmlBody]),
      4,
    );
    expectOneWay(sheetTexts(host), 4);
  });

  test('a check that starts anew', async () => {
    const {host} = await opened();
    await asked(host, 'checkNow', {asOf: AS_OF});
    host.book.deleteSheet(host.book.sheets.find(({hidden}) => hidden) ?? host.book.sheet('?'));
    await asked(host, 'checkNow', {asOf: LATER});
    expectOneWay(sheetTexts(host), 1);
  });

  test('reasons, answers about a row, refusals, lists and reports', async () => {
    const {host, orders} = await opened();
    const run = await asked(host, 'classify', {asOf: AS_OF, language});
    expectOneWay([orders.texts(), sheetTexts(host)], 4);
    const row = await asked(host, 'explain', {row: 3, asOf: AS_OF, language});
    expectOneWay(row, 1);
    expectOneWay([run.summary.warnings.map(({text}) => text)], 0);
    orders.put(16, 1, [['Zoe', day('2024-06-16'), 50]]);
    await host.pass(24 * 5);
    const code = Object.keys(run.summary.counts.activity ?? {})[0] ?? 'ACTIVE';
    const request = {sheet: 0, column: 'activity', code, columns: [], consent: 'all'};
    expectOneWay(await asked(host, 'makeList', request), 1);
    host.book.activeSheet = orders;
    for (const report of ['flow', 'retention', 'cohorts', 'migration'])
      await asked(host, 'makeReport', {sheet: 0, report, to: AS_OF, period: 'month'});
    host.book.activeSheet = orders;
    expectOneWay(sheetTexts(host), 10);
    const wrongWay = {sheet: 0, report: 'flow', from: LATER, to: AS_OF};
    expectOneWay(await call(host, 'makeReport', wrongWay), 1);
    await asked(host, 'checkNow', {sheet: 0, asOf: LATER});
    expectOneWay(await call(host, 'checkNow', {sheet: 0, asOf: AS_OF}), 1);
  });

  test('what the menu says', async () => {
    const {host} = await opened();
    await host.trigger('menuClassify');
    await host.trigger('menuFlagInactive');
    expectOneWay(host.screen.alerts.join(' '), 1);
  });
});
