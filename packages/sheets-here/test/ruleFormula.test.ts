/** Conditions of conditional formats, asked cell by cell. */
import {conditionOf, type Plain} from '../src/univer/ruleFormula';
import {english} from '../src/univer/formulaText';
import {localeFacts} from '../src/services/locale';

const rows: readonly (readonly Plain[])[] = [
  ['Name', 'Class', 'From'],
  ['one', 'Inactive', 46_000],
  ['two', 'INACTIVE', 45_000],
  ['three', '', ''],
  ['4', true, -1],
];
const look = (row: number, column: number): Plain => rows[row - 1]?.[column - 1] ?? '';
/** Of a rule that begins in A2: the rows 2 to 5 of a column that it colours. */
const coloured = (formula: string, column = 1, facts = english): number[] | undefined => {
  const condition = conditionOf(formula, facts);
  return condition && [2, 3, 4, 5].filter((row) => condition(look, row - 2, column - 1));
};

test.each([
  ['=($B2="Inactive")*($C2>45991)*(N("ours")=0)', [2]],
  ['=$B2="inactive"', [2, 3]],
  ['=$B2<>"Inactive"', [4, 5]],
  ['=AND($B2="Inactive",NOT($C2>45991))', [3]],
  ['=OR($C2<0;ISBLANK($C2))', [4, 5]],
  // An empty cell is 0 beside a number, FALSE beside a truth, and no text.
  ['=$C2=0', [4]],
  ['=$B2=FALSE', [4]],
  ['=$B2=""', [4]],
  // Texts come after numbers, truths after texts.
  ['=$A2>1000000', [2, 3, 4, 5]],
  ['=$B2>"zzz"', [5]],
  ['=IF($B2=TRUE,$A2>0)', [5]],
  ['=1+2*3=7', [2, 3, 4, 5]],
  ['=-2^2=4', [2, 3, 4, 5]],
  ['=50%=0.5', [2, 3, 4, 5]],
  ['=2-1-1=0', [2, 3, 4, 5]],
  ['=LEN($A2&"x")=4', [2, 3]],
  ['=ISNUMBER($C2)*ISTEXT($B2)', [2, 3]],
  ['=SEARCH("ACT",$B2)', [2, 3]],
  ['=ABS(C2)=1', [5]],
  // The rows go along, unless they are fixed.
  ['=$A$2="one"', [2, 3, 4, 5]],
  ['=A1="Name"', [2]],
  // What has no value colours nothing, and neither does text.
  ['=1/($C2-45000)', [2, 4, 5]],
  ['=$A2+1', [5]],
  ['=$A2', []],
  ['=2', [2, 3, 4, 5]],
])('%s', (formula, expected) => {
  expect(coloured(formula)).toEqual(expected);
});

test('columns go along too, unless they are fixed', () => {
  expect(coloured('=A2=46000', 3)).toEqual([2]);
  expect(coloured('=$A2="two"', 3)).toEqual([3]);
});

test('a formula of another locale is read as it is typed there', () => {
  const facts = localeFacts('es_ES');
  expect(coloured('=Y(1;1)', 1, facts)).toBeUndefined();
  expect(coloured('=AND($C2>0,5;$C2<45000,5)', 1, facts)).toEqual([3]);
});

test.each(['=SUM($A2:$B2)>1', '=Other!A2=1', '={1,2}=1', '=A2:A', '=TODAY()>1', '=', '=1+', '=(1'])(
  '%s is left to the engine',
  (formula) => {
    expect(coloured(formula)).toBeUndefined();
  },
);
