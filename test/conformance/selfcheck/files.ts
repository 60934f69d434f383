/** The files of the self-check's own script project: what clasp pushes to a scratch sheet, never to the add-on's. */
import {bundled} from '../../../scripts/bundle';

const folder = 'test/conformance/selfcheck';

/** Only what is meant to be called stands at the top level; see scripts/stubs.ts. */
const stubs = `
function onOpen(event) { SelfCheck.onOpen(event); }
function selfCheckOpen() { SelfCheck.open(); }
function selfCheckStart() { return SelfCheck.start(); }
function selfCheckPrepare(topic) { return SelfCheck.prepare(topic); }
function selfCheckEdit(topic) { return SelfCheck.edit(topic); }
function selfCheckRun(topic) { return SelfCheck.run(topic); }
function selfCheckSend(id) { return SelfCheck.send(id); }
function selfCheckPrivate_() { return 1; }
function selfCheckReceive(value) { return SelfCheck.receive(value); }
function selfCheckFinish(found) { return SelfCheck.finish(found); }
/** Says how its arguments arrive.
 * @customfunction */
function CICLO_ARRIVES(first, second, third) { return SelfCheck.arrives(Array.prototype.slice.call(arguments)); }
/** Gives back a value of each kind.
 * @customfunction */
function CICLO_SHOWS(name) { return SelfCheck.shows(name); }
/** Tries what a custom function may or may not do.
 * @customfunction */
function CICLO_TRIES(name) { return SelfCheck.tries(name); }
/** Throws what its argument says.
 * @customfunction */
function CICLO_THROWS(kind) { return SelfCheck.throws(kind); }
function selfCheckTriggered(event) { return event; }
`;

const manifest = {
  timeZone: 'Etc/UTC',
  dependencies: {},
  exceptionLogging: 'STACKDRIVER',
  runtimeVersion: 'V8',
  oauthScopes: ['spreadsheets.currentonly', 'script.container.ui', 'script.scriptapp'].map(
    (scope) => `https://www.googleapis.com/auth/${scope}`,
  ),
};

const page = (script: string): string => `<!doctype html>
<meta charset="utf-8">
<p>Ciclo self-check: a few minutes. Please leave this window open.</p>
<p id="progress" role="status">starting …</p>
<script>${script.replace(/<\/script/gi, '<\\/script')}</script>
`;

export type SelfCheckFiles = Readonly<
  Record<'Code.js' | 'SelfCheck.html' | 'appsscript.json', string>
>;

/** @param root of the project. */
export const selfCheckFiles = async (root: string): Promise<SelfCheckFiles> => ({
  'Code.js': (await bundled(`${root}/${folder}/entry.ts`, 'SelfCheck')) + stubs,
  'SelfCheck.html': page(
    await bundled(`${root}/${folder}/page.ts`, 'SelfCheckPage', {isServed: true}),
  ),
  'appsscript.json': `${JSON.stringify(manifest, null, 2)}\n`,
});
