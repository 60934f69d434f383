import type {Need} from './define';

/** A permission that the user grants or refuses; the manifest's oauthScopes without their common beginning. */
export type Scope = 'spreadsheets.currentonly' | 'script.container.ui';

const address = (name: string) => `https://www.googleapis.com/auth/${name}`;

const documentScopes = {
  scope: 'spreadsheets.currentonly',
  words: `(${address('spreadsheets.currentonly')} || ${address('spreadsheets')})`,
} as const;

/** What each kind of call needs: the scopes that Google's reference names under its methods. */
const needed: Readonly<Partial<Record<Need, {readonly scope: Scope; readonly words: string}>>> = {
  read: documentScopes,
  write: documentScopes,
  page: {scope: 'script.container.ui', words: address('script.container.ui')},
};

/** The permission that is missing, as Google's message names it; undefined when none is. */
export function missingScope(need: Need, refused: ReadonlySet<Scope>): string | undefined {
  const found = needed[need];
  return found && refused.has(found.scope) ? found.words : undefined;
}
