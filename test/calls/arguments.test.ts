/** The sidebar is not trusted: whatever it sends, the answer is a sentence or a result, and no cell of the user's changes. */
import fc from 'fast-check';
import type {Calls} from '../../src/calls/contract';
import {languages} from '../../src/messages';
import {valid} from '../host/requests';
import {AS_OF, call, openShop, openTable, CUSTOMERS, ownCells} from '../host/shop';

const names = Object.keys(valid) as (keyof Calls)[];

const wrong: readonly (readonly [keyof Calls, object, string, string])[] = [
  ['recognise', {sheet: -1}, 'sheet', 'a whole number between 0 and 2147483647'],
  ['recognise', {sheet: 1.5}, 'sheet', 'a whole number between 0 and 2147483647'],
  ['recognise', {asOf: '2024-02-30'}, 'asOf', 'a day as YYYY-MM-DD'],
  ['recognise', {asOf: 20240230}, 'asOf', 'a day as YYYY-MM-DD'],
  ['recognise', {choices: {dateOrder: 'ydm'}}, 'choices.dateOrder', 'one of: dmy, mdy, ymd'],
  ['recognise', {choices: {columns: {nobody: 'x'}}}, 'choices.columns.nobody', 'one of: customer'],
  ['recognise', {choices: {columns: {customer: 7}}}, 'choices.columns.customer', 'text of at most'],
  ['recognise', {choices: 'all'}, 'choices', 'named values, of: columns, kind, dateOrder'],
  ['recognise', {colour: 'red'}, 'colour', 'a name among: sheet, choices, asOf'],
  ['start', {colour: 'red'}, 'colour', 'no value'],
  ['classify', {margin: 1.5}, 'margin', 'a number between 0 and 1'],
  ['classify', {margin: '0.5'}, 'margin', 'a number between 0 and 1'],
  ['classify', {margin: null}, 'margin', 'a number between 0 and 1'],
  ['classify', {interval: 0}, 'interval', 'a number between 1 and 3650'],
  ['classify', {periodDays: 12.5}, 'periodDays', 'a whole number between 1 and 3650'],
  ['classify', {cuts: [5, 1, 20]}, 'cuts', 'three rising percentages, such as 1, 5, 20'],
  ['classify', {cuts: [1, 5]}, 'cuts', 'three rising percentages'],
  ['classify', {cuts: [1, 5, 200]}, 'cuts.2', 'a number between 0 and 100'],
  ['classify', {columns: []}, 'columns', 'a list of at least one of: stage'],
  ['classify', {columns: ['stage', 'x']}, 'columns.1', 'one of: stage'],
  ['classify', {language: 'fr'}, 'language', 'one of: en, es'],
  ['classify', {currency: 'x'.repeat(9)}, 'currency', 'text of at most 8 characters'],
  ['classify', {choices: {leaveOut: 'x'}}, 'choices.leaveOut', 'a list of at most 100 texts'],
  ['classify', {choices: {count: [5]}}, 'choices.count.0', 'text of at most 200 characters'],
  ['classify', {run: 'a b'}, 'run', 'at most 40 letters, digits and hyphens'],
  ['classify', {run: 'a'.repeat(41)}, 'run', 'at most 40 letters'],
  ['progress', {run: undefined}, 'run', 'a value'],
  ['explain', {row: 0}, 'row', 'a whole number between 1 and 10000000'],
  ['explain', {margin: -1}, 'margin', 'a number between 0 and 1'],
  ['show', {column: 'reason'}, 'column', 'one of: stage, phase, activity, tier, rfm, action'],
  ['show', {code: 'GROWTH'}, 'code', 'one of: TOP, BIG'],
  ['show', {code: 'toString'}, 'code', 'one of:'],
  ['show', {how: 'hide'}, 'how', 'one of: filter, select'],
  ['goTo', {row: 1e9}, 'row', 'a whole number between 1 and 10000000'],
  ['goTo', {column: 'x'.repeat(501)}, 'column', 'text of at most 500 characters'],
  ['insertFormula', {name: 4}, 'name', 'text of at most 60 characters'],
  ['removeResults', {sheet: '0'}, 'sheet', 'a whole number'],
  ['saveSchedule', {cadence: 'hourly'}, 'cadence', 'one of: daily, weekly'],
  ['saveSchedule', {weekday: 0}, 'weekday', 'a whole number between 1 and 7'],
  ['saveSchedule', {hour: 24}, 'hour', 'a whole number between 0 and 23'],
  ['saveSchedule', {mail: 'yes'}, 'mail', 'true or false'],
  ['checkNow', {asOf: 'today'}, 'asOf', 'a day as YYYY-MM-DD'],
  ['makeReport', {report: 'all'}, 'report', 'one of: flow, retention, cohorts, migration'],
  ['makeList', {sheet: undefined}, 'sheet', 'a value'],
  ['makeList', {column: 'ltv'}, 'column', 'one of: stage, phase, activity, tier, rfm, action'],
  ['makeList', {code: 'GROWTH'}, 'code', 'one of: TOP, BIG'],
  ['makeList', {code: '__proto__'}, 'code', 'one of:'],
  ['makeList', {columns: 'all'}, 'columns', 'a list of at least one of: orders, first, last'],
  ['makeList', {columns: ['customer']}, 'columns.0', 'one of: orders, first, last'],
  ['makeList', {consent: true}, 'consent', 'one of: sendable, all'],
  ['makeList', {test: 'spring'}, 'test', 'named values, of: name, share'],
  ['makeList', {test: {name: 't', share: 2}}, 'test.share', 'a number between 0 and 1'],
  ['makeList', {test: {name: ' ', share: 0.5}}, 'test.name', 'a value'],
  ['makeList', {test: {name: 'x'.repeat(101), share: 0.5}}, 'test.name', 'text of at most 100'],
  ['readOut', {sheet: '0'}, 'sheet', 'a whole number'],
  ['settings', {save: {margin: 2}}, 'save.margin', 'a number between 0 and 1'],
  ['settings', {save: 7}, 'save', 'named values, of: margin, interval'],
];

