/** HubSpot: Contacts, Export. One row is a contact. Headers: HubSpot's names of the properties, several public importers. */
import type {Shape} from './shape';

export const hubspotContacts: Shape = {
  id: 'hubspotContacts',
  program: 'HubSpot',
  what: 'contacts',
  headers: ['Record ID|First Name|Last Name|Email|Contact owner|Marketing contact status'],
  columns: {},
};
