/**
 * Stripe: Payments, Export. One row is a charge; a guest has no Customer ID. Headers: several public importers of
 * unified_payments.csv, of now and of before.
 */
import type {Shape} from './shape';

export const stripePayments: Shape = {
  id: 'stripePayments',
  program: 'Stripe',
  what: 'payments',
  headers: [
    'id|Created date (UTC)|Amount|Amount Refunded|Currency|Captured|Customer Email',
    'id|Created (UTC)|Amount|Amount Refunded|Currency|Captured|Customer Email',
  ],
  columns: {
    customer: 'Customer Email|Customer ID',
    order: 'id',
    date: 'Created date (UTC)|Created (UTC)',
    amount: 'Converted Amount|Amount',
  },
};
