/** What the Marketplace asks of the pictures of a listing. */
import {readdirSync, readFileSync} from 'node:fs';
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
