import {defineClass, makers} from '../define';
import {propertiesClass} from './properties';

const {handle} = makers<object>();

export const propertiesService = defineClass<GoogleAppsScript.Properties.PropertiesService, object>(
  'PropertiesService',
  {
    getDocumentProperties: handle('stores', [], (_, {stores}) =>
      propertiesClass.of(stores.properties.document),
    ),
    getScriptProperties: handle('stores', [], (_, {stores}) =>
      propertiesClass.of(stores.properties.script),
    ),
    getUserProperties: handle('stores', [], (_, {stores}) =>
      propertiesClass.of(stores.properties.user),
    ),
  },
);
