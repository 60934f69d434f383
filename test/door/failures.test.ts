/** Every failure has its own code and its own sentence, in both languages, and leaves the user's cells as they were. */
import {ServiceFault, type Host, type MemorySheet} from 'sheets-here/host';
import {languages} from '../../src/messages';
import {AS_OF, call, CUSTOMERS, everything, openShop, openTable, ownCells} from '../host/shop';

type Shop = ReturnType<typeof openShop>;

interface Scene {
  readonly code: string;
  readonly name?: string;
  /** Makes the spreadsheet such that the call fails. */
  readonly prepare: (shop: Shop) => unknown;
  readonly call?: Parameters<typeof call>[1];
  readonly request?: object;
  readonly more?: object;
}

const only = (shop: Shop, rows: readonly (readonly string[])[]): void => {
  const sheet = shop.host.book.insertSheet('Other');
  if (rows.length) sheet.put(1, 1, rows);
  shop.host.book.activeSheet = sheet;
};

const failing =
  (message: string, service = 'Range', method = 'setValues') =>
  ({host}: Shop): void => {
    host.intercept = (each) => {
      if (each.phase === 'before' && each.service === service && each.method === method)
        throw new ServiceFault(message);
    };
  };

const scenes: readonly Scene[] = [
  {code: 'busy', prepare: ({host}) => host.holdLock()},
  {
    code: 'chartSheet',
    prepare: ({host}) => (host.book.activeSheet = host.book.insertChartSheet('C')),
  },
  {
    code: 'chartSheet',
    name: 'chosen by its id',
    prepare: ({host}) => host.book.insertChartSheet('C'),
    request: {sheet: 100002},
  },
  {code: 'emptySheet', prepare: (shop) => only(shop, [])},
  {code: 'noHeader', prepare: (shop) => only(shop, [['Notes of mine'], ['and more']])},
  {code: 'onlyHeaders', prepare: (shop) => only(shop, [['Customer', 'Date']])},
  {
    code: 'noCustomerColumn',
    prepare: (shop) =>
      only(shop, [
        ['Date', 'Amount'],
        ['2024-01-10', '5'],
      ]),
    more: {headers: ['Date', 'Amount']},
  },
  {
    code: 'noDateColumn',
    prepare: (shop) =>
      only(shop, [
        ['Customer', 'Amount'],
        ['Ana', '5'],
      ]),
    more: {headers: ['Customer', 'Amount']},
  },
  {
    code: 'nothingUsable',
    prepare: (shop) =>
      only(shop, [
        ['Customer', 'Date'],
        ['Ana', 'soon'],
        ['Eva', 'late'],
      ]),
  },
  {
    code: 'nothingUsable',
    name: 'of one row',
    prepare: (shop) =>
      only(shop, [
        ['Customer', 'Date'],
        ['Ana', 'soon'],
      ]),
  },
  {
    code: 'nothingUsable',
    name: 'of cancelled orders alone, with the values that may count after all',
    prepare: (shop) =>
      only(shop, [
        ['Customer', 'Date', 'Status'],
        ['Ana', '2024-01-10', 'Cancelled'],
        ['Eva', '2024-01-11', 'Void'],
        ['Eva', '2024-01-12', 'Cancelled'],
      ]),
    more: {
      sales: [
        {
          column: 'Status',
          values: [
            {value: 'Cancelled', count: 2, counts: false},
            {value: 'Void', count: 1, counts: false},
          ],
        },
      ],
    },
  },
  {
    code: 'chosenColumnMissing',
    prepare: () => undefined,
    request: {choices: {columns: {customer: 'Gone'}}},
  },
  {code: 'protectedRange', prepare: ({orders}) => orders.protect()},
  {
    code: 'protectedRange',
    name: 'from the table to beside it',
    prepare: ({orders}) => orders.protect({row: 1, column: 4, rows: 20, columns: 3}),
  },
  {
    code: 'protectedRange',
    name: 'for a filter',
    prepare: ({host, orders}) => {
      host.book.activeSheet = orders;
    },
    call: 'show',
  },
  {
    code: 'typedColumns',
    prepare: ({orders}) => (orders.typedAreas = [{row: 2, column: 1, rows: 20, columns: 8}]),
  },
  {
    code: 'noAuthorisation',
    prepare: ({host}) => host.refusedScopes.add('spreadsheets.currentonly'),
    more: {url: expect.stringMatching(/^https:/) as string},
  },
  {
    code: 'noAuthorisation',
    name: 'in Google’s older words',
    prepare: failing('You do not have permission to call setValues'),
  },
  {code: 'service', prepare: failing('Service Spreadsheets failed.')},
  {code: 'unexpected', prepare: failing('Bad value')},
  {code: 'sheetGone', prepare: () => undefined, request: {sheet: 4711}},
  {
    code: 'sheetGone',
    name: 'meanwhile',
    prepare: ({host, orders}) => {
      host.intercept = ({phase, method}) => {
        if (phase === 'before' && method === 'getValues' && host.book.sheets.includes(orders))
          host.book.deleteSheet(orders);
      };
    },
  },
  {code: 'badArgument', prepare: () => undefined, request: {margin: 12}},
];

