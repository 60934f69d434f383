import {type Forecast, forecastOf} from '../../../src/models/fitting/verdict';

test.each<[number, number, Forecast, number]>([
  [693, 622, 'ROUGH', 693 / 622 - 1],
  // As a shop saw it without a word.
  [258, 187, 'FAR_OFF', 258 / 187 - 1],
  [110, 100, 'CLOSE', 0.1],
  [90, 100, 'CLOSE', -0.1],
  [111, 100, 'ROUGH', 0.11],
  [125, 100, 'ROUGH', 0.25],
  [74, 100, 'FAR_OFF', -0.26],
  [40, 0, 'FAR_OFF', NaN],
  [19.9, 3, 'TOO_FEW', 19.9 / 3 - 1],
  [3, 19, 'TOO_FEW', 3 / 19 - 1],
  [0, 0, 'TOO_FEW', NaN],
])('%d expected, %d came: %s', (predicted, actual, forecast, off) => {
  const found = forecastOf(predicted, actual);
  expect(found.forecast).toBe(forecast);
  if (Number.isNaN(off)) expect(found.off).toBeNaN();
  else expect(found.off).toBeCloseTo(off, 12);
});
