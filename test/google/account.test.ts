/** Google says its exceptions in the language of the account: a run ends alike, whichever that is. */
import {ServiceFault} from '../../packages/sheets-here/src/host';
import {AS_OF, call, everything, openShop} from '../host/shop';
import {disturbed, undisturbed} from '../host/disturb';

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
