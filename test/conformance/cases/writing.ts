import {unknown, type ServerCase} from '../case';
import {attempt, refused, told} from '../told';

const typedIn = 'Class Range, setValues; Sheets reads the text as if it were typed';

/** What getValue and getFormula give after a text was written by setValues. */
function written(
  words: string,
  text: string,
  expected: ServerCase['expected'],
  source: string,
): ServerCase {
  return {
    id: `writing/${words}`,
    does: `setValues writes ${JSON.stringify(text)}; then getFormula, or where there is none getValue.`,
    expected,
    source,
    run({sheet}) {
      const range = sheet.getRange('A1');
      const outcome = attempt(() => range.setValues([[text]]).getNumRows());
      if (outcome.startsWith('refused')) return outcome;
      const formula = range.getFormula();
      return formula === '' ? told(range.getValue()) : `formula ${formula}`;
    },
  };
}

export const cases: readonly ServerCase[] = [
  written('equals', '=1+1', 'formula =1+1', typedIn),
  written('plus', '+1+1', 'formula =+1+1', unknown),
  written('plus-number', '+34', 'number 34', typedIn),
  written('minus-text', '-a', 'text "-a"', unknown),
  written('at', '@a', 'text "@a"', unknown),
  written('apostrophe', "'0012", 'text "0012"', typedIn),
  written('apostrophe-equals', "'=1+1", 'text "=1+1"', typedIn),
  written('two-apostrophes', "''a", 'text "\'a"', typedIn),
  written('digits', '0012', 'number 12', typedIn),
  written('percent', '25%', 'number 0.25', typedIn),
  written('truth', 'true', 'boolean true', typedIn),
  written('lone-equals', '=', 'text "="', unknown),
  {
    id: 'writing/iso-day',
    does: 'setValues writes the text "2024-01-15": it becomes a date.',
    expected: '2024-01-15',
    source: typedIn,
    run({sheet}) {
      const value: unknown = sheet
        .getRange('A1')
        .setValues([['2024-01-15']])
        .getValue();
      const zone = SpreadsheetApp.getActive().getSpreadsheetTimeZone();
      return told(value).startsWith('Date')
        ? Utilities.formatDate(value as Date, zone, 'yyyy-MM-dd')
        : told(value);
    },
  },
  {
    id: 'writing/text-format',
    does: 'setValues writes "0012" into a cell with the format @.',
    expected: 'text "0012"',
    source: 'Sheets help, "Format numbers": plain text',
    run: ({sheet}) =>
      told(
        sheet
          .getRange('A1')
          .setNumberFormat('@')
          .setValues([['0012']])
          .getValue(),
      ),
  },
  {
    id: 'writing/nothing',
    does: 'setValues writes null and undefined over two cells that hold 1.',
    expected: 'rows 1x2: text "" | text ""',
    source: unknown,
    run({sheet}) {
      const range = sheet.getRange('A1:B1').setValues([[1, 1]]);
      return told(range.setValues([[null, undefined]]).getValues());
    },
  },
  {
    id: 'writing/NaN',
    does: 'setValues writes NaN.',
    expected: refused,
    source: unknown,
    run: ({sheet}) =>
      attempt(() =>
        sheet
          .getRange('A1')
          .setValues([[NaN]])
          .getValue(),
      ),
  },
  {
    id: 'writing/too-many-rows',
    does: 'setValues writes two rows into a range of one.',
    expected: refused,
    source: 'Class Range, setValues: the size must match the range',
    run: ({sheet}) => attempt(() => void sheet.getRange('A1').setValues([[1], [2]])),
  },
  {
    id: 'writing/too-few-columns',
    does: 'setValues writes one column into a range of two.',
    expected: refused,
    source: 'Class Range, setValues: the size must match the range',
    run: ({sheet}) => attempt(() => void sheet.getRange('A1:B1').setValues([[1]])),
  },
  {
    id: 'writing/ragged',
    does: 'setValues writes rows of unequal length.',
    expected: refused,
    source: 'Class Range, setValues: a rectangular array',
    run: ({sheet}) => attempt(() => void sheet.getRange('A1:B2').setValues([[1, 2], [3]])),
  },
  {
    id: 'writing/long-cell',
    does: 'setValues writes a text of 50,001 characters.',
    expected: refused,
    source: 'Sheets help, "Files you can store": 50,000 characters a cell',
    run: ({sheet}) => attempt(() => void sheet.getRange('A1').setValues([['x'.repeat(50_001)]])),
  },
  {
    id: 'writing/beyond-the-sheet',
    does: 'getRange asks for a row under the last one of the sheet.',
    expected: refused,
    source: 'Class Sheet, getRange: coordinates outside the sheet are refused',
    run: ({sheet}) => attempt(() => sheet.getRange(sheet.getMaxRows() + 1, 1).getValue()),
  },
  {
    id: 'writing/own-protection',
    does: 'A range is protected by the person who then writes into it.',
    expected: 'number 1',
    source: 'Class Protection: the owner and the user who protects can always edit',
    run({sheet}) {
      const range = sheet.getRange('A1');
      range.protect();
      return told(range.setValue(1).getValue());
    },
  },
  {
    id: 'writing/hidden-by-filter',
    does: 'setValues writes three rows, the second of which a filter hides.',
    expected: 'rows 3x1: number 1 / number 2 / number 3',
    source: 'reported: scripts read and write hidden rows as all others',
    run({sheet}) {
      sheet.getRange('A1:A4').setValues([['head'], ['a'], ['b'], ['c']]);
      const criteria = SpreadsheetApp.newFilterCriteria().setHiddenValues(['b']).build();
      sheet.getRange('A1:A4').createFilter().setColumnFilterCriteria(1, criteria);
      return told(
        sheet
          .getRange('A2:A4')
          .setValues([[1], [2], [3]])
          .getValues(),
      );
    },
  },
  {
    id: 'writing/second-filter',
    does: 'createFilter on a sheet that has one.',
    expected: refused,
    source: 'Class Range, createFilter: at most one filter a sheet',
    run({sheet}) {
      sheet
        .getRange('A1:A2')
        .setValues([['head'], ['a']])
        .createFilter();
      return attempt(() => void sheet.getRange('A1:A2').createFilter());
    },
  },
];
