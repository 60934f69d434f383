/** Etsy: the same download, Order Items. One row is a line. Headers: several public parsers of EtsySoldOrderItems.csv. */
import type {Shape} from './shape';

export const etsyItems: Shape = {
  id: 'etsyItems',
  program: 'Etsy',
  what: 'orders',
  headers: ['Sale Date|Item Name|Buyer|Quantity|Item Total|Transaction ID|Listing ID|Order ID'],
  columns: {customer: 'Buyer', order: 'Order ID', date: 'Sale Date', amount: 'Item Total'},
};
