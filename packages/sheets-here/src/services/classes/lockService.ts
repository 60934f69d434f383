import {defineClass, makers} from '../define';
import {lockClass} from './lock';

const {handle} = makers<object>();

export const lockService = defineClass<GoogleAppsScript.Lock.LockService, object>('LockService', {
  getDocumentLock: handle('stores', [], (_, {stores}) => lockClass.of(stores.locks.document)),
  getScriptLock: handle('stores', [], (_, {stores}) => lockClass.of(stores.locks.script)),
  getUserLock: handle('stores', [], (_, {stores}) => lockClass.of(stores.locks.user)),
});
