/**
 * WooCommerce with the plug-in Advanced Order Export. Where products are exported one row is a line, with the order's total on each.
 * Headers: several public scripts that read the file.
 */
import type {Shape} from './shape';

export const woocommerceExport: Shape = {
  id: 'woocommerceExport',
  program: 'WooCommerce',
  what: 'orders',
  headers: ['Order Number|Order Status|Order Date|First Name (Billing)|Email (Billing)'],
  columns: {
    customer: 'Email (Billing)',
    order: 'Order Number',
    date: 'Order Date',
    amount: 'Order Total Amount',
  },
};