const openScene = async (scene: Scene, language: string): Promise<Shop> => {
  const shop = openShop({
    locale: language === 'es' ? 'es_ES' : 'en_US',
    userLocale: language,
  });
  if (scene.call === 'show') {
    await call(shop.host, 'classify', {asOf: AS_OF});
    for (const sheet of shop.host.book.sheets) sheet.protect();
  }
  return shop;
};

const requestOf = ({call: name, request}: Scene, {orders}: Shop): object =>
  name === 'show'
    ? {sheet: orders.id, column: 'tier', code: 'TOP', how: 'filter'}
    : {asOf: AS_OF, ...request};

/** Refused since the sheet holds something else than what is read: what it is said to be comes with the sentence. */
const OTHER_KIND = ['noHeader', 'noCustomerColumn', 'noDateColumn'];

describe.each(Object.keys(languages))('in %s', (language) => {
  const sentences = new Map<string, string>();

  test.each(scenes.map((scene) => ({scene, title: `${scene.code} ${scene.name ?? ''}`})))(
    '$title',
    async ({scene}) => {
      const shop = await openScene(scene, language);
      const {host} = shop;
      scene.prepare(shop);
      const isGone = scene.name === 'meanwhile';
      const before = isGone ? undefined : ownCells(host);
      const sheets = host.book.sheets.length;
      const answer = await call(host, scene.call ?? 'classify', requestOf(scene, shop));
      host.intercept = undefined;
      expect(answer).toEqual({
        ok: false,
        code: scene.code,
        message: expect.stringMatching(/^\p{Lu}.{20,}[.]$/u) as string,
        ...(OTHER_KIND.includes(scene.code) ? {refused: expect.anything() as object} : {}),
        ...scene.more,
      });
      if (answer.ok) throw new Error('it did not fail');
      expect(answer.message).not.toMatch(/[{}]|undefined|null|\bat \w+\.|Exception/);
      expect(/\b(the|and|with|are|was|or|not)\b/.test(answer.message)).toBe(language === 'en');
      if (!scene.name) sentences.set(answer.code, answer.message);
      if (isGone) return;
      expect(ownCells(host)).toEqual(before);
      // Where nothing may be written, nothing is left behind.
      if (/protected|typed/.test(scene.code)) expect(host.book.sheets).toHaveLength(sheets);
    },
  );

  test('no two codes share a sentence', () => {
    expect(sentences.size).toBeGreaterThan(14);
    expect(new Set(sentences.values()).size).toBe(sentences.size);
  });
});

test('a refused run leaves no trace, and works once it is allowed', async () => {
  const {host, orders} = openShop();
  const before = everything(host);
  orders.protect({row: 1, column: 4, rows: 20, columns: 3});
  expect(await call(host, 'classify', {asOf: AS_OF})).toMatchObject({code: 'protectedRange'});
  expect(everything(host)).toEqual(before);
  for (const one of host.book.protections.of(orders)) host.book.protections.remove(one);
  expect(await call(host, 'classify', {asOf: AS_OF})).toMatchObject({ok: true});
});

test('one row that cannot be used reads well', async () => {
  const message = async (locale: string): Promise<string> => {
    const {host} = openTable(
      [
        ['Customer', 'Date'],
        ['Ana', 'soon'],
      ],
      {locale},
    );
    const answer = await call(host, 'recognise', {});
    return answer.ok ? '' : answer.message;
  };
  expect(await message('en_US')).toBe(
    'The only row below the headers, row 2, cannot be used: no possible date in “Date”.',
  );
  expect(await message('es_ES')).toBe(
    'La única fila bajo los encabezados, la 2, no se puede usar: fecha imposible en «Date».',
  );
});

describe('the language of a failure', () => {
  const words = async (host: Host, name: Parameters<typeof call>[1], request: object) => {
    const answer = await call(host, name, request);
    return answer.ok ? '' : answer.message;
  };
  const gone = (language: 'en' | 'es'): string => languages[language].errors.sheetGone;

  test('is the one asked for, else the one set, else the spreadsheet’s', async () => {
    const {host} = openShop({locale: 'es_ES'});
    expect(await words(host, 'goTo', {sheet: 99, row: 1})).toBe(gone('es'));
    await call(host, 'settings', {save: {language: 'en'}});
    expect(await words(host, 'goTo', {sheet: 99, row: 1})).toBe(gone('en'));
    expect(await words(host, 'explain', {sheet: 99, language: 'es'})).toBe(gone('es'));
    expect(await words(host, 'explain', {sheet: 99, language: 'fr'})).toMatch(/^The value/);
  });

  test('is that of the account where the spreadsheet cannot be asked', async () => {
    const {host} = openShop({userLocale: 'es', refusedScopes: ['spreadsheets.currentonly']});
    expect(await words(host, 'start', {})).toBe(languages.es.errors.noAuthorisation);
  });
});

test('a table that hides rows is classified whole', async () => {
  const {host, sheet}: {host: Host; sheet: MemorySheet} = openTable(CUSTOMERS);
  sheet.setFilter({row: 1, column: 1, rows: 6, columns: 5});
  sheet.setFilterCriteria(1, {hiddenValues: ['Ana', 'Eva']});
  expect(await call(host, 'classify', {asOf: AS_OF})).toMatchObject({summary: {customers: 5}});
  expect(sheet.texts().every((row) => row[5] !== '')).toBe(true);
});
