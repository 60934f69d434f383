import {unknown, type Found, type ServerCase} from '../case';
import {calculated, told} from '../told';

const guide = 'Custom functions guide, "Return values"';

/** Values that the custom function CICLO_SHOWS gives back, by name. */
export const shown: Readonly<Record<string, () => unknown>> = {
  number: () => 1.5,
  text: () => 'a',
  'text that looks like a formula': () => '=1+1',
  'text that looks like a number': () => '0012',
  boolean: () => true,
  empty: () => '',
  date: () => new Date(Date.UTC(2024, 0, 15, 12)),
  rows: () => [
    [1, 'b'],
    [3, true],
  ],
  list: () => [1, 2],
  ragged: () => [[1, 2], [3]],
  'no rows': () => [],
  null: () => null,
  'null in rows': () => [[1, null]],
  undefined: () => undefined,
  NaN: () => NaN,
  Infinity: () => Infinity,
  error: () => new Error('given back'),
  object: () => ({a: 1}),
  'ten thousand rows': () => Array.from({length: 10_000}, (_, index) => [index]),
};

/** What the cells from H1 on hold when CICLO_SHOWS gives that value back. */
function shows(
  name: string,
  expected: ServerCase['expected'],
  source: string,
  [rows, columns]: readonly [number, number] = [1, 1],
): ServerCase {
  return {
    id: `results/${name.replace(/ /g, '-')}`,
    does: `A custom function gives back ${name}; the cells are read by getValues.`,
    expected,
    source,
    prepare: ({sheet}) => void sheet.getRange('H1').setFormula(`=CICLO_SHOWS("${name}")`),
    run({sheet}): Found {
      const values = calculated(sheet.getRange(1, 8, rows, columns));
      return rows * columns === 1 ? told(values[0]?.[0]) : told(values);
    },
  };
}

export const cases: readonly ServerCase[] = [
  shows('number', 'number 1.5', guide),
  shows('text', 'text "a"', guide),
  shows('text that looks like a formula', 'text "=1+1"', unknown),
  shows('text that looks like a number', 'text "0012"', unknown),
  shows('boolean', 'boolean true', guide),
  shows('empty', 'text ""', guide),
  shows('date', 'Date 2024-01-15T12:00:00.000Z', unknown),
  shows('rows', 'rows 2x2: number 1 | text "b" / number 3 | boolean true', guide, [2, 2]),
  shows('list', 'text "#ERROR!"', unknown),
  shows('ragged', 'text "#ERROR!"', unknown),
  shows('no rows', 'text "#ERROR!"', unknown),
  shows('null', 'text "#ERROR!"', unknown),
  shows('null in rows', 'text "#ERROR!"', unknown),
  shows('undefined', 'text "#ERROR!"', unknown),
  shows('NaN', 'text "#ERROR!"', unknown),
  shows('Infinity', 'text "#ERROR!"', unknown),
  shows('error', 'text "#ERROR!"', unknown),
  shows('object', 'text "#ERROR!"', unknown),
  {
    id: 'results/big',
    does: 'A custom function gives back ten thousand rows: the last of them.',
    expected: 'number 9999',
    source: 'reported: "Result too large" comes somewhere under 500,000 cells',
    prepare({sheet}) {
      sheet.insertRowsAfter(sheet.getMaxRows(), 9500);
      sheet.getRange('H1').setFormula('=CICLO_SHOWS("ten thousand rows")');
    },
    run: ({sheet}) => told(calculated(sheet.getRange('H10000'))[0]?.[0]),
  },
];
