/** The page in a browser with a small add-on of the tests' own in it; what no person can set goes through `window.__host`. */
import type {Browser, Frame, Page} from 'playwright-core';
import {serve, type ServeOptions} from '../../cli/serve';
import {browserMissing, launchBrowser} from '../../scripts/browser';
import {addOn} from './addOn';

const missing = browserMissing();
if (missing !== undefined) console.warn(`the page is not tested: ${missing}`);
/** On Linux x64 npm brings a browser, so there it is never skipped. */
export const describeInBrowser = missing === undefined ? describe : describe.skip;

export interface Opened {
  readonly page: Page;
  readonly address: string;
  /** Requests to anywhere but the page's own server, and errors in the console. */
  readonly complaints: string[];
  /** Calls one of the page's controls. */
  control(name: string, ...args: readonly unknown[]): Promise<unknown>;
  /** Types into a cell and leaves it. */
  type(a1: string, text: string): Promise<void>;
  /** Chooses an item of the add-on's menu by the mouse. */
  choose(...names: readonly string[]): Promise<void>;
  /** The frame of the sidebar or of a dialog. */
  frame(): Promise<Frame>;
  close(): Promise<void>;
}

/** Asks until what is expected is found, for 15 seconds: a busy machine takes its time to calculate. */
export async function expectSoon(ask: () => Promise<void>): Promise<void> {
  for (const end = Date.now() + 15_000; ;) {
    try {
      return await ask();
    } catch (error) {
      if (Date.now() > end) throw error;
      // Asked without a rest, the page has less of the machine to calculate with.
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

export async function openPage(options: ServeOptions = {}): Promise<Opened> {
  const served = await serve({
    port: 0,
    code: addOn,
    timeZone: 'Etc/UTC',
    test: true,
    // The services themselves are looked at.
    unknowns: {currentonly: 'enough'},
    ...options,
  });
  let browser: Browser | undefined;
  try {
    browser = await launchBrowser();
    const page = await browser.newPage({viewport: {width: 1280, height: 800}});
    page.setDefaultTimeout(20_000);
    const complaints: string[] = [];
    page.context().on('request', (request) => {
      if (!request.url().startsWith(served.address) && !/^(blob|data):/.test(request.url()))
        complaints.push(request.url());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    const opened = controlled(page, served.address, complaints, async () => {
      await browser?.close();
      await served.close();
    });
    await page.goto(served.address);
    await page.waitForFunction(() => '__host' in globalThis);
    await opened.control('ready');
    await opened.control('settled');
    return opened;
  } catch (error) {
    await browser?.close();
    await served.close();
    throw error;
  }
}

function controlled(
  page: Page,
  address: string,
  complaints: string[],
  close: () => Promise<void>,
): Opened {
  const control: Opened['control'] = (name, ...args) =>
    page.evaluate(
      async ([key, values]) => {
        const {__host} = globalThis as unknown as {
          __host: Record<string, Promise<unknown> | ((...args: unknown[]) => unknown)>;
        };
        const named = __host[key];
        return (await (typeof named === 'function' ? named(...values) : named)) ?? null;
      },
      [name, args as unknown[]] as const,
    );
  return {
    page,
    address,
    complaints,
    close,
    control,
    async type(a1, text) {
      await control('select', a1);
      await page.keyboard.type(text);
      // On a busy machine the first Enter may meet Univer's list of names, and the cell stays open.
      await expectSoon(async () => {
        await page.keyboard.press('Enter');
        await control('settled');
        expect(await control('selection')).not.toMatchObject({a1});
      });
    },
    async choose(...names) {
      await page.getByRole('menuitem', {name: 'Extensions'}).click();
      for (const name of ['Ciclo', ...names]) await page.getByRole('menuitem', {name}).click();
    },
    async frame() {
      const found = await (await page.waitForSelector('iframe')).contentFrame();
      if (!found) throw new Error('no frame');
      await found.waitForLoadState();
      return found;
    },
  };
}
