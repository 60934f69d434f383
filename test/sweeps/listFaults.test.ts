/** A list made while every service call fails, or the execution is killed there: a whole list or none, and nothing else changed. */
import {ServiceFault, type Host} from 'sheets-here/host';
import {ALL_FAULTS, failing, undisturbed} from '../host/disturb';
import {call, openShop, ownCells} from '../host/shop';

const HEADER = 8;
const NAME = 'Ciclo list: Growth';

const open = (): Host => {
  const {host} = openShop();
  return host;
};

const make = (host: Host): Promise<unknown> =>
  call(host, 'makeList', {
    sheet: host.book.sheet('Orders').id,
    column: 'stage',
    code: 'GROWTH',
    columns: ['tier', 'reason'],
    consent: 'sendable',
    test: {name: 'spring', share: 0.5},
  });

/** Every list with a cell in it. */
const lists = (host: Host): unknown[] =>
  host.book.sheets
    .filter(({name, lastRow}) => name.startsWith(NAME) && lastRow > 0)
    .map((sheet) => ({texts: sheet.texts(), frozen: sheet.frozenRows}));

test.each(ALL_FAULTS)('%s at any call', async (fault) => {
  const calm = open();
  const [calls] = await undisturbed(calm, () => make(calm));
  const [whole] = lists(calm);
  expect(whole).toMatchObject({frozen: HEADER});
  expect(calls).toBeGreaterThan(20);

  let late = 0;
  for (let at = 0; at < calls; at++) {
    const host = open();
    const before = ownCells(host);
    const answer = (await failing(host, at, fault, () => make(host))) as {ok?: boolean};
    const where = `${fault} at step ${String(at)}`;
    const found = lists(host);
    expect({where, own: ownCells(host)}).toEqual({where, own: before});
    if (answer.ok) expect({where, found}).toEqual({where, found: [whole]});
    else {
      // Killed right after the block was written, or while the lock is given back: the list is whole all the same.
      expect([[], [whole]]).toContainEqual(found);
      if (found.length) late++;
      if (fault !== 'a killed execution')
        expect(answer).toMatchObject({
          message: expect.stringMatching(/^Google Sheets did not answer/) as string,
        });
    }
    const stood = found.length;
    expect(await make(host)).toMatchObject({ok: true});
    expect({where, lists: lists(host)}).toEqual({
      where,
      lists: new Array(stood + 1).fill(whole),
    });
    const again = host.book.sheets.filter(({name}) => name.startsWith(NAME));
    expect({where, names: again.map(({name}) => name)}).toEqual({
      where,
      names: [NAME, `${NAME} 2`].slice(0, stood + 1),
    });
    host.book.activeSheet = again[stood] ?? host.book.activeSheet;
    expect(await call(host, 'readOut', {})).not.toMatchObject({code: 'noList'});
  }
  expect(late).toBeLessThanOrEqual(4);
});

test('a second run meanwhile is told so', async () => {
  const host = open();
  host.holdLock();
  expect(await make(host)).toMatchObject({ok: false, code: 'busy'});
  expect(lists(host)).toEqual([]);
});

test('where the person may not edit, there is no list and a sentence', async () => {
  const host = open();
  host.intercept = ({method, phase}) => {
    if (method === 'setValues' && phase === 'before')
      throw new ServiceFault('You are trying to edit a protected cell or object.');
  };
  expect(await make(host)).toMatchObject({ok: false, code: 'protectedRange'});
  host.intercept = undefined;
  expect(host.book.sheets.map(({name}) => name)).not.toContain(NAME);
});
