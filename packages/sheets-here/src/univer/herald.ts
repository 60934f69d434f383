import {
  CommandType,
  ICommandService,
  Rectangle,
  type Injector,
  type IRange,
  type Nullable,
} from '@univerjs/core';
import {FormulaDataModel, IActiveDirtyManagerService} from '@univerjs/engine-formula';
import {SetRangeValuesMutation} from '@univerjs/sheets';

const written = 'sheets-here.operation.cells-written';
/** For those who draw what lies over the cells. */
export const overlays = 'sheets-here.operation.overlays-changed';

interface Change {
  readonly sheetId: string;
  readonly range: IRange;
  /** Whether formulas have to see it. */
  readonly values: boolean;
}

/** Tells Univer what was written without its knowledge, so that it is painted and calculated; all of one task at once. */
export class Herald {
  private readonly commands: ICommandService;
  private readonly formulas: FormulaDataModel;
  private changes: Change[] = [];

  constructor(
    injector: Injector,
    private readonly unitId: string,
    private readonly isThere: (sheetId: string) => boolean,
  ) {
    this.commands = injector.get(ICommandService);
    this.formulas = injector.get(FormulaDataModel);
    for (const id of [written, overlays])
      this.commands.registerCommand({id, type: CommandType.OPERATION, handler: () => true});
    injector.get(IActiveDirtyManagerService).register(written, {
      commandId: written,
      getDirtyData: ({params}) => ({
        dirtyRanges: params && 'ranges' in params ? (params.ranges as []) : [],
      }),
    });
  }

  /** Cells of a column, from 1. */
  written(sheetId: string, column: number, row: number, count: number, values: boolean): void {
    if (count === 0) return;
    const lines = {startRow: row - 1, endRow: row + count - 2};
    const range = {...lines, startColumn: column - 1, endColumn: column - 1};
    if (this.changes.length === 0) queueMicrotask(() => this.announce());
    this.changes.push({sheetId, range, values});
  }

  /** Rules or charts: who listens to Univer's commands hears of them. */
  overlaysChanged(): void {
    void this.commands.executeCommand(overlays);
  }

  private announce(): void {
    const changes = this.changes.filter(({sheetId}) => this.isThere(sheetId));
    this.changes = [];
    const {unitId} = this;
    const ranges = changes
      .filter(({values}) => values)
      .flatMap(({sheetId, range}) =>
        [range, ...this.spillsOver(sheetId, range)].map((one) => ({unitId, sheetId, range: one})),
      );
    if (ranges.length > 0) void this.commands.executeCommand(written, {ranges});
    for (const sheetId of new Set(changes.map((change) => change.sheetId)))
      this.paint(
        sheetId,
        changes.filter((change) => change.sheetId === sheetId),
      );
  }

  /** As if their first and last cells had been written, and the one below a header, for rules that begin there. */
  private paint(subUnitId: string, changes: readonly Change[]): void {
    const {unitId} = this;
    const cellValue: Record<number, Record<number, {v: undefined}>> = {};
    for (const {range} of changes) {
      const {startRow, endRow, startColumn} = range;
      for (const line of [startRow, Math.min(startRow + 1, endRow), endRow])
        (cellValue[line] ??= {})[startColumn] = {v: undefined};
    }
    const params = {unitId, subUnitId, cellValue};
    this.commands.syncExecuteCommand(SetRangeValuesMutation.id, params, {onlyLocal: true});
  }

  /** Where formulas spill, or would, over some of these cells: they have to see whether they still can. */
  private spillsOver(sheetId: string, range: IRange): IRange[] {
    const spills = this.formulas.getArrayFormulaRange()[this.unitId]?.[sheetId] ?? {};
    return Object.values(spills)
      .flatMap((line): Nullable<IRange>[] => Object.values(line ?? {}))
      .flatMap((spill) => (spill && Rectangle.intersects(spill, range) ? [spill] : []));
  }
}
