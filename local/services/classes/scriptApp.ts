import {defineClass, makers, oneOf} from '../define';
import {authorizationInfoClass} from './authorizationInfo';

const {handle} = makers<object>();

export const scriptApp = defineClass<GoogleAppsScript.Script.ScriptApp, object>(
  'ScriptApp',
  {
    // Only FULL asks anything of the user.
    getAuthorizationInfo: handle('nothing', [oneOf('AuthMode')], (_, {refusedScopes}, mode) =>
      authorizationInfoClass.of({required: mode === 'FULL' && refusedScopes.size > 0}),
    ),
  },
  {
    AuthMode: ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL'],
    AuthorizationStatus: ['REQUIRED', 'NOT_REQUIRED'],
  },
);
