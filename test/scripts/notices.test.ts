import {readFileSync} from 'node:fs';
import {asComment, CODE_ENTRY, noticesOf, PANEL_ENTRY} from '../../scripts/notices';

/** Each bundles anew: slow where others work beside it. */
jest.setTimeout(60_000);

const root = process.cwd();
const names = async (entries: readonly string[]): Promise<string[]> =>
  (await noticesOf(root, entries)).packages.map(({name}) => name);

test('what the add-on and the panel contain is told, each with whose it is', async () => {
  expect(await names([CODE_ENTRY])).toEqual(['fastest-levenshtein', 'valibot']);
  const all = await noticesOf(root, [CODE_ENTRY, PANEL_ENTRY]);
  expect(all.packages.map(({name}) => name)).toEqual(['fastest-levenshtein', 'preact', 'valibot']);
  for (const {copyright, version} of all.packages) {
    expect(copyright).toMatch(/^Copyright \(c\) \S/);
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  }
  expect(all.licence).toMatch(
    /^Permission is hereby granted[^]+OTHER DEALINGS IN THE\s+SOFTWARE\.$/,
  );
});

test('Code.js begins with the notices', async () => {
  const comment = asComment(await noticesOf(root, [CODE_ENTRY]));
  expect(comment.slice(2, -2)).not.toContain('*/');
  expect(readFileSync('dist/Code.js', 'utf8').startsWith(`${comment}\n`)).toBe(true);
});
