/**
 * The manifest asks for no permission that is not justified, and nothing is justified that is not asked for: in the README,
 * in the privacy policy in each language and in what is told to Google's reviewers.
 */
import {readFileSync} from 'node:fs';

interface Manifest {
  readonly oauthScopes: readonly string[];
  readonly exceptionLogging: string;
}
const {oauthScopes, exceptionLogging} = JSON.parse(
  readFileSync('appsscript.json', 'utf8'),
) as Manifest;
const asked = oauthScopes.map((scope) => scope.replace('https://www.googleapis.com/auth/', ''));

test.each([
  'README.md',
  'docs/privacy.md',
  'docs/es/privacy.md',
  'docs/publishing.md',
  'docs/es/publishing.md',
])('every permission is justified in %s', (path) => {
  const text = readFileSync(path, 'utf8');
  const justified = [...text.matchAll(/^\| `((?:script|spreadsheets|userinfo)\.[\w.]+)`/gm)];
  expect(asked.length).toBeGreaterThan(1);
  expect(justified.map(([, scope]) => scope)).toEqual(asked);
});

test.each(['spreadsheets$', 'drive', 'gmail', 'external_request', 'userinfo.profile'])(
  'nothing as wide as %s',
  (scope) => {
    expect(asked.filter((each) => new RegExp(scope).test(each))).toEqual([]);
  },
);

test('what formulas say of a cell, and so the cell, does not go to the publisher’s log', () => {
  expect(exceptionLogging).toBe('NONE');
});
