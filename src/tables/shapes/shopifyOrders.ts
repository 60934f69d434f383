/**
 * Shopify admin: Orders, Export. One row is a line; what is the order's (Total, Refunded Amount) stands on its first line. Headers:
 * Shopify help ("Exporting orders"), the same in several public parsers of the file.
 */
import type {Shape} from './shape';

export const shopifyOrders: Shape = {
  id: 'shopifyOrders',
  program: 'Shopify',
  what: 'orders',
  headers: ['Name|Email|Financial Status|Created at|Total|Lineitem quantity|Lineitem price'],
  columns: {customer: 'Email', order: 'Name', date: 'Created at', amount: 'Total'},
};
