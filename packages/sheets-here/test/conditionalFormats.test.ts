import {hostOf, refusal} from './inside';

const rule = (formula: string, range = 'A2:C10') => `SpreadsheetApp.newConditionalFormatRule()
  .whenFormulaSatisfied('${formula}').setBackground('#FFEEDD').setFontColor('red').setBold(true)
  .setRanges([sheet.getRange('${range}')]).build()`;
const heat = `SpreadsheetApp.newConditionalFormatRule().setGradientMinpoint('#ffffff')
  .setGradientMidpointWithValue('#ffff00', SpreadsheetApp.InterpolationType.PERCENTILE, '50')
  .setGradientMaxpointWithValue('#ff0000', SpreadsheetApp.InterpolationType.NUMBER, '1')
  .setRanges([sheet.getRange('B2:B4'), sheet.getRange('D2:D4')]).build()`;
const hostWith = (body: string) =>
  hostOf(`const sheet = SpreadsheetApp.getActiveSheet();\n${body}`);

test('rules are kept in order, with their condition and format', async () => {
  const host = hostWith(`sheet.setConditionalFormatRules([${rule('=$B2>1')}, ${heat}])`);
  await host.run('main');
  expect(host.book.activeSheet.conditionalRules).toEqual([
    {
      kind: 'condition',
      areas: [{row: 2, column: 1, rows: 9, columns: 3}],
      criteria: 'CUSTOM_FORMULA',
      values: ['=$B2>1'],
      format: {background: '#ffeedd', fontColor: 'red', bold: true},
    },
    {
      kind: 'gradient',
      areas: [
        {row: 2, column: 2, rows: 3, columns: 1},
        {row: 2, column: 4, rows: 3, columns: 1},
      ],
      min: {colour: '#ffffff', type: 'MIN'},
      mid: {colour: '#ffff00', type: 'PERCENTILE', value: '50'},
      max: {colour: '#ff0000', type: 'NUMBER', value: '1'},
    },
  ]);
});

test('a script reads the rules of others, changes one and leaves the rest', async () => {
  const host = hostWith(`
    sheet.setConditionalFormatRules([${rule('=$B2>1')}, ${heat}]);
    const [one, two] = sheet.getConditionalFormatRules();
    const condition = one.getBooleanCondition();
    const gradient = two.getGradientCondition();
    sheet.setConditionalFormatRules([one.copy().whenFormulaSatisfied('=$B2>2').build(), two]);
    return [
      condition.getCriteriaType() === SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA,
      condition.getCriteriaValues(), condition.getBackground(), condition.getBold(),
      one.getGradientCondition(), two.getBooleanCondition(), gradient.getMinColor(),
      gradient.getMaxValue(), String(gradient.getMidType()),
      two.getRanges().map((range) => range.getA1Notation()),
      sheet.getConditionalFormatRules()[0].getBooleanCondition().getCriteriaValues(),
      condition.getCriteriaValues()]`);
  expect(await host.run('main')).toEqual([
    ...[true, ['=$B2>1'], '#ffeedd', true, null, null, '#ffffff', '1', 'PERCENTILE'],
    ...[['B2:B4', 'D2:D4'], ['=$B2>2'], ['=$B2>1']],
  ]);
  expect(host.book.activeSheet.conditionalRules).toHaveLength(2);
});

test('clearing takes all of them', async () => {
  const host = hostWith(
    `sheet.setConditionalFormatRules([${heat}]); sheet.clearConditionalFormatRules();
     return sheet.getConditionalFormatRules().length`,
  );
  expect(await host.run('main')).toBe(0);
});

test('a builder that goes on does not change what it has built', async () => {
  const host = hostWith(`
    const builder = SpreadsheetApp.newConditionalFormatRule().whenCellEmpty()
      .setRanges([sheet.getRange('A1')]);
    const one = builder.build();
    builder.whenTextEqualTo('x');
    sheet.setConditionalFormatRules([one]);`);
  await host.run('main');
  expect(host.book.activeSheet.conditionalRules[0]).toMatchObject({criteria: 'CELL_EMPTY'});
});

test('areas and formulas follow inserted, deleted and moved lines', async () => {
  const host = hostWith(`sheet.setConditionalFormatRules([
    ${rule('=($B2="B2")*(B$2>LOG10(9))*SUM($A2:C2)')}, ${heat}])`);
  await host.run('main');
  const {activeSheet: sheet} = host.book;
  const seen = () =>
    sheet.conditionalRules.map((one) =>
      one.areas.map(({row, column, rows}) => [row, column, rows]),
    );
  sheet.insertRows(1, 2);
  expect(seen()).toEqual([
    [[4, 1, 9]],
    [
      [4, 2, 3],
      [4, 4, 3],
    ],
  ]);
  expect(sheet.conditionalRules[0]).toMatchObject({
    values: ['=($B4="B2")*(B$4>LOG10(9))*SUM($A4:C4)'],
  });
  sheet.insertColumns(2, 1);
  expect(sheet.conditionalRules[0]).toMatchObject({
    values: ['=($C4="B2")*(C$4>LOG10(9))*SUM($A4:D4)'],
  });
  sheet.insertRows(6, 1);
  expect(seen()[0]).toEqual([[4, 1, 10]]);
  sheet.deleteColumns(5, 1);
  expect(seen()[1]).toEqual([[4, 3, 4]]);
  sheet.deleteRows(4, 10);
  expect(seen()).toEqual([]);
});

test('a formula that loses its column says so', async () => {
  const host = hostWith(`sheet.setConditionalFormatRules([${rule('=$E2>1')}])`);
  await host.run('main');
  host.book.activeSheet.deleteColumns(5, 1);
  expect(host.book.activeSheet.conditionalRules[0]).toMatchObject({values: ['=#REF!>1']});
});

const builder = 'SpreadsheetApp.newConditionalFormatRule()';
const here = "setRanges([SpreadsheetApp.getActiveSheet().getRange('A1')])";

test.each([
  [`${builder}.whenFormulaSatisfied('B2>1')`, 'Invalid formula: B2>1'],
  [
    `${builder}.whenFormulaSatisfied('=Other!A1>1')`,
    'Conditional format rule cannot reference a different sheet.',
  ],
  [`${builder}.setBackground('#12')`, 'Invalid color: #12'],
  [`${builder}.setGradientMinpoint('12 34')`, 'Invalid color: 12 34'],
  [`${builder}.${here}.build()`, /must have a condition/],
  [`${builder}.whenCellEmpty().build()`, /must have ranges/],
  [`${builder}.${here}.setGradientMinpoint('red').build()`, /a minpoint and a maxpoint/],
  [
    `${builder}.${here}.whenCellEmpty().setGradientMinpoint('red').build()`,
    /both a boolean and a gradient/,
  ],
  [`${builder}.setRanges(['A1'])`, /don't match the method signature/],
  [
    `const rule = ${builder}.${here}.whenCellEmpty().build();
     SpreadsheetApp.getActive().insertSheet('Two').setConditionalFormatRules([rule])`,
    /a different sheet/,
  ],
])('refused: %s', async (body, message) => {
  expect(await refusal(body)).toMatch(message);
});

test('refused on a protected sheet, and nothing changes', async () => {
  const host = hostWith(`sheet.setConditionalFormatRules([${heat}])`);
  host.book.activeSheet.protect();
  await expect(host.run('main')).rejects.toThrow('protected cell or object');
  expect(host.book.activeSheet.conditionalRules).toEqual([]);
});
