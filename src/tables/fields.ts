/**
 * The columns we look for, and the headers people give them in any language (messages/<language>/headers.ts). Within a field,
 * earlier groups of words are better: an id names a customer better than an e-mail, an e-mail better than a name; the order's
 * own day better than any other date.
 */
import {everyLanguage} from '../messages';
import type {Content} from '../reading/columnSample';
import type {FieldWords} from '../reading/headers';

export type Field =
  | 'customer'
  | 'order'
  | 'date'
  | 'year'
  | 'month'
  | 'day'
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

const CONTENTS: Readonly<Record<Field, Content>> = {
  customer: 'key',
  order: 'key',
  date: 'date',
  year: 'text',
  month: 'text',
  day: 'text',
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
const groupsOf = (field: Field): string[] => {
  const groups: string[] = [];
  for (const {headers} of everyLanguage)
    headers.fields[field].forEach((words, rank) => {
      const group = groups[rank];
      groups[rank] = group === undefined ? words : `${group}|${words}`;
    });
  return groups;
};

/** Words that make a header something else, however much of the rest fits: a ship date is no order date, freight is no amount. */
const neverOf = (field: Field): readonly string[] =>
  everyLanguage.flatMap(({headers}) => {
    const never: Readonly<Partial<Record<Field, string>>> = headers.never;
    return never[field]?.split('|') ?? [];
  });

/** Anything may be asked of a person; an order, a day and money are named by a few words, and never by a question. */
const isShort = (field: Field): boolean =>
  /^(?:order|year|month|day)$/.test(field) || /date|money/.test(CONTENTS[field]);

export const FIELD_IDS = Object.keys(CONTENTS) as readonly Field[];

/** What the cells below a header of the field have to look like. */
export const contentOf = (field: Field): Content => CONTENTS[field];

/** The columns of purchases, and of who has made none, by their headers. */
export const fieldWords = (): Readonly<Record<Field, FieldWords>> =>
  Object.fromEntries(
    FIELD_IDS.map((field) => [
      field,
      {headers: groupsOf(field), never: neverOf(field), isShort: isShort(field)},
    ]),
  ) as unknown as Record<Field, FieldWords>;
