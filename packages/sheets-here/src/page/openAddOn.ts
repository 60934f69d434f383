/** The add-on on the screen: its menus, dialogs and sidebar, as Sheets shows them. */
import type {PageWords} from '../messages';
import {ConsentAsked} from '../services/faults';
import {scopeAddress, type Scope} from '../services/scopes';
import type {Screen} from '../services/screen';
import {Chrome} from './chrome';
import {chooseFile, csvOf, download, openSheet, readCsv, readFile} from './csvFiles';
import {ask, tell} from './dialogs';
import {limiter} from './limiter';
import type {OpenGrid} from './openGrid';
import type {Runner} from './runner';
import type {PageSettings} from './settings';
import {showDialog, showSidebar, type Frames} from './sidebar';

/** google.script.run has so many calls under way; more wait in the browser. */
const mostCalls = 10;

export interface AddOnOptions {
  readonly header: HTMLElement;
  readonly main: HTMLElement;
  readonly grid: OpenGrid;
  readonly runner: Runner;
  readonly settings: PageSettings;
  readonly words: PageWords;
  readonly frameScript: string;
  readonly refusedScopes: Set<Scope>;
}

export function openAddOn(options: AddOnOptions): {screen: Screen; frames: Frames} {
  const {header, main, grid, runner, settings, words, frameScript, refusedScopes} = options;
  const {api, book} = grid;
  const chrome = new Chrome(
    header,
    settings.title,
    words,
    {
      open: () => void openFile(),
      save: () => download(`${book.activeSheet.name}.csv`, csvOf(book.activeSheet)),
    },
    (name) => void runMenu(name),
  );
  const limited = limiter(mostCalls);
  const frames: Frames = {
    script: frameScript,
    names: [],
    words,
    focusGrid: grid.focus,
    run: (name, args) => limited(() => runner.runText(name, args)),
  };
  const screen: Screen = {
    addMenu: (menu) => chrome.add(menu),
    showSidebar: (page) => showSidebar(main, page, frames),
    showDialog: (page) => showDialog(page, frames),
    ask: (question) => ask(question, words),
    askConsent: (scopes) => void askConsent(scopes),
  };

  /** What was asked for is given with OK; the menu item is then chosen again, as on Google. */
  async function askConsent(scopes: readonly Scope[]): Promise<void> {
    const title = words.consentTitle;
    const prompt = words.consent(scopes.map(scopeAddress).join(', '));
    const pressed = await ask({title, prompt, buttons: ['OK', 'CANCEL']}, words);
    if (pressed === 'OK') for (const scope of scopes) refusedScopes.delete(scope);
  }

  async function openFile(): Promise<void> {
    const file = await chooseFile();
    if (!file) return;
    const toast = chrome.toast.show(words.opening(file.name));
    try {
      const {name, bytes} = await readFile(file);
      await painted();
      openSheet(api, book, readCsv(bytes, words, settings.language), name || words.noName);
      toast.end('');
    } catch (error) {
      toast.end('');
      await tell(words.cannotOpen(file.name), messageOf(error), words);
    }
  }

  /** Shows that it runs, and an exception that leaves it. */
  async function runMenu(name: string): Promise<void> {
    const running = runner.choose(name);
    let cancelled = false;
    const toast = chrome.toast.show(words.running, () => {
      cancelled = true;
      running.cancel();
    });
    try {
      const reply = await running.done;
      if ('error' in reply) throw new Error(reply.error);
      toast.end(words.finished);
    } catch (error) {
      toast.end(cancelled ? words.cancelled : '');
      if (!cancelled && !(error instanceof ConsentAsked))
        await tell(words.scriptError, messageOf(error), words);
    }
  }

  return {screen, frames};
}

/** A long piece of work begins after what was said about it can be seen. */
const painted = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
