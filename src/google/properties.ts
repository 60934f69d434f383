/** The document's properties: small texts that go with the spreadsheet and are seen by nobody. */
import {bytes} from '../base/bytes';
import {UserError} from '../base/errors';
import type {Book} from './port';
import {isOurs, says, wordingOf} from './refusals';

/** Google keeps 500 KB; how it counts them is not said. */
const NEARLY_FULL = 480_000;

/** By what Google says, in the languages that we know; else by how much there is. */
const isFull = (error: unknown, added: readonly string[]): boolean => {
  if (isOurs(error)) return false;
  if (says(wordingOf(error), 'storeFull')) return true;
  try {
    const kept = Object.entries(PropertiesService.getDocumentProperties().getProperties()).flat();
    return [...kept, ...added].reduce((sum, text) => sum + bytes(text), 0) > NEARLY_FULL;
  } catch {
    return false;
  }
};

/** @throws UserError storeFull */
const storing = (added: readonly string[], store: () => void): void => {
  try {
    store();
  } catch (error) {
    throw isFull(error, added) ? new UserError('storeFull') : error;
  }
};

export const properties: Book['properties'] = {
  read: (key) => PropertiesService.getDocumentProperties().getProperty(key) ?? undefined,
  all: () => PropertiesService.getDocumentProperties().getProperties(),
  write: (key, value) => {
    storing([key, value], () => {
      PropertiesService.getDocumentProperties().setProperty(key, value);
    });
  },
  writeAll: (values) => {
    storing(Object.entries(values).flat(), () => {
      PropertiesService.getDocumentProperties().setProperties({...values});
    });
  },
  remove: (key) => {
    PropertiesService.getDocumentProperties().deleteProperty(key);
  },
};
