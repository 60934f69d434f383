import {defineClass} from '../define';

/** Only the names of the authorisation modes so far. */
export const scriptApp = defineClass<GoogleAppsScript.Script.ScriptApp, object>(
  'ScriptApp',
  {},
  {AuthMode: ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']},
);
