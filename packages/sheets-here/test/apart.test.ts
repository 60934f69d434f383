/** The package stands alone: it knows nothing of the project that it lies in, and imports what it names in its package.json. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

const folder = join(__dirname, '..');
const files = readdirSync(folder, {recursive: true, encoding: 'utf8'})
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /^(src|scripts|test)\/.*\.(ts|html|css)$|^[^/]+\.(md|json)$/.test(name));
const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8');
const named = (path: string) =>
  JSON.parse(readFileSync(path, 'utf8')) as {name: string; dependencies?: Record<string, string>};

test('nothing names the project around it', () => {
  const around = join(folder, '../../package.json');
  expect(files.length).toBeGreaterThan(100);
  if (!existsSync(around)) return;
  const word = new RegExp(named(around).name, 'i');
  expect(files.filter((name) => word.test(textOf(name)))).toEqual([]);
});

test('its sources import files of its own, Node and its dependencies', () => {
  const {dependencies = {}} = named(join(folder, 'package.json'));
  const strays = files
    .filter((name) => name.startsWith('src/'))
    .flatMap((name) =>
      [...textOf(name).matchAll(/(?<![\w-])(?:from|import|import\() ?'([^']+)'/g)]
        .map(([, target = '']) => target)
        .filter((target) =>
          target.startsWith('.')
            ? !join('/', dirname(name), target).startsWith('/src/')
            : !target.startsWith('node:') &&
              !Object.keys(dependencies).some((one) => `${target}/`.startsWith(`${one}/`)),
        )
        .map((target) => `${name}: ${target}`),
    );
  expect(strays).toEqual([]);
});
