/** What the Marketplace asks of a listing, its pictures and its texts; and that the way there can be walked as it is told. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {functions} from '../../src/functions';
import {languages} from '../../src/messages';

/** Width, height and kind of colour (6: with transparency) of a PNG. */
function facts(path: string): {size: string; colours: number | undefined} {
  const png = readFileSync(path);
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  return {size: `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, colours: png[25]};
}

test.each([32, 48, 96, 128])('an icon of %s pixels, transparent around the drawing', (side) => {
  const path = `docs/icons/icon-${side}.png`;
  expect(facts(path)).toEqual({size: `${side}x${side}`, colours: 6});
});

test('the banner', () => {
  expect(facts('docs/icons/banner.png').size).toBe('220x140');
});

describe.each(Object.keys(languages))('screenshots in %s', (language) => {
  const files = readdirSync('docs/listing').filter((name) => name.endsWith(`-${language}.png`));

  test('one to five, which is all that a listing shows', () => {
    expect(files.map((name) => name.slice(0, 1))).toEqual(['1', '2', '3', '4', '5']);
  });

  test.each(files)('%s has the one size that is allowed', (name) => {
    expect(facts(`docs/listing/${name}`).size).toBe('1280x800');
  });
});

const publishing = readFileSync('docs/publishing.md', 'utf8');
/** What stands in the fenced block of that name. */
const text = (name: string): string => {
  const found = new RegExp(`\`\`\`text ${name}\\n([^]*?)\\n\`\`\``).exec(publishing)?.[1];
  if (found === undefined) throw new Error(`no text ${name}`);
  return found;
};

describe.each([
  ['name', 'short', 'long'],
  ['nombre', 'corto', 'largo'],
] as const)('the texts %s, %s, %s', (name, short, long) => {
  test('are as long as is allowed, and differ', () => {
    expect(text(name).length).toBeLessThanOrEqual(50);
    expect(text(short).length).toBeLessThanOrEqual(200);
    expect(text(long).length).toBeLessThanOrEqual(16_000);
    expect(text(long)).not.toContain(text(short));
  });

  test('bear no marks of Google’s and no number of a version', () => {
    expect([name, short, long].map(text).join()).not.toMatch(/google|gmail|sheets|\d+\.\d+/i);
  });

  test('name formulas that there are', () => {
    const named = text(long).match(/\b[A-Z]{2,}(_[A-Z]+)*\b/g) ?? [];
    const known = [...functions.map((each) => String(each.name)), 'RFM', 'BG', 'NBD', 'MBG'];
    expect(named.filter((each) => !known.includes(each))).toEqual([]);
    expect(functions.length).toBeGreaterThan(40);
  });
});

const claspFolder = 'node_modules/@google/clasp/build/src/commands';
const claspCommands = readdirSync(claspFolder).flatMap((file) =>
  [...readFileSync(join(claspFolder, file), 'utf8').matchAll(/new Command\('([\w-]+)'\)/g)].map(
    ([, name = '']) => name,
  ),
);

describe.each(['docs/publishing.md', 'docs/es/publishing.md'])('%s', (path) => {
  const page = readFileSync(path, 'utf8');
  const fences = [...page.matchAll(/```sh\n([^]*?)```/g)].map(([, lines = '']) =>
    lines.trim().split('\n'),
  );

  test('five commands bring it into a spreadsheet, and clasp knows what they ask for', () => {
    expect(fences[0]).toHaveLength(5);
    const creating = readFileSync(join(claspFolder, 'create-script.js'), 'utf8');
    const asked = page.match(/--(?:type|title|rootDir|parentId)\b/g) ?? [];
    expect(new Set(asked).size).toBe(4);
    expect(asked.filter((option) => !creating.includes(option))).toEqual([]);
  });

  test('every command exists', () => {
    const {scripts} = JSON.parse(readFileSync('package.json', 'utf8')) as {scripts: object};
    const run = [...page.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
    const clasp = [...page.matchAll(/npx clasp ([\w-]+)/g)].map(([, name = '']) => name);
    expect(run.filter((name) => !(name in scripts))).toEqual([]);
    expect(clasp.filter((name) => !claspCommands.includes(name))).toEqual([]);
    expect([run.length, clasp.length].every((count) => count > 2)).toBe(true);
  });

  test('every file that it names is there', () => {
    const inText = [...page.matchAll(/`((?:docs|test)\/[\w./-]+)`/g)].map(([, name = '']) => name);
    const links = [...page.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, name = '']) =>
      join(dirname(path), name),
    );
    expect(links.length).toBeGreaterThan(3);
    expect([...inText, ...links].filter((name) => !existsSync(name))).toEqual([]);
  });
});
