import {type ServerCase} from '../case';
import {accepted, attempt} from '../told';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The manifest of the self-check asks for the current spreadsheet only, as the add-on's does. */
const allowed = (
  words: string,
  does: string,
  act: (sheet: Sheet) => unknown,
  reference: string,
): ServerCase => ({
  id: `scopes/${words}`,
  does: `${does}, with the scope spreadsheets.currentonly.`,
  expected: accepted,
  source: `${reference}, "Authorization"`,
  run: ({sheet}) => attempt(() => void act(sheet)),
});

export const cases: readonly ServerCase[] = [
  allowed(
    'marks',
    'Developer metadata is added to a column and looked for',
    (sheet) => {
      sheet.getRange('A:A').addDeveloperMetadata('scopes/marks');
      SpreadsheetApp.getActive().createDeveloperMetadataFinder().withKey('scopes/marks').find();
    },
    'Class Range, addDeveloperMetadata',
  ),
  allowed(
    'formats',
    'A conditional format is made',
    (sheet) => {
      const rule = SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied('=A1>1')
        .setBackground('#ff0000')
        .setRanges([sheet.getRange('A1:A3')])
        .build();
      sheet.setConditionalFormatRules([rule]);
    },
    'Class Sheet, setConditionalFormatRules',
  ),
  allowed(
    'charts',
    'A chart is inserted',
    (sheet) => {
      sheet.getRange('A1:B3').setValues([
        ['day', 'orders'],
        ['a', 1],
        ['b', 2],
      ]);
      const chart = sheet
        .newChart()
        .setChartType(Charts.ChartType.COLUMN)
        .addRange(sheet.getRange('A1:B3'))
        .setPosition(1, 4, 0, 0)
        .build();
      sheet.insertChart(chart);
    },
    'Class Sheet, insertChart',
  ),
  allowed(
    'names',
    'A named range is made and taken away',
    (sheet) => {
      const book = SpreadsheetApp.getActive();
      book.setNamedRange('selfcheck_name', sheet.getRange('A1'));
      book.removeNamedRange('selfcheck_name');
    },
    'Class Spreadsheet, setNamedRange',
  ),
  allowed(
    'address',
    'The address of the spreadsheet is read',
    () => SpreadsheetApp.getActive().getUrl(),
    'Class Spreadsheet, getUrl',
  ),
  allowed(
    'protection',
    'A range is protected',
    (sheet) => sheet.getRange('A1').protect(),
    'Class Range, protect',
  ),
  allowed(
    'filter',
    'A filter is made',
    (sheet) => sheet.getRange('A1:B3').createFilter(),
    'Class Range, createFilter',
  ),
];
