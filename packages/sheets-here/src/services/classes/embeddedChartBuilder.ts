import {Refusal} from '../../grid/refusal';
import {optionOf, type ChartDraft} from '../chartDraft';
import {
  anything,
  defineClass,
  makers,
  number,
  objectOf,
  oneOf,
  text,
  type ServiceClass,
} from '../define';
import {EnumName} from '../wire';
import {containerInfoClass} from './containerInfo';
import {chartClass, rangeClass} from './known';

const {handle} = makers<ChartDraft>();
const range = objectOf(() => rangeClass);

function changed(builder: ChartDraft, change: Partial<ChartDraft>) {
  return chartBuilderClass.of(Object.assign(builder, change));
}

function place(builder: ChartDraft, ...at: readonly [number, number, number, number]) {
  const [row, column, offsetX, offsetY] = at;
  const inside =
    at.every(Number.isInteger) &&
    row >= 1 &&
    column >= 1 &&
    row <= builder.sheet.rowCount &&
    column <= builder.sheet.columnCount;
  if (!inside)
    throw new Refusal('The position of the chart is outside the dimensions of the sheet.');
  return changed(builder, {position: {row, column, offsetX, offsetY}});
}

export const chartBuilderClass: ServiceClass<ChartDraft> = defineClass<
  GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder,
  ChartDraft
>('EmbeddedChartBuilder', {
  build: handle('nothing', [], (builder) => chartClass.of({...builder})),
  addRange: handle('nothing', [range], (builder, _, area) =>
    changed(builder, {ranges: [...builder.ranges, area]}),
  ),
  clearRanges: handle('nothing', [], (builder) => changed(builder, {ranges: []})),
  removeRange: handle('nothing', [range], (builder, _, area) =>
    changed(builder, {
      ranges: builder.ranges.filter((one) => one.sheet !== area.sheet || one.a1 !== area.a1),
    }),
  ),
  getRanges: handle('read', [], ({ranges}) => ranges.map((one) => rangeClass.of(one))),
  getChartType: handle('read', [], ({type}) => new EnumName('ChartType', type)),
  getContainer: handle('read', [], ({position}) => containerInfoClass.of(position)),
  setChartType: handle('nothing', [oneOf('ChartType')], (builder, _, type) =>
    changed(builder, {type}),
  ),
  setPosition: handle('nothing', [number, number, number, number], (builder, _, ...at) =>
    place(builder, ...at),
  ),
  setNumHeaders: handle('nothing', [number], (builder, _, headers) => changed(builder, {headers})),
  setHiddenDimensionStrategy: handle(
    'nothing',
    [oneOf('ChartHiddenDimensionStrategy')],
    (builder, _, hidden) => changed(builder, {hidden}),
  ),
  setOption: handle('nothing', [text, anything], (builder, _, name, value) =>
    changed(builder, {options: {...builder.options, [name]: optionOf(value)}}),
  ),
});
