/** Google's limits on a spreadsheet, from its editors' help ("Files you can store in Google Drive"). */
export const limits = {
  cells: 10_000_000,
  columns: 18_278,
  characters: 50_000,
  newSheet: {rows: 1000, columns: 26},
} as const;
