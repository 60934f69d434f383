/** The document's properties are read once a call, and what calls cost of the services. */
import {readOnce} from '../../src/door/stores';
import type {Book} from '../../src/google/port';
import {AS_OF, LATER, openShop} from '../host/shop';

const opened = (stored: Readonly<Record<string, string>>) => {
  const properties = new Map(Object.entries(stored));
  const asked: string[] = [];
  let fails = false;
  const told = (what: string): void => {
    asked.push(what);
    if (fails) throw new Error('service');
  };
  const book = readOnce({
    locked: <T>(work: () => T): T => work(),
    properties: {
      all: () => {
        told('all');
        return Object.fromEntries(properties);
      },
      write: (key: string, value: string) => {
        properties.set(key, value);
        told(`write ${key}`);
      },
      writeAll: (values: Record<string, string>) => {
        for (const [key, value] of Object.entries(values)) properties.set(key, value);
        told('write all');
      },
      remove: (key: string) => {
        properties.delete(key);
        told(`remove ${key}`);
      },
    },
  } as unknown as Book);
  return {book, properties, asked, fail: (now: boolean) => (fails = now)};
};

test('all are read with the first, and writes go through key by key', () => {
  const {book, properties, asked} = opened({a: '1', b: '2'});
  expect(book.properties.read('a')).toBe('1');
  expect(book.properties.read('z')).toBeUndefined();
  properties.set('other', 'somebody’s');
  book.properties.write('a', '3');
  book.properties.remove('b');
  expect(book.properties.all()).toEqual({a: '3'});
  book.properties.writeAll({c: '4'});
  expect(book.properties.all()).toEqual({a: '3', c: '4'});
  expect(Object.fromEntries(properties)).toEqual({a: '3', c: '4', other: 'somebody’s'});
  expect(asked).toEqual(['all', 'write a', 'remove b', 'write all']);
});

test('what is only written is never read', () => {
  const {book, asked} = opened({});
  book.properties.write('a', '1');
  expect(asked).toEqual(['write a']);
  expect(book.properties.read('a')).toBe('1');
});

test('under the lock all is read anew', () => {
  const {book, properties} = opened({a: '1'});
  book.properties.read('a');
  properties.set('a', 'another run’s');
  expect(book.properties.read('a')).toBe('1');
  expect(book.locked(() => book.properties.read('a'))).toBe('another run’s');
});

test('after a write that failed nobody knows what is there, and it is read again', () => {
  const {book, asked, fail} = opened({a: '1'});
  book.properties.read('a');
  fail(true);
  expect(() => {
    book.properties.write('a', '2');
  }).toThrow('service');
  fail(false);
  expect(book.properties.read('a')).toBe('2');
  expect(asked).toEqual(['all', 'write a', 'all']);
});

/** As the strict host counts them; one more is a question that somebody has asked twice. */
test('service calls of the usual calls', async () => {
  const {host} = openShop({unknowns: {activeInTrigger: 'document'}});
  const cost = async (name: string, request: object): Promise<number> => {
    expect(await host.run(name, request)).toMatchObject({ok: true});
    return host.calls.serviceCalls;
  };
  const costs = {
    start: await cost('start', {}),
    recognise: await cost('recognise', {}),
    'classify, first': await cost('classify', {asOf: AS_OF}),
    'classify, nothing new': await cost('classify', {asOf: AS_OF}),
    explain: await cost('explain', {row: 3, asOf: AS_OF}),
    'checkNow, first': await cost('checkNow', {sheet: 0}),
    'checkNow, nothing new': await cost('checkNow', {sheet: 0}),
    schedule: await cost('schedule', {sheet: 0}),
    saveSchedule: await cost('saveSchedule', {
      ...{sheet: 0, cadence: 'weekly', weekday: 3, hour: 8},
      ...{mail: true, mailUnchanged: false},
    }),
    makeReport: await cost('makeReport', {sheet: 0, report: 'flow'}),
    makeList: await cost('makeList', {
      ...{sheet: 0, column: 'activity', code: 'ACTIVE', columns: [], consent: 'all'},
    }),
    'checkNow, with changes': await cost('checkNow', {sheet: 0, asOf: LATER}),
  };
  await host.pass(1);
  expect({...costs, 'hourly, nothing due': host.calls.serviceCalls}).toEqual({
    start: 3,
    recognise: 3,
    // What we write is remembered first; formulas and our new columns are looked at.
    'classify, first': 19,
    'classify, nothing new': 5,
    explain: 3,
    'checkNow, first': 15,
    'checkNow, nothing new': 8,
    'checkNow, with changes': 40,
    schedule: 3,
    saveSchedule: 9,
    makeReport: 19,
    makeList: 14,
    'hourly, nothing due': 2,
  });
});
