/** A browser for each test file, and one page in it that shows the panel's scenes one after another. */
import type {Browser} from 'playwright-core';
import {browserMissing, launchBrowser} from '../../scripts/browser';
import {openPanel, type Panel} from './page';

const missing = browserMissing();
export const describeInBrowser = missing === undefined ? describe : describe.skip;

/** Inside a description: its page, open as long as its tests run. */
export const panelOf = (language: 'en' | 'es'): Pick<Panel, 'show'> => {
  let browser: Browser | undefined;
  let panel: Panel | undefined;
  jest.setTimeout(60_000);
  beforeAll(async () => {
    browser = await launchBrowser();
    panel = await openPanel(browser, language);
  });
  afterAll(() => browser?.close());
  return {
    show: (scene) => {
      if (!panel) throw new Error('no browser yet');
      return panel.show(scene);
    },
  };
};
