/** Shopify admin: Customers, Export, as of now and as of before 2022. Headers: several public parsers of the file. */
import type {Shape} from './shape';

export const shopifyCustomers: Shape = {
  id: 'shopifyCustomers',
  program: 'Shopify',
  what: 'customers',
  headers: [
    'Customer ID|Email|Accepts Email Marketing|Default Address City|Total Spent|Total Orders',
    'First Name|Email|Accepts Marketing|Province Code|Total Spent|Total Orders|Tax Exempt',
  ],
  kind: 'customers',
  columns: {
    customer: 'Customer ID|Email',
    orders: 'Total Orders',
    revenue: 'Total Spent',
    first: '',
    last: '',
  },
};
