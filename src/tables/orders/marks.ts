/** Columns that are filled where a sale was undone: `Cancelled at`, `Fully refunded?`. */
import {type Cells, isBlank} from '../../base/cells';
import {isYes} from '../../reading/yesNo';
import type {PurchaseRecognition} from '../purchaseKind';
import {isOfRefunds} from './saleWords';

/** Whether every cell below a header is yes or no. */
const saysYesOrNo = (cells: Cells, headerIndex: number, at: number): boolean => {
  let some = false;
  for (let row = headerIndex + 1; row < cells.length; row++) {
    const cell = cells[row]?.[at] ?? '';
    if (isBlank(cell)) continue;
    if (isYes(cell) === undefined) return false;
    some = true;
  }
  return some;
};

/**
 * The marks among columns of undone sales. Beside a column of refunded money a mark of refunds counts only where it says yes or no:
 * then it tells of a refund whose money that column does not hold.
 *
 * @param undone columns whose headers tell of undone sales
 * @param money the one of refunded money
 */
export const marksOf = (
  cells: Cells,
  {headers, headerIndex}: PurchaseRecognition,
  undone: readonly number[],
  money: number | undefined,
): {readonly marks: readonly number[]; readonly refundMarks: readonly number[]} => {
  const others = undone.filter((at) => at !== money);
  const isBeside = (at: number): boolean => money !== undefined && isOfRefunds(headers[at] ?? '');
  return {
    marks: others.filter((at) => !isBeside(at)),
    refundMarks: others.filter((at) => isBeside(at) && saysYesOrNo(cells, headerIndex, at)),
  };
};
