/**
 * The page in a real browser: one browser for each test file, one server for each language. What a person does goes through
 * mouse, keyboard and roles; only what no person can set (another editor, a held lock) goes through `window.__host`.
 */
import {readFileSync} from 'node:fs';
import type {Browser, Frame, FrameLocator, Locator, Page} from 'playwright-core';
import {serve} from '../../cli/serve';
import type {Unknowns} from 'sheets-here/services/unknowns';
import {browserMissing, launchBrowser} from '../../scripts/browser';
import {fill, languages, sidebarFor, type Messages, type Sidebar} from '../../src/messages';

export type Language = keyof typeof languages;
export const LANGUAGES = Object.keys(languages) as Language[];

/** The instant of every execution: the samples end in June 2026. */
export const NOW = new Date('2026-07-01T09:00:00Z');

const missing = browserMissing();
if (missing !== undefined) console.warn(`test/browser is skipped. ${missing}`);
/** On Linux x64 npm brings a browser, so there it is never skipped. */
export const describeInBrowser = missing === undefined ? describe : describe.skip;

/** What a cell shows until its custom function has answered. */
const LOADING = 'Loading...';

export type Cell = string | number | boolean;

/** What the page offers to tests alone (served with --test). */
interface Controls {
  readonly ready: Promise<void>;
  settled(): Promise<void>;
  sheets(): {name: string; active: boolean; rows: number; columns: number; hidden: boolean}[];
  activate(sheet: string): void;
  select(a1: string): void;
  selection(): {sheet: string; a1: string};
  cell(
    a1: string,
    sheet?: string,
  ): {
    value: Cell;
    shown: string;
    formula: string;
    background: string;
    error: {text: string; message: string} | null;
  };
  values(a1: string, sheet?: string): Cell[][];
  put(a1: string, rows: (Cell | {formula: string})[][], sheet?: string): void;
  open(csv: string, name: string): Promise<void>;
  addSheet(name: string): void;
  addChartSheet(name: string): void;
  filter(sheet?: string): {a1: string; hiddenRows: number[]} | null;
  setFilter(a1: string, column: number, hiddenValues: string[]): void;
  protect(sheet: string, a1?: string | null): void;
  holdLock(held: boolean): void;
  refuseScopes(scopes: string[]): void;
  failCalls(fault: {from: number; count: number; message?: string}): void;
  failServer(message: string | null): void;
  delay(milliseconds: number): void;
  calls(): {name: string; args: Record<string, unknown>[]}[];
  run(name: string, request: object): Promise<unknown>;
  busy(): boolean;
}

type Answer<Name extends keyof Controls> = Controls[Name] extends (...args: never[]) => infer Result
  ? Awaited<Result>
  : Awaited<Controls[Name]>;
type Given<Name extends keyof Controls> = Controls[Name] extends (...args: infer Args) => unknown
  ? Args
  : [];

// A third worker shares two cores.
const PATIENCE = 30_000;

