import {lastRun, rememberRun, runKey} from '../../src/run/lastRun';
import type {Book} from '../../src/google/port';
import type {Summary} from '../../src/run/summary';
import {AS_OF, call, openShop} from '../host/shop';

const summaryOf = async (): Promise<Summary> => {
  const answer = await call(openShop().host, 'classify', {asOf: AS_OF, run: 'r'});
  if (!answer.ok) throw new Error(answer.message);
  return answer.summary;
};

/** What is kept of a summary whose warnings and name are so long; undefined for nothing. */
const keptOf = (summary: Summary): Summary | undefined => {
  const properties = new Map<string, string>();
  const book = {
    properties: {
      write: (key: string, value: string) => properties.set(key, value),
      remove: (key: string) => properties.delete(key),
    },
  };
  rememberRun(book as unknown as Book, summary);
  const text = properties.get(runKey(summary.sheet.id));
  expect(Buffer.byteLength(text ?? '')).toBeLessThanOrEqual(9 * 1024);
  return lastRun(text)?.summary;
};

test('is kept without the rows of its warnings, without warnings, or not at all where the store is too small', async () => {
  const summary = await summaryOf();
  const rows = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((row) => row * 100_000);
  const outcomes = new Set<string>();
  for (let count = 0; count <= 200; count += 2) {
    // The euro sign takes three bytes.
    const {name} = summary.sheet;
    const long = {...summary, sheet: {id: 0, name: name + '€'.repeat(count * 20)}};
    const warnings = Array.from({length: Math.min(count, 36)}, () => ({
      ...{code: 'BAD_DATE' as const, count: 10, text: 'A warning of some length.'.repeat(3)},
      rows,
    }));
    const kept = keptOf({...long, warnings});
    if (!kept) {
      outcomes.add('nothing');
      continue;
    }
    expect({...kept, warnings: []}).toEqual({...long, warnings: []});
    const [first] = kept.warnings;
    outcomes.add(first?.rows ? 'all' : first ? 'no rows' : count ? 'no warnings' : 'all');
    expect([0, warnings.length]).toContain(kept.warnings.length);
  }
  expect([...outcomes]).toEqual(['all', 'no rows', 'no warnings', 'nothing']);
});
