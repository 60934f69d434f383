/** How far a forecast of the days held back was off, in a word. The lines are ours: no publication draws them. */
export const FORECASTS = ['CLOSE', 'ROUGH', 'FAR_OFF', 'TOO_FEW'] as const;
export type Forecast = (typeof FORECASTS)[number];

/** Off by at most this share of what came: close. */
export const CLOSE_WITHIN = 0.1;
/** Off by more: no amount is to be planned with. */
export const FAR_OFF_BEYOND = 0.25;
/** With fewer orders, expected and come, chance alone is that far off. */
export const FEWEST_JUDGED = 20;

/**
 * @returns the verdict, and by which share of what came too many (above 0) or too few were expected; NaN where none came
 * @example forecastOf(693, 622) // {forecast: 'ROUGH', off: 0.114}
 */
export const forecastOf = (
  predicted: number,
  actual: number,
): {readonly forecast: Forecast; readonly off: number} => {
  const off = actual > 0 ? predicted / actual - 1 : NaN;
  if (Math.max(predicted, actual) < FEWEST_JUDGED) return {forecast: 'TOO_FEW', off};
  const difference = Math.abs(predicted - actual);
  if (difference <= CLOSE_WITHIN * actual) return {forecast: 'CLOSE', off};
  return {forecast: difference <= FAR_OFF_BEYOND * actual ? 'ROUGH' : 'FAR_OFF', off};
};
