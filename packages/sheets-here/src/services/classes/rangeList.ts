import type {Overlay} from '../../grid/port';
import type {SheetArea} from '../area';
import {writeOverlay} from '../cells';
import {defineClass, makers, nullable, text, truth, type ServiceClass} from '../define';
import {checkEditable} from '../editing';
import {select} from '../selection';
import {rangeClass} from './known';

interface Ranges {
  readonly areas: readonly SheetArea[];
}

const {handle, service} = makers<Ranges>(({areas}) => {
  for (const area of areas) area.check();
});

/** Over all of its ranges; where one may not be edited, over none. */
function laid(kind: Overlay, ranges: Ranges, value: string) {
  for (const area of ranges.areas) checkEditable(area);
  for (const area of ranges.areas) writeOverlay(kind, area, value);
  return rangeListClass.of(ranges);
}

export const rangeListClass: ServiceClass<Ranges> = defineClass<
  GoogleAppsScript.Spreadsheet.RangeList,
  Ranges
>('RangeList', {
  getRanges: handle('read', [], ({areas}) => areas.map((area) => rangeClass.of(area))),
  setNumberFormat: service('write', [text], (ranges, _, format) => laid('format', ranges, format)),
  setFontWeight: service('write', [nullable(text)], (ranges, _, weight) =>
    laid('weight', ranges, weight ?? ''),
  ),
  setBackground: service('write', [nullable(text)], (ranges, _, colour) =>
    laid('background', ranges, colour ?? ''),
  ),
  setWrap: service('write', [truth], (ranges, _, wraps) =>
    laid('wrap', ranges, wraps ? 'WRAP' : 'OVERFLOW'),
  ),
  activate: handle('write', [], (ranges) => {
    select(ranges.areas);
    return rangeListClass.of(ranges);
  }),
});
