/** The built sidebar in a real browser over the made-up server. */
import {build} from 'esbuild';
import {readFileSync} from 'node:fs';
import type {Browser, Page} from 'playwright-core';

type Language = 'en' | 'es';

const html = readFileSync('dist/Sidebar.html', 'utf8');
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

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

interface Scene {
  readonly scenario: string;
  /** The view that the menu asks for: '', 'row', 'schedule' or 'formulas'. */
  readonly view?: string | undefined;
  /** Script that runs between the made-up server and the panel. */
  readonly before?: string;
}

export const WIDTH = 300;
export const HEIGHT = 640;

/** Writes the panel into the empty document that it runs in. Goes into the page as text. */
const WRITE = `({scenario, language, view, before}) => {
  const {panel, fake} = globalThis.CICLO_TEXTS;
  const settings = 'globalThis.CICLO_FAKE=' + JSON.stringify({scenario, language});
  document.open();
  document.write(
    panel
      .replace('<head>', () => '<head><script>' + [settings, fake, before].join(';') + '</' + 'script>')
      .replace('data-view=""', () => 'data-view="' + view + '"'),
  );
  document.close();
}`;

/**
 * A page that shows one scene after another, each in a document of its own. The long texts (panel, made-up server, axe) are
 * given to the browser once: sent again with every scene they take longer than all that is looked at.
 */
export const openPanel = async (browser: Browser, language: Language) => {
  const context = await browser.newContext({
    viewport: {width: WIDTH, height: HEIGHT},
    locale: language,
    reducedMotion: 'reduce',
  });
  const texts = JSON.stringify({panel: html, fake: await fakeScript()});
  await context.addInitScript(`${axe};globalThis.CICLO_TEXTS=${texts}`);
  const page = await context.newPage();
  let complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (request.url() !== 'about:blank') complaints.push(`asked for ${request.url()}`);
  });
  const show = async ({scenario, view = '', before = ''}: Scene): Promise<Opened> => {
    // Else what lies under the mouse is another thing than at first.
    await page.mouse.move(-1, -1);
    await page.goto('about:blank');
    complaints = [];
    await page.evaluate(`(${WRITE})(${JSON.stringify({scenario, language, view, before})})`);
    await page.waitForLoadState();
    return {page, complaints};
  };
  return {show, close: () => context.close()};
};

export type Panel = Awaited<ReturnType<typeof openPanel>>;

/** What axe finds that not everybody can use, one line a place. */
export const violations = (page: Page): Promise<string[]> =>
  page.evaluate(`axe.run(document, {resultTypes: ['violations']}).then(({violations}) =>
    violations.flatMap(({id, impact, nodes}) => nodes.map((node) => impact + ' ' + id + ': ' + node.html.slice(0, 120))))`);
