/** The ranges of a call: their sizes, their blank tails, and how they stretch to one size. */
import {isBlank, isDate, type Cell} from '../../base/cells';
import type {Items} from './arguments';
import {Problem} from './problem';

/** A range, or a single value as a range of one cell. */
export interface Grid {
  readonly rows: readonly (readonly unknown[])[];
  readonly height: number;
  readonly width: number;
}

/** Whatever else a host may hand over (null, undefined, an odd object) counts as a blank. */
const cellFrom = (value: unknown): Cell =>
  typeof value === 'number' ||
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  isDate(value)
    ? value
    : '';

export const gridOf = (raw: unknown): Grid => {
  if (!Array.isArray(raw)) return {rows: [[raw]], height: 1, width: 1};
  const rows: readonly unknown[][] = raw.every((row) => Array.isArray(row)) ? raw : [raw];
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return {rows, height: Math.max(rows.length, 1), width: Math.max(width, 1)};
};

export const cellAt = ({rows}: Grid, row: number, column: number): Cell =>
  cellFrom(rows[row]?.[column]);

export const rowAt = ({rows, width}: Grid, row: number): Cell[] => {
  const cells: Cell[] = [];
  for (let column = 0; column < width; column++) cells.push(cellFrom(rows[row]?.[column]));
  return cells;
};

const isBlankRow = (grid: Grid, row: number): boolean => {
  for (let column = 0; column < grid.width; column++) {
    if (!isBlank(cellAt(grid, row, column))) return false;
  }
  return true;
};

const isBlankColumn = (grid: Grid, column: number): boolean => {
  for (let row = 0; row < grid.height; row++) {
    if (!isBlank(cellAt(grid, row, column))) return false;
  }
  return true;
};

const filledHeight = (grid: Grid): number => {
  let height = grid.height;
  while (height > 0 && isBlankRow(grid, height - 1)) height--;
  return height;
};

const filledWidth = (grid: Grid): number => {
  let width = grid.width;
  while (width > 0 && isBlankColumn(grid, width - 1)) width--;
  return width;
};

const isBlock = ({height, width}: Grid): boolean => height > 1 && width > 1;

/** The cells of a whole range, row by row; its blank tail is cut. */
export const itemsOf = (grid: Grid): Items => {
  const cells: Cell[] = [];
  const positions: number[] = [];
  let filled = 0;
  for (let row = 0; row < grid.height; row++) {
    for (let column = 0; column < grid.width; column++) {
      const cell = cellAt(grid, row, column);
      cells.push(cell);
      positions.push(cells.length);
      if (!isBlank(cell)) filled = cells.length;
    }
  }
  cells.length = filled;
  positions.length = filled;
  return {cells, positions, isBlock: isBlock(grid)};
};

/** Ranges that go cell for cell: the places at which all are blank are left out. */
export const alignedItems = (grids: readonly Grid[]): Items[] => {
  const all = grids.map((grid) => {
    const cells: Cell[] = [];
    for (let row = 0; row < grid.height; row++) cells.push(...rowAt(grid, row));
    return cells;
  });
  const positions: number[] = [];
  const length = all.reduce((longest, cells) => Math.max(longest, cells.length), 0);
  for (let index = 0; index < length; index++) {
    if (all.some((cells) => !isBlank(cells[index]))) positions.push(index + 1);
  }
  return all.map((cells, index) => ({
    cells: positions.map((position) => cells[position - 1] ?? ''),
    positions,
    isBlock: grids.slice(index, index + 1).some(isBlock),
  }));
};

export interface NamedGrid {
  readonly name: string;
  readonly grid: Grid;
  /** One value a row: the range's width is no size of the result. */
  readonly isRowWise: boolean;
}

const widthOf = ({grid, isRowWise}: NamedGrid): number => (isRowWise ? 1 : grid.width);

const sizeOf = (named: NamedGrid): string => `${named.grid.height} × ${widthOf(named)}`;

/** The Problem of two ranges whose sizes do not go together. */
export const sizesDiffer = (one: NamedGrid, other: NamedGrid): Problem =>
  new Problem('sizes', {
    one: one.name,
    oneSize: sizeOf(one),
    other: other.name,
    otherSize: sizeOf(other),
  });

/** Finds the first two that differ in a size above 1. */
const differing = (
  inputs: readonly NamedGrid[],
  size: (input: NamedGrid) => number,
): Problem | undefined => {
  const stretched = inputs.filter((input) => size(input) > 1);
  const [first] = stretched;
  const other = stretched.find((input) => first !== undefined && size(input) !== size(first));
  return first === undefined || other === undefined ? undefined : sizesDiffer(first, other);
};

/** The common size of a call's row-by-row arguments. */
export interface Spread {
  readonly rows: number;
  readonly columns: number;
  /** A call over a range answers cell by cell; a call over single values throws. */
  readonly isRange: boolean;
  isBlank(row: number, column: number): boolean;
}

/**
 * Single values, single rows and single columns stretch to the largest; other sizes that differ are a Problem. Blank is a
 * place where all the ranges that have rows, or all that have columns only, are blank: single values do not fill a row.
 * Blank rows and columns at the end are cut.
 */
export const spreadOf = (inputs: readonly NamedGrid[]): Spread | Problem => {
  const problem =
    differing(inputs, ({grid}) => grid.height) ?? differing(inputs, (input) => widthOf(input));
  if (problem !== undefined) return problem;
  const tall = inputs.filter(({grid}) => grid.height > 1);
  const wide = inputs.filter((input) => input.grid.height === 1 && widthOf(input) > 1);
  const anyWide = inputs.filter((input) => widthOf(input) > 1);
  const isBlankAt = ({grid, isRowWise}: NamedGrid, row: number, column: number): boolean =>
    isRowWise
      ? isBlankRow(grid, grid.height === 1 ? 0 : row)
      : isBlank(cellAt(grid, grid.height === 1 ? 0 : row, grid.width === 1 ? 0 : column));
  const areBlank = (group: readonly NamedGrid[], row: number, column: number): boolean => {
    for (const input of group) if (!isBlankAt(input, row, column)) return false;
    return group.length > 0;
  };
  const longest = (group: readonly NamedGrid[], filled: (grid: Grid) => number): number =>
    group.length === 0 ? 1 : Math.max(1, ...group.map(({grid}) => filled(grid)));
  return {
    rows: longest(tall, filledHeight),
    columns: longest(anyWide, filledWidth),
    isRange: tall.length + anyWide.length > 0,
    isBlank: (row, column) => areBlank(tall, row, column) || areBlank(wide, row, column),
  };
};
