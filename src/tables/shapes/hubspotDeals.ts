/** HubSpot: Deals, Export. One row is a deal, won or not. Headers: HubSpot's names of the properties. */
import type {Shape} from './shape';

export const hubspotDeals: Shape = {
  id: 'hubspotDeals',
  program: 'HubSpot',
  what: 'deals',
  headers: [
    'Record ID|Deal Name|Deal Stage|Close Date|Pipeline',
    'Deal ID|Deal Name|Deal Stage|Close Date|Pipeline',
  ],
  columns: {
    customer:
      'Associated Company|Associated Company (Primary)|Associated Contact|Associated Company IDs|Associated Contact IDs',
    order: 'Record ID|Deal ID',
    date: 'Close Date',
    amount: 'Amount in company currency|Amount',
  },
};
