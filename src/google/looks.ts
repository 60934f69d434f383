/** Conditional formats and charts on a sheet: ours among those of the person, who may have changed them. */
import {onGrid, type Sheet, steady} from './calls';
import type {Area, ChartSpec} from './port';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

export const rangeOf = (sheet: Sheet, area: Area): GoogleAppsScript.Spreadsheet.Range =>
  onGrid(() => sheet.getRange(area.row, area.column, area.rows, area.columns), {sheet, area});

const OURS = 'N("ciclo")';
const HIGHLIGHT = '#fde7d6';
const HEAT = '#e8710a';

const isOurs = (rule: Rule): boolean =>
  rule
    .getBooleanCondition()
    ?.getCriteriaValues()
    .some((value) => String(value).includes(OURS)) ?? false;

export const highlight = (
  sheet: Sheet,
  formula: string | undefined,
  area: Area | undefined,
): void => {
  const rules = steady(() => sheet.getConditionalFormatRules());
  const at = rules.findIndex(isOurs);
  const kept = rules.filter((rule) => !isOurs(rule));
  if (formula !== undefined && area) {
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(formula)
      .setBackground(HIGHLIGHT)
      .setRanges([rangeOf(sheet, area)])
      .build();
    // Where it stood: rules above it go first, and that is the person's choice.
    kept.splice(at < 0 ? kept.length : at, 0, rule);
  } else if (at < 0) return;
  steady(() => {
    sheet.setConditionalFormatRules(kept);
  });
};

export const heat = (sheet: Sheet, areas: readonly Area[]): void => {
  const others = steady(() => sheet.getConditionalFormatRules()).filter(
    (rule) => rule.getGradientCondition()?.getMaxColor().toLowerCase() !== HEAT,
  );
  const gradients = areas.map((area) =>
    SpreadsheetApp.newConditionalFormatRule()
      .setGradientMinpoint('#ffffff')
      .setGradientMaxpoint(HEAT)
      .setRanges([rangeOf(sheet, area)])
      .build(),
  );
  steady(() => {
    sheet.setConditionalFormatRules([...others, ...gradients]);
  });
};

export const setChart = (
  sheet: Sheet,
  titles: readonly unknown[],
  spec: ChartSpec | undefined,
  written: Area,
): void => {
  const old = steady(() => sheet.getCharts()).find((chart) =>
    titles.includes((chart.getOptions() as {get(option: string): unknown} | null)?.get('title')),
  );
  if (!spec) {
    if (old) onGrid(() => sheet.removeChart(old));
    return;
  }
  const {kind, title, area, at, stacked} = spec;
  const builder = old ? old.modify() : sheet.newChart();
  if (old) for (const range of old.getRanges()) builder.removeRange(range);
  if (!old || isOver(written, old.getContainerInfo())) builder.setPosition(at.row, at.column, 0, 0);
  const chart = builder
    .setChartType(kind === 'line' ? Charts.ChartType.LINE : Charts.ChartType.COLUMN)
    .addRange(rangeOf(sheet, area))
    .setNumHeaders(1)
    .setOption('title', title)
    .setOption('isStacked', stacked ?? false)
    .build();
  onGrid(() => {
    if (old) sheet.updateChart(chart);
    else sheet.insertChart(chart);
  });
};

const isOver = (
  {row, column, rows, columns}: Area,
  place: GoogleAppsScript.Spreadsheet.ContainerInfo,
): boolean => place.getAnchorRow() < row + rows && place.getAnchorColumn() < column + columns;
