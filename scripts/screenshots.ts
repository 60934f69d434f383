/**
 * Makes the pictures of docs/images, and of docs/listing for the Marketplace, from the page with its sample, the same ones
 * each time: node scripts/run.mjs scripts/screenshots.ts [part of a name]
 */
import {mkdir, writeFile} from 'node:fs/promises';
import type {FrameLocator, Page} from 'playwright-core';
import {serve} from '../cli/serve';
import {pageWords} from 'sheets-here/messages';
import {languages, sidebarFor, type Language, type Messages, type Sidebar} from '../src/messages';
import {launchBrowser} from './browser';
import {smallPng} from './png';

/** The Marketplace takes no other size than 1280 x 800. */
const folders = {page: 'docs/images', sidebar: 'docs/images', listing: 'docs/listing'} as const;
/** The sample ends in June 2026. */
const now = new Date('2026-07-01T09:00:00Z');
const window = {width: 1280, height: 800};
/** The panel begins short and grows to its length, up to the second. */
const short = 420;
const tall = 2600;

interface Scene {
  readonly page: Page;
  readonly panel: FrameLocator;
  readonly words: Sidebar;
  readonly messages: Messages;
  readonly language: Language;
  /** Calls `window.__host`, which the page offers to tests. */
  readonly host: (name: string, ...args: readonly unknown[]) => Promise<void>;
}

interface Picture {
  readonly name: string;
  /** The whole page; only the sidebar at its full length; or the page without what is not there on Google. */
  readonly of: keyof typeof folders;
  /** A list without end is cut. */
  readonly tallest?: number;
  readonly reach: (scene: Scene) => Promise<void>;
}

const press = ({panel}: Scene, name: string | RegExp): Promise<void> =>
  panel.getByRole('button', {name, exact: true}).first().click();
const heading = ({panel}: Scene, name: string): Promise<void> =>
  panel.getByRole('heading', {name, level: 1}).waitFor();

async function openSidebar({page, panel, messages}: Scene): Promise<void> {
  await page.getByRole('menuitem', {name: /^Exten/}).click();
  await page.getByRole('menuitem', {name: 'Ciclo'}).hover();
  await page.getByRole('menuitem', {name: messages.menu.open}).click();
  await panel.locator('main[aria-busy="false"]').waitFor();
}

async function classify(scene: Scene): Promise<void> {
  await openSidebar(scene);
  await scene.panel.locator('footer .primary').click();
  await heading(scene, scene.words.result.title);
}

/** A view that is opened by its tab, as soon as it shows no indicator any more. */
async function openView(scene: Scene, view: keyof Sidebar['views']): Promise<void> {
  await press(scene, scene.words.views[view]);
  await scene.panel.locator('main[aria-busy="false"]').waitFor();
}

/** The local page's own bar with its clock, and its place for charts. */
const notOnGoogle = 'body > header, .charts { display: none !important; }';

/** A run that stands still at its third step. */
const standStill = `
  google = {script: {run: {withSuccessHandler: (success) => ({withFailureHandler: () => ({
    classify: () => {},
    progress: () => success({ok: true, step: 'write', rows: 2505, customers: 400}),
  })})}}};
`;

