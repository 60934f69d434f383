/** Lays looks over a sheet of ours, in as few calls as Google has for it. */
import {columnLetters, cellName} from '../base/cells';
import {type Ground, onGrid, type Sheet, steady} from './calls';
import {rangeOf} from './looks';
import type {Area, Dress, Paint} from './port';

/** Up to here the formats of a block are sent cell by cell in one call; a larger one takes a call for each format. */
const MOST_AT_ONCE = 100_000;

const nameOf = ({row, column, rows, columns}: Area, height: number): string =>
  row === 1 && rows === height
    ? `${columnLetters(column)}:${columnLetters(column + columns - 1)}`
    : `${cellName(row, column)}:${cellName(row + rows - 1, column + columns - 1)}`;

type Formats = NonNullable<Dress['formats']>;

/** The block that the areas fill without a gap, column beside column. */
const blockOf = (formats: Formats): Area | undefined => {
  const areas = formats.flatMap((one) => one.areas).sort((a, b) => a.column - b.column);
  const [first] = areas;
  if (!first) return undefined;
  let end = first.column;
  for (const {row, rows, column, columns} of areas) {
    if (row !== first.row || rows !== first.rows || column !== end) return undefined;
    end += columns;
  }
  return {...first, columns: end - first.column};
};

/** The formats of one row of the block: all of them share it. */
const lineOf = (formats: Formats, block: Area): string[] => {
  const line = new Array<string>(block.columns).fill('');
  for (const {pattern, areas} of formats)
    for (const {column, columns} of areas)
      line.fill(pattern, column - block.column, column - block.column + columns);
  return line;
};

const format = (sheet: Sheet, formats: Formats, over: Over): void => {
  const block = formats.length > 1 ? blockOf(formats) : undefined;
  if (block && block.rows * block.columns <= MOST_AT_ONCE) {
    const line = lineOf(formats, block);
    steady(
      () => rangeOf(sheet, block).setNumberFormats(new Array<string[]>(block.rows).fill(line)),
      over.ground(block),
    );
    return;
  }
  for (const {pattern, areas} of formats) over.all(areas, (list) => list.setNumberFormat(pattern));
};

/** Calls that work on several areas at once. */
interface Over {
  readonly ground: (area: Area) => Ground;
  readonly all: (
    areas: readonly Area[] | undefined,
    work: (list: GoogleAppsScript.Spreadsheet.RangeList) => unknown,
  ) => void;
}

const overOf = (sheet: Sheet): Over => {
  const ground = (area: Area): Ground => ({sheet, area, isEdited: true});
  return {
    ground,
    all: (areas, work) => {
      const [first] = areas ?? [];
      if (!areas || !first) return;
      const height = onGrid(() => sheet.getMaxRows(), {sheet});
      const names = areas.map((area) => nameOf(area, height));
      steady(() => work(sheet.getRangeList(names)), ground(first));
    },
  };
};

const paint = (sheet: Sheet, rules: readonly Paint[], isNew: boolean): void => {
  const others = isNew ? [] : steady(() => sheet.getConditionalFormatRules());
  const made = rules.map(({formula, areas, ground, letters, bold}) => {
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(formula)
      .setRanges(areas.map((area) => rangeOf(sheet, area)));
    if (ground !== undefined) rule.setBackground(ground);
    if (letters !== undefined) rule.setFontColor(letters);
    if (bold !== undefined) rule.setBold(bold);
    return rule.build();
  });
  steady(() => {
    sheet.setConditionalFormatRules([...others, ...made]);
  });
};

export const dress = (sheet: Sheet, looks: Dress): void => {
  const {
    widths = [],
    formats = [],
    bold,
    shaded,
    wrapped,
    frozen,
    boxes,
    rules = [],
    isNew,
  } = looks;
  const over = overOf(sheet);
  if (rules.length) paint(sheet, rules, isNew);
  for (const {column, columns, pixels} of widths)
    steady(
      () => sheet.setColumnWidths(column, columns, pixels),
      over.ground({row: 1, column, rows: 1, columns}),
    );
  if (formats.length) format(sheet, formats, over);
  over.all(bold, (list) => list.setFontWeight('bold'));
  if (shaded) over.all(shaded.areas, (list) => list.setBackground(shaded.ground));
  over.all(wrapped, (list) => list.setWrap(true));
  if (boxes)
    steady(
      () =>
        rangeOf(sheet, boxes).setDataValidation(
          SpreadsheetApp.newDataValidation().requireCheckbox().setAllowInvalid(true).build(),
        ),
      over.ground(boxes),
    );
  const corner = over.ground({row: 1, column: 1, rows: 1, columns: 1});
  if (frozen?.rows) {
    const {rows} = frozen;
    steady(() => {
      sheet.setFrozenRows(rows);
    }, corner);
  }
  if (frozen?.columns) {
    const {columns} = frozen;
    steady(() => {
      sheet.setFrozenColumns(columns);
    }, corner);
  }
};
