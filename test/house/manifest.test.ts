/** The manifest asks for no permission that the README does not justify, and the README for none that is not asked. */
import {readFileSync} from 'node:fs';

const {oauthScopes} = JSON.parse(readFileSync('appsscript.json', 'utf8')) as {
  readonly oauthScopes: readonly string[];
};
const asked = oauthScopes.map((scope) => scope.replace('https://www.googleapis.com/auth/', ''));
const [, privacy = ''] = readFileSync('README.md', 'utf8').split('## Privacy');
const justified = [...privacy.matchAll(/^\| `([\w.]+)`/gm)].map(([, scope]) => scope);

test('every permission is justified in the README', () => {
  expect(asked.length).toBeGreaterThan(1);
  expect(justified).toEqual(asked);
});

test.each(['spreadsheets$', 'drive', 'gmail', 'external_request', 'userinfo.profile'])(
  'nothing as wide as %s',
  (scope) => {
    expect(asked.filter((each) => new RegExp(scope).test(each))).toEqual([]);
  },
);
