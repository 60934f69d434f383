import {changesOf} from '../../sidebar/changes';

test('moves are sorted by size, staying is none, and who comes or goes is counted apart', () => {
  expect(
    changesOf({
      '': {CONVERSION: 7, GROWTH: 2},
      GROWTH: {GROWTH: 90, RETENTION: 4, '': 1},
      CONVERSION: {GROWTH: 6, CONVERSION: 3},
    }),
  ).toEqual({
    moves: [
      {from: 'CONVERSION', to: 'GROWTH', n: 6},
      {from: 'GROWTH', to: 'RETENTION', n: 4},
    ],
    changed: 10,
    entered: 9,
    gone: 1,
  });
});

test('nothing is nothing', () => {
  expect(changesOf({})).toEqual({moves: [], changed: 0, entered: 0, gone: 0});
});
