import type {CellArgument} from '../../local/host';
import {evaluate, type FormulaContext} from '../../local/formula';
import {localeFacts} from '../../local/services/locale';

/** Calls give back their arguments as text; references give back themselves. */
const context = (locale: string): FormulaContext => ({
  ...localeFacts(locale),
  cells: ({sheet, row, column, lastRow, lastColumn}) =>
    `${sheet ?? ''}!${[row, column, lastRow, lastColumn].map((one) => one ?? '').join()}`,
  call: (name, args) => Promise.resolve(`${name}(${args.map(shown).join('|')})`),
});

const shown = (value: CellArgument): string =>
  typeof value === 'object' ? JSON.stringify(value) : String(value);

const table = (locale: string, cases: readonly (readonly [string, CellArgument])[]) =>
  test.each(cases)(`${locale}: %s`, async (formula, value) => {
    expect(await evaluate(formula, context(locale))).toEqual(value);
  });

table('en_US', [
  ['=LTV(100,0.8,0.1)', 'LTV(100|0.8|0.1)'],
  ['= LTV ( 100 ; 80% ; -.5 )', 'LTV(100|0.8|-0.5)'],
  ['F()', 'F()'],
  ['F(1,,"")', 'F(1|||)'.replace('|||', '||')],
  ['F(G(1,2),H())', 'F(G(1|2)|H())'],
  ['1+2*3-4/2', 5],
  ['-(1+2)*2', -6],
  ['7%', 0.07],
  ['1e3', 1000],
  ['"say ""hi"""', 'say "hi"'],
  ['true', true],
  [
    '{1,2;3,4}',
    [
      [1, 2],
      [3, 4],
    ],
  ],
  ['F({"a";"b"},{-1%})', 'F([["a"],["b"]]|[[-0.01]])'],
  ['A1', '!1,1,1,1'],
  ['$B$2:C4', '!2,2,4,3'],
  ['A2:A', '!2,1,,1'],
  ['A:C', '!,1,,3'],
  ['3:4', '!3,,4,'],
  ['Data!A2:A', 'Data!2,1,,1'],
  [`'My ''sheet'''!A1`, `My 'sheet'!1,1,1,1`],
  ['F(A2:A, Data!$H$1)', 'F(!2,1,,1|Data!1,8,1,8)'],
]);

table('es_ES', [
  ['=LTV(100;0,8;0,1)', 'LTV(100|0.8|0.1)'],
  [
    '{1\\2,5;3\\4}',
    [
      [1, 2.5],
      [3, 4],
    ],
  ],
  ['F(VERDADERO;FALSE)', 'F(true|false)'],
]);

test.each([
  ['en_US', '', 'The formula is empty.'],
  ['en_US', 'F(1', 'The formula cannot be read at its end.'],
  ['en_US', 'F(1) 2', 'The formula cannot be read at "2" (character 6).'],
  ['en_US', '{1,2;3}', 'The rows of an array literal must have equal length.'],
  ['en_US', 'foo', 'Unknown name: foo.'],
  ['en_US', '"a"+1', 'Arithmetic here takes numbers only.'],
  ['en_US', '1/0', 'Division by zero.'],
  ['es_ES', 'F(1,0.8)', 'The formula cannot be read at'],
])('%s refuses %s', async (locale, formula, message) => {
  await expect(evaluate(formula, context(locale))).rejects.toThrow(message);
});
