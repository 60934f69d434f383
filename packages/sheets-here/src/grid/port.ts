/**
 * The grid as the emulated services see it. The memory grid fulfils it; another grid may.
 * Rows and columns count from 1. Every operation raises Refusal where Google would refuse it.
 */
import type {Stored} from './cell';
import type {CellLimits} from './cellLimits';
import type {FilterCriteria, SheetFilter} from './filter';
import type {MetadataStore} from './metadata';
import type {NameStore} from './names';
import type {Chart, ConditionalRule} from './overlays';
import type {ProtectionStore} from './protections';

/** Text that lies over the cells. */
export type Overlay = 'format' | 'note' | 'weight' | 'background';

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What is selected in a sheet: at least one area, the last of them the active one, and the cell with the frame. */
export interface Selection {
  readonly areas: readonly Area[];
  readonly cell: {readonly row: number; readonly column: number};
}

export interface GridSheet {
  readonly id: number;
  /** A sheet of cells, or a chart on a sheet of its own, which has none. */
  readonly kind: 'GRID' | 'OBJECT';
  readonly book: GridBook;
  name: string;
  hidden: boolean;
  frozenRows: number;
  selection: Selection;
  /** At most one; it follows its cells. */
  readonly filter: SheetFilter | undefined;
  /** Areas of typed columns of a table, which scripts must not write to. */
  readonly typedAreas: readonly Area[];
  /** What another editor has merged, and restricted by rules. */
  cellLimits: CellLimits;
  readonly rowCount: number;
  readonly columnCount: number;
  /** 0 when the sheet is empty. */
  readonly lastRow: number;
  readonly lastColumn: number;
  read(column: number, row: number, count: number): Stored[];
  write(column: number, row: number, cells: readonly Stored[]): void;
  overlay(kind: Overlay, column: number, row: number, count: number): string[];
  setOverlay(kind: Overlay, column: number, row: number, texts: readonly string[]): void;
  /** Whether any cell of the column has such text: lets a reader skip the question for each cell. */
  hasOverlay(kind: Overlay, column: number): boolean;
  /** A filter without criteria in place of what there is; undefined takes it away. */
  setFilter(area: Area | undefined): void;
  /** Only where there is a filter; leaves its other columns as they are. */
  setFilterCriteria(column: number, criteria: FilterCriteria | undefined): void;
  isHiddenByFilter(row: number): boolean;
  /** Conditional formats; where several fit a cell, the first decides. Their areas follow their cells. */
  readonly conditionalRules: readonly ConditionalRule[];
  setConditionalRules(rules: readonly ConditionalRule[]): void;
  readonly charts: readonly Chart[];
  setCharts(charts: readonly Chart[]): void;
  insertRows(before: number, count: number): void;
  deleteRows(from: number, count: number): void;
  insertColumns(before: number, count: number): void;
  deleteColumns(from: number, count: number): void;
}

export interface GridBook {
  readonly id: string;
  name: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly sheets: readonly GridSheet[];
  readonly metadata: MetadataStore<GridSheet>;
  readonly protections: ProtectionStore<GridSheet>;
  readonly names: NameStore<GridSheet>;
  activeSheet: GridSheet;
  insertSheet(name: string, index?: number): GridSheet;
  deleteSheet(sheet: GridSheet): void;
}
