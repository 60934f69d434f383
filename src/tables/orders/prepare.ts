import type {Cells} from '../../base/cells';
import type {PurchaseRecognition} from '../purchaseKind';
import {type Continued, fillDown} from './continued';
import {type Completed, completeCustomers} from './person';

/** Rows of orders with all that other rows say of them: who bought, when, and which order it is. */
export const prepareRows = (
  cells: Cells,
  recognition: PurchaseRecognition,
  locale: string,
): Continued & Completed => {
  const completed = completeCustomers(cells, recognition);
  return {...completed, ...fillDown(completed.cells, recognition, locale)};
};
