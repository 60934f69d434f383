/** The marks on our columns beside a table, set right after a run has written there. */
import {type Link, linkedSheet, markValue, marksOn} from './own';
import type {OpenTable} from './table';

/**
 * Columns that were found by their headers, in a copy of a sheet, get their marks: beside a column with a mark, those without
 * would be a person's. The mark of column `first` names a sheet of customers made anew.
 */
export const setMarks = ({marks, sheet, own}: OpenTable, first?: string, link?: Link): void => {
  const standing = marksOn(marks, sheet);
  for (const [id, column] of own) {
    const mark = standing.find((known) => known.column - 1 === column);
    const linked = id === first ? link : undefined;
    if (!mark) sheet.markColumn(column + 1, markValue(id, linked));
    else if (linked && linkedSheet(mark) !== linked.customers) mark.change(markValue(id, linked));
  }
};
