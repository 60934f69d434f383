import {defineClass, list, makers, number, text, texts, type ServiceClass} from '../define';
import {storeLimits, type CacheStore} from '../stores';
import type {World} from '../world';

const {service} = makers<CacheStore>();
const usual: number = storeLimits.cacheDefaultSeconds;

function putAll(
  cache: CacheStore,
  world: World,
  values: Record<string, string>,
  seconds = usual,
): undefined {
  for (const [key, value] of Object.entries(values)) cache.put(key, value, world.now(), seconds);
}

export const cacheClass: ServiceClass<CacheStore> = defineClass<
  GoogleAppsScript.Cache.Cache,
  CacheStore
>('Cache', {
  get: service('stores', [text], (cache, world, key) => cache.get(key, world.now())),
  getAll: service('stores', [list], (cache, world, keys) =>
    Object.fromEntries(
      keys.flatMap((key) => {
        const value = cache.get(key, world.now());
        return value === null ? [] : [[key, value] as const];
      }),
    ),
  ),
  put: [
    service('stores', [text, text], (cache, world, key, value) => {
      cache.put(key, value, world.now(), usual);
    }),
    service('stores', [text, text, number], (cache, world, key, value, seconds) => {
      cache.put(key, value, world.now(), seconds);
    }),
  ],
  putAll: [service('stores', [texts], putAll), service('stores', [texts, number], putAll)],
  remove: service('stores', [text], (cache, _, key) => {
    cache.remove(key);
  }),
  removeAll: service('stores', [list], (cache, _, keys) => {
    for (const key of keys) cache.remove(key);
  }),
});
