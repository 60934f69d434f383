import {DATE_ISSUE} from 'sheets-here/services/pages';
import {unknown, type ServerCase} from '../case';
import {calculated, told} from '../told';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const guide = 'Custom functions guide, "Arguments"';

/**
 * What the custom function CICLO_ARRIVES says about its arguments. `fill` writes the cells that the formula reads. Arguments are
 * separated by semicolons, which Sheets reads in every locale.
 */
function arrives(
  words: string,
  does: string,
  fill: (sheet: Sheet) => void,
  args: string,
  expected: ServerCase['expected'],
  source: string,
): ServerCase {
  return {
    id: `arguments/${words}`,
    does: `Calls a custom function with ${does}.`,
    expected,
    source,
    prepare({sheet}) {
      fill(sheet);
      sheet.getRange('H1').setFormula(`=CICLO_ARRIVES(${args})`);
    },
    run: ({sheet}) => String(calculated(sheet.getRange('H1'))[0]?.[0]),
  };
}

const nothing = () => undefined;
const put =
  (values: unknown[][], format?: string) =>
  (sheet: Sheet): void => {
    const range = sheet.getRange(1, 1, values.length, values[0]?.length ?? 1);
    if (format !== undefined) range.setNumberFormat(format);
    range.setValues(values);
  };

export const cases: readonly ServerCase[] = [
  arrives('number', 'a number', nothing, '7', 'number 7', guide),
  arrives('text', 'a text', nothing, '"a"', 'text "a"', guide),
  arrives('formula', 'what another formula gives', nothing, 'SUM(1;2)', 'number 3', guide),
  arrives('boolean', 'a cell that holds TRUE', put([[true]]), 'A1', 'boolean true', guide),
  arrives('empty-cell', 'an empty cell', nothing, 'A1', 'text ""', guide),
  arrives(
    'empty-range',
    'an empty range',
    nothing,
    'A1:B2',
    'rows 2x2: text "" | text "" / text "" | text ""',
    guide,
  ),
  arrives('one-cell-range', 'a range of one cell, A1:A1', put([[7]]), 'A1:A1', 'number 7', unknown),
  arrives(
    'row',
    'a row of two cells',
    put([[1, 'b']]),
    'A1:B1',
    'rows 1x2: number 1 | text "b"',
    guide,
  ),
  arrives(
    'whole-column',
    'a whole column of which two cells are filled',
    put([[1], [2]]),
    'A:A',
    'rows 1000x1, 2 of them not empty',
    unknown,
  ),
  arrives(
    'text-number',
    'a text that looks like a number',
    put([["'0012"]]),
    'A1',
    'text "0012"',
    guide,
  ),
  arrives(
    'percent',
    'a number shown as a percentage',
    put([[0.25]], '0%'),
    'A1',
    'number 0.25',
    guide,
  ),
  arrives(
    'currency',
    'a number shown as an amount',
    put([[12.5]], '"€"#,##0.00'),
    'A1',
    'number 12.5',
    guide,
  ),
  arrives('missing-arguments', 'one argument of three', nothing, '1', 'number 1', guide),
  arrives('two-arguments', 'two arguments', nothing, '1; "b"', 'number 1, text "b"', guide),
  arrives(
    'skipped-argument',
    'an argument left out between two others',
    nothing,
    '1;;3',
    'number 1, text "", number 3',
    unknown,
  ),
  arrives(
    'error-cell',
    'a cell that holds #N/A',
    (sheet) => void sheet.getRange('A1').setFormula('=NA()'),
    'A1',
    'text "#N/A"',
    DATE_ISSUE,
  ),
  arrives(
    'error-in-range',
    'a range one cell of which holds #N/A',
    (sheet) => {
      sheet.getRange('A1').setFormula('=NA()');
      sheet.getRange('A2').setValue(1);
    },
    'A1:A2',
    'rows 2x1: text "#N/A" / number 1',
    unknown,
  ),
  arrives(
    'array-literal',
    'ARRAYFORMULA around it and a range: one call with all cells',
    put([[1], [2]]),
    'ARRAYFORMULA(A1:A2*2)',
    'rows 2x1: number 2 / number 4',
    'Custom functions guide, "Optimization"',
  ),
  ...(
    [
      ['date', 'a cell that holds the day 15 January 2024', 'A1', 'dates arrive as Date'],
      ['date-of-formula', 'DATE(2024;1;15)', 'DATE(2024;1;15)', unknown],
    ] as const
  ).map(([words, does, args, source]): ServerCase => ({
    id: `arguments/${words}`,
    does: `Calls a custom function with ${does}: midnight in the zone of the spreadsheet.`,
    expected: 'that midnight',
    source: source === unknown ? unknown : `${guide}: ${source}`,
    prepare({sheet}) {
      sheet.getRange('A1').setValues([['2024-01-15']]);
      sheet.getRange('H1').setFormula(`=CICLO_ARRIVES(${args})`);
    },
    run({sheet}) {
      const arrived = String(calculated(sheet.getRange('H1'))[0]?.[0]);
      return arrived === midnight('2024-01-15') ? 'that midnight' : arrived;
    },
  })),
];

/** How midnight of a day in the zone of the spreadsheet is told. */
function midnight(day: string): string {
  const zone = SpreadsheetApp.getActive().getSpreadsheetTimeZone();
  const noon = new Date(`${day}T12:00:00Z`);
  const offset = Utilities.formatDate(noon, zone, 'XXX');
  return told(new Date(`${day}T00:00:00${offset}`));
}
