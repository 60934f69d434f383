import {existsSync, readFileSync} from 'node:fs';

test('every file that is to run early is there', () => {
  const [, list = ''] =
    /giants = \[([^\]]*)\]/.exec(readFileSync('scripts/jest-sequencer.cjs', 'utf8')) ?? [];
  const names = [...list.matchAll(/'([^']+)'/g)].map(([, name = '']) => name);
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => !existsSync(`test/${name}.test.ts`))).toEqual([]);
});