const pictures: readonly Picture[] = [
  {name: 'sheet', of: 'page', reach: classify},
  {
    name: 'filtered',
    of: 'page',
    reach: async (scene) => {
      await classify(scene);
      await press(scene, new RegExp(`^${scene.messages.labels.stage.GROWTH} ?: `));
      await scene.panel.getByRole('button', {name: scene.words.result.showAll}).waitFor();
    },
  },
  {name: 'start', of: 'sidebar', reach: openSidebar},
  {
    name: 'options',
    of: 'sidebar',
    reach: async (scene) => {
      await openSidebar(scene);
      await press(scene, scene.words.table.options);
    },
  },
  {
    name: 'progress',
    of: 'sidebar',
    reach: async (scene) => {
      await openSidebar(scene);
      const frame = scene.page.frames().find((each) => each.parentFrame() !== null);
      await frame?.evaluate(standStill);
      await scene.panel.locator('footer .primary').click();
      await scene.panel.locator('li.now', {hasText: scene.words.run.steps.write}).waitFor();
    },
  },
  {name: 'result', of: 'sidebar', reach: classify},
  {
    name: 'row',
    of: 'sidebar',
    reach: async (scene) => {
      await openSidebar(scene);
      await scene.host('select', 'C2');
      await press(scene, scene.words.views.row);
      await press(scene, scene.words.row.explain);
      await scene.panel.locator('.customer').waitFor();
    },
  },
  {
    name: 'formulas',
    of: 'sidebar',
    tallest: 800,
    reach: async (scene) => {
      await openSidebar(scene);
      await press(scene, scene.words.views.formulas);
    },
  },
  {
    name: 'mails',
    of: 'page',
    reach: async (scene) => {
      const {clock} = pageWords(scene.language);
      const plan = {cadence: 'daily', hour: 8, mail: true, mailUnchanged: false};
      await scene.host('run', 'saveSchedule', plan);
      await scene.page.getByRole('button', {name: clock.letSpanPass.week}).click();
      await scene.page
        .getByRole('group', {name: clock.name})
        .getByText(/168/)
        .waitFor({timeout: 120_000});
      await scene.page.locator('.mails').click();
      await scene.page.locator('.outbox .entry').nth(3).click();
    },
  },
  {
    name: 'flow',
    of: 'page',
    reach: async (scene) => {
      const {charts} = pageWords(scene.language);
      await scene.host('run', 'makeReport', {report: 'flow', period: 'month'});
      await scene.host('activate', scene.messages.reports.names.flow);
      await scene.page.getByRole('region', {name: charts.title}).waitFor();
      await scene.host('settled');
    },
  },
  {name: '1-result', of: 'listing', reach: classify},
  {
    name: '2-filtered',
    of: 'listing',
    reach: async (scene) => {
      await classify(scene);
      await press(scene, new RegExp(`^${scene.messages.labels.activity.AT_RISK} ?: `));
      await scene.panel.getByRole('button', {name: scene.words.result.showAll}).waitFor();
    },
  },
  {
    name: '3-row',
    of: 'listing',
    reach: async (scene) => {
      await classify(scene);
      await scene.host('select', 'C2');
      await openView(scene, 'row');
      await press(scene, scene.words.row.explain);
      await scene.panel.locator('.customer').waitFor();
    },
  },
  {
    name: '4-reports',
    of: 'listing',
    reach: async (scene) => {
      await openSidebar(scene);
      await openView(scene, 'reports');
      const {make, kinds} = scene.words.reports;
      await scene.panel.getByRole('radio', {name: kinds.cohorts.title}).check();
      await press(scene, make);
      await press(scene, new RegExp(`${scene.messages.reports.names.cohorts}\\W*$`));
      await scene.host('settled');
    },
  },
  {
    name: '5-schedule',
    of: 'listing',
    reach: async (scene) => {
      await classify(scene);
      await openView(scene, 'schedule');
    },
  },
  {
    name: 'error',
    of: 'sidebar',
    reach: async (scene) => {
      await scene.host('addChartSheet', 'Chart');
      await openSidebar(scene);
    },
  },
];

async function take(picture: Picture, scene: Scene): Promise<void> {
  const {page, language} = scene;
  await picture.reach(scene);
  await page.mouse.move(0, 0);
  const aside = page.getByRole('complementary', {name: 'Ciclo'});
  // What the menu item did has been said long enough.
  await page
    .getByRole('status')
    .filter({hasText: /script|comandos/})
    .first()
    .waitFor({state: 'hidden'});
  if (picture.of === 'sidebar') {
    const hidden = await scene.panel
      .locator('main')
      .evaluate(
        (main: {scrollHeight: number; clientHeight: number}) =>
          main.scrollHeight - main.clientHeight,
      );
    const height = Math.min(picture.tallest ?? tall, short + hidden);
    await page.setViewportSize({...window, height});
  }
  if (picture.of === 'listing') {
    await page.addStyleTag({content: notOnGoogle});
    await scene.host('settled');
  }
  const shot = await (picture.of === 'sidebar' ? aside : page).screenshot({animations: 'disabled'});
  const small = smallPng(shot);
  await writeFile(`${folders[picture.of]}/${picture.name}-${language}.png`, small);
  console.error(`${picture.name}-${language}.png: ${Math.ceil(small.length / 1024)} KB`);
}

const [part = ''] = process.argv.slice(2);
for (const folder of Object.values(folders)) await mkdir(folder, {recursive: true});
const browser = await launchBrowser();
try {
  for (const language of Object.keys(languages) as Language[]) {
    const server = await serve({language, port: 0, timeZone: 'Etc/UTC', test: true, now});
    for (const picture of pictures.filter(({name}) => `${name}-${language}`.includes(part))) {
      const page = await browser.newPage({
        viewport: picture.of === 'sidebar' ? {...window, height: short} : window,
        locale: language,
        timezoneId: 'Etc/UTC',
        reducedMotion: 'reduce',
      });
      await page.clock.setFixedTime(now);
      await page.goto(server.address);
      const host: Scene['host'] = async (name, ...args) => {
        await page.evaluate(
          async ([key, values]) => {
            const {__host} = globalThis as unknown as {
              __host: Record<string, Promise<void> | ((...args: unknown[]) => unknown)>;
            };
            const control = __host[key];
            await (typeof control === 'function' ? control(...values) : control);
          },
          [name, [...args]] as const,
        );
      };
      await page.waitForFunction(() => '__host' in globalThis);
      await host('ready');
      await host('settled');
      const panel = page.frameLocator('iframe');
      const words = sidebarFor(language);
      const scene = {page, panel, words, messages: languages[language], language, host};
      await take(picture, scene);
      await page.close();
    }
    await server.close();
  }
} finally {
  await browser.close();
}
