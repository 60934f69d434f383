import {Refusal} from '../../grid/refusal';
import {defineClass, makers, number, type ServiceClass} from '../define';
import type {LockState} from '../stores';
import type {World} from '../world';

const {handle} = makers<LockState>();

/** A lock that someone else holds stays held: the whole wait passes on the virtual clock. */
function tryFor(lock: LockState, world: World, milliseconds: number): boolean {
  if (lock.take()) return true;
  world.wait(milliseconds);
  return lock.take();
}

export const lockClass: ServiceClass<LockState> = defineClass<
  GoogleAppsScript.Lock.Lock,
  LockState
>('Lock', {
  tryLock: handle('stores', [number], tryFor),
  waitLock: handle('stores', [number], (lock, world, milliseconds) => {
    if (!tryFor(lock, world, milliseconds))
      throw new Refusal('Lock timeout: another process was holding the lock for too long.');
  }),
  hasLock: handle('stores', [], (lock) => lock.holder === 'this execution'),
  releaseLock: handle('stores', [], (lock) => {
    lock.release();
  }),
});
