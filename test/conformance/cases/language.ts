import {GUIDES} from 'sheets-here/services/pages';
import {unknown, type Found, type ServerCase} from '../case';
import {attempt} from '../told';

const runtime = 'Apps Script V8 runtime guide: ECMAScript only, no modules, no browser or Node';

/** `function`, `object`, `undefined`: what a global or a member of that name is. */
const kindOf = (owner: object, name: string): string =>
  typeof (owner as Readonly<Record<string, unknown>>)[name];

const language = (
  words: string,
  does: string,
  run: () => Found,
  expected: ServerCase['expected'],
  source: string,
): ServerCase => ({id: `language/${words}`, does, run, expected, source});

const absent = (name: string): ServerCase =>
  language(`no-${name}`, `typeof ${name}`, () => kindOf(globalThis, name), 'undefined', runtime);

/** Of these no source says whether they are there: the local host takes them away, and the add-on does without. */
const unsettled = (owner: string, object: object, name: string): ServerCase =>
  language(
    `${owner}-${name}`,
    `typeof ${owner}.${name}`,
    () => kindOf(object, name),
    'undefined',
    unknown,
  );

/** As text, since a regular expression that does not parse would end the whole script. */
const pattern = (words: string, source: string, flags: string, text: string): ServerCase =>
  language(
    words,
    `new RegExp(${JSON.stringify(source)}, "${flags}") on ${JSON.stringify(text)}`,
    () => attempt(() => new RegExp(source, flags).test(text)),
    'accepted: boolean true',
    unknown,
  );

export const cases: readonly ServerCase[] = [
  ...[
    'setTimeout',
    'setInterval',
    'fetch',
    'URL',
    'URLSearchParams',
    'TextEncoder',
    'atob',
    'structuredClone',
    'queueMicrotask',
    'crypto',
    'performance',
    'process',
    'require',
    'window',
  ].map(absent),
  unsettled('globalThis', globalThis, 'BigInt'),
  unsettled('globalThis', globalThis, 'WeakRef'),
  unsettled('Array', Array.prototype, 'at'),
  unsettled('String', String.prototype, 'at'),
  unsettled('Array', Array.prototype, 'findLast'),
  unsettled('Array', Array.prototype, 'toSorted'),
  pattern('lookbehind', '(?<=a)b', '', 'ab'),
  pattern('named-groups', '(?<year>\\d{4})', '', '2024'),
  pattern('unicode-properties', '^\\p{L}+$', 'u', 'ñandú'),
  language(
    'eval',
    'eval of a text.',
    () => attempt(() => (0, eval)('1 + 1') as unknown),
    // The local host refuses it on purpose: nothing here depends on it.
    {matches: '^(refused|accepted): '},
    `${GUIDES}: HtmlTemplate.getCode() is made for eval`,
  ),
  language(
    'hasOwn',
    'typeof Object.hasOwn',
    () => kindOf(Object, 'hasOwn'),
    'function',
    'reported: it works',
  ),
  language(
    'ES2019',
    'Array.flatMap, Object.fromEntries and String.trimEnd.',
    () => [
      [1, 2].flatMap((one) => [one, one]),
      JSON.stringify(Object.fromEntries([['a', 1]])),
      'a '.trimEnd(),
    ],
    [[1, 1, 2, 2], '{"a":1}', 'a'],
    runtime,
  ),
  language(
    'number-format',
    'Intl.NumberFormat writes 1234.5 in English.',
    () => new Intl.NumberFormat('en-US').format(1234.5),
    '1,234.5',
    'reported: it exists',
  ),
  language(
    'normalize',
    'normalize takes accents apart.',
    () => 'ñá'.normalize('NFD').length,
    4,
    runtime,
  ),
  language(
    'sort-stable',
    'sort keeps the order of equals among a thousand.',
    () =>
      Array.from({length: 1000}, (_, index) => [index % 3, index] as const)
        .sort(([one], [two]) => one - two)
        .every(([group, index], place, all) => {
          const [before, earlier] = all[place - 1] ?? [-1, -1];
          return group > before || index > earlier;
        }),
    true,
    runtime,
  ),
];
