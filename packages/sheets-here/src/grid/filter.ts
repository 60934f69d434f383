import {areaAfter, lineAfter, type LineChange} from './areas';
import type {Area} from './port';

/** What hides rows by one column: the cells show one of these texts, or do not show that one. `''` is an empty cell. */
export interface FilterCriteria {
  readonly hiddenValues: readonly string[];
  readonly textEqualTo?: string | undefined;
}

/** The filter of a sheet. The first row of its area is the header and always shown; columns are numbers of the sheet's. */
export interface SheetFilter {
  readonly area: Area;
  readonly criteria: ReadonlyMap<number, FilterCriteria>;
}

/** Whether a row whose cell shows this text is hidden. */
export const hides = ({hiddenValues, textEqualTo}: FilterCriteria, shown: string): boolean =>
  hiddenValues.includes(shown) || (textEqualTo !== undefined && shown !== textEqualTo);

/** The filter after a change of lines; undefined when its area is gone. */
export function filterAfter(filter: SheetFilter, change: LineChange): SheetFilter | undefined {
  const area = areaAfter(filter.area, change);
  if (!area || change.dimension === 'ROW') return area && {...filter, area};
  const criteria = [...filter.criteria].flatMap(([column, one]) => {
    const now = lineAfter(column, change) ?? 0;
    const inside = now >= area.column && now < area.column + area.columns;
    return inside ? [[now, one] as const] : [];
  });
  return {area, criteria: new Map(criteria)};
}
