/** The width of a column that nobody has set, in pixels. */
export const usualWidth = 100;
