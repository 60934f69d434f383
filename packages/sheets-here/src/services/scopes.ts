import type {Need} from './define';

/** A permission that the user grants or refuses; the manifest's oauthScopes without their common beginning. */
export const scopes = [
  'spreadsheets.currentonly',
  'script.container.ui',
  'script.scriptapp',
  'script.send_mail',
  'userinfo.email',
] as const;
export type Scope = (typeof scopes)[number];

export const isScope = (name: string): name is Scope =>
  (scopes as readonly string[]).includes(name);

export const scopeAddress = (name: string): string => `https://www.googleapis.com/auth/${name}`;

const only = (scope: Scope) => ({scope, words: scopeAddress(scope)});

const documentScopes = {
  scope: 'spreadsheets.currentonly',
  words: `(${scopeAddress('spreadsheets.currentonly')} || ${scopeAddress('spreadsheets')})`,
} as const;

/** What each kind of call needs: the scopes that Google's reference names under its methods. */
const needed: Readonly<Partial<Record<Need, {readonly scope: Scope; readonly words: string}>>> = {
  read: documentScopes,
  write: documentScopes,
  page: only('script.container.ui'),
  triggers: only('script.scriptapp'),
  mail: only('script.send_mail'),
  address: only('userinfo.email'),
};

/** The permission that is missing, as Google's message names it; undefined when none is. */
export function missingScope(need: Need, refused: ReadonlySet<Scope>): string | undefined {
  const found = needed[need];
  return found && refused.has(found.scope) ? found.words : undefined;
}

/** The permission of an address such as `https://www.googleapis.com/auth/script.send_mail`. */
export const scopeOf = (text: string): string => text.replace(/^.*\/auth\//, '');
