/** A picture of any page: node scripts/run.mjs scripts/shot.ts URL-or-file OUT.png [width] [height] */
import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {launchBrowser} from './browser';

const [address, path, width = '1280', height = '800'] = process.argv.slice(2);
if (address === undefined || path === undefined)
  throw new Error('shot.ts URL-or-file OUT.png [width] [height]');
const browser = await launchBrowser();
try {
  const page = await browser.newPage({viewport: {width: Number(width), height: Number(height)}});
  page.on('console', (message) => {
    console.error(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    console.error(error);
  });
  page.on('requestfailed', (request) => {
    console.error(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`);
  });
  await page.goto(existsSync(address) ? pathToFileURL(resolve(address)).href : address);
  await page.waitForTimeout(1500);
  await page.screenshot({path});
} finally {
  await browser.close();
}
