/** Square: Transactions, Export. One row is a payment or a refund. Headers: several public parsers of the file. */
import type {Shape} from './shape';

export const squareTransactions: Shape = {
  id: 'squareTransactions',
  program: 'Square',
  what: 'payments',
  headers: [
    'Date|Time|Gross Sales|Net Sales|Tip|Total Collected|Transaction ID|Payment ID|Event Type',
  ],
  columns: {
    customer: 'Customer ID|Customer Name',
    order: 'Transaction ID',
    date: 'Date',
    amount: 'Net Sales',
  },
};
