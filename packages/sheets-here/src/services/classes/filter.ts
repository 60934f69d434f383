import type {FilterCriteria, SheetFilter} from '../../grid/filter';
import type {GridSheet} from '../../grid/port';
import {Refusal} from '../../grid/refusal';
import {SheetArea} from '../area';
import {defineClass, makers, nullable, number, objectOf, type ServiceClass} from '../define';
import {checkEditable} from '../editing';
import {filterCriteriaClass, rangeClass} from './known';

/** Known by its sheet, which has one at most. */
interface FilterOf {
  readonly sheet: GridSheet;
}

const {handle, service} = makers<FilterOf>((filter) => {
  present(filter);
});
const criteriaOrNull = nullable(objectOf(() => filterCriteriaClass));

function present({sheet}: FilterOf): SheetFilter {
  const filter = sheet.book.sheets.includes(sheet) ? sheet.filter : undefined;
  if (!filter) throw new Refusal('The filter is no longer on the sheet.');
  return filter;
}

function areaOf(filter: FilterOf): SheetArea {
  const {row, column, rows, columns} = present(filter).area;
  return new SheetArea(filter.sheet, {row, column, rows, columns});
}

/** Columns are numbers of the sheet's, also when the filter begins further to the right. */
function within(filter: FilterOf, column: number): number {
  const area = areaOf(filter);
  if (!Number.isInteger(column) || column < area.column || column > area.lastColumn)
    throw new Refusal(`The column position ${column} is outside the filter.`);
  return column;
}

function setCriteria(
  filter: FilterOf,
  _: unknown,
  column: number,
  criteria: FilterCriteria | null = null,
) {
  checkEditable(areaOf(filter));
  filter.sheet.setFilterCriteria(within(filter, column), criteria ?? undefined);
  return filterClass.of(filter);
}

export const filterClass: ServiceClass<FilterOf> = defineClass<
  GoogleAppsScript.Spreadsheet.Filter,
  FilterOf
>('Filter', {
  getRange: handle('read', [], (filter) => rangeClass.of(areaOf(filter))),
  getColumnFilterCriteria: handle('read', [number], (filter, _, column) => {
    const criteria = present(filter).criteria.get(within(filter, column));
    return criteria ? filterCriteriaClass.of(criteria) : null;
  }),
  setColumnFilterCriteria: service('write', [number, criteriaOrNull], setCriteria),
  removeColumnFilterCriteria: service('write', [number], setCriteria),
  remove: service('write', [], (filter) => {
    checkEditable(areaOf(filter));
    filter.sheet.setFilter(undefined);
  }),
});
