/**
 * Makes the icons and the banner of the Marketplace listing, the same ones each time: node scripts/run.mjs scripts/icons.ts
 * A customer, and the five stages of their life around them as one turn. No letters and no colours of Google's.
 */
import {mkdir, writeFile} from 'node:fs/promises';
import type {Page} from 'playwright-core';
import {launchBrowser} from './browser';

const folder = 'docs/icons';
/** What the listing asks for; test/house/listing.test.ts has them too. */
const iconSizes = [32, 48, 96, 128] as const;
const bannerSize = {width: 220, height: 140} as const;

/** The stages from the first to the last; the customer has the last one's colour. */
const shades = ['#d0c5f8', '#b29ff0', '#947ae5', '#7854d4', '#5a34bd'] as const;
const dark = shades[4];

/** The drawing is 128 units wide; angles are degrees, clockwise from the top. */
const middle = 64;
const radius = 48;
const thickness = 18;
const between = 13;
/** The last stage ends in an arrow's point, so that the turn has a direction. */
const point = {length: 25, halfWidth: 16};

const at = (angle: number, distance: number = radius): string => {
  const radians = (angle * Math.PI) / 180;
  const x = middle + distance * Math.sin(radians);
  const y = middle - distance * Math.cos(radians);
  return `${x.toFixed(2)} ${y.toFixed(2)}`;
};

function stage(colour: string, i: number): string {
  const each = 360 / shades.length;
  const from = i * each + between / 2;
  const last = i === shades.length - 1;
  const to = (i + 1) * each - between / 2 - (last ? point.length - between / 2 : 0);
  // An arc that ended at the point's base would leave a seam there.
  const end = last ? to + 5 : to;
  const arc = `<path d="M${at(from)}A${radius} ${radius} 0 0 1 ${at(end)}" fill="none" stroke="${colour}" stroke-width="${thickness}"/>`;
  if (!last) return arc;
  const [inner, tip, outer] = [
    at(to - 1, radius - point.halfWidth),
    at(to + point.length),
    at(to - 1, radius + point.halfWidth),
  ];
  return `${arc}<path d="M${inner}L${tip}L${outer}Z" fill="${colour}"/>`;
}

const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128">
${shades.map(stage).join('\n')}
<circle cx="64" cy="51" r="12" fill="${dark}"/>
<path d="M42 84v-2a14 14 0 0 1 14-14h16a14 14 0 0 1 14 14v2a4 4 0 0 1-4 4H46a4 4 0 0 1-4-4z" fill="${dark}"/>
</svg>`;

/** Transparent around the drawing. */
async function picture(page: Page, body: string, width: number, height: number): Promise<Buffer> {
  await page.setViewportSize({width, height});
  await page.setContent(
    `<style>html,body{margin:0;height:100%}body{display:grid;place-items:center}svg{display:block}</style>${body}`,
  );
  return page.screenshot({omitBackground: true});
}

const sized = (size: number): string => drawing.replace('<svg', `<svg width="${size}"`);

/** Every file with its content. */
async function files(page: Page): Promise<ReadonlyMap<string, string | Buffer>> {
  const made = new Map<string, string | Buffer>([['icon.svg', `${drawing}\n`]]);
  for (const size of iconSizes)
    made.set(`icon-${size}.png`, await picture(page, sized(size), size, size));
  const {width, height} = bannerSize;
  const onColour = `<style>body{background:#f1eefc}</style>${sized(96)}`;
  made.set('banner.png', await picture(page, onColour, width, height));
  return made;
}

await mkdir(folder, {recursive: true});
const browser = await launchBrowser();
try {
  const page = await browser.newPage({deviceScaleFactor: 1});
  for (const [name, content] of await files(page)) {
    await writeFile(`${folder}/${name}`, content);
    console.error(`${folder}/${name}: ${content.length} bytes`);
  }
} finally {
  await browser.close();
}
