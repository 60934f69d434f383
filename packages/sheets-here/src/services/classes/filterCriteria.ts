import type {FilterCriteria} from '../../grid/filter';
import {defineClass, makers, type ServiceClass} from '../define';
import {EnumName} from '../wire';
import {criteriaBuilderClass} from './filterCriteriaBuilder';
import {filterCriteriaClass as known} from './known';

const {handle} = makers<FilterCriteria>();

export const filterCriteriaClass: ServiceClass<FilterCriteria> = defineClass<
  GoogleAppsScript.Spreadsheet.FilterCriteria,
  FilterCriteria
>(known, {
  copy: handle('nothing', [], (criteria) => criteriaBuilderClass.of({...criteria})),
  getHiddenValues: handle('nothing', [], ({hiddenValues}) => [...hiddenValues]),
  getCriteriaType: handle('nothing', [], ({textEqualTo}) =>
    textEqualTo === undefined ? null : new EnumName('BooleanCriteria', 'TEXT_EQUAL_TO'),
  ),
  getCriteriaValues: handle('nothing', [], ({textEqualTo}) =>
    textEqualTo === undefined ? [] : [textEqualTo],
  ),
});
