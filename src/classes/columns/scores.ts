import type {Cell} from '../../base/cells';
import {defineTexts} from '../column';
import type {Purchased} from '../purchased';

/** `5-3-4`: recency, frequency, money, each from 1 to 5; a dot where there is none. */
export const scores = defineTexts(
  'scores',
  ({classes: {r, f, m}}: Purchased) => {
    // One text for all with the same scores, each from 0 to 5, where 0 is no score.
    const texts = Array.from({length: 216}, (_, i) =>
      [Math.floor(i / 36), Math.floor(i / 6) % 6, i % 6].map((score) => score || '·').join('-'),
    );
    return (c) =>
      r[c] ? (texts[(r[c] as number) * 36 + (f[c] as number) * 6 + (m[c] as number)] as Cell) : '';
  },
  {isOptional: true},
);
