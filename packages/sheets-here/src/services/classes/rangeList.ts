import type {SheetArea} from '../area';
import {defineClass, makers, type ServiceClass} from '../define';
import {select} from '../selection';
import {rangeClass} from './known';

interface Ranges {
  readonly areas: readonly SheetArea[];
}

const {handle} = makers<Ranges>(({areas}) => {
  for (const area of areas) area.check();
});

export const rangeListClass: ServiceClass<Ranges> = defineClass<
  GoogleAppsScript.Spreadsheet.RangeList,
  Ranges
>('RangeList', {
  getRanges: handle('read', [], ({areas}) => areas.map((area) => rangeClass.of(area))),
  activate: handle('write', [], (ranges) => {
    select(ranges.areas);
    return rangeListClass.of(ranges);
  }),
});
