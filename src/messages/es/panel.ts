/** The panel's own texts, in Spanish: Code.js holds none of them. */
import type {Sidebar} from '../shape';
import {
  views,
  loading,
  working,
  again,
  close,
  cancel,
  asTable,
  tags,
  sheetShown,
  table,
} from './panel/table';
import {options} from './panel/options';
import {run, result, undo} from './panel/result';
import {row, formulas, failures} from './panel/row';
import {lists, reports} from './panel/lists';
import {schedule} from './panel/schedule';
import {fields} from './addOn/table';

export const panel: Sidebar = {
  views,
  loading,
  working,
  again,
  close,
  cancel,
  asTable,
  tags,
  sheetShown,
  fields,
  table,
  options,
  run,
  result,
  undo,
  row,
  formulas,
  failures,
  lists,
  reports,
  schedule,
};
