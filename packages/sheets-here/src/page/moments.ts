/** Says when something is or was, on the clock of the spreadsheet. */
export type Moments = (instant: Date) => string;

export function momentsOf(language: string, timeZone: string): Moments {
  const format = new Intl.DateTimeFormat(language, {
    ...{weekday: 'short', day: 'numeric', month: 'short', year: 'numeric'},
    ...{hour: 'numeric', minute: '2-digit'},
    timeZone,
  });
  return (instant) => format.format(instant);
}
