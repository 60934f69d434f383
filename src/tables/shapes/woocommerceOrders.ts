/**
 * WooCommerce: Analytics, Orders, Download. One row is an order. Headers: WooCommerce's own source (orders report,
 * get_export_columns) of now and of before version 6.
 */
import type {Shape} from './shape';

export const woocommerceOrders: Shape = {
  id: 'woocommerceOrders',
  program: 'WooCommerce',
  what: 'orders',
  headers: [
    'Date|Order #|N. Revenue (formatted)|Status|Customer|Customer type|Items sold',
    'Date|Order #|Status|Customer|Customer type|Product(s)|N. Revenue',
  ],
  columns: {
    customer: 'Customer',
    order: 'Order #',
    date: 'Date',
    amount: 'Net Sales|N. Revenue|N. Revenue (formatted)',
  },
};
