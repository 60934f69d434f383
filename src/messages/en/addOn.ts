/** What Code.js says, in English: the shape that every language has to fill. */
import {errors, oneUnusable, reasonInColumn, expected, nothing, request} from './addOn/errors';
import {fields, dateOrders, kinds, warnings, setAside, twoReadings} from './addOn/table';
import {menu, schedule, digest, sheets, check} from './addOn/runs';
import {columns, reasons, labels} from './addOn/classes';
import {functions} from './addOn/functions';
import {list} from './addOn/lists';
import {prediction, reports} from './addOn/reports';

export const addOn = {
  errors,
  oneUnusable,
  reasonInColumn,
  expected,
  nothing,
  request,
  fields,
  dateOrders,
  kinds,
  warnings,
  setAside,
  twoReadings,
  menu,
  schedule,
  digest,
  sheets,
  check,
  columns,
  reasons,
  functions,
  list,
  prediction,
  reports,
  labels,
};
