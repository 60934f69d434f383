/** The cases in the local host, which runs the self-check as Google would; and what Google answered, if anybody has asked it. */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {answersTo} from 'sheets-here/services/unknowns';
import {agrees, unknown} from './case';
import {allCases, pageCases, topics} from './cases';
import {differences, differenceText, readObservation} from './compare';
import {openEngine} from './engine';
import {playObserved, playSelfCheck, reportSheet, type Engine, type Played} from './play';
import {selfCheckFiles, type SelfCheckFiles} from './selfcheck/files';

const observedFolder = 'test/conformance/observed';
const observedFiles = readdirSync(observedFolder).filter((name) => name.endsWith('.json'));

/** Without those that depend on the machine that runs the local host. */
const everywhere = allCases.filter(({machine}) => machine === undefined);

let files: SelfCheckFiles;
let engine: Engine;
let played: Played;
beforeAll(async () => {
  files = await selfCheckFiles(process.cwd());
  engine = openEngine();
  // Of the machine, so that even those agree which depend on it.
  const scriptTimeZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  played = await playSelfCheck(files, engine, {scriptTimeZone, unknowns: answersTo()});
}, 60_000);

afterAll(() => {
  const line = (topic: string, cases: readonly {readonly source: string}[]) => {
    const open = cases.filter(({source}) => source === unknown).length;
    return {topic, cases: cases.length, sourced: cases.length - open, unknown: open};
  };
  const lines = [
    ...Object.entries(topics).map(([topic, cases]) => line(topic, cases)),
    line('run', pageCases),
    line('all', allCases),
  ].map(
    ({topic, cases, sourced, unknown: open}) =>
      `${topic.padEnd(12)}${String(cases).padStart(6)}${String(sourced).padStart(9)}${String(open).padStart(9)}`,
  );
  console.info(
    [
      'topic        cases  sourced  unknown',
      ...lines,
      `observed on Google: ${observedFiles.length} files`,
    ].join('\n'),
  );
});

test('no two cases have the same name, and each names its topic', () => {
  const ids = allCases.map(({id}) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [topic, cases] of [...Object.entries(topics), ['run', pageCases] as const])
    for (const {id} of cases) expect(id).toMatch(new RegExp(`^${topic}/[\\w-]+$`));
});

test.each(allCases)('$id', ({id, expected}) => {
  const found = played.observation.found[id];
  if (!agrees(expected, found)) expect(found).toEqual(expected);
});

test.each([
  {locale: 'es_ES', timeZone: 'Europe/Madrid', scriptTimeZone: 'Etc/UTC'},
  {locale: 'en_US', timeZone: 'America/New_York', scriptTimeZone: 'Asia/Tokyo'},
])(
  'all are so in another place too: %j',
  async (place) => {
    const {observation} = await playSelfCheck(files, engine, {...place, unknowns: answersTo()});
    expect(observation).toMatchObject(place);
    const off = everywhere.filter(({id, expected}) => !agrees(expected, observation.found[id]));
    expect(off.map(({id}) => [id, observation.found[id]])).toEqual([]);
  },
  60_000,
);

describe('the self-check, run in the local host as Google would run it', () => {
  test('writes its sheet and says how it went', () => {
    const sheet = played.host.book.sheet(reportSheet);
    const column = (number: number) => sheet.read(number, 1, allCases.length + 1).map(String);
    expect(column(1)).toEqual(['case', ...allCases.map(({id}) => id)]);
    expect(column(5)).toEqual(['agrees', ...allCases.map(() => 'yes')]);
    expect(sheet.lastRow).toBe(allCases.length + 1);
    expect(played.summary).toMatch(new RegExp(`^${allCases.length} cases, .* 0 not as expected`));
  });

  test('leaves nothing else', () => {
    const {host} = played;
    expect(host.book.sheets.map(({name}) => name)).toEqual(['Sheet1', reportSheet]);
    expect(host.triggers).toEqual([]);
    for (const kind of ['document', 'script', 'user'] as const)
      expect([...host.properties(kind).keys()]).toEqual([]);
  });

  test('what it found is as the comparison finds it', () => {
    const {observation} = played;
    expect(differences(observation, observation)).toEqual([]);
    const copied = `"${JSON.stringify(observation).replace(/"/g, '""')}"`;
    expect(readObservation(copied)).toEqual(observation);
    expect(readObservation(JSON.stringify(observation))).toEqual(observation);
  });

  test('one other answer is found, and it alone; two refusals in other words are the same', () => {
    const {observation} = played;
    const found = {
      ...observation.found,
      'results/NaN': 'text "#NUM!"',
      'writing/ragged': 'refused: El número de columnas no coincide.',
    };
    expect(differences({...observation, found}, observation).map(differenceText)).toEqual([
      'results/NaN: A custom function gives back NaN; the cells are read by getValues.\n' +
        '  Google  "text \\"#NUM!\\""\n  local   "text \\"#ERROR!\\""',
    ]);
  });

  test.each(['', '{}', '[1]', 'null', '{"found": {}}'])('%j is no observation', (text) => {
    expect(() => readObservation(text)).toThrow(/not the JSON of a self-check/);
  });
});

test('npm run selfcheck:build makes a project of its own, never the one of the folder above', () => {
  const out = mkdtempSync(join(tmpdir(), 'selfcheck-'));
  const build = (...args: string[]): unknown => {
    const script = ['scripts/run.mjs', 'scripts/selfcheckBuild.ts', '--out', out, ...args];
    const {status, stderr} = spawnSync(process.execPath, script, {encoding: 'utf8'});
    expect({status, stderr}).toEqual({status: 0, stderr: ''});
    return JSON.parse(readFileSync(join(out, '.clasp.json'), 'utf8'));
  };
  try {
    expect(build()).toEqual({scriptId: 'PUT-YOUR-SCRIPT-ID-HERE', rootDir: '.'});
    expect(build('own')).toEqual({scriptId: 'own', rootDir: '.'});
    expect(build()).toEqual({scriptId: 'own', rootDir: '.'});
    expect(readdirSync(out).sort()).toEqual(['.clasp.json', ...Object.keys(files)].sort());
    for (const [name, text] of Object.entries(files))
      expect(readFileSync(join(out, name), 'utf8')).toBe(text);
  } finally {
    rmSync(out, {recursive: true});
  }
}, 60_000);

test('the self-check is not in what is published', () => {
  expect(JSON.parse(readFileSync('.clasp.json', 'utf8'))).toMatchObject({rootDir: 'dist'});
  expect(readFileSync('.gitignore', 'utf8')).toContain('dist-selfcheck/');
  expect(readdirSync('dist').filter((name) => /self/i.test(name))).toEqual([]);
});

if (observedFiles.length > 0)
  test.each(observedFiles)('the local host does as Google did: %s', async (name) => {
    const observed = readObservation(readFileSync(`${observedFolder}/${name}`, 'utf8'));
    const {observation} = await playObserved(files, engine, observed, {unknowns: answersTo()});
    const ids = new Set(everywhere.map(({id}) => id));
    const different = differences(observed, observation).filter(({id}) => ids.has(id));
    expect(different.map(differenceText)).toEqual([]);
  });
