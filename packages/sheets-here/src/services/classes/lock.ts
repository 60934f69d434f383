import {Refusal} from '../../grid/refusal';
import {defineClass, makers, number, type ServiceClass} from '../define';
import type {LockState} from '../stores';
import type {World} from '../world';

const {handle} = makers<LockState>();
const pollMilliseconds = 100;

/** Tries again and again until the time is up. */
function tryFor(lock: LockState, world: World, left: number): boolean | Promise<boolean> {
  if (lock.take(world)) return true;
  if (left <= 0) return false;
  const step = Math.min(left, pollMilliseconds);
  const again = () => tryFor(lock, world, left - step);
  return world.sleep(step)?.then(again) ?? again();
}

function required(got: boolean): undefined {
  if (!got) throw new Refusal('Lock timeout: another process was holding the lock for too long.');
}

export const lockClass: ServiceClass<LockState> = defineClass<
  GoogleAppsScript.Lock.Lock,
  LockState
>('Lock', {
  tryLock: handle('stores', [number], tryFor),
  waitLock: handle('stores', [number], (lock, world, milliseconds) => {
    const got = tryFor(lock, world, milliseconds);
    return typeof got === 'boolean' ? required(got) : got.then(required);
  }),
  hasLock: handle('stores', [], (lock, world) => lock.holder === world),
  releaseLock: handle('stores', [], (lock, world) => {
    lock.release(world);
  }),
});
