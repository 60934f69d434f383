import {limits} from './limits';
import {MetadataStore} from './metadata';
import type {GridBook, GridSheet} from './port';
import {Refusal} from './refusal';
import {MemorySheet} from './sheet';

export interface BookSettings {
  readonly locale: string;
  readonly timeZone: string;
  readonly name?: string;
  readonly id?: string;
}

/** A spreadsheet in memory. It starts, as Google's do, with one empty sheet. */
export class MemoryBook implements GridBook {
  readonly id: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly metadata = new MetadataStore<GridSheet>();
  name: string;
  private list: MemorySheet[] = [];
  private active: MemorySheet;
  /** Ids grow and are never used again, as on Google; the first sheet has 0. */
  private nextId = 0;

  constructor({
    locale,
    timeZone,
    name = 'Untitled spreadsheet',
    id = 'local-spreadsheet',
  }: BookSettings) {
    this.locale = locale;
    this.timeZone = timeZone;
    this.name = name;
    this.id = id;
    this.active = this.insertSheet(locale.startsWith('es') ? 'Hoja 1' : 'Sheet1');
  }

  get sheets(): readonly MemorySheet[] {
    return this.list;
  }

  get activeSheet(): MemorySheet {
    return this.active;
  }

  set activeSheet(sheet: GridSheet) {
    this.active = this.own(sheet);
  }

  /** The sheet of that name. @throws Error when there is none. */
  sheet(name: string): MemorySheet {
    const found = this.list.find((sheet) => sheet.name === name);
    if (!found)
      throw new Error(`no sheet named ${name}: ${this.list.map((sheet) => sheet.name).join()}`);
    return found;
  }

  insertSheet(
    name: string,
    index = this.list.length,
    rows: number = limits.newSheet.rows,
    columns: number = limits.newSheet.columns,
  ): MemorySheet {
    this.checkName(name);
    this.checkGrowth(rows * columns);
    const sheet = new MemorySheet(this, this.nextId, name, rows, columns);
    this.nextId += 1 + (this.nextId === 0 ? 100_000 : 0);
    this.list.splice(index, 0, sheet);
    return sheet;
  }

  deleteSheet(sheet: GridSheet): void {
    const own = this.own(sheet);
    const stays = this.list.filter((other) => other !== own);
    const [first] = stays.filter((other) => !other.hidden);
    if (!first) throw new Refusal("You can't remove all the visible sheets in a document.");
    this.list = stays;
    if (this.active === own) this.active = first;
    this.metadata.sheetDeleted(sheet);
  }

  /** Moves a sheet's tab to the position `index` (from 0), as another editor. */
  moveSheet(sheet: MemorySheet, index: number): void {
    this.list = this.list.filter((other) => other !== sheet);
    this.list.splice(index, 0, sheet);
  }

  checkName(name: string): void {
    if (name === '' || name.length > 100) throw new Refusal('Invalid sheet name.');
    // Google compares names without regard to case.
    if (this.list.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase()))
      throw new Refusal(
        `A sheet with the name "${name}" already exists. Please enter another name.`,
      );
  }

  checkGrowth(cells: number): void {
    const now = this.list.reduce((sum, sheet) => sum + sheet.rowCount * sheet.columnCount, 0);
    if (now + cells > limits.cells)
      throw new Refusal(
        `This action would increase the number of cells in the workbook above the limit of ${limits.cells} cells.`,
      );
  }

  private own(sheet: GridSheet): MemorySheet {
    const own = this.list.find((other) => other === sheet);
    if (!own) throw new Refusal(`Sheet ${sheet.id} not found`);
    return own;
  }
}
