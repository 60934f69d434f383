/** Who it is, where the table has a column for it beside the one that tells customers apart. */
import {defineTexts} from '../column';
import type {Purchased} from '../purchased';

export const name = defineTexts(
  'name',
  ({contacts}: Purchased) =>
    (c) =>
      contacts?.name?.(c) ?? '',
  {width: 'name', isKnown: ({contacts}) => contacts?.name !== undefined},
);
export const email = defineTexts(
  'email',
  ({contacts}: Purchased) =>
    (c) =>
      contacts?.email?.(c) ?? '',
  {width: 'name', isKnown: ({contacts}) => contacts?.email !== undefined},
);
