import {defineClass, makers} from '../define';
import {cacheClass} from './cache';

const {handle} = makers<object>();

export const cacheService = defineClass<GoogleAppsScript.Cache.CacheService, object>(
  'CacheService',
  {
    getDocumentCache: handle('stores', [], (_, {stores}) => cacheClass.of(stores.caches.document)),
    getScriptCache: handle('stores', [], (_, {stores}) => cacheClass.of(stores.caches.script)),
    getUserCache: handle('stores', [], (_, {stores}) => cacheClass.of(stores.caches.user)),
  },
);
