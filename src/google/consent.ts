/**
 * Permissions are ticked one by one since 2025, and what was left out is asked for again only by requireScopes: it ends the
 * execution with Google's own prompt. Only a menu item may call it; calls of the panel get an address instead.
 */

/** As in the manifest, without their common beginning. */
export type Scope =
  | 'spreadsheets.currentonly'
  | 'script.container.ui'
  | 'script.scriptapp'
  | 'script.send_mail'
  | 'userinfo.email';

const addressesOf = (scopes: readonly Scope[]): string[] =>
  scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`);

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- the typings lag behind Google's granular permissions
  namespace GoogleAppsScript.Script {
    interface ScriptApp {
      getAuthorizationInfo(authMode: AuthMode, oAuthScopes: string[]): AuthorizationInfo;
    }
  }
}

/** Whether one of them at least has not been given. */
export const isMissing = (...scopes: readonly Scope[]): boolean =>
  ScriptApp.getAuthorizationInfo(
    ScriptApp.AuthMode.FULL,
    addressesOf(scopes),
  ).getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED;

/**
 * Does not return where one of them is missing. Nothing may catch what it raises then; before, Google's own exceptions are no
 * reason to stop.
 */
export const requireConsent = (...scopes: readonly Scope[]): void => {
  try {
    if (!isMissing(...scopes)) return;
  } catch {
    return;
  }
  ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, addressesOf(scopes));
};
