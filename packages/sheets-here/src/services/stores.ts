import {Refusal} from '../grid/refusal';
import {Outbox} from './outbox';
import {TriggerStore} from './triggers';

export type StoreKind = 'document' | 'script' | 'user';

/** Google's quotas (its page "Quotas for Google Services"). */
export const storeLimits = {
  propertyBytes: 9 * 1024,
  storeBytes: 500 * 1024,
  cacheBytes: 100 * 1024,
  cacheKeyCharacters: 250,
  cacheSeconds: 21_600,
  cacheDefaultSeconds: 600,
  cacheItems: 1000,
} as const;

/** Bytes in UTF-8. */
function bytes(text: string): number {
  let count = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    count += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return count;
}

/** A property store; lives as long as the book. */
export class PropertyStore {
  readonly values = new Map<string, string>();

  set(key: string, value: string): void {
    if (bytes(value) > storeLimits.propertyBytes) throw new Refusal('Argument too large: value');
    const others = [...this.values].filter(([name]) => name !== key);
    const total = [...others, [key, value]].reduce(
      (sum, [name = '', content = '']) => sum + bytes(name) + bytes(content),
      0,
    );
    if (total > storeLimits.storeBytes)
      throw new Refusal(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    this.values.set(key, value);
  }
}

/** A cache: entries go after their time, the oldest also when there are too many. */
export class CacheStore {
  private readonly entries = new Map<string, {readonly value: string; readonly until: number}>();

  get(key: string, now: number): string | null {
    const entry = this.entries.get(key);
    return entry && entry.until > now ? entry.value : null;
  }

  put(key: string, value: string, now: number, seconds: number): void {
    if (key.length > storeLimits.cacheKeyCharacters) throw new Refusal('Argument too large: key');
    if (bytes(value) > storeLimits.cacheBytes) throw new Refusal('Argument too large: value');
    if (seconds < 1 || seconds > storeLimits.cacheSeconds)
      throw new Refusal(`Expiration must be between 1 and ${storeLimits.cacheSeconds} seconds.`);
    this.entries.delete(key);
    this.entries.set(key, {value, until: now + seconds * 1000});
    const [oldest] = this.entries.keys();
    if (this.entries.size > storeLimits.cacheItems && oldest !== undefined) this.remove(oldest);
  }

  remove(key: string): void {
    this.entries.delete(key);
  }
}

/** A lock: free, or held by one of the executions that run at the same time. */
export class LockState {
  holder: object | undefined;

  /** Whether `who` now holds it. */
  take(who: object): boolean {
    this.holder ??= who;
    return this.holder === who;
  }

  release(who: object): void {
    if (this.holder === who) this.holder = undefined;
  }
}

/** What outlives an execution besides the book. */
export class Stores {
  readonly properties = perKind(() => new PropertyStore());
  readonly caches = perKind(() => new CacheStore());
  readonly locks = perKind(() => new LockState());
  /** The person's, in this document. */
  readonly triggers = new TriggerStore();
  readonly outbox = new Outbox();
}

function perKind<T>(make: () => T): Readonly<Record<StoreKind, T>> {
  return {document: make(), script: make(), user: make()};
}
