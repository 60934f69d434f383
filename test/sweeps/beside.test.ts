/** Another editor between any two calls of undo, a first run and a check: what is theirs is still there afterwards, or named. */
import {Formula, type Host, type MemorySheet} from 'sheets-here/host';
import {before, disturbed, undisturbed} from '../host/disturb';
import {AS_OF, call, LATER, openShop} from '../host/shop';

const OURS = /^(Life-cycle stage|Activity|Pyramid)( \(incomplete.*)?$/;
const places = (sheet: MemorySheet): number[] =>
  (sheet.texts()[1] ?? []).flatMap((text, at) => (OURS.test(String(text)) ? [at] : []));

const edits: Readonly<Record<string, (orders: MemorySheet) => void>> = {
  'inserts a column with text left of ours': (orders) => {
    orders.insertColumns(3, 1);
    orders.put(2, 3, [['Shop'], ['north'], ['south'], [new Formula('=A5')]]);
  },
  'inserts a blank column left of the last of theirs': (orders) => orders.insertColumns(4, 1),
  'deletes a column of theirs': (orders) => orders.deleteColumns(4, 1),
  'types beside a row, in the first free column': (orders) => {
    orders.put(7, Math.max(orders.lastColumn, 4) + 1, [['typed']]);
  },
  'inserts a column with text among ours': (orders) => {
    const [first] = places(orders);
    if (first === undefined || places(orders).length < 3) return;
    orders.insertColumns(first + 2, 1);
    orders.put(2, first + 2, [['Among'], ['x'], ['y']]);
  },
};

const scenes: Readonly<
  Record<
    string,
    {prepare?: (host: Host) => Promise<unknown>; run: (host: Host) => Promise<unknown>}
  >
> = {
  'the first run': {run: (host) => call(host, 'classify', {asOf: AS_OF})},
  'a check': {
    prepare: (host) => call(host, 'checkNow', {asOf: AS_OF}),
    run: (host) => call(host, 'checkNow', {asOf: LATER}),
  },
  undo: {
    prepare: (host) => call(host, 'classify', {asOf: AS_OF}),
    run: (host) => call(host, 'removeResults', {}),
  },
};

/** Every cell that is not of our columns, however they are ordered. */
const theirs = (sheet: MemorySheet): string[] => {
  const ours = new Set(places(sheet));
  return sheet
    .texts()
    .flatMap((row) => row.filter((cell, at) => cell !== '' && !ours.has(at)).map(String))
    .sort();
};

/** The places of marks come one by one: which of them are those of before is a matter of their order. */
const cases = [
  ...Object.keys(scenes).map((name) => [name, 'made'] as const),
  ['a check', 'reversed'] as const,
];

describe.each(cases)('during %s, marks %s', (name, marksOrder) => {
  const open = () => openShop({unknowns: {marksOrder}});
  test.each(Object.keys(edits))('somebody %s', async (edit) => {
    const scene = scenes[name];
    const change = edits[edit];
    if (!scene || !change) throw new Error(edit);
    const calm = open();
    await scene.prepare?.(calm.host);
    const [calls] = await undisturbed(calm.host, () => scene.run(calm.host), before);
    for (let at = 0; at < calls; at++) {
      const {host, orders} = open();
      await scene.prepare?.(host);
      let expected: string[] = [];
      const disturb = (): void => {
        change(orders);
        expected = theirs(orders);
      };
      const answer = await disturbed(host, at, disturb, () => scene.run(host), before);
      if (answer instanceof Error) throw answer;
      const now = theirs(orders);
      const lost = expected.filter((cell) => !now.includes(cell) && !OURS_WORDS.test(cell));
      const isNamed = /CELLS_LOST|written over at that moment/.test(JSON.stringify(answer));
      expect({
        edit,
        at,
        lost: isNamed ? lost.filter((cell) => !['Among', 'x', 'y'].includes(cell)) : lost,
      }).toEqual({edit, at, lost: []});
      const headers = (orders.texts()[1] ?? []).map(String).filter((text) => OURS.test(text));
      expect({edit, at, twice: headers.length > 3}).toEqual({edit, at, twice: false});
      host.book.activeSheet = orders;
      await call(host, 'classify', {asOf: LATER});
      const after = (orders.texts()[1] ?? []).map(String).filter((text) => OURS.test(text));
      expect({edit, at, after: after.length}).toEqual({edit, at, after: 3});
    }
  });
});
const OURS_WORDS =
  /^(Growth|Conversion|Retention|Acquisition|Reactivation|Active|At risk|Lapsed|Top|Big|Medium|Small|Inactive|Prospect)$/;
