import {FAKES, TANAIKE} from 'sheets-here/services/pages';
import {unknown, type Found, type ServerCase} from '../case';
import {accepted, attempt, refused, told} from '../told';

const quotas = 'Quotas for Google services, "Current limitations"';
const cacheReference = 'Class Cache, put';
const key = 'selfcheck';

type Properties = GoogleAppsScript.Properties.Properties;

/** Works on the document's properties, and takes out again what it has put in. */
const properties = (
  words: string,
  does: string,
  act: (store: Properties) => Found,
  expected: ServerCase['expected'],
  source: string,
): ServerCase => ({
  id: `stores/${words}`,
  does,
  expected,
  source,
  run() {
    const store = PropertiesService.getDocumentProperties();
    try {
      return act(store);
    } finally {
      for (const name of store.getKeys()) if (name.startsWith(key)) store.deleteProperty(name);
    }
  },
});

function cached(value: string, name = key, seconds = 60): string {
  const cache = CacheService.getScriptCache();
  try {
    return attempt(() => {
      cache.put(name, value, seconds);
      return cache.get(name) === value;
    });
  } finally {
    cache.remove(key);
  }
}

const cache = (
  words: string,
  does: string,
  run: () => Found,
  expected: ServerCase['expected'],
  source: string = cacheReference,
): ServerCase => ({id: `stores/cache-${words}`, does, run, expected, source});

export const cases: readonly ServerCase[] = [
  properties(
    'property',
    'A property is set and read.',
    (store) => told(store.setProperty(key, 'ñ "1"').getProperty(key)),
    'text "ñ \\"1\\""',
    'Class Properties',
  ),
  properties(
    'missing-property',
    'A property that there is not is read.',
    (store) => told(store.getProperty(`${key} missing`)),
    'null',
    'Class Properties, getProperty',
  ),
  properties(
    'property-of-8-KB',
    'A property of 8,192 characters is set.',
    (store) => attempt(() => void store.setProperty(key, 'x'.repeat(8192))),
    accepted,
    quotas,
  ),
  properties(
    'property-of-10-KB',
    'A property of 10,240 characters is set: 9 KB are allowed, and more has been stored.',
    (store) => attempt(() => void store.setProperty(key, 'x'.repeat(10_240))),
    {matches: '^(refused|accepted): '},
    `${quotas}; otherwise ${TANAIKE}`,
  ),
  properties(
    'store-over-500-KB',
    '65 properties of 8,192 characters are set: 500 KB are allowed a store.',
    (store) =>
      attempt(() => {
        for (let index = 0; index < 65; index++)
          store.setProperty(`${key}${index}`, 'x'.repeat(8192));
      }),
    refused,
    quotas,
  ),
  properties(
    'set-many',
    'setProperties leaves the others as they are.',
    (store) => {
      store.setProperty(key, 'a').setProperties({[`${key}2`]: 'b'});
      return [store.getProperty(key), store.getProperty(`${key}2`)];
    },
    ['a', 'b'],
    'Class Properties, setProperties',
  ),
  cache(
    'value',
    'A text is put into the cache and read.',
    () => cached('a'),
    'accepted: boolean true',
  ),
  cache(
    'missing',
    'A key that there is not is read from the cache.',
    () => told(CacheService.getScriptCache().get(`${key} missing`)),
    'null',
    'Class Cache, get',
  ),
  cache(
    '90-KB',
    'A text of 90,000 characters is put into the cache.',
    () => cached('x'.repeat(90_000)),
    'accepted: boolean true',
  ),
  cache(
    '110-KB',
    'A text of 110,000 characters is put into the cache: 100 KB are allowed.',
    () => cached('x'.repeat(110_000)),
    refused,
  ),
  cache(
    'key-of-251',
    'A key of 251 characters is put into the cache: 250 are allowed.',
    () => cached('a', 'k'.repeat(251)),
    refused,
  ),
  cache(
    'seven-hours',
    'A text is put into the cache for seven hours: six are allowed.',
    () => cached('a', key, 25_200),
    refused,
    unknown,
  ),
  {
    id: 'stores/lock',
    does: 'The document lock is taken, asked for and given back.',
    expected: [false, true, true, false],
    source: 'Class Lock',
    run() {
      const lock = LockService.getDocumentLock();
      if (!lock) return 'no lock';
      const before = lock.hasLock();
      const got = lock.tryLock(1000);
      const holds = lock.hasLock();
      lock.releaseLock();
      return [before, got, holds, lock.hasLock()];
    },
  },
  {
    id: 'stores/lock-twice',
    does: 'The document lock is asked for twice in one execution.',
    expected: [true, true],
    source: FAKES,
    run() {
      const first = LockService.getDocumentLock();
      const second = LockService.getDocumentLock();
      const got = [first?.tryLock(1000) ?? null, second?.tryLock(1000) ?? null];
      first?.releaseLock();
      return got;
    },
  },
  {
    id: 'stores/lock-and-another',
    does: 'The document lock and the script lock are held at the same time.',
    expected: [true, true],
    source: 'Lock service: each lock guards its own',
    run() {
      const document = LockService.getDocumentLock();
      const script = LockService.getScriptLock();
      const got = [document?.tryLock(1000) ?? null, script.tryLock(1000)];
      document?.releaseLock();
      script.releaseLock();
      return got;
    },
  },
];
