/** The public pages that say what Google does, as links in Markdown. */
const google = (title: string, path: string): string =>
  `Google: [${title}](https://developers.google.com/${path})`;

export const CUSTOM = google('Custom functions', 'apps-script/guides/sheets/functions');
export const MODES = google(
  'Editor add-on authorization',
  'workspace/add-ons/concepts/editor-auth-lifecycle',
);
export const SCOPES = google('Authorization scopes', 'apps-script/concepts/scopes');
export const RUN = google('google.script.run', 'apps-script/guides/html/reference/run');
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
export const PROTECTION = google('Protection', 'apps-script/reference/spreadsheet/protection');
export const CELLS =
  'Google: [Files you can store in Drive](https://support.google.com/drive/answer/37603)';
