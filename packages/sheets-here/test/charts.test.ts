import {hostOf, refusal} from './inside';

const sheetHere = 'const sheet = SpreadsheetApp.getActiveSheet();';
const built = `sheet.newChart().setChartType(Charts.ChartType.LINE).addRange(sheet.getRange('A1:C5'))
  .setPosition(2, 5, 0, 10).setNumHeaders(1).setOption('title', 'Flow').setOption('isStacked', true)
  .setOption('legend', {position: 'top'})
  .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)`;
const insert = `sheet.insertChart(${built}.build());`;

test('an inserted chart stands on the sheet', async () => {
  const host = hostOf(`${sheetHere} ${insert}
    const [chart] = sheet.getCharts();
    const place = chart.getContainerInfo();
    return [chart.getOptions().get('title'), chart.getOptions().get('none'), typeof chart.getChartId(),
      chart.getRanges().map((range) => range.getA1Notation()), chart.getNumHeaders(),
      place.getAnchorRow(), place.getAnchorColumn(),
      chart.getHiddenDimensionStrategy() === Charts.ChartHiddenDimensionStrategy.SHOW_BOTH,
      chart.modify().getChartType() === Charts.ChartType.LINE]`);
  expect(await host.run('main')).toEqual(['Flow', null, 'number', ['A1:C5'], 1, 2, 5, true, true]);
  expect(host.book.activeSheet.charts).toEqual([
    {
      id: 1_000_001,
      type: 'LINE',
      areas: [{row: 1, column: 1, rows: 5, columns: 3}],
      position: {row: 2, column: 5, offsetX: 0, offsetY: 10},
      headers: 1,
      hidden: 'SHOW_BOTH',
      options: {title: 'Flow', isStacked: true, legend: {position: 'top'}},
    },
  ]);
});

test('a chart changes in place and keeps its id; one that is taken away is gone', async () => {
  const host = hostOf(`${sheetHere} ${insert} ${insert}
    const [one, two] = sheet.getCharts();
    sheet.updateChart(one.modify().clearRanges().addRange(sheet.getRange('A1:B9')).build());
    sheet.removeChart(two);
    ${insert}
    const now = sheet.getCharts();
    return [now.length, now[0].getChartId() === one.getChartId(), now[0].getRanges()[0].getA1Notation(),
      one.getRanges()[0].getA1Notation(), now[1].getChartId() === two.getChartId()]`);
  expect(await host.run('main')).toEqual([2, true, 'A1:B9', 'A1:C5', false]);
});

test('ranges and place follow inserted and deleted lines', async () => {
  const host = hostOf(`${sheetHere} ${insert}`);
  await host.run('main');
  const {activeSheet: sheet} = host.book;
  sheet.insertRows(1, 3);
  sheet.insertColumns(2, 1);
  expect(sheet.charts[0]).toMatchObject({
    areas: [{row: 4, column: 1, rows: 5, columns: 4}],
    position: {row: 5, column: 6},
  });
  sheet.deleteRows(4, 5);
  expect(sheet.charts[0]).toMatchObject({areas: [], position: {row: 5}});
});

test.each([
  ['sheet.insertChart(sheet.newChart().build())', 'At least one range is required for a chart.'],
  [`sheet.updateChart(${built}.build())`, 'The chart is not on this sheet.'],
  [
    `${insert} const [one] = sheet.getCharts(); sheet.removeChart(one); sheet.removeChart(one)`,
    'The chart is not on this sheet.',
  ],
  [
    `${insert} const [one] = sheet.getCharts(); SpreadsheetApp.getActive().insertSheet('Two').removeChart(one)`,
    'The chart is not on this sheet.',
  ],
  ['sheet.newChart().setPosition(0, 1, 0, 0)', /outside the dimensions/],
  ["sheet.newChart().setChartType('LINE')", /don't match the method signature/],
  ["sheet.newChart().setOption('title', new Map())", /must be text/],
])('refused: %s', async (body, message) => {
  expect(await refusal(`${sheetHere} ${body}`)).toMatch(message);
});

test('refused on a protected sheet', async () => {
  const host = hostOf(`${sheetHere} ${insert}`);
  host.book.activeSheet.protect();
  await expect(host.run('main')).rejects.toThrow('protected cell or object');
  expect(host.book.activeSheet.charts).toEqual([]);
});

test('a hidden sheet can be shown again; the last one that is shown cannot be hidden', async () => {
  const host = hostOf(`${sheetHere}
    const two = SpreadsheetApp.getActive().insertSheet('Two');
    two.hideSheet();
    const hidden = two.isSheetHidden();
    return [hidden, two.showSheet().isSheetHidden(), two.getCharts().length]`);
  expect(await host.run('main')).toEqual([true, false, 0]);
  expect(await refusal(`SpreadsheetApp.getActiveSheet().hideSheet()`)).toMatch(/can't hide all/);
});
