/** How English is written. */
import type {Speaks} from '../shape';

export const speaks: Speaks = {
  code: 'en',
  name: 'English',
  locales: ['en'],
  newSpreadsheet: 'en_US',
  numbers: {decimal: '.', thousands: ','},
  // 6/3/2024 is June in one country and March in the next.
  day: (iso) => iso,
  isCurrencyBehind: false,
  softHyphens: undefined,
};
