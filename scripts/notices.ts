// What others wrote and our files contain: their licence asks that their notice goes with every copy.
import {build} from 'esbuild';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {jsx} from './jsx';

export const CODE_ENTRY = 'src/entry.ts';
export const PANEL_ENTRY = 'sidebar/main.tsx';

export interface Notice {
  readonly name: string;
  readonly version: string;
  /** As their licence has it: `Copyright (c) 2020 …`. */
  readonly copyright: string;
}

export interface Notices {
  readonly packages: readonly Notice[];
  /** The licence that all of them are under, below its line of copyright. */
  readonly licence: string;
}

const LICENCE = 'MIT';
const PACKAGE = /node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/** Names of the packages of which something is left in a bundle. */
const packagesIn = async (root: string, entry: string): Promise<string[]> => {
  const {metafile} = await build({
    entryPoints: [join(root, entry)],
    bundle: true,
    write: false,
    metafile: true,
    outdir: join(root, '.cache/notices'),
    mainFields: ['module', 'main'],
    ...(entry === PANEL_ENTRY ? jsx(root) : {}),
    logLevel: 'error',
  });
  const left = Object.values(metafile.outputs).flatMap(({inputs}) =>
    Object.entries(inputs).flatMap(([path, {bytesInOutput}]) => (bytesInOutput ? [path] : [])),
  );
  return left.flatMap((path) => PACKAGE.exec(path)?.[1] ?? []);
};

const licenceOf = async (folder: string): Promise<string> => {
  for (const file of ['LICENSE', 'LICENSE.md'])
    try {
      return await readFile(join(folder, file), 'utf8');
    } catch {
      continue;
    }
  throw new Error(`${folder}: no licence beside it, so its notice cannot be given`);
};

const noticeOf = async (name: string): Promise<Notice> => {
  const folder = join('node_modules', name);
  const text = await readFile(join(folder, 'package.json'), 'utf8');
  const {version, license} = JSON.parse(text) as {version: string; license: string};
  const copyright = /^Copyright .+$/m.exec(await licenceOf(folder))?.[0].trim();
  if (license !== LICENCE || copyright === undefined)
    throw new Error(`${name} is under ${license}: its notice has to be given in its own words`);
  return {name, version, copyright};
};

/**
 * @param root folder of the entries; licences are those of the project that builds
 * @throws Error when a package is not under the MIT licence, or tells no copyright
 */
export const noticesOf = async (root: string, entries: readonly string[]): Promise<Notices> => {
  const own = await readFile('LICENSE', 'utf8');
  const found = await Promise.all(entries.map((entry) => packagesIn(root, entry)));
  const names = [...new Set(found.flat())].sort();
  return {
    packages: await Promise.all(names.map(noticeOf)),
    licence: own.slice(own.indexOf('Permission is hereby granted')).trim(),
  };
};

/** A comment that stands above a script. */
export const asComment = ({packages, licence}: Notices): string =>
  [
    '/*',
    'Contains, under the MIT licence:',
    ...packages.map(({name, version, copyright}) => `${name} ${version}, ${copyright}`),
    '',
    licence,
    '*/',
  ].join('\n');
