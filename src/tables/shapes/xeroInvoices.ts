/**
 * Xero: Business, Invoices, Export. One row is a line with its LineAmount; Total is the invoice's, on every line. Headers: several
 * public parsers of SalesInvoices.csv.
 */
import type {Shape} from './shape';

export const xeroInvoices: Shape = {
  id: 'xeroInvoices',
  program: 'Xero',
  what: 'invoices',
  headers: ['ContactName|InvoiceNumber|InvoiceDate|DueDate|Total|UnitAmount|LineAmount'],
  columns: {
    customer: 'ContactName',
    order: 'InvoiceNumber',
    date: 'InvoiceDate',
    amount: 'LineAmount',
  },
};
