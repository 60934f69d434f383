/** PrestaShop: Orders, Export. One row is an order. Headers: PrestaShop's own source (OrderController, exportAction). */
import type {Shape} from './shape';

export const prestashopOrders: Shape = {
  id: 'prestashopOrders',
  program: 'PrestaShop',
  what: 'orders',
  headers: ['ID|Reference|New client|Delivery|Customer|Total|Payment|Status|Date'],
  columns: {customer: 'Customer', order: 'ID', date: 'Date', amount: 'Total'},
};
