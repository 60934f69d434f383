/** What a schedule needs beside the spreadsheet, and which permissions for it are missing. */
import {authorisationUrl} from './adapter';
import {isMissing, type Scope} from './consent';
import {mail} from './mail';
import type {Missing, Office} from './port';
import {triggers} from './triggers';

const SCOPES: readonly (readonly [Missing, Scope])[] = [
  ['triggers', 'script.scriptapp'],
  ['mail', 'script.send_mail'],
  ['address', 'userinfo.email'],
];

export const office: Office = {
  triggers,
  mail,
  missing: () => SCOPES.filter(([, scope]) => isMissing(scope)).map(([name]) => name),
  consentUrl: authorisationUrl,
  remember: (key, value) => {
    const kept = PropertiesService.getUserProperties();
    if (value === undefined) kept.deleteProperty(key);
    else kept.setProperty(key, value);
  },
  recall: (key) => PropertiesService.getUserProperties().getProperty(key) ?? undefined,
};
