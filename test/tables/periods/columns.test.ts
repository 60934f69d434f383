/** Columns of months: whose year stands elsewhere, and beside columns that sum them up. */
import {readWritten, refusalOf} from '../written';

const yearTold = (text: string, sheet?: string) => {
  const {counts, notices} = readWritten(text, sheet === undefined ? {} : {sheet});
  return [counts, notices.find(({code}) => code === 'YEAR_ASSUMED')?.params?.year];
};

describe('months without a year', () => {
  test.each([
    ['a title', 'Sales per customer 2023|||\n|||\nCustomer|Jan|Feb|Mar\nA|10|0|20\nB|0|30|0'],
    ['a title in Spanish', 'Ventas 2023|||\nCliente|Ene.|Feb.|Mar.\nA|10|0|20\nB|0|30|0'],
    [
      'a title with a day',
      'Ventas 2023, a 05/01/2024|||\nCliente|enero|febrero|marzo\nA|10|0|20\nB|0|30|0',
    ],
  ])('%s names it', (_, text) => expect(yearTold(text)).toEqual(['periods 2 3 60', 2023]));

  test('the name of the sheet names it', () =>
    expect(yearTold('Customer|January|March\nA|10|20\nB|0|30', 'Sales 2023')).toEqual([
      'periods 2 3 60',
      2023,
    ]));

  test.each([
    ['nobody', 'Customer|Jan|Feb|Mar\nA|10|0|20', 'Jan, Feb, Mar'],
    ['two titles', 'Sales 2023 and 2022|||\nCustomer|Jan|Feb|Mar\nA|10|0|20', 'Jan, Feb, Mar'],
    [
      'a day of printing',
      'Printed 05/01/2025|||\nCustomer|Jan|Feb|Mar\nA|10|0|20',
      'Jan, Feb, Mar',
    ],
    ['an amount above', 'Total 2023.50|||\nCustomer|Jan|Feb|Mar\nA|10|0|20', 'Jan, Feb, Mar'],
    [
      'a year that the months leave',
      'Sales 2023|||\nCustomer|Nov|Dec|Jan\nA|10|0|20',
      'Nov, Dec, Jan',
    ],
    [
      'months that stand twice',
      'Sales 2023||||\nCustomer|Jan|Feb|Jan|Feb\nA|10|0|20|1',
      'Jan, Feb, Jan, Feb',
    ],
    ['a total beside', 'Cliente|Enero|Febrero|Total\nA|10|0|10', 'Enero, Febrero'],
    ['quarters', 'Customer|Q1|Q2\nA|10|0', 'Q1, Q2'],
  ])('%s: refused', (_, text, columns) =>
    expect(refusalOf(text)).toEqual({key: 'monthsWithoutYear', params: {columns}}),
  );

  test.each([
    [
      'a month that is a mark',
      'Customer|Date|May|Amount\nA|2024-05-01|yes|10\nB|2024-06-01|no|20',
      'orders 2 2 30',
    ],
    [
      'months without amounts',
      'Customer|Date|Jan|Feb|Amount\nA|2024-05-01|x||10\nB|2024-06-01||x|20',
      'orders 2 2 30',
    ],
    ['a year above', '2023|||\nCustomer|Jan|Feb|Mar\nA|10|0|20\nB|0|30|0', 'periods 2 3 60'],
    [
      'years above',
      '|2023||2024|\nCustomer|Nov|Dec|Jan|Feb\nA|10|0|20|0\nB|0|30|0|40',
      'periods 2 4 100',
    ],
    [
      'years beside the customer',
      'Customer|2023||2024|\n|Nov|Dec|Jan|Feb\nA|10|0|20|0\nB|0|30|0|40',
      'periods 2 4 100',
    ],
  ])('%s: no question of years', (_, text, counts) =>
    expect(yearTold(text)).toEqual([counts, undefined]),
  );
});

describe('sums beside months', () => {
  const sums = (text: string) => {
    const {counts, notices} = readWritten(text);
    const told = notices.find(({code}) => code === 'PERIOD_SUMS')?.params?.columns;
    return [counts, told === undefined ? [] : String(told).split(', ')];
  };

  test.each([
    ['Q1 2024|Total', ['Q1 2024 (E)', 'Total (F)']],
    ['H1 2024|FY 2024', ['H1 2024 (E)', 'FY 2024 (F)']],
    ['1er semestre 2024|Año', ['1er semestre 2024 (E)', 'Año (F)']],
    ['Total 2024|Total general', ['Total 2024 (E)', 'Total general (F)']],
  ])('%s', (headers, told) =>
    expect(
      sums(`Customer|Jan 2024|Feb 2024|Mar 2024|${headers}\nA|10|0|20|30|30\nB|0|30|0|30|30`),
    ).toEqual(['periods 2 3 60', told]),
  );

  test.each([
    ['1T|S1|Año', ['1T (E)', 'S1 (F)', 'Año (G)']],
    ['Q1|H1|Year', ['Q1 (E)', 'H1 (F)', 'Year (G)']],
  ])('with the year of the title: %s', (headers, told) =>
    expect(
      sums(
        `Sales 2024||||||\nClient|Jan|Feb|Mar|${headers}\nA|10|0|20|30|30|30\nB|0|30|0|30|30|30`,
      ),
    ).toEqual(['periods 2 3 60', told]),
  );

  test('a total that is none of these months is not called one', () =>
    expect(sums('Client|Jan 2024|Feb 2024|Total\nA|10|0|99\nB|0|30|30')).toEqual([
      'periods 2 2 40',
      [],
    ]));

  test('weeks are no half-years', () =>
    expect(refusalOf('Cliente|S1 2024|S2 2024|S3 2024\nA|10|0|99\nB|0|30|30').key).toBe(
      'noDateColumn',
    ));
});
