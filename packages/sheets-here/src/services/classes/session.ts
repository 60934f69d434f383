import {defineClass, makers} from '../define';
import type {World} from '../world';
import {userClass} from './user';

const {handle} = makers<object>();

const user = (_: object, {userAddress = 'you@example.com'}: World) =>
  userClass.of({address: userAddress});

export const session = defineClass<GoogleAppsScript.Base.Session, object>('Session', {
  getActiveUserLocale: handle('nothing', [], (_, {userLocale}) => userLocale),
  getScriptTimeZone: handle('nothing', [], (_, {scriptTimeZone}) => scriptTimeZone),
  getEffectiveUser: handle('address', [], user),
  getActiveUser: handle('address', [], user),
});
