/** What is selected, as areas of the services. */
import type {GridBook, GridSheet} from '../grid/port';
import {Refusal} from '../grid/refusal';
import {SheetArea} from './area';

/** All areas in their order, the active one last. */
export const selectedAreas = (sheet: GridSheet): SheetArea[] =>
  sheet.selection.areas.map((area) => new SheetArea(sheet, area));

export const activeArea = (sheet: GridSheet): SheetArea =>
  selectedAreas(sheet).at(-1) ?? currentCell(sheet);

export function currentCell(sheet: GridSheet): SheetArea {
  const {row, column} = sheet.selection.cell;
  return new SheetArea(sheet, {row, column, rows: 1, columns: 1});
}

/** Shows the areas' sheet and selects them. @throws Refusal for none, or for areas on several sheets. */
export function select(areas: readonly SheetArea[]): void {
  const last = areas.at(-1);
  if (!last) throw new Refusal('There is nothing to select.');
  const {sheet, row, column} = last;
  if (areas.some((area) => area.sheet !== sheet))
    throw new Refusal('The ranges to select are not on one sheet.');
  sheet.book.activeSheet = sheet;
  sheet.selection = {areas, cell: {row, column}};
}

/** The active sheet when it has cells; undefined for a chart sheet. */
export const activeGrid = ({activeSheet}: GridBook): GridSheet | undefined =>
  activeSheet.kind === 'GRID' ? activeSheet : undefined;
