/** Telephone numbers in several spellings. */
import type {Cell} from '../../src/base/cells';
import {readAsFound} from '../classes/run';

test.each<[string, readonly Cell[], readonly number[]]>([
  ['blanks and dashes', ['600 111 222', '600111222', '600-111-222', 600111222], [0, 0, 0, 0]],
  ['the code of the country', ['+34 600 111 222', '600111222', '0034600111222'], [0, 0, 0]],
  ['a nought in place of the code', ['07911 123456', '+44 7911 123456', '07911123457'], [0, 0, 1]],
  ['one code each', ['+34 600 111 222', '+351 600 111 222'], [0, 1]],
  ['other numbers', ['600 111 222', '600 111 223', '1600111222'], [0, 1, 2]],
])('%s', (_, numbers, people) => {
  const {reading} = readAsFound([
    ['Fecha', 'Teléfono', 'Total'],
    ...numbers.map((number, i): Cell[] => [`2024-01-${String(10 + i)}`, number, 10]),
  ]);
  expect([...reading.entryOfRow]).toEqual(people);
});
