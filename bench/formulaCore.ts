/** Runs inside a bare V8 context, bundled as dist/Code.js is: the custom functions of a spreadsheet in Madrid, without its services. */
import {makeCalendar} from '../src/base/calendar';
import {callFunction} from '../src/functions';

const HOUR = 60;
/** Minutes, near enough to Madrid: summer time from the end of March to the end of October. */
const offsetAt = (instant: number): number => {
  const month = new Date(instant).getUTCMonth();
  return month > 2 && month < 10 ? 2 * HOUR : HOUR;
};
const calendar = makeCalendar(offsetAt);

export const call = callFunction({locale: () => 'es_ES', calendar: () => calendar});
