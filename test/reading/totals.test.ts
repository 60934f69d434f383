/** Labels of sums, in the words people and programs write. */
import type {Cell} from '../../src/base/cells';
import {isTotal} from '../../src/reading/totals';

test.each(['Total', 'TOTAL:', 'Totales', 'Subtotal', 'Sub-total', 'Grand Total', 'Total general'])(
  '%s is one',
  (name) => expect(isTotal(name)).toBe(true),
);

test.each<Cell>(['Total Energies', 'Totality', 'Ana Total', 'Toti', 'Summa', '', 12, true])(
  '%s may be a name',
  (name) => expect(isTotal(name)).toBe(false),
);
