import type {FilterCriteria} from '../../grid/filter';
import {defineClass, list, makers, text, type ServiceClass} from '../define';
import {filterCriteriaClass} from './known';

/** Criteria being put together. */
type CriteriaBuilder = {-readonly [Key in keyof FilterCriteria]: FilterCriteria[Key]};

const {handle} = makers<CriteriaBuilder>();

function changed(builder: CriteriaBuilder, change: Partial<FilterCriteria>) {
  return criteriaBuilderClass.of(Object.assign(builder, change));
}

export const newCriteria = (): CriteriaBuilder => ({hiddenValues: []});

export const criteriaBuilderClass: ServiceClass<CriteriaBuilder> = defineClass<
  GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder,
  CriteriaBuilder
>('FilterCriteriaBuilder', {
  build: handle('nothing', [], (builder) => filterCriteriaClass.of({...builder})),
  setHiddenValues: handle('nothing', [list], (builder, _, hiddenValues) =>
    changed(builder, {hiddenValues}),
  ),
  whenTextEqualTo: handle('nothing', [text], (builder, _, textEqualTo) =>
    changed(builder, {textEqualTo}),
  ),
});
