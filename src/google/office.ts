/** What a schedule needs beside the spreadsheet, and which permissions for it are missing. */
import {mail} from './mail';
import type {Missing, Office} from './port';
import {triggers} from './triggers';

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- the typings lag behind Google's granular permissions
  namespace GoogleAppsScript.Script {
    interface ScriptApp {
      getAuthorizationInfo(authMode: AuthMode, oAuthScopes: string[]): AuthorizationInfo;
    }
  }
}

const SCOPES: readonly (readonly [Missing, string])[] = [
  ['triggers', 'script.scriptapp'],
  ['mail', 'script.send_mail'],
  ['address', 'userinfo.email'],
];

const isMissing = (scope: string): boolean =>
  ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, [
    `https://www.googleapis.com/auth/${scope}`,
  ]).getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED;

export const office: Office = {
  triggers,
  mail,
  missing: () => SCOPES.filter(([, scope]) => isMissing(scope)).map(([name]) => name),
  remember: (key, value) => {
    const kept = PropertiesService.getUserProperties();
    if (value === undefined) kept.deleteProperty(key);
    else kept.setProperty(key, value);
  },
  recall: (key) => PropertiesService.getUserProperties().getProperty(key) ?? undefined,
};
