import {cut, daysOld, isolated, makeFormat, softHyphens} from '../../sidebar/format';

const spanish = makeFormat('es', 'es_ES', 'Europe/Madrid');
const english = makeFormat('en', 'en_US', 'America/New_York');
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

test.each([
  [english, 1204, '1,204'],
  [spanish, 1204, '1.204'],
  [spanish, 1234567, '1.234.567'],
])('thousands are parted, those of four digits too', (format, value, text) => {
  expect(format.number(value)).toBe(text);
});

test.each([
  [english, 182507.17, '$', '$182,507'],
  [english, 412.5, '$', '$412.50'],
  [english, -412, '$', '-$412'],
  [english, 412, 'USD', '412 USD'],
  [english, 412, null, '412'],
  [spanish, 1204.5, '€', '1.204,50 €'],
  [spanish, 0, '€', '0 €'],
])('money %#: %s', (format, value, currency, text) => {
  expect(plain(format.money(value, currency))).toBe(text);
});

test.each([
  [english, 123_456_789, '$', '$123.5M'],
  [spanish, 123_456_789, '€', '123,5 M €'],
  [spanish, 8961.73, '€', '8.962 €'],
  [english, 12.5, '$', '$12.50'],
])('money in charts %#', (format, value, currency, text) => {
  expect(plain(format.shortMoney(value, currency))).toBe(text);
});

test.each([
  [0, '0%'],
  [0.00001, '<0.1%'],
  [0.0075, '0.8%'],
  [0.0875, '8.8%'],
  [0.0949, '9.5%'],
  [0.0951, '10%'],
  [0.335, '34%'],
  [1, '100%'],
])('the share %d is %s', (share, text) => {
  expect(english.percent(share)).toBe(text);
});

test('days are civil days, whatever the zone; moments are in the spreadsheet’s', () => {
  expect(english.day('2026-03-01')).toBe('Mar 1, 2026');
  expect(spanish.day('2026-03-01')).toBe('1 mar 2026');
  expect(plain(spanish.moment('2026-06-30T22:30:00.000Z'))).toBe('1 jul 2026, 0:30');
  expect(plain(english.moment('2026-06-30T22:30:00.000Z'))).toBe('Jun 30, 2026, 6:30 PM');
});

test.each([
  ['en', 'es_ES', '1,204'],
  ['es', 'en_GB', '1.204'],
  ['es', 'es_MX', '1,204'],
  ['en', '', '1,204'],
  ['en', 'en_no-such-place!', '1,204'],
])('a panel in %s over a sheet of %s writes %s', (language, locale, text) => {
  expect(makeFormat(language, locale, 'Mars/Olympus').number(1204)).toBe(text);
});

test.each([
  ['short', 10, 'short'],
  ['exactly 10', 10, 'exactly 10'],
  ['more than ten', 10, 'more than…'],
  ['😀😀😀😀', 3, '😀😀…'],
  ['x'.repeat(50_000), 5, 'xxxx…'],
])('%j cut to %d', (text, length, expected) => {
  expect(cut(text, length)).toBe(expected);
});

test('a foreign text keeps its direction to itself', () => {
  expect(isolated('שלום')).toBe('\u2068שלום\u2069');
});

test.each([
  ['Prometedor', 'Pro-me-te-dor'],
  ['Necesita atención', 'Ne-ce-si-ta a-tención'],
  ['Leal', 'Leal'],
])('%s may be parted %s', (word, parted) => {
  expect(softHyphens(word, 'es').replaceAll('\u00ad', '-')).toBe(parted);
});

test.each([
  ['en', 'en_US', 'Friday', '7:00 PM', 'Monday, July 6 at 8:00 AM'],
  ['en', 'en_GB', 'Friday', '19:00', 'Monday 6 July at 8:00'],
  ['es', 'es_ES', 'viernes', '19:00', 'lunes, 6 de julio, 8:00'],
])('weekdays and hours in %s over %s', (language, locale, weekday, hour, moment) => {
  const format = makeFormat(language, locale, 'Europe/Madrid');
  const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
  expect([1, 7].map(format.weekday)).toEqual(
    language === 'es' ? ['lunes', 'domingo'] : ['Monday', 'Sunday'],
  );
  expect(format.weekday(5)).toBe(weekday);
  expect(plain(format.hour(19))).toBe(hour);
  expect(plain(format.dayAndHour('2026-07-06T08'))).toBe(moment);
});

test.each([
  ['2026-05-03', undefined],
  ['2026-05-02', 60],
  ['2024-07-01', 730],
  ['2026-07-05', undefined],
])('an order of %s is %s days old, if that is worth saying', (newest, days) => {
  expect(daysOld(newest, '2026-07-01')).toBe(days);
});
