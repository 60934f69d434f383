import {defineClass, makers} from '../define';

const {handle} = makers<object>();

export const session = defineClass<GoogleAppsScript.Base.Session, object>('Session', {
  getActiveUserLocale: handle('nothing', [], (_, {userLocale}) => userLocale),
  getScriptTimeZone: handle('nothing', [], (_, {scriptTimeZone}) => scriptTimeZone),
});
