import {defineClass} from '../define';

/** The names of charts and their ways alone. */
export const charts = defineClass<GoogleAppsScript.Charts.Charts, object>(
  'Charts',
  {},
  {
    ChartType: [
      ...['AREA', 'BAR', 'BUBBLE', 'CANDLESTICK', 'COLUMN', 'COMBO', 'GAUGE', 'GEO', 'HISTOGRAM'],
      ...['LINE', 'ORG', 'PIE', 'RADAR', 'SCATTER', 'SPARKLINE', 'STEPPED_AREA', 'TABLE'],
      ...['TIMELINE', 'TREEMAP', 'WATERFALL'],
    ],
    ChartHiddenDimensionStrategy: ['IGNORE_BOTH', 'IGNORE_ROWS', 'IGNORE_COLUMNS', 'SHOW_BOTH'],
  },
);