describe.each(wrong)('%s of %j', (name, request, argument, expected) => {
  const send = async (locale: string) => {
    const {host} = openShop({locale});
    const before = ownCells(host);
    const base = {...valid[name], ...request};
    const answer = await call(host, name, JSON.parse(JSON.stringify(base)) as object);
    expect(ownCells(host)).toEqual(before);
    expect(host.properties().size).toBe(0);
    if (answer.ok) throw new Error('it was taken');
    return answer;
  };

  test('is refused, saying what is expected', async () => {
    const {code, message} = await send('en_US');
    expect(code).toBe('badArgument');
    expect(message).toContain(`The value of ${argument} cannot be used: `);
    expect(message).toContain(`Expected: ${expected}`);
    expect(message.length).toBeLessThan(420);
    expect(message).not.toMatch(/[{]\w+[}]|undefined|Invalid|Object/);
  });

  test('says so in Spanish', async () => {
    const {message} = await send('es_ES');
    expect(message).toContain(`El valor de ${argument} no se puede usar: `);
    expect(message).not.toMatch(/\b(number|between|one of|text of|a day)\b/);
  });
});

test('every kind of expectation is one that a request can meet with', () => {
  const sent = wrong.map(([, , , expected]) => expected).join('\n');
  for (const [kind, text] of Object.entries(languages.en.expected))
    if (kind !== 'formulaName') expect(sent).toContain(text.split('{')[0]);
});

const json = fc.jsonValue({maxDepth: 3}) as fc.Arbitrary<unknown>;
const near = (name: keyof Calls): fc.Arbitrary<unknown> =>
  fc.oneof(
    json,
    fc
      .record(
        {
          sheet: fc.oneof(fc.integer({min: -2, max: 4}), json),
          row: fc.oneof(fc.integer({min: -2, max: 40}), json),
          column: fc.oneof(fc.constantFrom('tier', 'stage', 'Amount', '__proto__'), json),
          code: fc.oneof(fc.constantFrom('TOP', 'GROWTH', null, 'constructor'), json),
          how: fc.oneof(fc.constantFrom('filter', 'select'), json),
          name: fc.oneof(fc.constantFrom('LTV', '__proto__'), json),
          run: fc.oneof(fc.constant('a-1'), json),
          choices: fc.oneof(fc.constant({columns: {customer: 'With tax'}}), json),
          save: fc.oneof(fc.constant({margin: 0.1}), json),
          asOf: fc.oneof(fc.constant(AS_OF), json),
          margin: fc.oneof(fc.double(), json),
          columns: fc.oneof(fc.constant(['stage']), json),
        },
        {requiredKeys: []},
      )
      .map((fuzz) => ({...valid[name], ...fuzz})),
  );

test.each(names)('%s answers anything with a result or a sentence', async (name) => {
  // A table of customers gets our columns beside its own, which the search must not take for theirs.
  const {host, sheet} = openTable(CUSTOMERS);
  const own = (): unknown => sheet.texts().map((row) => row.slice(0, 5));
  const before = own();
  await fc.assert(
    fc.asyncProperty(near(name), async (request) => {
      host.book.activeSheet = sheet;
      sheet.selection = {
        areas: [{row: 20, column: 20, rows: 1, columns: 1}],
        cell: {row: 20, column: 20},
      };
      const sent = JSON.parse(JSON.stringify(request ?? null)) as object;
      const answer = await call(host, name, sent);
      if (!answer.ok) {
        expect(answer.message.length).toBeGreaterThan(20);
        expect(answer.code).not.toBe('unexpected');
      }
      expect(own()).toEqual(before);
    }),
    {numRuns: 60},
  );
});

test.each(names)('%s takes no argument at all, or says what is missing', async (name) => {
  const {host} = openShop();
  const answer = (await host.run(name)) as {ok: boolean; code?: string};
  expect(
    answer.ok || ['badArgument', 'noRow', 'cellNotBlank', 'noList'].includes(answer.code ?? ''),
  ).toBe(true);
});
