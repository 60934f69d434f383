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
