/** How English is written. */
import type {Speaks} from '../shape';

const MONTHS = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec'.split('|');

export const speaks: Speaks = {
  code: 'en',
  name: 'English',
  locales: ['en'],
  newSpreadsheet: 'en_US',
  numbers: {decimal: '.', thousands: ','},
  // 6/3/2024 is June in one country and March in the next.
  day: (iso) => iso,
  longDay: (iso) => {
    const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
    return `${MONTHS[month - 1] ?? ''} ${String(day)}, ${String(year)}`;
  },
  isCurrencyBehind: false,
  softHyphens: undefined,
};
