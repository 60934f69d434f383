/** How Spanish is written. */
import type {Speaks} from '../shape';

const MONTHS = 'ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic'.split('|');

export const speaks: Speaks = {
  code: 'es',
  name: 'Español',
  locales: ['es'],
  newSpreadsheet: 'es_ES',
  numbers: {decimal: ',', thousands: '.'},
  day: (iso) => iso.split('-').map(Number).reverse().join('/'),
  longDay: (iso) => {
    const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
    return `${String(day)} ${MONTHS[month - 1] ?? ''} ${String(year)}`;
  },
  isCurrencyBehind: true,
  // After a vowel, before one consonant and a vowel: Pro·me·te·dor.
  softHyphens: /([aeiouáéíóú])(?=[bcdfghjklmnpqrstvxyzñ][aeiouáéíóú])/gi,
};
