import {unknown, type ServerCase} from '../case';
import {attempt, refused} from '../told';

const SHEET = 'Class Sheet, setColumnWidths, setFrozenColumns, getColumnWidth';
const RANGES = 'Class RangeList, setFontWeight, setBackground, setWrap';

export const cases: readonly ServerCase[] = [
  {
    id: 'looks/widths',
    does: 'setColumnWidths(2, 2, 150). How wide are B and C?',
    expected: [150, 150],
    source: SHEET,
    run({sheet}) {
      sheet.setColumnWidths(2, 2, 150);
      return [2, 3].map((column) => sheet.getColumnWidth(column));
    },
  },
  {
    id: 'looks/usual-width',
    does: 'How wide is a column that nobody has made wider?',
    expected: 100,
    source: unknown,
    run: ({sheet}) => sheet.getColumnWidth(1),
  },
  {
    id: 'looks/inserted-width',
    does: 'B is 150 pixels wide, and a column is put in behind it. How wide is that?',
    expected: 100,
    source: unknown,
    run({sheet}) {
      sheet.setColumnWidths(2, 1, 150);
      sheet.insertColumnsAfter(2, 1);
      return sheet.getColumnWidth(3);
    },
  },
  {
    id: 'looks/width-of-half-a-pixel',
    does: 'setColumnWidths(1, 1, 50.5).',
    expected: refused,
    source: unknown,
    run: ({sheet}) => attempt(() => sheet.setColumnWidths(1, 1, 50.5).getColumnWidth(1)),
  },
  {
    id: 'looks/frozen',
    does: 'One row and one column are frozen. How many are?',
    expected: [1, 1],
    source: SHEET,
    run({sheet}) {
      sheet.setFrozenRows(1);
      sheet.setFrozenColumns(1);
      return [sheet.getFrozenRows(), sheet.getFrozenColumns()];
    },
  },
  {
    id: 'looks/list-of-ranges',
    does: 'Cells of A1:B1 and A3 are wrapped by one call. Is B1, is A3, is B3?',
    expected: [true, true, false],
    source: RANGES,
    run({sheet}) {
      sheet
        .getRangeList(['A1:B1', 'A3'])
        .setFontWeight('bold')
        .setBackground('#f1f3f4')
        .setWrap(true);
      return ['B1', 'A3', 'B3'].map((cell) => sheet.getRange(cell).getWrap());
    },
  },
  {
    id: 'looks/format-of-a-date',
    does: 'A cell has the format d/m/yyyy, and a Date is written there. What is its format?',
    expected: 'd/m/yyyy',
    source: unknown,
    run({sheet}) {
      const cell = sheet.getRange('A1').setNumberFormat('d/m/yyyy');
      cell.setValues([[new Date(2024, 0, 31)]]);
      return cell.getNumberFormats()[0]?.[0] ?? '';
    },
  },
];
