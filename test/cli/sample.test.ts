import {readFileSync} from 'node:fs';
import {sampleShop} from '../../cli/sample';

const day = (iso: string): number => Date.parse(iso) / 864e5;
/** The second field of each line but the header. */
const daysIn = (text: string): string[] =>
  text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(/[,;]/)[1] ?? '');

describe.each([
  ['en', (text: string) => text.split('/').map(Number)],
  ['es', (text: string) => [1, 0, 2].map((at) => Number(text.split('/')[at]))],
] as const)('%s', (language, monthDayYear) => {
  const file = readFileSync(`samples/shop-${language}.csv`, 'utf8');
  const instant = (text: string): number => {
    const [month = 0, date = 0, year = 0] = monthDayYear(text);
    return Date.UTC(year, month - 1, date);
  };

  test('the day after its last order it is the file itself', () => {
    expect(sampleShop(language, day('2026-06-30'))).toBe(file);
  });

  test.each(['2026-11-29', '2028-03-01', '2025-01-01'])(
    'on %s it ended the day before',
    (today) => {
      const moved = daysIn(sampleShop(language, day(today)));
      const before = daysIn(file);
      const shift = day(today) - day('2026-06-30');
      const isDay = (text: string): boolean =>
        /^\d+\/\d+\/\d+$/.test(text) &&
        // What is in no calendar stays.
        new Date(instant(text)).getUTCMonth() + 1 === monthDayYear(text)[0];
      expect(moved.filter((text) => !isDay(text))).toEqual(before.filter((text) => !isDay(text)));
      const [newest] = moved
        .filter(isDay)
        .map(instant)
        .sort((a, b) => b - a);
      expect(newest).toBe((day(today) - 1) * 864e5);
      moved.forEach((text, i) => {
        if (isDay(text)) expect(instant(text) - instant(before[i] ?? '')).toBe(shift * 864e5);
      });
    },
  );
});
