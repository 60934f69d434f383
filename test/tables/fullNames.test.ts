/** First and family names in columns of their own. */
import type {Cell, Cells} from '../../src/base/cells';
import {readAsFound, recognised} from '../classes/run';

const table = (header: readonly string[], ...rows: readonly (readonly Cell[])[]): Cells => [
  ['Date', 'Amount', ...header],
  ...rows.map((row, i): Cell[] => [`2024-01-${String(10 + i)}`, 10 + i, ...row]),
];

test.each<[string, Cells, string, readonly number[]]>([
  [
    'namesakes by the first name alone',
    table(['First name', 'Last name'], ['Ana', 'Gil'], ['Ana', 'Paz'], ['ana', 'gil']),
    'First name',
    [0, 1, 0],
  ],
  [
    'in Spanish',
    table(['Nombre', 'Apellidos'], ['Ana', 'Gil Sanz'], ['Ana', 'Paz'], ['Ana', 'Gil Sanz']),
    'Nombre',
    [0, 1, 0],
  ],
  [
    'a family name that is blank',
    table(['Name', 'Surname'], ['Ana', 'Gil'], ['Ana', ''], ['Leo', 'Paz']),
    'Name',
    [0, 1, 2],
  ],
  [
    'an e-mail is better',
    table(
      ['First name', 'Last name', 'Email'],
      ['Ana', 'Gil', 'a@x.org'],
      ['A.', 'Gil', 'a@x.org'],
      ['Ana', 'Gil', 'b@x.org'],
    ),
    'Email',
    [0, 0, 1],
  ],
  [
    'no names below the second header',
    table(['Name', 'Surname'], ['Ana', 1], ['Ana', 2], ['Leo', 3]),
    'Name',
    [0, 0, 1],
  ],
])('%s', (_, cells, customer, people) => {
  const {found, reading} = readAsFound(cells);
  expect(recognised(found)['customer']).toBe(customer);
  expect([...reading.entryOfRow]).toEqual(people);
});
