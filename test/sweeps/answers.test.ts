/** Whatever stands in a sheet, no answer and no sentence is without an end. */
import type {Stored} from 'sheets-here/host';
import type {Calls} from '../../src/calls/contract';
import {valid} from '../host/requests';
import {day, openShop} from '../host/shop';

const names = Object.keys(valid) as (keyof Calls)[];

/** Characters of an answer in JSON, and of a sentence. */
const LONGEST_ANSWER = 100_000;
const LONGEST_SENTENCE = 1000;

const HEADS = ['Customer', 'Order date', 'Amount'];
const rows = (count: number, more: (row: number) => readonly Stored[]): Stored[][] =>
  Array.from({length: count}, (_, i) => [
    `Customer ${String(i % 40)}`,
    day(`2024-0${String(1 + (i % 5))}-1${String(i % 9)}`),
    10 + i,
    ...more(i),
  ]);
const code = (i: number): string =>
  [i, i / 26, i / 676].map((n) => String.fromCharCode(65 + (Math.floor(n) % 26))).join('');
const long = (length: number, text = 'word '): string => text.repeat(length / text.length);
const many = <T>(count: number, of: (i: number) => T): T[] =>
  Array.from({length: count}, (_, i) => of(i));

const tables: Readonly<Record<string, () => Stored[][]>> = {
  '1,000 more columns': () => [
    [...HEADS, ...many(1000, (i) => `Column number ${String(i)}`)],
    ...rows(20, () => many(1000, (i) => `a remark of some length, ${String(i)}`)),
  ],
  '5,000 columns with long headers': () => [
    [...HEADS, ...many(5000, (i) => `Question ${String(i)}: ${long(150)}?`)],
    ...rows(5, () => many(5000, () => long(200))),
  ],
  '20 headers of 50,000 letters': () => [
    [...HEADS, ...many(20, (i) => `${String(i)} ${long(49_900)}`)],
    ...rows(20, () => many(20, () => 'x')),
  ],
  'nothing known in 1,000 columns': () => [
    many(1000, (i) => `Column number ${String(i)}`),
    ...many(20, (row) => many(1000, (i) => `${String(row)} ${String(i)}`)),
  ],
  '15,000 currencies': () => [[...HEADS, 'Currency'], ...rows(15_000, (i) => [code(i)])],
  'a status of 40,000 letters': () => [
    [...HEADS, 'Status'],
    ...rows(60, (i) => [i % 3 ? 'Paid' : `Cancelled ${long(40_000)}${String(i % 6)}`]),
  ],
  'names of 40,000 letters': () => [
    HEADS,
    ...many(30, (i): Stored[] => [long(40_000, 'Ana ') + String(i % 7), day('2024-03-01'), 5]),
  ],
  'cells that unfold': () => [
    [...HEADS, 'Comment'],
    ...rows(40, (i) => ['\ufdfa'.repeat(96) + String(i)]),
  ],
};

const sentences = (answer: unknown): string[] =>
  typeof answer === 'object' && answer !== null
    ? Object.entries(answer).flatMap(([key, value]) =>
        (key === 'message' || key === 'text') && typeof value === 'string'
          ? [value]
          : sentences(value),
      )
    : [];

test.each(Object.keys(tables))('%s: every call', async (name) => {
  const {host} = openShop();
  const sheet = host.book.insertSheet('Hostile');
  sheet.put(1, 1, tables[name]?.() ?? []);
  host.book.activeSheet = sheet;
  for (const call of names) {
    const answer = await host.run(call, {
      ...valid[call],
      ...('sheet' in valid[call] ? {sheet: sheet.id} : {}),
    });
    expect([call, JSON.stringify(answer ?? null).length < LONGEST_ANSWER]).toEqual([call, true]);
    for (const sentence of sentences(answer))
      expect([call, sentence.slice(0, 200), sentence.length < LONGEST_SENTENCE]).toEqual([
        call,
        sentence.slice(0, 200),
        true,
      ]);
  }
});

test.each(names)(
  '%s: an unknown name of a million letters is not repeated',
  async (call: keyof Calls) => {
    const {host} = openShop();
    const answer = await host.run(call, {...valid[call], ['k'.repeat(1_000_000)]: 1});
    expect(answer).toMatchObject({ok: false, code: 'badArgument'});
    expect(JSON.stringify(answer).length).toBeLessThan(LONGEST_SENTENCE);
  },
);

test('choices that no property can hold are refused in a sentence of their own', async () => {
  const {host} = openShop();
  const leaveOut = many(100, (i) => 'é'.repeat(150) + String(i));
  const answer = await host.run('settings', {choices: {leaveOut}});
  expect(answer).toMatchObject({ok: false, code: 'choicesTooLong'});
});
