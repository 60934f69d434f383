/** The page: a spreadsheet in the browser with the add-on in it, as it would stand in Sheets. */
import {pageWords, type PageWords} from '../messages';
import {localeFacts} from '../services/locale';
import type {Scope} from '../services/scopes';
import {Firing} from '../services/firing';
import {Stores} from '../services/stores';
import type {Surroundings} from '../services/world';
import {Zone} from '../services/zone';
import {PageClock} from './clock';
import {clockPanel} from './clockPanel';
import {declaredFunctions} from './declaredFunctions';
import {tell} from './dialogs';
import {make} from './dom';
import {mailsButton} from './mails';
import {momentsOf} from './moments';
import {messageOf, openAddOn} from './openAddOn';
import {openGrid} from './openGrid';
import {Runner} from './runner';
import {addresses, type PageSettings} from './settings';
import {univerWords} from './univer';
import './style.css';

async function start(settings: PageSettings, words: PageWords): Promise<void> {
  const {language, locale, timeZone, unknowns} = settings;
  if (!globalThis.crossOriginIsolated || !('grow' in SharedArrayBuffer.prototype))
    throw new Error(words.unsupported);
  const facts = localeFacts(locale);
  const zone = new Zone(timeZone);
  const clock = new PageClock(settings.now);
  // First of all, so that the bundle loads beside everything else.
  const runner = new Runner({
    program: {worker: addresses.worker, code: addresses.code},
    surroundings: () => surroundings,
    ...{clock, zone, unknowns},
  });
  const [code, frameScript, texts, files] = await Promise.all([
    textAt(addresses.code),
    textAt(addresses.frame),
    univerWords(language),
    Promise.all(
      settings.sheets.map(async ({name, address}) => ({name, bytes: await bytesAt(address)})),
    ),
  ]);
  const grid = openGrid({
    ...{settings, words, facts, files},
    container: part('#grid'),
    univerWords: texts,
    declared: declaredFunctions(code),
    caller: (name, args) => runner.callFunction(name, ...args),
  });
  const refusedScopes = new Set<Scope>();
  const {screen, frames} = openAddOn({
    ...{grid, runner, settings, words, frameScript, refusedScopes},
    header: part('body > header'),
    main: part('body > main'),
  });
  const stores = new Stores();
  const firing = new Firing(
    stores.triggers,
    clock,
    (trigger, event) => runner.fire(trigger, event),
    unknowns.triggerUid,
  );
  const moments = momentsOf(language, timeZone);
  const {outbox} = stores;
  const mails = mailsButton(outbox, words, moments);
  runner.ended = mails.update;
  part('body > header').append(
    make(
      'div',
      {class: 'tools'},
      clockPanel({words, moments, clock, firing, outbox}),
      mails.element,
    ),
  );
  const surroundings: Surroundings = {
    ...{book: grid.book, stores, screen, zone, facts, refusedScopes, unknowns},
    scriptTimeZone: timeZone,
    userLocale: language,
    files: settings.files,
  };

  const ready = Promise.all([opened(), runner.trigger('onOpen', 'LIMITED')]);
  if (settings.test) {
    const {offerControls} = await import('./testing');
    offerControls({grid, runner, stores, refusedScopes, frames, ready});
  }
  await ready;

  async function opened(): Promise<void> {
    const names = await runner.functionNames();
    frames.names = names.filter((name) => !name.endsWith('_'));
  }
}

const textAt = async (address: string): Promise<string> => (await fetch(address)).text();
const bytesAt = async (address: string): Promise<Uint8Array> =>
  new Uint8Array(await (await fetch(address)).arrayBuffer());

function part(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(selector);
  return found;
}

const settings = JSON.parse(await textAt(addresses.settings)) as PageSettings;
const words = pageWords(settings.language, settings.addOn);
try {
  await start(settings, words);
} catch (error) {
  await tell(words.noStart, messageOf(error), words);
  throw error;
}
