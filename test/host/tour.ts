/** One visit to all that the panel and the menu can do, in a small shop: what each step answered, and how the book then looked. */
import type {Host, HostOptions} from 'sheets-here/host';
import {answersTo} from 'sheets-here/services/unknowns';
import {call, day, everything, openShop, ownCells} from './shop';

interface Step {
  readonly step: string;
  readonly answer: unknown;
  readonly book: unknown;
  readonly own: unknown;
}

type Steps = Readonly<Record<string, (host: Host) => Promise<unknown>>>;

const plan = {cadence: 'daily', hour: 8, mail: true, mailUnchanged: false} as const;
const activate = (host: Host, name: string): void => {
  const sheet = host.book.sheets.find((one) => one.name === name);
  if (sheet) host.book.activeSheet = sheet;
};
/** The sheet of orders is the first. */
const active = {sheet: 0, column: 'activity', code: 'ACTIVE'} as const;

const steps: Steps = {
  start: (host) => call(host, 'start', {}),
  recognise: (host) => call(host, 'recognise', {}),
  classify: (host) => call(host, 'classify', {asOf: '2024-06-15', run: 'one'}),
  'classify again': (host) => call(host, 'classify', {asOf: '2024-06-20'}),
  explain: (host) => call(host, 'explain', {row: 3}),
  show: (host) => call(host, 'show', {...active, how: 'filter'}),
  'show all': (host) => call(host, 'show', {...active, code: null, how: 'filter'}),
  flow: (host) => call(host, 'makeReport', {report: 'flow'}),
  'flow again': (host) => call(host, 'makeReport', {report: 'flow'}),
  retention: (host) => call(host, 'makeReport', {report: 'retention'}),
  cohorts: (host) => call(host, 'makeReport', {report: 'cohorts'}),
  migration: (host) => call(host, 'makeReport', {report: 'migration'}),
  'a list': (host) =>
    call(host, 'makeList', {
      ...active,
      columns: ['lapse_date'],
      consent: 'all',
      test: {name: 'spring', share: 0.5},
    }),
  'the list read out': async (host) => {
    activate(host, 'Ciclo list: Active');
    const answer = await call(host, 'readOut', {});
    activate(host, 'Orders');
    return answer;
  },
  schedule: (host) => call(host, 'saveSchedule', plan),
  'the first night': (host) => host.pass(24),
  'an order, and the second night': async (host) => {
    host.book.sheet('Orders').put(16, 1, [['Zoe', day('2024-06-16'), 50]]);
    await host.pass(24);
    return [host.mails.map(({body}) => body), host.triggerFailures.length];
  },
  'the schedule’s state': (host) => call(host, 'schedule', {}),
  check: (host) => call(host, 'checkNow', {}),
  examples: (host) => host.menu('menuExamples'),
  'classified by the menu': (host) => {
    activate(host, 'Orders');
    return host.menu('menuClassify');
  },
  'results removed': (host) => call(host, 'removeResults', {}),
};

/** How long a step took is told by the clock, and differs with the calls. */
const timeless = (answer: unknown): unknown =>
  JSON.parse(
    JSON.stringify(answer ?? null, (key, value: unknown) =>
      key === 'milliseconds' || key === 'at' || key === 'made' ? undefined : value,
    ),
  );

/** The steps, in a host that is opened so; what `unknowns` leaves open has the usual answers. */
export const tour = async ({
  unknowns = {},
  ...options
}: Partial<HostOptions>): Promise<readonly Step[]> => {
  const {host} = openShop({...options, unknowns: answersTo(unknowns)});
  const seen: Step[] = [];
  for (const [step, work] of Object.entries(steps)) {
    const answer = timeless(await work(host));
    seen.push({step, answer, book: everything(host), own: ownCells(host)});
  }
  return seen;
};
