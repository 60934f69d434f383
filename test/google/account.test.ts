/** Google says its exceptions in the language of the account: a run ends alike, whichever that is. */
import {ServiceFault} from '../../packages/sheets-here/src/host';
import {AS_OF, call, everything, LATER, openShop} from '../host/shop';
import {before, disturbed, undisturbed} from '../host/disturb';

const TIME_OUTS = {
  en: 'Service Spreadsheets timed out while accessing document with id x.',
  es: 'Se ha agotado el tiempo de espera del servicio Hojas de cálculo al acceder al documento x.',
  ja: 'ドキュメント x にアクセス中に、スプレッドシートのサービスがタイムアウトしました。',
} as const;

const outcome = async (at: number, wording: string): Promise<unknown> => {
  const {host} = openShop();
  const answer = await disturbed(
    host,
    at,
    () => {
      throw new ServiceFault(wording);
    },
    () => call(host, 'classify', {asOf: AS_OF}),
  );
  if (answer instanceof Error) throw answer;
  return {ok: answer.ok, book: everything(host)};
};

test('one time-out at any call', async () => {
  const calm = openShop().host;
  const [calls] = await undisturbed(calm, () => call(calm, 'classify', {asOf: AS_OF}));
  const ends = new Set<boolean>();
  for (let at = 0; at < calls; at++) {
    const english = await outcome(at, TIME_OUTS.en);
    ends.add((english as {ok: boolean}).ok);
    for (const language of ['es', 'ja'] as const)
      expect({at, language, ...((await outcome(at, TIME_OUTS[language])) as object)}).toEqual({
        at,
        language,
        ...(english as object),
      });
  }
  expect(ends).toEqual(new Set([true, false]));
}, 120_000);

describe('whatever Google refuses ends alike in every language of the account', () => {
  const LANGUAGES = ['es', 'fr', 'ja'] as const;
  type Shop = ReturnType<typeof openShop>;

  interface Refused {
    readonly code: string;
    readonly arrange: (shop: Shop) => void;
    /** Usual: a second run, of a later day. */
    readonly ask?: readonly [name: string, request: object];
  }

  const plan = {cadence: 'daily', hour: 8, mail: false, mailUnchanged: false};

  const REFUSED: Readonly<Record<string, Refused>> = {
    'a protected sheet': {code: 'protectedRange', arrange: ({orders}) => orders.protect()},
    'protected cells beside the table': {
      code: 'protectedRange',
      arrange: ({orders}) => orders.protect({row: 1, column: 5, rows: 20, columns: 3}),
    },
    'a protected sheet that is to be filtered': {
      code: 'protectedRange',
      arrange: ({host}) => host.book.sheet('Ciclo customers').protect(),
      ask: ['show', {sheet: 0, column: 'activity', code: 'ACTIVE', how: 'filter'}],
    },
    'typed columns': {
      code: 'typedColumns',
      arrange: ({orders}) => (orders.typedAreas = [{row: 2, column: 1, rows: 20, columns: 8}]),
    },
    'no permission for the spreadsheet': {
      code: 'noAuthorisation',
      arrange: ({host}) => host.refusedScopes.add('spreadsheets.currentonly'),
    },
    'no permission for triggers': {
      code: 'noAuthorisation',
      arrange: ({host}) => host.refusedScopes.add('script.scriptapp'),
      ask: ['saveSchedule', plan],
    },
    'a chart sheet': {
      code: 'chartSheet',
      arrange: ({host}) => (host.book.activeSheet = host.book.insertChartSheet('Chart')),
    },
    'a service that does not answer': {
      code: 'service',
      arrange: ({host}) => {
        let calls = 0;
        host.intercept = ({phase, kind}) => {
          if (phase === 'before' && kind === 'service' && calls++ > 2) throw new ServiceFault();
        };
      },
    },
  };

  const ended = async (
    {arrange, ask = ['classify', {asOf: LATER}]}: Refused,
    userLocale: string,
  ): Promise<unknown> => {
    const shop = openShop({userLocale});
    await call(shop.host, 'classify', {asOf: AS_OF});
    shop.host.book.activeSheet = shop.orders;
    arrange(shop);
    const answer = await shop.host.run(...ask);
    shop.host.intercept = undefined;
    const {ok, code} = answer as Record<string, unknown>;
    return {ok, code, book: everything(shop.host)};
  };

  test.each(Object.entries(REFUSED))('%s', async (_, refused) => {
    const english = await ended(refused, 'en');
    expect(english).toMatchObject({ok: false, code: refused.code});
    for (const language of LANGUAGES)
      expect({language, ...((await ended(refused, language)) as object)}).toEqual({
        language,
        ...(english as object),
      });
  });

  const HAPPENS = {
    'a time-out': () => {
      throw new ServiceFault();
    },
    'rows are deleted': ({orders}) => {
      orders.deleteRows(8, 20);
    },
    'columns are deleted': ({orders}) => {
      orders.deleteColumns(3, orders.columnCount - 3);
    },
    'the sheet is deleted': ({host, orders}) => {
      host.book.deleteSheet(orders);
    },
    'it is protected': ({orders}) => {
      orders.protect();
    },
  } as const satisfies Readonly<Record<string, (shop: Shop) => void>>;

  const met = async (
    happens: (shop: Shop) => void,
    at: number,
    userLocale: string,
  ): Promise<unknown> => {
    const shop = openShop({userLocale});
    const answer = await disturbed(
      shop.host,
      at,
      () => {
        happens(shop);
      },
      () => call(shop.host, 'classify', {asOf: AS_OF}),
      before,
    );
    if (answer instanceof Error) throw answer;
    return {ok: answer.ok, code: answer.ok ? '' : answer.code, book: everything(shop.host)};
  };

  test.each(Object.entries(HAPPENS))('%s at any call', async (_, happens) => {
    const calm = openShop().host;
    const [calls] = await undisturbed(calm, () => call(calm, 'classify', {asOf: AS_OF}), before);
    expect(calls).toBeGreaterThan(40);
    for (let at = 0; at < calls; at++) {
      const english = await met(happens, at, 'en');
      for (const language of LANGUAGES)
        expect({at, language, ...((await met(happens, at, language)) as object)}).toEqual({
          at,
          language,
          ...(english as object),
        });
    }
  });
});
