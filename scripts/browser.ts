/**
 * The browser of tests and pictures: a Chromium out of npm that needs no system package (Linux x64), elsewhere the Chrome or
 * Chromium that is installed.
 */
import {createReadStream, createWriteStream, existsSync} from 'node:fs';
import {chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {delimiter, dirname, join, resolve} from 'node:path';
import {pipeline} from 'node:stream/promises';
import {createBrotliDecompress} from 'node:zlib';
import {chromium, type Browser} from 'playwright-core';
import {extract} from 'tar-fs';

const packaged = process.platform === 'linux' && process.arch === 'x64';
const packageFolder = resolve('node_modules/@sparticuz/chromium');
const dejavu = resolve('node_modules/dejavu-fonts-ttf/ttf');

/** `--no-zygote` and `--no-sandbox`: containers allow no user namespaces. No hinting: pictures come out alike on all machines. */
const packagedArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-zygote',
  '--font-render-hinting=none',
] as const;

interface Program {
  readonly executablePath: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** No browser on a machine for which npm has none either. The message says what to do. */
export class NoBrowser extends Error {}

/** Starts the browser. @throws NoBrowser */
export async function launchBrowser(): Promise<Browser> {
  const {executablePath, args, env} = packaged ? await packagedProgram() : installedProgram();
  return chromium.launch({executablePath, args: [...args], env: {...process.env, ...env}});
}

/** Why there is no browser to test with, else undefined. Never a reason on Linux x64, where npm brings one. */
export function browserMissing(): string | undefined {
  try {
    if (!packaged) installedProgram();
    return undefined;
  } catch (error) {
    if (error instanceof NoBrowser) return error.message;
    throw error;
  }
}

async function packagedProgram(): Promise<Program> {
  const folder = await unpacked();
  return {
    executablePath: join(folder, 'chromium'),
    args: packagedArgs,
    env: {
      LD_LIBRARY_PATH: [join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH']]
        .filter(Boolean)
        .join(delimiter),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}

/**
 * The folder with the unpacked browser. Unpacked beside and renamed when whole: of several processes that start at once the
 * first to finish wins, the others take its folder.
 */
async function unpacked(): Promise<string> {
  const {version} = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = resolve('.cache', `chromium-${version}`);
  if (existsSync(folder)) return folder;
  await mkdir(dirname(folder), {recursive: true});
  const unfinished = await mkdtemp(`${folder}-`);
  try {
    await Promise.all([
      unpackProgram(join(unfinished, 'chromium')),
      unpackTar('al2023.tar.br', join(unfinished, 'al2023')),
      unpackTar('fonts.tar.br', join(unfinished, 'fonts')),
      writeFile(join(unfinished, 'fonts.conf'), fontsConf(folder)),
    ]);
    await rename(unfinished, folder);
  } catch (error) {
    if (!existsSync(join(folder, 'chromium'))) throw error;
  } finally {
    await rm(unfinished, {recursive: true, force: true});
  }
  return folder;
}

const opened = (name: string) => createReadStream(join(packageFolder, 'bin', name));

async function unpackProgram(path: string): Promise<void> {
  await pipeline(opened('chromium.br'), createBrotliDecompress(), createWriteStream(path));
  await chmod(path, 0o755);
}

const unpackTar = (name: string, folder: string): Promise<void> =>
  pipeline(opened(name), createBrotliDecompress(), extract(folder));

/** Names the two families there are; without it text has no size and nothing is visible. */
const fontsConf = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <dir>${dejavu}</dir>
  <cachedir>${join(folder, 'fontconfig')}</cachedir>
  ${[
    ['sans-serif', 'Open Sans'],
    ['system-ui', 'Open Sans'],
    ['Arial', 'Open Sans'],
    ['Roboto', 'Open Sans'],
    ['serif', 'DejaVu Serif'],
    ['monospace', 'DejaVu Sans Mono'],
  ]
    .map(
      ([asked = '', given = '']) =>
        `<alias binding="same"><family>${asked}</family><prefer><family>${given}</family><family>DejaVu Sans</family></prefer></alias>`,
    )
    .join('\n  ')}
</fontconfig>
`;

/** Where Chrome and Chromium usually are; CHROME_PATH goes first. */
function installedProgram(): Program {
  const windows = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) =>
    join(process.env[name] ?? '', 'Google/Chrome/Application/chrome.exe'),
  );
  const mac = ['Google Chrome', 'Chromium'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  );
  const elsewhere = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) =>
      ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'].map((name) =>
        join(folder, name),
      ),
    );
  const candidates = [
    process.env['CHROME_PATH'] ?? '',
    ...({win32: windows, darwin: mac}[process.platform as string] ?? elsewhere),
  ];
  const executablePath = candidates.find((path) => path !== '' && existsSync(path));
  if (executablePath === undefined)
    throw new NoBrowser(
      'No Chrome or Chromium was found: install one, or set CHROME_PATH to the program of one.',
    );
  return {executablePath, args: ['--font-render-hinting=none'], env: {}};
}
