/**
 * Gumroad: Sales, Export. One row is a purchase, the last one sums up. Headers: Gumroad's own source
 * (Exports::PurchaseExportService).
 */
import type {Shape} from './shape';

export const gumroadSales: Shape = {
  id: 'gumroadSales',
  program: 'Gumroad',
  what: 'orders',
  headers: ['Purchase ID|Item Name|Purchase Email|Purchase Date|Sale Price ($)|Net Total ($)'],
  columns: {
    customer: 'Purchase Email',
    order: 'Purchase ID',
    date: 'Purchase Date',
    amount: 'Sale Price ($)',
  },
};
