import {unknown, type Found, type ServerCase} from '../case';
import {told} from '../told';

const zones = 'IANA time zone database; Class Utilities, formatDate';
const values = 'Class Range, getValues: dates are those of the spreadsheet’s zone';

const written = (words: string, instant: string, zone: string, expected: string): ServerCase => ({
  id: `zones/${words}`,
  does: `Utilities.formatDate writes ${instant} in ${zone}.`,
  expected,
  source: zones,
  run: () => Utilities.formatDate(new Date(instant), zone, 'yyyy-MM-dd HH:mm Z'),
});

/** Days around which clocks change, here or there; as text, since each spreadsheet has its own zone. */
const days = ['2024-03-10', '2024-03-31', '2024-04-01', '2024-10-27', '2024-11-03', '2024-11-04'];

const spreadsheetZone = () => SpreadsheetApp.getActive().getSpreadsheetTimeZone();
const inSheet = (value: unknown): Found =>
  told(value).startsWith('Date ')
    ? Utilities.formatDate(value as Date, spreadsheetZone(), 'yyyy-MM-dd HH:mm')
    : told(value);

export const cases: readonly ServerCase[] = [
  written(
    'madrid-before-spring',
    '2024-03-31T00:59:00Z',
    'Europe/Madrid',
    '2024-03-31 01:59 +0100',
  ),
  written('madrid-after-spring', '2024-03-31T01:00:00Z', 'Europe/Madrid', '2024-03-31 03:00 +0200'),
  written(
    'madrid-before-autumn',
    '2024-10-27T00:59:00Z',
    'Europe/Madrid',
    '2024-10-27 02:59 +0200',
  ),
  written('madrid-after-autumn', '2024-10-27T01:00:00Z', 'Europe/Madrid', '2024-10-27 02:00 +0100'),
  written('new-york-spring', '2024-03-10T07:00:00Z', 'America/New_York', '2024-03-10 03:00 -0400'),
  written('sao-paulo', '2018-11-04T03:00:00Z', 'America/Sao_Paulo', '2018-11-04 01:00 -0200'),
  {
    id: 'zones/days-as-typed',
    does: 'Days around changes of clocks are written as text: getValues gives midnight of each in the zone of the spreadsheet.',
    expected: days.map((day) => `${day} 00:00`),
    source: values,
    run({sheet}) {
      const range = sheet.getRange(1, 1, days.length, 1);
      range.setValues(days.map((day) => [day]));
      return range.getValues().map(([value]) => inSheet(value));
    },
  },
  {
    id: 'zones/days-and-back',
    does: 'What getValues gives for these days is written again and read: nothing has moved.',
    expected: days.map((day) => `${day} 00:00`),
    source: values,
    run({sheet}) {
      const range = sheet.getRange(1, 1, days.length, 1);
      range.setValues(days.map((day) => [day]));
      for (let round = 0; round < 3; round++) range.setValues(range.getValues());
      return range.getValues().map(([value]) => inSheet(value));
    },
  },
  {
    id: 'zones/instant-and-back',
    does: 'A Date with a time is written by setValue and read: it is the same instant.',
    expected: 'Date 2024-07-01T10:30:00.000Z',
    source: values,
    run: ({sheet}) =>
      told(
        sheet
          .getRange('A1')
          .setValue(new Date(Date.UTC(2024, 6, 1, 10, 30)))
          .getValue(),
      ),
  },
  {
    id: 'zones/number-under-date-format',
    does: 'The number 45306 under the format yyyy-mm-dd is read by getValue.',
    expected: '2024-01-15 00:00',
    source: unknown,
    run: ({sheet}) =>
      inSheet(sheet.getRange('A1').setValue(45_306).setNumberFormat('yyyy-mm-dd').getValue()),
  },
  {
    id: 'zones/date-under-number-format',
    does: 'The day 2024-01-15 under the format 0 is read by getValue.',
    expected: 'number 45306',
    source: unknown,
    run({sheet}) {
      sheet.getRange('A1').setValues([['2024-01-15']]);
      return told(sheet.getRange('A1').setNumberFormat('0').getValue());
    },
  },
  {
    id: 'zones/getters',
    does: 'The local getters of a Date follow the zone of the script.',
    expected: true,
    source: 'reported: new Date(2024, 0, 15) is midnight in the zone of the script',
    machine:
      'the local host leaves JavaScript in the zone of the machine; the add-on uses no local getters',
    run: () =>
      Utilities.formatDate(
        new Date(2024, 0, 15),
        Session.getScriptTimeZone(),
        'yyyy-MM-dd HH:mm',
      ) === '2024-01-15 00:00',
  },
  {
    id: 'zones/intl',
    does: 'Intl.DateTimeFormat writes a day in a time zone.',
    expected: '7/1/2024',
    source: unknown,
    run: () =>
      new Intl.DateTimeFormat('en-US', {timeZone: 'Europe/Madrid'}).format(
        new Date('2024-06-30T23:00:00Z'),
      ),
  },
];
