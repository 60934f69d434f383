/** The classes whose objects lead back to each other: known by name here, given their methods in the files of their own. */
import type {FilterCriteria} from '../../grid/filter';
import type {GridBook, GridSheet} from '../../grid/port';
import type {SheetArea} from '../area';
import type {ChartDraft} from '../chartDraft';
import {ServiceClass} from '../define';
import type {RuleDraft} from '../rules';

export const spreadsheetClass = new ServiceClass<GridBook>('Spreadsheet');
export const sheetClass = new ServiceClass<GridSheet>('Sheet');
export const rangeClass = new ServiceClass<SheetArea>('Range');
export const filterCriteriaClass = new ServiceClass<FilterCriteria>('FilterCriteria');
export const chartClass = new ServiceClass<ChartDraft>('EmbeddedChart');
export const ruleBuilderClass = new ServiceClass<RuleDraft>('ConditionalFormatRuleBuilder');