/** Asks again until there is an answer. @param instead what there is while there is none */
export async function eventually<T>(
  what: string,
  ask: () => Promise<T | undefined>,
  instead: () => Promise<unknown> = () => Promise.resolve('nothing'),
): Promise<T> {
  for (const end = Date.now() + PATIENCE; Date.now() < end;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    // Asked without a rest, the page has less of the machine to calculate with.
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const found = JSON.stringify(await instead());
  throw new Error(`not within ${String(PATIENCE / 1000)} s: ${what}; there is ${found}`);
}

/** The page as a person sees it. */
export class Sheets {
  /** The sidebar's texts and the add-on's. */
  readonly words: Sidebar;
  readonly messages: Messages;
  readonly sidebar: FrameLocator;

  constructor(
    readonly page: Page,
    readonly language: Language,
  ) {
    this.words = sidebarFor(language);
    this.messages = languages[language];
    this.sidebar = page.frameLocator('iframe');
  }

  /** Asks the host behind the page, or has it set what no person can. */
  async host<Name extends keyof Controls>(name: Name, ...args: Given<Name>): Promise<Answer<Name>> {
    const [answer] = await this.hosts(name, [args]);
    return answer as Answer<Name>;
  }

  /** The same for many arguments at once. Answers cross as one text: value by value they take longer than what is asked. */
  async hosts<Name extends keyof Controls>(
    name: Name,
    asked: readonly Given<Name>[],
  ): Promise<Answer<Name>[]> {
    const text = await this.page.evaluate(
      async ([key, each]) => {
        const {__host} = globalThis as unknown as {
          __host: Record<string, Promise<unknown> | ((...args: unknown[]) => unknown)>;
        };
        const control = __host[key];
        const answers: unknown[] = [];
        for (const args of each)
          answers.push(
            (await (typeof control === 'function' ? control(...args) : control)) ?? null,
          );
        return JSON.stringify(answers);
      },
      [name, asked.map((args): unknown[] => [...args])] as const,
    );
    return JSON.parse(text) as Answer<Name>[];
  }

  /** Drawn and calculated. */
  async ready(): Promise<void> {
    await this.page.waitForFunction(() => '__host' in globalThis);
    await this.host('ready');
    await this.host('settled');
  }

  /** Types into a cell, and gives what it shows once it is calculated. */
  async type(a1: string, text: string): Promise<Answer<'cell'>> {
    // What the panel has just been asked may still change sheet and focus.
    await this.host('settled');
    await this.host('select', a1);
    await this.page.keyboard.type(text);
    // On a slow machine the first Enter may meet Univer's list of names, and the cell stays open.
    await eventually(`${a1} is left`, async () => {
      await this.page.keyboard.press('Enter');
      await this.host('settled');
      return (await this.host('selection')).a1 === a1 ? undefined : true;
    });
    return this.calculated(a1);
  }

  async calculated(a1: string): Promise<Answer<'cell'>> {
    return eventually(
      `${a1} is calculated`,
      async () => {
        await this.host('settled');
        const cell = await this.host('cell', a1);
        return cell.shown === '' || cell.shown === LOADING ? undefined : cell;
      },
      async () => [await this.host('selection'), await this.host('cell', a1)],
    );
  }

  async menuItem(caption: string): Promise<Locator> {
    const {page} = this;
    await page.getByRole('menuitem', {name: /^(Extensions|Extensiones)$/}).click();
    await page.getByRole('menuitem', {name: 'Ciclo'}).hover();
    return page.getByRole('menuitem', {name: caption});
  }

  async choose(caption: string): Promise<void> {
    await (await this.menuItem(caption)).click();
  }

  /** Opens the sidebar and waits until it has read the sheet. */
  async openSidebar(): Promise<void> {
    await this.choose(this.messages.menu.open);
    await this.atRest();
  }

  async closeSidebar(): Promise<void> {
    await this.page
      .getByRole('complementary', {name: 'Ciclo'})
      .getByRole('button', {name: this.words.close})
      .click();
  }

  /** Nothing is being read or run in the sidebar. */
  async atRest(): Promise<void> {
    await this.sidebar.locator('main[aria-busy="false"], main:not([aria-busy])').waitFor();
  }

  heading(title: string): Locator {
    return this.sidebar.getByRole('heading', {name: title, level: 1});
  }

  button(name: string | RegExp): Locator {
    return this.sidebar.getByRole('button', {name, exact: true});
  }

  /** A text of the sidebar with its places filled. */
  say(text: string, params: Readonly<Record<string, string | number>>): string {
    return fill(text, params);
  }

  async frame(): Promise<Frame> {
    const frame = await (await this.page.locator('iframe').elementHandle())?.contentFrame();
    if (!frame) throw new Error('the sidebar is not open');
    return frame;
  }
}

type Served = Awaited<ReturnType<typeof serve>>;

interface OpenOptions {
  readonly language?: Language;
  /** A CSV file in place of the sample. */
  readonly file?: string;
}

/**
 * The browser and the servers of a test file.
 *
 * @param unknowns what the tests are about; all else as SHEETS_HERE_UNKNOWN says
 */
export function workshop(unknowns: Partial<Unknowns> = {}) {
  const servers = new Map<string, Promise<Served>>();
  /** Requests to others than the page's own server, even if the browser refused them. */
  const strays: string[] = [];
  const complaints: string[] = [];
  let browser: Browser | undefined;

  beforeAll(async () => {
    browser = await launchBrowser();
  });

  afterEach(() => {
    expect(strays.splice(0)).toEqual([]);
    expect(complaints.splice(0)).toEqual([]);
  });

  afterAll(async () => {
    await browser?.close();
    for (const server of servers.values()) await (await server).close();
  });

  async function open({language = 'en', file}: OpenOptions = {}): Promise<Sheets> {
    if (!browser) throw new Error('no browser yet');
    const key = `${language} ${file ?? ''}`;
    const server =
      servers.get(key) ??
      serve({file, language, port: 0, timeZone: 'Etc/UTC', test: true, now: NOW, unknowns});
    servers.set(key, server);
    const {address} = await server;
    const context = await browser.newContext({
      viewport: {width: 1120, height: 700},
      locale: language === 'es' ? 'es-ES' : 'en-US',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    watch(page, address);
    await page.goto(address);
    const sheets = new Sheets(page, language);
    await sheets.ready();
    return sheets;
  }

  /** Every request there is, of the frames and workers too. */
  function watch(page: Page, address: string): void {
    page.context().on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(address) && !/^(data|blob|about):/.test(url)) strays.push(url);
    });
    page.context().on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.stack ?? String(error)));
    page.on('websocket', (socket) => strays.push(socket.url()));
    page.on('dialog', (dialog) => {
      complaints.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
  }

  return {open, complaints, strays};
}

let axe: string | undefined;

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string | null;
    readonly help: string;
    readonly nodes: readonly {readonly html: string; readonly failureSummary?: string}[];
  }[];
}

/**
 * Serious and critical violations of accessibility in a document of ours; its frames are looked at one by one. The grid with
 * its toolbar is Univer's own.
 */
export async function violations(document: Page | Frame): Promise<string[]> {
  axe ??= readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
  // Long: once for each document.
  if (!(await document.evaluate('"axe" in globalThis'))) await document.evaluate(axe);
  const results = (await document.evaluate(
    `axe.run({exclude: '#grid'}, {iframes: false, resultTypes: ['violations']})`,
  )) as AxeResults;
  return results.violations
    .filter(({impact}) => impact === 'serious' || impact === 'critical')
    .flatMap(({id, nodes}) =>
      nodes.map(({html, failureSummary = ''}) => `${id}: ${html}\n${failureSummary}`),
    );
}
