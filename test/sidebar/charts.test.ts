import fc from 'fast-check';
import {barWidth, dayNumber, isoOf, shade, timeline} from '../../sidebar/charts/geometry';
import {scoreGrid} from '../../sidebar/rfm';
import {rfmGroup, rfmRegions} from '../../src/models/rfm';

test.each([
  [0, 100, 0],
  [100, 100, 200],
  [50, 100, 100],
  [1, 1_000_000, 2],
  [5, 0, 0],
  [-3, 10, 0],
])('a bar of %d beside %d is %d wide', (value, largest, width) => {
  expect(barWidth(value, largest, 200)).toBe(width);
});

test.each([
  [0, 0],
  [1, 1],
  [20, 1],
  [21, 2],
  [99, 5],
  [100, 5],
])('%d of 100 has shade %d', (n, expected) => {
  expect(shade(n, 100, 5)).toBe(expected);
});

describe('the RFM map', () => {
  test('is the one by which the server groups', () => {
    for (let r = 1; r <= 5; r++)
      for (let f = 1; f <= 5; f++) {
        const over = rfmRegions().filter(
          (region) => region.r[0] <= r && r <= region.r[1] && region.f[0] <= f && f <= region.f[1],
        );
        expect(over.map(({code}) => code)).toEqual([rfmGroup(r, f)]);
      }
  });

  test('has recency 5 on top, and leaves out what has no place', () => {
    const grid = scoreGrid({'5-1': 6, '1-5': 7, '': 9, '9-9': 1});
    expect(grid[0]).toEqual([6, 0, 0, 0, 0]);
    expect(grid[4]).toEqual([0, 0, 0, 0, 7]);
    expect(grid.flat().reduce((sum, n) => sum + n)).toBe(13);
  });
});

describe('the line of time', () => {
  const dates = [
    {day: '2026-01-01', amount: 100},
    {day: '2026-02-01', amount: 25},
    {day: '2026-03-02', amount: null},
  ];
  const line = timeline({dates, asOf: '2026-05-01', atRiskFrom: 59.2, lapseFrom: 88}, 208, 46);

  test('runs from the first order to the later of the run and the lapse', () => {
    expect(line.orders[0]?.x).toBe(4);
    expect(line.lapse).toEqual({x: 204, day: '2026-05-29'});
    expect(line.atRisk?.day).toBe('2026-05-01');
    expect(line.asOf).toBe(line.atRisk?.x);
  });

  test('is the higher the larger the order; an unknown amount has a height of its own', () => {
    expect(line.orders.map(({height}) => height)).toEqual([46, 26, 16]);
  });

  test('knows nothing of lines where the rules do not', () => {
    const {atRisk, lapse, asOf} = timeline(
      {dates, asOf: '2026-05-01', atRiskFrom: null, lapseFrom: null},
      208,
      46,
    );
    expect([atRisk, lapse, asOf]).toEqual([undefined, undefined, 204]);
  });

  test.each([
    ['2026-01-01', '2026-01-01', ['2026-01-01']],
    ['2026-01-15', '2026-04-20', ['2026-02-01', '2026-03-01', '2026-04-01']],
    ['2025-06-03', '2026-06-30', ['2025-07-01', '2025-10-01', '2026-01-01', '2026-04-01']],
    ['2019-01-01', '2026-06-30', ['2020-01-01', '2022-01-01', '2024-01-01', '2026-01-01']],
  ])('from %s to %s the axis names %j', (day, asOf, days) => {
    const {ticks} = timeline(
      {dates: [{day, amount: 1}], asOf, atRiskFrom: null, lapseFrom: null},
      208,
      46,
    );
    expect(ticks.map((tick) => tick.day)).toEqual(days);
  });

  test('leaves nothing outside the drawing', () => {
    const day = fc.integer({min: 10_000, max: 30_000}).map(isoOf);
    fc.assert(
      fc.property(
        fc.array(fc.record({day, amount: fc.option(fc.integer({min: -500, max: 1e6}))}), {
          minLength: 1,
          maxLength: 40,
        }),
        day,
        fc.option(fc.integer({min: 30, max: 730})),
        (some, asOf, from) => {
          const sorted = [...some].sort((a, b) => (a.day < b.day ? -1 : 1));
          const {orders, ticks, ...lines} = timeline(
            {dates: sorted, asOf, atRiskFrom: from, lapseFrom: from},
            200,
            40,
          );
          const xs = [...orders, ...ticks].map(({x}) => x);
          for (const x of [...xs, lines.asOf, lines.lapse?.x ?? 4]) {
            expect(x).toBeGreaterThanOrEqual(4);
            expect(x).toBeLessThanOrEqual(196);
          }
          for (const {height} of orders) {
            expect(height).toBeGreaterThan(0);
            expect(height).toBeLessThanOrEqual(40);
          }
          expect(ticks.length).toBeLessThanOrEqual(7);
        },
      ),
    );
  });
});

test('days go to numbers and back', () => {
  expect(isoOf(dayNumber('2024-02-29'))).toBe('2024-02-29');
});
