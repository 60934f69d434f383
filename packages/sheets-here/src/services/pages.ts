/** The public pages that say what Google does, and what others have measured, as links in Markdown. */
const google = (title: string, path: string): string =>
  `Google: [${title}](https://developers.google.com/${path})`;

export const CUSTOM = google('Custom functions', 'apps-script/guides/sheets/functions');
export const MODES = google(
  'Editor add-on authorization',
  'workspace/add-ons/concepts/editor-auth-lifecycle',
);
export const SCOPES = google('Authorization scopes', 'apps-script/concepts/scopes');
export const RUN = google('google.script.run', 'apps-script/guides/html/reference/run');
export const COMMUNICATION = google(
  'Communicate with server functions',
  'apps-script/guides/html/communication',
);
export const MENUS = google('Custom menus for Editor add-ons', 'workspace/add-ons/concepts/menus');
export const EVENTS = google('Event objects', 'apps-script/guides/triggers/events');
export const INSTALLABLE = google(
  'Installable triggers',
  'apps-script/guides/triggers/installable',
);
export const TRIGGERS = google(
  'Triggers for Editor add-ons',
  'workspace/add-ons/concepts/editor-triggers',
);
export const QUOTAS = google('Quotas', 'apps-script/guides/services/quotas');
export const RUNTIME = google('V8 runtime', 'apps-script/guides/v8-runtime');
export const SPREADSHEET = google(
  'Spreadsheet service',
  'apps-script/reference/spreadsheet/spreadsheet',
);
export const METADATA = google(
  'DeveloperMetadata',
  'apps-script/reference/spreadsheet/developer-metadata',
);
export const METADATA_API = google(
  'Developer metadata in the Sheets API',
  'workspace/sheets/api/reference/rest/v4/spreadsheets.developerMetadata',
);
export const PROTECTION = google('Protection', 'apps-script/reference/spreadsheet/protection');
export const CELLS =
  'Google: [Files you can store in Google Drive](https://support.google.com/drive/answer/37603)';
export const TRANSFER =
  'Tanaike: [Values over google.script.run](https://gist.github.com/tanaikech/9927dc5c12ebca118ff8f3f4d539c95d)';

/** A repository as it was at a commit, at a place in it. */
const github = (who: string, repository: string, commit: string, path = ''): string =>
  `${who}: [${repository}](https://github.com/${repository}/tree/${commit}${path})`;

/** Google's guides and reference as of 13 August 2026, in another's copy. */
export const GUIDES = github(
  'Google’s guides, copied',
  'rajeevmps/google-apps-script-docs',
  '830238849b0f4e2c560e37c7c56ab08670a363ab',
);
/** A published add-on with our scopes and an hourly trigger; its tests run on Google. */
export const MIXPANEL = github('Mixpanel', 'mixpanel/sheets', 'aee7942');
export const TEMPLATE = github(
  'Google’s template of an add-on',
  'googleworkspace/apps-script-samples',
  '8a31678',
  '/templates/sheets-import',
);
/** Custom functions with days that Google has published. */
export const DATE_SAMPLE = github(
  'Google’s sample',
  'googleworkspace/apps-script-samples',
  '8a31678',
  '/sheets/dateAddAndSubtract',
);
export const DATE_ISSUE =
  'Seen: [apps-script-samples, issue 12](https://github.com/googleworkspace/apps-script-samples/issues/12)';
/** Tests that its author runs on Google too. */
export const FAKES = github('gas-fakes', 'brucemcpherson/gas-fakes', 'dedcae3');
/** Measured on Google. */
export const TANAIKE = github('Tanaike', 'tanaikech/tanaikech.github.io', 'b71ae0c');
export const COMMENTS =
  'Seen: [React-Google-Apps-Script, issue 157](https://github.com/enuchi/React-Google-Apps-Script/issues/157)';
export const UID = github('Seen', 'ljay79/jira-tools', '75f3a27');
export const SCOPE_METHODS = google('Class ScriptApp', 'apps-script/reference/script/script-app');
export const CLOCK = google(
  'Class ClockTriggerBuilder',
  'apps-script/reference/script/clock-trigger-builder',
);
export const LANGUAGE_SEEN =
  'Seen: [mail-merge-for-gmail, issue 129](https://github.com/ttsukagoshi/mail-merge-for-gmail/issues/129)';
