import {defineClass, makers, text, texts, truth, type ServiceClass} from '../define';
import type {PropertyStore} from '../stores';

const {service} = makers<PropertyStore>();

function setAll(store: PropertyStore, values: Record<string, string>, others = false) {
  if (others) store.values.clear();
  for (const [key, value] of Object.entries(values)) store.set(key, value);
  return propertiesClass.of(store);
}

export const propertiesClass: ServiceClass<PropertyStore> = defineClass<
  GoogleAppsScript.Properties.Properties,
  PropertyStore
>('Properties', {
  getProperty: service('stores', [text], (store, _, key) => store.values.get(key) ?? null),
  setProperty: service('stores', [text, text], (store, _, key, value) => {
    store.set(key, value);
    return propertiesClass.of(store);
  }),
  deleteProperty: service('stores', [text], (store, _, key) => {
    store.values.delete(key);
    return propertiesClass.of(store);
  }),
  getProperties: service('stores', [], (store) => Object.fromEntries(store.values)),
  getKeys: service('stores', [], (store) => [...store.values.keys()]),
  setProperties: [
    service('stores', [texts], (store, _, values) => setAll(store, values)),
    service('stores', [texts, truth], (store, _, values, others) => setAll(store, values, others)),
  ],
  deleteAllProperties: service('stores', [], (store) => {
    store.values.clear();
    return propertiesClass.of(store);
  }),
});
