/** Rows whose text goes on in the next line are as high as it needs, as in Sheets. Univer sees to it only where a person has typed. */
import {CommandType, ICommandService, type ICommandInfo} from '@univerjs/core';
import {IRenderManagerService, SheetSkeletonManagerService} from '@univerjs/preset-sheets-core';
import {
  SetRangeValuesMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowAutoHeightMutation,
} from '@univerjs/sheets';
import type {UniverBook, UniverSheet} from '../univer/grid';
import {oncePerFrame} from './dom';
import type {Grid} from './univer';

const changing: readonly string[] = [SetRangeValuesMutation.id, SetWorksheetColWidthMutation.id];

export function fitWrappedRows({univer}: Grid, book: UniverBook): void {
  const injector = univer.__getInjector();
  const fitAll = oncePerFrame(() => {
    for (const sheet of book.sheets) if (sheet.wrappedRows.size > 0) fit(sheet);
  });
  injector.get(ICommandService).onCommandExecuted(({id, type}: ICommandInfo) => {
    if (type === CommandType.MUTATION && changing.includes(id)) fitAll();
  });

  function fit(sheet: UniverSheet): void {
    const render = injector.get(IRenderManagerService).getRenderById(book.unitId);
    const skeleton = render?.with(SheetSkeletonManagerService).ensureSkeleton(sheet.sheetId);
    const columns = {startColumn: 0, endColumn: sheet.columnCount - 1};
    const ranges = [...sheet.wrappedRows]
      .filter((row) => row <= sheet.rowCount)
      .map((row) => ({startRow: row - 1, endRow: row - 1, ...columns}));
    const rowsAutoHeightInfo = (skeleton?.calculateAutoHeightInRange(ranges) ?? []).filter(
      ({row, autoHeight}) => sheet.worksheet.getRowHeight(row) !== autoHeight,
    );
    if (rowsAutoHeightInfo.length > 0)
      book.commands.run(SetWorksheetRowAutoHeightMutation.id, {
        ...sheet.target,
        rowsAutoHeightInfo,
      });
  }
}
