/** The built sidebar in a real browser over the made-up server. */
import {build} from 'esbuild';
import {readFileSync} from 'node:fs';
import type {Browser, Frame} from 'playwright-core';

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

/** The document that shows the panel; its page is `shown.page()`. */
export type Shown = Frame;

export interface Opened {
  readonly page: Shown;
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

/** Takes away the frame that is there, and writes the panel into a new one. Goes into the page as text. */
const WRITE = `({scenario, language, view, before}) => {
  const {panel, fake} = globalThis.CICLO_TEXTS;
  const settings = 'globalThis.CICLO_FAKE=' + JSON.stringify({scenario, language});
  document.querySelector('iframe')?.remove();
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position:fixed;left:0;top:0;width:100%;height:100%;border:0';
  document.body.append(frame);
  const scene = frame.contentDocument;
  scene.open();
  scene.write(
    panel
      .replace('<head>', () => '<head><script>' + [settings, fake, before].join(';') + '</' + 'script>')
      .replace('data-view=""', () => 'data-view="' + view + '"'),
  );
  scene.close();
  frame.contentWindow.focus();
}`;

/**
 * A page that shows one scene after another, each in a frame of its own, as Google shows the panel. The long texts (panel,
 * made-up server, axe) are given to the page once: the browser then compiles them once too, instead of with every scene.
 */
export const openPanel = async (browser: Browser, language: Language) => {
  const context = await browser.newContext({
    viewport: {width: WIDTH, height: HEIGHT},
    locale: language,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const texts = JSON.stringify({panel: html, fake: await fakeScript(), axe});
  await page.evaluate(`globalThis.CICLO_TEXTS = ${texts}; undefined`);
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
    complaints = [];
    await page.evaluate(`(${WRITE})(${JSON.stringify({scenario, language, view, before})})`);
    const shown = await (await page.$('iframe'))?.contentFrame();
    if (!shown) throw new Error('the frame is gone');
    await shown.waitForLoadState();
    return {page: shown, complaints};
  };
  return {show, close: () => context.close()};
};

export type Panel = Awaited<ReturnType<typeof openPanel>>;

/** What axe finds that not everybody can use, one line a place. */
export const violations = (page: Shown): Promise<string[]> =>
  page.evaluate(`(globalThis.axe ?? (0, eval)(parent.CICLO_TEXTS.axe), globalThis.axe)
    .run(document, {resultTypes: ['violations']})
    .then(({violations}) => violations.flatMap(({id, impact, nodes}) =>
      nodes.map((node) => impact + ' ' + id + ': ' + node.html.slice(0, 120))))`);
