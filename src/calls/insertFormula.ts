/** Puts the first example of a formula into the active cell, if that is empty. */
import {UserError} from '../base/errors';
import {exampleText} from '../functions/declare/example';
import {group, text} from '../door/validated';
import {defineCall} from './defineCall';

export interface Inserted {
  /** `B2` */
  readonly cell: string;
  readonly formula: string;
}

export const insertFormula = defineCall('insertFormula', {
  request: group({name: text(60)}),
  /** @throws UserError cellNotBlank, chartSheet, badArgument where there is no such formula */
  run: ({book, locale}, {name}): Inserted => {
    const formula = exampleText(name, locale);
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
  },
});
