/** The document's properties: small texts that go with the spreadsheet and are seen by nobody. */
import type {Book} from './port';

export const properties: Book['properties'] = {
  read: (key) => PropertiesService.getDocumentProperties().getProperty(key) ?? undefined,
  all: () => PropertiesService.getDocumentProperties().getProperties(),
  write: (key, value) => {
    PropertiesService.getDocumentProperties().setProperty(key, value);
  },
  writeAll: (values) => {
    PropertiesService.getDocumentProperties().setProperties({...values});
  },
  remove: (key) => {
    PropertiesService.getDocumentProperties().deleteProperty(key);
  },
};
