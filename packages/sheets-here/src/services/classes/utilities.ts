import {date, defineClass, makers, number, text} from '../define';
import {formatDate} from '../formatDate';

const {handle} = makers<object>();

export const utilities = defineClass<GoogleAppsScript.Utilities.Utilities, object>('Utilities', {
  formatDate: handle('nothing', [date, text, text], (_, __, instant, zone, pattern) =>
    formatDate(instant.getTime(), zone, pattern),
  ),
  sleep: handle('nothing', [number], (_, world, milliseconds) => world.sleep(milliseconds)),
});
