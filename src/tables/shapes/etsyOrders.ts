/**
 * Etsy: Shop Manager, Settings, Download Data, Orders. One row is an order; guests have no Buyer User ID. Headers: several public
 * parsers of EtsySoldOrders.csv, in the English of the United States and of Great Britain.
 */
import type {Shape} from './shape';

export const etsyOrders: Shape = {
  id: 'etsyOrders',
  program: 'Etsy',
  what: 'orders',
  headers: ['Sale Date|Order ID|Buyer User ID|Number of Items|Order Value|Order Total|Order Net'],
  columns: {customer: 'Buyer', order: 'Order ID', date: 'Sale Date', amount: 'Order Value'},
};
