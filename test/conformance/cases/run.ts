import {TANAIKE} from 'sheets-here/services/pages';
import {unknown, type PageCase} from '../case';

const guide = 'Guide to google.script.run, "Parameters and return values"';

const value = (
  from: PageCase['from'],
  words: string,
  make: () => unknown,
  expected: PageCase['expected'],
  source: string,
): PageCase => ({
  id: `run/${from === 'script' ? 'from' : 'to'}-script-${words}`,
  does: `google.script.run carries ${words.replace(/-/g, ' ')} ${from === 'script' ? 'from the script to the page' : 'from the page to the script'}.`,
  from,
  make,
  expected,
  source,
});

const day = () => new Date(Date.UTC(2024, 0, 15));

/** Made where `from` says, told on the other side. A refusal reads `refused: ...`. */
export const cases: readonly PageCase[] = [
  value('script', 'text', () => 'ñ "1"', 'text "ñ \\"1\\""', guide),
  value('script', 'number', () => 1.5, 'number 1.5', guide),
  value('script', 'boolean', () => false, 'boolean false', guide),
  value('script', 'null', () => null, 'null', guide),
  value(
    'script',
    'plain-object',
    () => ({a: [1, {b: 'c'}]}),
    'object {a: list [number 1, object {b: text "c"}]}',
    guide,
  ),
  value('script', 'undefined', () => undefined, 'null', 'reported: undefined arrives as null'),
  value('script', 'date', day, 'null', 'reported: a Date makes the whole result arrive empty'),
  value(
    'script',
    'object-with-a-date',
    () => ({a: 1, day: day()}),
    'null',
    'reported: a Date makes the whole result arrive empty',
  ),
  value('script', 'map', () => new Map([[1, 2]]), 'object {}', 'reported: becomes {}'),
  value('script', 'set', () => new Set([1]), 'object {}', 'reported: becomes {}'),
  {
    id: 'run/exception',
    does: 'A function that the page has called throws: the failure handler gets the message.',
    from: 'script',
    make() {
      throw new Error('thrown on purpose');
    },
    expected: {matches: 'refused: (Error: )?thrown on purpose$'},
    source: guide,
  },
  {
    id: 'run/private',
    does: 'The page calls a function whose name ends in _.',
    from: 'script',
    calls: 'selfCheckPrivate_',
    make: () => 1,
    expected: {matches: '^refused: '},
    source: 'Guide to google.script.run, "Private functions"',
  },
  {
    id: 'run/large',
    does: 'google.script.run carries half a million characters to the page.',
    from: 'script',
    make: () => Array.from({length: 500}, () => 'x'.repeat(1000)),
    expected: 'list of 500: text of 1000 characters',
    source: unknown,
  },
  value('script', 'NaN', () => NaN, {matches: '^refused: '}, unknown),
  value('script', 'Infinity', () => Infinity, {matches: '^refused: '}, unknown),
  value('script', 'function', () => () => 1, {matches: '^text "'}, TANAIKE),
  value('page', 'text', () => 'ñ "1"', 'text "ñ \\"1\\""', guide),
  value('page', 'number', () => 1.5, 'number 1.5', guide),
  value('page', 'null', () => null, 'null', guide),
  value(
    'page',
    'plain-object',
    () => ({a: [1, {b: 'c'}]}),
    'object {a: list [number 1, object {b: text "c"}]}',
    guide,
  ),
  value('page', 'date', day, {matches: '^refused: '}, guide),
  value('page', 'map', () => new Map([[1, 2]]), {matches: '^refused: '}, TANAIKE),
  value('page', 'NaN', () => NaN, {matches: '^refused: '}, unknown),
  value('page', 'function', () => () => 1, {matches: '^refused: '}, guide),
];
