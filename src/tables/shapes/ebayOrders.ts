/**
 * eBay Seller Hub: Orders, Download report. An order of several items has a row that sums up, and below it one for each without
 * Total Price. Headers: several public parsers of the report.
 */
import type {Shape} from './shape';

export const ebayOrders: Shape = {
  id: 'ebayOrders',
  program: 'eBay',
  what: 'orders',
  headers: ['Sales Record Number|Order Number|Buyer Username|Item Number|Total Price|Sale Date'],
  columns: {
    customer: 'Buyer Username',
    order: 'Order Number',
    date: 'Sale Date',
    amount: 'Total Price',
  },
};
