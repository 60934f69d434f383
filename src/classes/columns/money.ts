import {type ColumnUses, defineRounded, type Header} from '../column';
import type {Purchased} from '../purchased';

/** Money that is margin where one is known: where all that is known is revenue, the header says so. */
export const defineMargin = (
  [id, ofRevenue]: readonly [Header, Header],
  of: (found: Purchased) => Float64Array | undefined,
  uses: ColumnUses = {},
) =>
  defineRounded<Purchased>(id, {
    ...uses,
    decimals: 2,
    of,
    other: {header: ofRevenue, when: ({classes}) => classes.store.basis === 'revenue'},
  });
