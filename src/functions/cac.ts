import {costPerCustomer} from '../models/acquisitionCost';
import {defineFunction} from './declare/define';
import {number} from './declare/kinds';
import {asNumberOr} from './declare/results';

/** Cost per acquired customer; see models/acquisitionCost.ts. */
export const cac = defineFunction('CAC', {
  args: {spend: number({min: 0}), new_customers: number({min: 0})},
  result: asNumberOr('NO_CUSTOMERS'),
  run: ({spend, new_customers: newCustomers}) => costPerCustomer(spend, newCustomers),
  examples: [
    {cells: [50000, 2500], result: 20},
    {cells: [500, 0], result: 'NO_CUSTOMERS'},
  ],
});
