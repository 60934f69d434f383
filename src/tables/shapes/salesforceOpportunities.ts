/** Salesforce: a report of opportunities, exported. One row is an opportunity, won or not. Headers: public parsers of such reports. */
import type {Shape} from './shape';

export const salesforceOpportunities: Shape = {
  id: 'salesforceOpportunities',
  program: 'Salesforce',
  what: 'deals',
  headers: [
    'Opportunity Name|Account Name|Stage|Close Date|Opportunity Owner',
    'Opportunity Name|Account Name|Stage|Close Date|Fiscal Period',
    'Opportunity Name|Account Name|Stage|Close Date|Probability (%)',
  ],
  columns: {
    customer: 'Account Name',
    order: 'Opportunity ID|Opportunity Name',
    date: 'Close Date',
    amount: 'Amount (converted)|Amount|Total Amount',
  },
};
