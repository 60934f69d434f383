import {checkGrowth, checkSheetName} from './checks';
import {limits} from './limits';
import {MetadataStore} from './metadata';
import {NameStore} from './names';
import type {GridBook, GridSheet, Overlay} from './port';
import {ProtectionStore} from './protections';
import {Refusal} from './refusal';
import {MemorySheet} from './sheet';

const overlays: readonly Overlay[] = ['format', 'note', 'weight', 'background'];

export interface BookSettings {
  readonly locale: string;
  readonly timeZone: string;
  readonly name?: string;
  readonly id?: string;
  /** Whether a copied sheet has the developer metadata and the named ranges of its original. Usual: not. */
  readonly copiesMarks?: boolean;
}

/** A spreadsheet in memory. It starts, as Google's do, with one empty sheet. */
export class MemoryBook implements GridBook {
  readonly id: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly metadata = new MetadataStore<GridSheet>();
  readonly protections = new ProtectionStore<GridSheet>();
  readonly names = new NameStore<GridSheet>();
  name: string;
  private readonly copiesMarks: boolean;
  private list: MemorySheet[] = [];
  private active: MemorySheet;
  /** Ids grow and are never used again, as on Google; the first sheet has 0. */
  private nextId = 0;

  constructor({
    locale,
    timeZone,
    name = 'Untitled spreadsheet',
    id = 'local-spreadsheet',
    copiesMarks = false,
  }: BookSettings) {
    this.locale = locale;
    this.timeZone = timeZone;
    this.name = name;
    this.id = id;
    this.copiesMarks = copiesMarks;
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
    return this.insert('GRID', name, index, rows, columns);
  }

  /** Moves a chart to a sheet of its own, as another editor. */
  insertChartSheet(name: string): MemorySheet {
    return this.insert('OBJECT', name, this.list.length, 0, 0);
  }

  deleteSheet(sheet: GridSheet): void {
    const own = this.own(sheet);
    const stays = this.list.filter((other) => other !== own);
    const [first] = stays.filter((other) => !other.hidden);
    if (!first) throw new Refusal("You can't remove all the visible sheets in a document.");
    this.list = stays;
    if (this.active === own) this.active = first;
    this.metadata.sheetDeleted(sheet);
    this.protections.sheetDeleted(sheet);
    this.names.sheetDeleted(sheet);
  }

  /** Copies a sheet's cells, formats and notes to a new one behind the last and shows it, as another editor. */
  copySheet(sheet: MemorySheet, name: string): MemorySheet {
    const copy = this.insertSheet(name, this.list.length, sheet.rowCount, sheet.columnCount);
    for (let column = 1; column <= sheet.columnCount; column++) {
      copy.write(column, 1, sheet.read(column, 1, sheet.rowCount));
      for (const kind of overlays)
        if (sheet.hasOverlay(kind, column))
          copy.setOverlay(kind, column, 1, sheet.overlay(kind, column, 1, sheet.rowCount));
    }
    if (this.copiesMarks) {
      this.metadata.copied(sheet, copy);
      this.names.copied(sheet, copy, name);
    }
    this.active = copy;
    return copy;
  }

  /** Moves a sheet's tab to the position `index` (from 0), as another editor. */
  moveSheet(sheet: MemorySheet, index: number): void {
    this.list = this.list.filter((other) => other !== sheet);
    this.list.splice(index, 0, sheet);
  }

  checkName(name: string): void {
    checkSheetName(
      name,
      this.list.map((sheet) => sheet.name),
    );
  }

  checkGrowth(cells: number): void {
    checkGrowth(this.list, cells);
  }

  private insert(
    kind: GridSheet['kind'],
    name: string,
    index: number,
    rows: number,
    columns: number,
  ): MemorySheet {
    this.checkName(name);
    this.checkGrowth(rows * columns);
    const sheet = new MemorySheet(this, this.nextId, name, {rows, columns}, kind);
    this.nextId += 1 + (this.nextId === 0 ? 100_000 : 0);
    this.list.splice(index, 0, sheet);
    return sheet;
  }

  private own(sheet: GridSheet): MemorySheet {
    const own = this.list.find((other) => other === sheet);
    if (!own) throw new Refusal(`Sheet ${sheet.id} not found`);
    return own;
  }
}
