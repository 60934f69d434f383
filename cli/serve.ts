/** The page: a spreadsheet in the browser with the add-on in it. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {sheetNameOf} from 'sheets-here/csv';
import {pageLanguages, pageWords, type PageLanguage} from 'sheets-here/messages';
import {openServer} from 'sheets-here/node/pageServer';
import {Program} from 'sheets-here/node/sandbox';
import {addresses, type PageSettings} from 'sheets-here/page/settings';
import {answersTo, type Unknowns} from 'sheets-here/services/unknowns';
import {speaksIn} from '../src/messages';
import {bundleText, pageFolder} from './bundle';
import {Failure} from './failure';
import {readBytes} from './files';
import {addOnName, messages, serveWords} from './messages';
import {placeOf, readArguments} from './options';
import {SAMPLE_DAY, sampleShop} from './sample';

const options = {
  port: {type: 'string'},
  lang: {type: 'string'},
  timezone: {type: 'string'},
  /** What the tests of the page switch on. */
  test: {type: 'boolean'},
  now: {type: 'string'},
} as const;

const usualPort = 8080;
/** How many ports in a row are tried when the first are taken. */
const triedPorts = 100;

export interface ServeOptions {
  /** Usual: the shipped sample. */
  readonly file?: string | undefined;
  /** 0: any that is free. */
  readonly port?: number;
  readonly language?: PageLanguage;
  readonly timeZone?: string;
  /** Whether the page offers `window.__host` to tests. */
  readonly test?: boolean;
  /** The instant at which every execution starts; the sample is then as its file is. Usual: the real one. */
  readonly now?: Date | undefined;
  /** Text of the bundle. Usual: dist/Code.js. */
  readonly code?: string;
  /** As of the strict host: services/unknowns.ts. */
  readonly unknowns?: Partial<Unknowns>;
}

/** Serves until Ctrl+C; gives the exit code. */
export async function serveCommand(args: readonly string[]): Promise<number> {
  const {values, positionals} = readArguments(args, options, 'at most one FILE.csv', (n) => n < 2);
  const language = languageOf(values.lang);
  const {timeZone} = placeOf({timezone: values.timezone ?? localTimeZone()});
  const served = await serve({
    file: positionals[0],
    port: portOf(values.port),
    language,
    timeZone,
    test: values.test === true,
    now: values.now === undefined ? undefined : instantOf(values.now),
  });
  if (served.skipped.length > 0)
    process.stderr.write(`${messages.portTaken(served.skipped, served.port)}\n`);
  process.stdout.write(`${serveWords[language].serving(served.address)}\n`);
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await served.close();
  return 0;
}

const localTimeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** @throws Failure(2) for a language that the page does not speak. */
function languageOf(text = 'en'): PageLanguage {
  const language = pageLanguages.find((one) => one === text);
  if (!language) throw new Failure(messages.badLanguage(text), 2);
  return language;
}

/** @throws Failure(2) for what is no port. */
function portOf(text: string | undefined): number {
  if (text === undefined) return usualPort;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (!(port <= 65_535)) throw new Failure(messages.badPort(text), 2);
  return port;
}

function instantOf(text: string): Date {
  const instant = new Date(text);
  if (Number.isNaN(instant.getTime())) throw new Failure(messages.badInstant(text), 2);
  return instant;
}

/** Starts the server. @throws Failure for a bad file, a failed build or when no port is free. */
export async function serve({
  file,
  port = usualPort,
  language = 'en',
  timeZone = localTimeZone(),
  test = false,
  now,
  code: givenCode,
  unknowns,
}: ServeOptions = {}) {
  // The file first: a wrong name should not wait for a build.
  const sheets =
    file === undefined
      ? sampleSheets(language, now ? SAMPLE_DAY : today(timeZone))
      : [fileSheet(file, language)];
  const code = givenCode ?? bundleText();
  // As strict as the command line: what does not parse, or imports, is refused here.
  new Program(code);
  const folder = pageFolder();
  const settings: PageSettings = {
    language,
    locale: speaksIn(language).newSpreadsheet,
    timeZone,
    addOn: addOnName,
    title: file === undefined ? serveWords[language].sampleTitle : (sheets[0]?.name ?? ''),
    sheets: sheets.map(({name}, index) => ({name, address: addresses.sheet(index)})),
    files: htmlFiles(),
    now: now?.getTime() ?? null,
    unknowns: answersTo(unknowns, process.env['SHEETS_HERE_UNKNOWN']),
    test,
  };
  const contents = new Map<string, string | Uint8Array>([
    [addresses.settings, JSON.stringify(settings)],
    [addresses.code, code],
    ...sheets.map(({bytes}, index) => [addresses.sheet(index), bytes] as const),
    // All at once: a later build takes nothing from a page that is open.
    ...namesIn(folder, /\.(js|css)$/).map(
      (name) => [`/page/${name}`, readFileSync(join(folder, name))] as const,
    ),
  ]);
  const html = readFileSync('packages/sheets-here/src/page/index.html', 'utf8')
    .replaceAll('{lang}', language)
    // A function, since `$&` in a title would be read as a pattern.
    .replaceAll('{title}', () => escaped(settings.title));
  const ports = Array.from({length: port === 0 ? 1 : triedPorts}, (_, index) => port + index);
  const server = await openServer({html, contents, ports});
  if (!server) throw new Failure(messages.noFreePort(port));
  return server;
}

interface Sheet {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The civil day there, in days since 1970-01-01. */
const today = (timeZone: string): number =>
  Date.parse(new Date().toLocaleDateString('sv', {timeZone})) / 864e5;

const sampleSheets = (language: PageLanguage, day: number): Sheet[] =>
  (['shop', 'leads', 'survey'] as const).map((sample) => ({
    name: serveWords[language].sampleSheets[sample],
    bytes:
      sample === 'shop'
        ? new TextEncoder().encode(sampleShop(language, day))
        : readBytes(`samples/${sample}-${language}.csv`),
  }));

const fileSheet = (file: string, language: PageLanguage): Sheet => ({
  name: sheetNameOf(file) || pageWords(language).noName,
  bytes: readBytes(file),
});

const namesIn = (folder: string, pattern: RegExp): string[] =>
  readdirSync(folder).filter((name) => pattern.test(name) && !name.startsWith('.'));

/** As Apps Script names them: without the ending. */
const htmlFiles = (): Record<string, string> =>
  Object.fromEntries(
    namesIn('dist', /\.html$/).map((name) => [
      name.slice(0, -'.html'.length),
      readFileSync(join('dist', name), 'utf8'),
    ]),
  );

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
