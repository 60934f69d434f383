/** Square: Transactions, Export, Items Detail. One row is a line. Headers: several public parsers of the file. */
import type {Shape} from './shape';

export const squareItems: Shape = {
  id: 'squareItems',
  program: 'Square',
  what: 'orders',
  headers: ['Date|Time|Item|Qty|Price Point Name|Gross Sales|Net Sales|Transaction ID|Event Type'],
  columns: {
    customer: 'Customer ID|Customer Name',
    order: 'Transaction ID',
    date: 'Date',
    amount: 'Net Sales',
  },
};
