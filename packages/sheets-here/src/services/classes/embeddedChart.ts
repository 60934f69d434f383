import type {ChartDraft} from '../chartDraft';
import {defineClass, makers, type ServiceClass} from '../define';
import {EnumName} from '../wire';
import {chartOptionsClass} from './chartOptions';
import {containerInfoClass} from './containerInfo';
import {chartBuilderClass} from './embeddedChartBuilder';
import {chartClass as known, rangeClass} from './known';

const {handle} = makers<ChartDraft>();

/** As it was when the script got it. */
export const chartClass: ServiceClass<ChartDraft> = defineClass<
  GoogleAppsScript.Spreadsheet.EmbeddedChart,
  ChartDraft
>(known, {
  getChartId: handle('read', [], ({id}) => id ?? null),
  getRanges: handle('read', [], ({ranges}) => ranges.map((range) => rangeClass.of(range))),
  getOptions: handle('read', [], ({options}) => chartOptionsClass.of(options)),
  getNumHeaders: handle('read', [], ({headers}) => headers),
  getHiddenDimensionStrategy: handle(
    'read',
    [],
    ({hidden}) => new EnumName('ChartHiddenDimensionStrategy', hidden),
  ),
  getContainerInfo: handle('read', [], ({position}) => containerInfoClass.of(position)),
  modify: handle('read', [], (chart) => chartBuilderClass.of({...chart})),
});
