/** Puts the first example of a formula into the active cell, if that is empty. */
import {UserError} from '../base/errors';
import type {Call} from '../door/answer';
import {checked, schemas} from '../door/request';

export interface Inserted {
  /** `B2` */
  readonly cell: string;
  readonly formula: string;
}

/**
 * @param example a formula's example as it is typed in a spreadsheet of the locale, `=LTV(100;0,8;0,1)`; undefined for no such formula
 * @throws UserError cellNotBlank, chartSheet
 */
export const insertFormula =
  (example: (name: string, locale: string) => string | undefined) =>
  ({book, locale}: Call, sent: unknown): Inserted => {
    const {name} = checked(schemas.insertFormula, sent);
    const formula = example(name, locale);
    if (formula === undefined)
      throw new UserError('badArgument', {
        argument: 'name',
        found: JSON.stringify(name),
        kind: 'formulaName',
      });
    const cell = book.activeSheet().activeCell();
    if (!cell.isBlank()) throw new UserError('cellNotBlank', {cell: cell.name});
    cell.setFormula(formula);
    return {cell: cell.name, formula};
  };
