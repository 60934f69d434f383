/**
 * Readers of a library: one row is somebody with books at home. A made-up kind, which test/tables/newKind.test.ts puts among the
 * others in a copy of the sources; it is compiled there, as src/tables/loans.
 */
import {asOf} from '../../classes/columns/asOf';
import {defineClassified} from '../classified';
import {headersOfKind} from '../kindWords';
import {card, load, reason} from './columns';
import {readLoans} from './read';

export const loans = defineClassified({
  id: 'loans',
  fields: {customer: 'key', books: 'money', cardUntil: 'date'},
  best: headersOfKind('loans').best,
  formulas: [],
  likeness: ({has}) =>
    has('customer') && has('books') ? {likeness: 'plain', because: ['books']} : undefined,
  wanted: ['cardUntil'],
  hasDays: true,
  columns: [load, card, reason, asOf],
  follows: ['loan_load', 'loan_card'],
  sections: [
    {chart: 'bars', column: 'loan_load'},
    {chart: 'bars', column: 'loan_card', always: ['EXPIRED'], needsSomebody: true},
  ],
  numbers: [{id: 'books', as: 'number'}],
  tell: ({books}) => ({
    particulars: (entry) => ({
      numbers: {books: entry === undefined ? null : (books[entry] ?? null)},
      dates: [],
    }),
  }),
  read: readLoans,
});
