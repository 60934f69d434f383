/** Perceived value: one row is an attribute, with its importance and the scores of the shop and its rivals. */
import type {Cell} from '../../base/cells';
import {fits} from '../../reading/columnSample';
import {defineUnread} from '../kind';
import {headersOfKind} from '../kindWords';

const isNumber = (cells: readonly Cell[]): boolean => fits(cells, 'money');

export const value = defineUnread({
  id: 'value',
  fields: {attribute: 'text', importance: 'money', us: 'money'},
  best: headersOfKind('value').best,
  formulas: ['PERCEIVED_VALUE', 'PERCEIVED_VALUE_GAPS'],
  likeness: ({has, columns, headers, cellsOf}) => {
    if (!has('attribute') || !has('importance')) return undefined;
    const scores = headers.filter(
      (header, column) =>
        header !== '' &&
        column !== columns.attribute &&
        column !== columns.importance &&
        isNumber(cellsOf(column)),
    );
    return scores.length >= 2
      ? {
          likeness: 'plain',
          because: ['attribute', 'importance', ...(has('us') ? (['us'] as const) : [])],
        }
      : undefined;
  },
});
