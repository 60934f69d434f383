/** How Spanish is written. */
import type {Speaks} from '../shape';

export const speaks: Speaks = {
  code: 'es',
  name: 'Español',
  locales: ['es'],
  newSpreadsheet: 'es_ES',
  numbers: {decimal: ',', thousands: '.'},
  day: (iso) => iso.split('-').map(Number).reverse().join('/'),
  isCurrencyBehind: true,
  // After a vowel, before one consonant and a vowel: Pro·me·te·dor.
  softHyphens: /([aeiouáéíóú])(?=[bcdfghjklmnpqrstvxyzñ][aeiouáéíóú])/gi,
};
