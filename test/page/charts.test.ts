/** What charts show, and their axes, without a browser. */
import fc from 'fast-check';
import type {Chart} from 'sheets-here/grid/overlays';
import {chartData, type ChartCell} from 'sheets-here/page/chartData';
import {everyNth, scaleOf} from 'sheets-here/page/chartScale';

const cells: readonly (readonly (string | number)[])[] = [
  ['Month', 'New', 'Lost'],
  ['January', 1, 2],
  ['February', 3, ''],
];
const cell = (row: number, column: number): ChartCell => {
  const value = cells[row - 1]?.[column - 1] ?? '';
  return {number: typeof value === 'number' ? value : undefined, shown: String(value)};
};
const chart = (change: Partial<Chart>): Chart => ({
  ...{id: 1, type: 'COLUMN', headers: 1, hidden: 'IGNORE_BOTH', options: {}},
  areas: [{row: 1, column: 1, rows: 3, columns: 3}],
  position: {row: 1, column: 1, offsetX: 0, offsetY: 0},
  ...change,
});

test('names stand in the first column, series in the others, their names in the header', () => {
  expect(chartData(chart({options: {title: 'Flow'}}), cell)).toEqual({
    ...{title: 'Flow', kind: 'column', corner: 'Month', names: ['January', 'February']},
    series: [
      {
        name: 'New',
        cells: [
          {number: 1, shown: '1'},
          {number: 3, shown: '3'},
        ],
      },
      {
        name: 'Lost',
        cells: [
          {number: 2, shown: '2'},
          {number: undefined, shown: ''},
        ],
      },
    ],
  });
});

test.each([
  [{type: 'LINE'}, 'line'],
  [{type: 'COLUMN', options: {isStacked: true}}, 'stacked'],
  [{type: 'COLUMN', options: {isStacked: false}}, 'column'],
  [{type: 'PIE'}, undefined],
])('%j is drawn as %s', (change, kind) => {
  expect(chartData(chart(change), cell).kind).toBe(kind);
});

test.each([
  [-1, {row: 1, column: 1, rows: 3, columns: 2}, ['January', 'February']],
  [-1, {row: 2, column: 1, rows: 2, columns: 2}, ['January', 'February']],
  [0, {row: 2, column: 1, rows: 2, columns: 2}, ['January', 'February']],
])('%d headers of %j', (headers, area, names) => {
  expect(chartData(chart({headers, areas: [area]}), cell).names).toEqual(names);
});

test('areas stand side by side; without any the chart is empty', () => {
  const areas = [
    {row: 1, column: 1, rows: 3, columns: 1},
    {row: 1, column: 3, rows: 3, columns: 1},
  ];
  expect(chartData(chart({areas}), cell).series.map(({name}) => name)).toEqual(['Lost']);
  expect(chartData(chart({areas: []}), cell)).toMatchObject({names: [], series: []});
});

test.each([
  [
    [3, 28],
    [0, 10, 20, 30],
  ],
  [
    [0.2, 0.755],
    [0, 0.2, 0.4, 0.6, 0.8],
  ],
  [
    [-5, 20],
    [-5, 0, 5, 10, 15, 20],
  ],
  [[100], [0, 20, 40, 60, 80, 100]],
  [[-1], [-1, -0.8, -0.6, -0.4, -0.2, 0]],
  [[0], [0, 0.2, 0.4, 0.6, 0.8, 1]],
  [[], [0, 0.2, 0.4, 0.6, 0.8, 1]],
])('the axis of %j', (numbers, ticks) => {
  const scale = scaleOf(numbers);
  expect(scale.ticks).toHaveLength(ticks.length);
  ticks.forEach((tick, index) => expect(scale.ticks[index]).toBeCloseTo(tick, 9));
});

test('every axis holds its numbers and 0, in a few equal steps', () => {
  const number = fc
    .double({min: -1e12, max: 1e12, noNaN: true})
    .filter((one) => one === 0 || Math.abs(one) > 1e-9);
  fc.assert(
    fc.property(fc.array(number, {minLength: 1}), (numbers) => {
      const {ticks, low, high} = scaleOf(numbers);
      const slack = (high - low) * 1e-8;
      expect(low).toBeLessThanOrEqual(Math.min(0, ...numbers) + slack);
      expect(high).toBeGreaterThanOrEqual(Math.max(0, ...numbers) - slack);
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length).toBeLessThanOrEqual(8);
      expect(ticks.some((tick) => Math.abs(tick) <= slack)).toBe(true);
    }),
  );
});

test.each([
  [36, 8, 5],
  [8, 8, 1],
  [3, 8, 1],
  [5, 0, 5],
])('of %d names with room for %d every %d-th is written', (count, room, nth) => {
  expect(everyNth(count, room)).toBe(nth);
});
