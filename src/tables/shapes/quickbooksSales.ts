/**
 * QuickBooks Online: a report of sales with a column for the customer (not grouped by them). One row is a line. Headers: public
 * parsers of Sales Detail, of now and of before.
 */
import type {Shape} from './shape';

export const quickbooksSales: Shape = {
  id: 'quickbooksSales',
  program: 'QuickBooks',
  what: 'invoices',
  headers: [
    'Date|Transaction Type|Num|Customer|Qty|Sales Price|Amount',
    'Transaction date|Transaction type|Num|Customer full name|Quantity|Sales price|Amount',
  ],
  columns: {
    customer: 'Customer|Customer full name',
    order: 'Num',
    date: 'Date|Transaction date',
    amount: 'Amount',
  },
};
