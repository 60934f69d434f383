/** Shares and differences of shares in sentences. */
import type {Messages} from '../messages';

type Marks = Messages['numbers'];

const fixed = (value: number, digits: number, {decimal}: Marks): string =>
  value.toFixed(digits).replace('.', decimal);

/** @example shareText(0.0625, {decimal: ',', thousands: '.'}) // '6,3%' */
export const shareText = (share: number, marks: Marks): string =>
  `${fixed(share * 100, Number.isInteger(Math.round(share * 1e6) / 1e4) ? 0 : 1, marks)}%`;

/** Points of a share, with their sign. */
export const pointsText = (difference: number, marks: Marks): string => {
  const text = fixed(Math.abs(difference) * 100, 1, marks);
  const isZero = /^0\D0$/.test(text);
  return (isZero ? '' : difference < 0 ? '−' : '+') + text;
};

/** A probability; what rounds to 0 is never said to be 0. */
export const chanceText = (p: number, marks: Marks): string =>
  p < 0.001 ? `< ${fixed(0.001, 3, marks)}` : fixed(p, 3, marks);
