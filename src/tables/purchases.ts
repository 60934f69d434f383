/**
 * Tables of purchases: orders, order lines, customers and periods. Finds what each column is, by header, confirmed by content.
 * Nothing is guessed in silence: a tie is reported, and every choice can be changed.
 */
import {type Cell, type Cells, isBlank} from '../base/cells';
import {type Notice, UserError} from '../base/errors';
import {columnSampler} from '../reading/columnSample';
import type {Match} from '../reading/headers';
import {columnTaker} from './columnTaker';
import type {Field} from './fields';
import {withFullNames} from './fullNames';
import {findHeaders} from './headerRow';
import {headerKey, headerText, type Choices, type SheetSeen} from './kind';
import {inOneOrder} from './pastedBelow';
import {type PeriodColumn, periodColumns} from './periods/columns';
import {withOneSpelling} from './phones';
import {columnOfName, headers, isPhoneHeader, listed} from './purchaseHeaders';
import {columnsOfShape} from './shapes';
import type {Shape} from './shapes/shape';
import {withoutUnits} from './unitsRow';
import {yearAbove} from './yearAbove';

export type {PeriodColumn};

export interface Candidate extends Match {
  readonly column: number;
  readonly fits: boolean;
}

/** Which of several candidates it is, and why not the one whose header is better; undefined: that one. */
export type Weigh = (
  candidates: readonly Candidate[],
) => {readonly column: number; readonly notices: readonly Notice[]} | undefined;

/** A header row with what is below it. */
interface Seen {
  readonly cells: Cells;
  readonly headerIndex: number;
  readonly headers: readonly string[];
  /** The header row as it stands. */
  readonly row: readonly Cell[];
  readonly periods: readonly PeriodColumn[];
  /** The year in a title above the header row or in the sheet's name; undefined where none is, or several are. */
  readonly yearAbove: () => number | undefined;
  readonly dayOf: SheetSeen['dayOf'];
  /** The year that columns of months without one were taken to be of. */
  readonly periodYear: number | undefined;
  /** Headers of columns of months whose year nobody says. */
  readonly lackYear: readonly string[] | undefined;
  readonly choices: Choices<Field>;
  /** The program's export that it is, where that is known. */
  readonly shape: Shape | undefined;
  /** The column of each field that the shape names, -1 where it says that there is none; what a person has chosen is not among them. */
  readonly shaped: Readonly<Partial<Record<Field, number>>>;
  /** The column of a chosen header; -1 where there is none. */
  readonly chosenColumn: (header: string) => number;
  readonly sample: (column: number) => readonly Cell[];
}

/** What has been found of the columns, and how more of them are. */
export interface Taking {
  readonly columns: Partial<Record<Field, number>>;
  readonly notices: Notice[];
  /** Columns that tell together who bought, the best first; none where the customer's own does. */
  readonly completing: number[];
  /** What no column says, and a title does. */
  readonly assumed: {year?: number; repeats?: true};
  /** Columns whose cells are all like that, but for those that are a field already. */
  readonly wholly: (test: (cell: Cell) => boolean) => readonly number[];
  /** Columns that may be the field, the best first, but for those that are another already. */
  readonly candidatesFor: (field: Field) => readonly Candidate[];
  /** Columns that the field's words name, whatever a known export says; but for those that are another already. */
  readonly namedBy: (field: Field) => readonly Candidate[];
  /** Takes the best column for the field, or the one chosen; false where there is none. */
  readonly take: (field: Field, except?: (column: number) => boolean, weigh?: Weigh) => boolean;
  /** Whether a header names the field; a column still to be filled in counts by its header. */
  readonly named: (field: Field) => boolean;
  /** Takes the field by its header, else the one column whose cells are all of its kind, which is said. */
  readonly need: (field: 'customer' | 'date', weigh?: Weigh) => void;
}

/** A table of purchases while its columns are being found. */
export interface Purchases extends Seen, Taking {}

/** Before any column is taken. */
export interface HeaderRow extends Seen {
  /** Columns that are no candidates from the start: our own, those chosen, and those that the shape names. */
  readonly excluded: readonly number[];
}

/**
 * @throws UserError emptySheet, noHeader, onlyHeaders, chosenColumnMissing
 */
const findHeaderRow = (sheet: SheetSeen): HeaderRow => {
  const {ignored, dayOf} = sheet;
  const choices = sheet.choices as Choices<Field>;
  const filled = (from: number): boolean =>
    sheet.cells.some(
      (row, r) => r >= from && row.some((cell, column) => !ignored.has(column) && !isBlank(cell)),
    );
  if (!filled(0)) throw new UserError('emptySheet');
  const chosen = Object.values(choices.columns ?? {}).filter((header) => header !== '');
  const {shape, headerIndex} = findHeaders(sheet, chosen.map(headerKey), headers.best);
  if (headerIndex < 0) throw new UserError('noHeader');
  const ordered = inOneOrder(withoutUnits(sheet.cells, headerIndex), headerIndex);
  const row = ordered[headerIndex] ?? [];
  const texts = row.map((cell, column) => (ignored.has(column) ? '' : headerText(cell)));
  const chosenColumn = (header: string): number => columnOfName(texts, header);
  for (const header of chosen)
    if (chosenColumn(header) < 0)
      throw new UserError('chosenColumnMissing', {
        header,
        headers: listed(texts),
      });
  if (!filled(headerIndex + 1)) throw new UserError('onlyHeaders', {row: headerIndex + 1});

  const phones = row.flatMap((cell, at) => (isPhoneHeader(cell) ? [at] : []));
  const cells = phones.reduce(
    (all, at) => withOneSpelling(all, headerIndex, at),
    withFullNames(ordered, headerIndex, texts),
  );
  const sample = columnSampler(cells, headerIndex);
  const chosenColumns = chosen.map(chosenColumn);
  const shaped = shape
    ? columnsOfShape(
        shape,
        texts,
        (field) => choices.columns?.[field] === undefined,
        (column) => sample(column).length > 0 && !chosenColumns.includes(column),
      )
    : {};
  // What a person or the shape has named for one field is no candidate for another.
  const excluded = [...ignored, ...chosenColumns, ...Object.values(shaped)];
  const titleYear = (): number | undefined => yearAbove(cells, headerIndex, sheet.name);
  const {periods, assumedYear, lackYear} = periodColumns({
    cells,
    headerIndex,
    isExcluded: (column) => excluded.includes(column),
    dayOf,
    yearAbove: titleYear,
  });
  return {
    cells,
    headerIndex,
    headers: texts,
    row,
    periods,
    periodYear: assumedYear,
    lackYear,
    choices,
    shape,
    shaped,
    chosenColumn,
    excluded,
    sample,
    yearAbove: titleYear,
    dayOf,
  };
};

const headerRows = new WeakMap<SheetSeen, HeaderRow>();

/**
 * A sheet of purchases of which no column is taken yet. The header row is looked for once a sheet, however often it is asked for.
 *
 * @throws UserError emptySheet, noHeader, onlyHeaders, chosenColumnMissing
 */
export const seePurchases = (sheet: SheetSeen): Purchases => {
  const found = headerRows.get(sheet) ?? findHeaderRow(sheet);
  headerRows.set(sheet, found);
  return {...found, ...columnTaker(found)};
};
