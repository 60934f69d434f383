/**
 * Amazon Seller Central: order report (flat file). One row is an item, its item-price that of the whole line however many pieces.
 * Headers: Selling Partner API ("Order reports attributes"), several public importers.
 */
import type {Shape} from './shape';

export const amazonOrders: Shape = {
  id: 'amazonOrders',
  program: 'Amazon',
  what: 'orders',
  headers: ['order-id|order-item-id|purchase-date|quantity-purchased|item-price'],
  columns: {
    customer: 'buyer-email',
    order: 'order-id',
    date: 'purchase-date',
    amount: 'item-price',
  },
};
