import type {IRange} from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
} from '@univerjs/sheets';
import type {LineChange} from '../grid/areas';

/** What a mutation does to the lines of a sheet. */
export function lineChange(id: string, params: object): LineChange | undefined {
  if ('range' in params) {
    const {startRow, endRow, startColumn, endColumn} = params.range as IRange;
    const rows = {dimension: 'ROW', count: endRow - startRow + 1} as const;
    const columns = {dimension: 'COLUMN', count: endColumn - startColumn + 1} as const;
    if (id === InsertRowMutation.id) return {type: 'inserted', ...rows, before: startRow + 1};
    if (id === InsertColMutation.id) return {type: 'inserted', ...columns, before: startColumn + 1};
    if (id === RemoveRowMutation.id) return {type: 'deleted', ...rows, from: startRow + 1};
    if (id === RemoveColMutation.id) return {type: 'deleted', ...columns, from: startColumn + 1};
  }
  if (!('sourceRange' in params) || !('targetRange' in params)) return undefined;
  const source = params.sourceRange as IRange;
  const target = params.targetRange as IRange;
  if (id === MoveRowsMutation.id)
    return {
      type: 'moved',
      dimension: 'ROW',
      count: source.endRow - source.startRow + 1,
      from: source.startRow + 1,
      to: target.startRow + 1,
    };
  if (id === MoveColsMutation.id)
    return {
      type: 'moved',
      dimension: 'COLUMN',
      count: source.endColumn - source.startColumn + 1,
      from: source.startColumn + 1,
      to: target.startColumn + 1,
    };
  return undefined;
}
