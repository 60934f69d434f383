/**
 * Tiendanube: Ventas, Exportar. One row is a product; what is the order's stands on its first row. Headers: several public scripts
 * that read or write the file.
 */
import type {Shape} from './shape';

export const tiendanubeOrders: Shape = {
  id: 'tiendanubeOrders',
  program: 'Tiendanube',
  what: 'orders',
  headers: [
    'Número de orden|Email|Fecha|Estado de la orden|Estado del pago|Subtotal de productos|Total',
  ],
  columns: {customer: 'Email', order: 'Número de orden', date: 'Fecha', amount: 'Total'},
};
