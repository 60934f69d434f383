/** The built sidebar in a real browser over the made-up server. */
import {build} from 'esbuild';
import {readFile} from 'node:fs/promises';
import type {Browser, Page} from 'playwright-core';

type Language = 'en' | 'es';

let script: Promise<string> | undefined;
const fakeScript = (): Promise<string> => {
  script ??= build({
    entryPoints: ['test/sidebar/fakePage.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    charset: 'utf8',
    logLevel: 'error',
  }).then(({outputFiles}) => (outputFiles[0]?.text ?? '').replaceAll('</script', '\\x3c/script'));
  return script;
};

export interface Opened {
  readonly page: Page;
  /** What the console and the page complained of. */
  readonly complaints: string[];
}

export const WIDTH = 300;
export const HEIGHT = 640;

/**
 * @param view the view that the menu asks for: '', 'row', 'schedule' or 'formulas'
 * @param before script that runs between the made-up server and the panel
 */
export const openSidebar = async (
  browser: Browser,
  scenario: string,
  language: Language,
  view = '',
  before = '',
): Promise<Opened> => {
  const html = await readFile('dist/Sidebar.html', 'utf8');
  const context = await browser.newContext({
    viewport: {width: WIDTH, height: HEIGHT},
    locale: language,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => complaints.push(`asked for ${request.url()}`));
  const fake = `globalThis.CICLO_FAKE=${JSON.stringify({scenario, language})};${await fakeScript()};${before}`;
  await page.setContent(
    html
      .replace('<head>', () => `<head><script>${fake}</script>`)
      .replace('data-view=""', () => `data-view="${view}"`),
  );
  return {page, complaints};
};
