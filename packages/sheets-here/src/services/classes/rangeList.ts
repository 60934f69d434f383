import type {SheetArea} from '../area';
import {writeOverlay} from '../cells';
import {defineClass, makers, text, type ServiceClass} from '../define';
import {select} from '../selection';
import {rangeClass} from './known';

interface Ranges {
  readonly areas: readonly SheetArea[];
}

const {handle, service} = makers<Ranges>(({areas}) => {
  for (const area of areas) area.check();
});

export const rangeListClass: ServiceClass<Ranges> = defineClass<
  GoogleAppsScript.Spreadsheet.RangeList,
  Ranges
>('RangeList', {
  getRanges: handle('read', [], ({areas}) => areas.map((area) => rangeClass.of(area))),
  setNumberFormat: service('write', [text], (ranges, _, format) => {
    for (const area of ranges.areas) writeOverlay('format', area, format);
    return rangeListClass.of(ranges);
  }),
  activate: handle('write', [], (ranges) => {
    select(ranges.areas);
    return rangeListClass.of(ranges);
  }),
});
