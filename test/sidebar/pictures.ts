/**
 * Pictures of every state at full length, to be looked at: node scripts/run.mjs test/sidebar/pictures.ts [FOLDER] [part of a name]
 */
import {mkdir} from 'node:fs/promises';
import {launchBrowser} from '../../scripts/browser';
import {HEIGHT, openPanel, WIDTH} from './page';
import {reach, STATES} from './states';

const [folder = '.cache/pictures', part = ''] = process.argv.slice(2);
await mkdir(folder, {recursive: true});
const browser = await launchBrowser();
try {
  for (const language of ['en', 'es'] as const) {
    const panel = await openPanel(browser, language);
    for (const state of STATES.filter(({name}) => `${name}-${language}`.includes(part))) {
      const {page, complaints} = await panel.show(state);
      await reach(page, state, language);
      const height: number = await page.evaluate(
        `(() => {const main = document.querySelector('main'); return main ? main.scrollHeight - main.clientHeight : 0})()`,
      );
      const whole = page.page();
      await whole.setViewportSize({width: WIDTH, height: HEIGHT + height});
      await whole.screenshot({path: `${folder}/${state.name}-${language}.png`});
      for (const complaint of complaints) console.error(`${state.name} ${language}: ${complaint}`);
      await whole.setViewportSize({width: WIDTH, height: HEIGHT});
    }
    await panel.close();
  }
} finally {
  await browser.close();
}
