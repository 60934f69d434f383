/**
 * The columns we look for, and the headers people give them in any language (messages/<language>/headers.ts). Within a field,
 * earlier groups of words are better: an id names a customer better than an e-mail, an e-mail better than a name; the order's
 * own day better than any other date.
 */
import {everyLanguage} from '../messages';

export type Field =
  | 'customer'
  | 'order'
  | 'date'
  | 'amount'
  | 'price'
  | 'quantity'
  | 'discount'
  | 'profit'
  | 'orders'
  | 'first'
  | 'last'
  | 'revenue'
  | 'leadStatus'
  | 'relationship'
  | 'inTarget';

/** What the cells below the header have to look like. */
export type Content = 'key' | 'date' | 'money' | 'text';

export interface FieldWords {
  readonly content: Content;
  /** Groups from best to worst; within a group all are equally good. `|` separates them. */
  readonly headers: readonly string[];
}

const CONTENTS: Readonly<Record<Field, Content>> = {
  customer: 'key',
  order: 'key',
  date: 'date',
  amount: 'money',
  price: 'money',
  quantity: 'money',
  discount: 'money',
  profit: 'money',
  orders: 'money',
  first: 'date',
  last: 'date',
  revenue: 'money',
  leadStatus: 'text',
  relationship: 'text',
  inTarget: 'text',
};

/** The groups of all languages, the best ones of each together. */
const headersOf = (field: Field): string[] => {
  const groups: string[] = [];
  for (const {headers} of everyLanguage)
    headers.fields[field].forEach((words, rank) => {
      const group = groups[rank];
      groups[rank] = group === undefined ? words : `${group}|${words}`;
    });
  return groups;
};

const inEach = <T>(of: (field: Field) => T): Readonly<Record<Field, T>> =>
  Object.fromEntries(
    (Object.keys(CONTENTS) as Field[]).map((field) => [field, of(field)]),
  ) as Record<Field, T>;

export const FIELDS: Readonly<Record<Field, FieldWords>> = inEach((field) => ({
  content: CONTENTS[field],
  headers: headersOf(field),
}));

/**
 * Words that make a header something else, however much of the rest fits: a ship date is no order date, freight is no amount.
 */
export const NEVER: Readonly<Record<Field, readonly string[]>> = inEach((field) =>
  everyLanguage.flatMap(({headers}) => {
    const never: Readonly<Partial<Record<Field, string>>> = headers.never;
    return never[field]?.split('|') ?? [];
  }),
);
