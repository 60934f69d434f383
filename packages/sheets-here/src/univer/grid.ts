/**
 * A Univer workbook as the grid of the emulated services. Node and browser; in the page on the main thread.
 *
 *   const univer = new Univer({...});
 *   univer.registerPlugins([...preset core, filter, note...]);   // set disableForceStringMark and disableForceStringAlert
 *   functions.connect(univer);                                   // see functions.ts
 *   univer.createUnit(UniverInstanceType.UNIVER_SHEET, {...});   // or leave it: the book makes one with an empty sheet
 *   const book = univerBook(univer, {locale, timeZone});
 *
 * What a person does in Univer is seen at once, and metadata, protections and selections follow it. What is written here
 * is painted and calculated soon after.
 */
import {
  ICommandService,
  IUniverInstanceService,
  mergeWorksheetSnapshotWithDefault,
  UniverInstanceType,
  type ICommandInfo,
  type Injector,
  type Univer,
  type Workbook,
} from '@univerjs/core';
import {
  FormulaDataModel,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from '@univerjs/engine-formula';
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  RemoveSheetMutation,
  SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  SetWorkbookNameMutation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import {SheetsFilterService, type FilterModel} from '@univerjs/sheets-filter';
import {SheetsNoteModel} from '@univerjs/sheets-note';
import {areaAfter} from '../grid/areas';
import {limitsAfter} from '../grid/cellLimits';
import {checkGrowth, checkSheetName} from '../grid/checks';
import {limits} from '../grid/limits';
import {MetadataStore} from '../grid/metadata';
import type {Area, GridBook, GridSheet} from '../grid/port';
import {chartsAfter, rulesAfter} from '../grid/overlays';
import {NameStore, type NamedArea} from '../grid/names';
import {ProtectionStore} from '../grid/protections';
import {Refusal} from '../grid/refusal';
import {isSpanish, messages} from '../messages';
import {columnLetters} from '../services/a1';
import {localeFacts, type LocaleFacts} from '../services/locale';
import {CellReader} from './cells';
import {Commands} from './commands';
import {english, respelled} from './formulaText';
import {Herald} from './herald';
import {lineChange} from './lines';
import {moveOpenRanges} from './openRanges';
import {UniverSheet} from './sheet';
import {StyleBook} from './styles';
import {showLoading, spellTypedFormulas} from './view';

export type {UniverSheet} from './sheet';

export interface UniverBookSettings {
  readonly locale: string;
  readonly timeZone: string;
  readonly name?: string;
}

/** The grid over Univer's only workbook, which it makes when there is none. */
export function univerBook(univer: Univer, settings: UniverBookSettings): UniverBook {
  const injector = univer.__getInjector();
  const {name = 'Untitled spreadsheet', locale} = settings;
  const first = isSpanish(locale) ? 'Hoja 1' : 'Sheet1';
  const workbook =
    injector
      .get(IUniverInstanceService)
      .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET) ??
    univer.createUnit<object, Workbook>(UniverInstanceType.UNIVER_SHEET, {
      id: 'local-spreadsheet',
      name,
      sheetOrder: ['0'],
      sheets: {
        0: {
          id: '0',
          name: first,
          rowCount: limits.newSheet.rows,
          columnCount: limits.newSheet.columns,
        },
      },
    });
  return new UniverBook(injector, workbook, settings);
}

export class UniverBook implements GridBook {
  readonly id = 'local-spreadsheet';
  readonly locale: string;
  readonly timeZone: string;
  readonly metadata = new MetadataStore<GridSheet>();
  readonly protections = new ProtectionStore<GridSheet>();
  readonly names = new NameStore<GridSheet>((name, named) => {
    this.tellFormulas(name, named);
  });
  readonly reader: CellReader;
  readonly styles: StyleBook;
  readonly notes: SheetsNoteModel;
  readonly herald: Herald;
  readonly commands: Commands;
  private readonly facts: LocaleFacts;
  private readonly formulas: FormulaDataModel;
  private readonly known = new Map<string, UniverSheet>();
  /** Ids grow and are never used again, as on Google; the first sheet has 0. */
  private nextId = 0;

  constructor(
    private readonly injector: Injector,
    readonly workbook: Workbook,
    {locale, timeZone}: UniverBookSettings,
  ) {
    this.locale = locale;
    this.timeZone = timeZone;
    this.facts = localeFacts(locale);
    this.commands = new Commands(injector, workbook);
    this.formulas = injector.get(FormulaDataModel);
    this.notes = injector.get(SheetsNoteModel);
    this.reader = new CellReader(workbook.getStyles());
    this.styles = new StyleBook(workbook.getStyles());
    this.herald = new Herald(
      injector,
      this.unitId,
      (sheetId) => workbook.getSheetBySheetId(sheetId) !== null,
    );
    injector.get(ICommandService).onCommandExecuted((command) => this.follow(command));
    moveOpenRanges(injector);
    showLoading(injector, messages.loading[isSpanish(locale) ? 'es' : 'en']);
    if (this.facts.decimal === ',') spellTypedFormulas(injector, this.facts);
  }

  get unitId(): string {
    return this.workbook.getUnitId();
  }

  get name(): string {
    return this.workbook.getName();
  }

  set name(name: string) {
    this.commands.run(SetWorkbookNameMutation.id, {unitId: this.unitId, name});
  }

  get sheets(): readonly UniverSheet[] {
    return this.workbook.getSheets().map((worksheet) => this.sheetOf(worksheet.getSheetId()));
  }

  get activeSheet(): UniverSheet {
    return this.sheetOf(this.workbook.getActiveSheet().getSheetId());
  }

