import {WallTime} from '../src/host';
import {Zone} from '../src/services/zone';
import {hostOf} from './inside';

const day = (text: string): WallTime => WallTime.of(Date.parse(`${text}Z`));

describe('dates are midnight in the zone of the spreadsheet', () => {
  test.each([
    ['Europe/Madrid', '2024-01-15', '2024-01-14T23:00:00.000Z'],
    ['Europe/Madrid', '2024-03-31', '2024-03-30T23:00:00.000Z'],
    ['Europe/Madrid', '2024-04-01', '2024-03-31T22:00:00.000Z'],
    ['Europe/Madrid', '2024-10-27', '2024-10-26T22:00:00.000Z'],
    ['Europe/Madrid', '2024-10-28', '2024-10-27T23:00:00.000Z'],
    ['America/New_York', '2024-03-10', '2024-03-10T05:00:00.000Z'],
    ['America/New_York', '2024-03-11', '2024-03-11T04:00:00.000Z'],
    ['America/New_York', '2024-11-03', '2024-11-03T04:00:00.000Z'],
    ['America/New_York', '2024-11-04', '2024-11-04T05:00:00.000Z'],
    // Midnight does not exist on this day: clocks went from 24:00 to 1:00.
    ['America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00:00.000Z'],
  ])('%s %s', async (timeZone, text, instant) => {
    const body = `
      const range = SpreadsheetApp.getActiveSheet().getRange('A1');
      const value = range.getValue();
      range.setValue(value);
      return [value.toISOString(), range.getValues()[0][0].toISOString()]`;
    const host = hostOf(body, {timeZone});
    host.book.activeSheet.put(1, 1, [[day(text)]]);
    expect(await host.run('main')).toEqual([instant, instant]);
    if (!timeZone.includes('Sao_Paulo')) expect(host.book.activeSheet.texts()).toEqual([[text]]);
  });
});

test('an hour that the clock shows twice is the first, one that it skips is later', () => {
  const zone = new Zone('Europe/Madrid');
  expect(new Date(zone.instantOf(Date.parse('2024-10-27T02:30Z'))).toISOString()).toBe(
    '2024-10-27T00:30:00.000Z',
  );
  expect(new Date(zone.instantOf(Date.parse('2024-03-31T02:30Z'))).toISOString()).toBe(
    '2024-03-31T01:30:00.000Z',
  );
});

test.each([
  ['Europe/Madrid', `yyyy-MM-dd'T'HH:mm:ssXXX`, '2024-07-01T02:00:00+02:00'],
  ['America/New_York', 'dd/MM/yyyy HH:mm Z', '30/06/2024 20:00 -0400'],
  ['Etc/UTC', `d.M.yy 'o''clock' XXX`, `1.7.24 o'clock Z`],
])('Utilities.formatDate in %s as %s', async (zone, pattern, text) => {
  const host = hostOf(
    `return Utilities.formatDate(new Date('2024-07-01T00:00:00Z'), input[0], input[1])`,
  );
  expect(await host.run('main', [zone, pattern])).toBe(text);
});

describe('days of formulas', () => {
  const places = {timeZone: 'America/New_York', scriptTimeZone: 'Etc/UTC'} as const;
  const midnight = new Date('2024-01-15T05:00:00Z');

  test.each([
    ['spreadsheet', '2024-01-15T05:00:00.000Z', '1970-01-01T00:00:00.000Z'],
    ['script', '2024-01-15T00:00:00.000Z', '1970-01-01T05:00:00.000Z'],
  ] as const)('in the zone of the %s', async (formulaZone, arrives, shown) => {
    const told = hostOf('return input.toISOString()', {...places, unknowns: {formulaZone}});
    expect(await told.callFunction('main', midnight)).toEqual([[arrives]]);
    const listed = hostOf('return input[1][0].toISOString()', {...places, unknowns: {formulaZone}});
    expect(await listed.callFunction('main', [['a'], [midnight]])).toEqual([[arrives]]);
    const given = hostOf('return new Date(0)', {...places, unknowns: {formulaZone}});
    expect(await given.callFunction('main')).toEqual([[new Date(shown)]]);
  });
});