  set activeSheet(sheet: GridSheet) {
    const {target} = this.own(sheet);
    if (sheet !== this.activeSheet) this.commands.run(SetWorksheetActiveOperation.id, target);
  }

  /** The sheet of that name. @throws Error when there is none. */
  sheet(name: string): UniverSheet {
    const found = this.sheets.find((sheet) => sheet.name === name);
    if (!found) throw new Error(`no sheet named ${name}`);
    return found;
  }

  insertSheet(
    name: string,
    index = this.sheets.length,
    rows: number = limits.newSheet.rows,
    columns: number = limits.newSheet.columns,
  ): UniverSheet {
    checkSheetName(
      name,
      this.sheets.map((sheet) => sheet.name),
    );
    checkGrowth(this.sheets, rows * columns);
    const {activeSheet} = this;
    const made = this.sheetOf(`sheet-${this.nextId}`);
    const size = {rowCount: rows, columnCount: columns};
    const sheet = mergeWorksheetSnapshotWithDefault({id: made.sheetId, name, ...size});
    this.commands.run(InsertSheetMutation.id, {unitId: this.unitId, index, sheet});
    // Univer turns to the new sheet.
    this.activeSheet = activeSheet;
    return made;
  }

  deleteSheet(sheet: GridSheet): void {
    const {target, worksheet, name} = this.own(sheet);
    const [first] = this.sheets.filter((other) => other !== sheet && !other.hidden);
    if (!first) throw new Refusal("You can't remove all the visible sheets in a document.");
    if (this.activeSheet === sheet) this.activeSheet = first;
    const mutation = {id: RemoveSheetMutation.id, params: {...target, subUnitName: name}};
    const {activeSheet} = this;
    this.commands.runAsIfActive(worksheet, RemoveSheetCommand.id, mutation, target);
    // Univer turns to the deleted one's neighbour.
    this.activeSheet = activeSheet;
  }

  /** What a name means in formulas: cells, or #REF! when they are gone. */
  private tellFormulas(name: string, named: NamedArea<GridSheet> | undefined): void {
    const {sheet, area} = named ?? {};
    const formulaOrRefString =
      sheet && area ? `'${sheet.name.replace(/'/g, "''")}'!${absolute(area)}` : '#REF!';
    this.commands.run(named ? SetDefinedNameMutation.id : RemoveDefinedNameMutation.id, {
      unitId: this.unitId,
      id: name.toLowerCase(),
      name,
      formulaOrRefString,
      localSheetId: SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    });
  }

  get selections() {
    return this.injector.get(SheetsSelectionsService).getWorkbookSelections(this.unitId);
  }

  filterOf(sheetId: string): FilterModel | undefined {
    const model = this.injector.get(SheetsFilterService).getFilterModel(this.unitId, sheetId);
    return model ?? undefined;
  }

  /** Results of formulas that reach beyond their own cell, by row and column. */
  spilledCells(sheetId: string) {
    return this.formulas.getArrayFormulaCellData()[this.unitId]?.[sheetId] ?? undefined;
  }

  /** The text of a formula that a cell shares with its neighbours. */
  sharedFormula(sheetId: string, row: number, column: number): string {
    return this.formulas.getFormulaStringByCell(row, column, sheetId, this.unitId) ?? '';
  }

  /** A formula as it stands in a cell of Univer's, as one types it in this locale. */
  typedFormula(text: string): string {
    return respelled(text, english, this.facts);
  }

  storedFormula(text: string): string {
    return respelled(text, this.facts, english);
  }

  /** Whatever changes lines or sheets ends in one of these, also what a person undoes. */
  private follow({id, params}: ICommandInfo): void {
    if (!params || !('subUnitId' in params) || !('unitId' in params)) return;
    if (params.unitId !== this.unitId) return;
    const sheet = this.known.get(String(params.subUnitId));
    if (!sheet) return;
    if (id === RemoveSheetMutation.id) {
      this.metadata.sheetDeleted(sheet);
      this.protections.sheetDeleted(sheet);
      this.names.sheetDeleted(sheet);
    }
    const change = lineChange(id, params);
    if (!change) return;
    const {dimension, count} = change;
    if (change.type === 'inserted') this.metadata.inserted(sheet, dimension, change.before, count);
    else if (change.type === 'deleted') this.metadata.deleted(sheet, dimension, change.from, count);
    else this.metadata.moved(sheet, dimension, change.from, count, change.to);
    this.protections.changed(sheet, change);
    this.names.changed(sheet, change);
    if (sheet.conditionalRules.length > 0)
      sheet.setConditionalRules(rulesAfter(sheet.conditionalRules, change));
    if (sheet.charts.length > 0) sheet.setCharts(chartsAfter(sheet.charts, change));
    sheet.cellLimits = limitsAfter(sheet.cellLimits, change);
    sheet.typedAreas = sheet.typedAreas.flatMap((area) => areaAfter(area, change) ?? []);
  }

  private sheetOf(sheetId: string): UniverSheet {
    const known = this.known.get(sheetId);
    if (known) return known;
    const made = new UniverSheet(this, this.nextId, sheetId);
    this.nextId += 1 + (this.nextId === 0 ? 100_000 : 0);
    this.known.set(sheetId, made);
    return made;
  }

  private own(sheet: GridSheet): UniverSheet {
    const own = this.sheets.find((other) => other === sheet);
    if (!own) throw new Refusal(`Sheet ${sheet.id} not found`);
    return own;
  }
}

const absolute = ({row, column, rows, columns}: Area): string =>
  `$${columnLetters(column)}$${String(row)}:$${columnLetters(column + columns - 1)}$${String(row + rows - 1)}`;
