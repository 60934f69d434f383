/** A whole run through the strict host: what it asks of the services and what that would take on Google. */
import {
  openHost,
  WallTime,
  type CallReport,
  type Host,
  type HostOptions,
  type Stored,
} from 'sheets-here/host';
import {AS_OF, DAY, HEADERS, type Orders} from './orders';
import {atMost, count, heading, line, note, under} from './report';

const LIMIT_CALLS = 12;
const LIMIT_SECONDS = 60;

export interface Classified {
  readonly ok: true;
  readonly summary: {
    readonly rows: number;
    readonly customers: number;
    readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
  };
}

const isClassified = (answer: unknown): answer is Classified =>
  typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true;

/** A spreadsheet whose active sheet holds the orders and no spare columns: a million rows leave no room for them. */
export const openOrders = (
  code: string,
  orders: Orders,
  options: Partial<HostOptions> = {},
): Host => {
  const host = openHost({code, ...options});
  const sheet = host.book.insertSheet('Orders', 0, orders.day.length + 1, HEADERS.length);
  const columns: readonly (readonly Stored[])[] = [
    orders.customer,
    orders.day.map((day) => WallTime.of(day * DAY)),
    orders.amount,
    orders.channel,
  ];
  columns.forEach((cells, index) => sheet.write(index + 1, 1, [HEADERS[index] ?? '', ...cells]));
  host.book.activeSheet = sheet;
  return host;
};

/** @throws Error with the add-on's words when it does not classify */
export const classifyOrders = async (host: Host): Promise<Classified> => {
  const answer = await host.run('classify', {asOf: AS_OF});
  if (!isClassified(answer)) throw new Error(JSON.stringify(answer));
  return answer;
};

/** Cells of all sheets, filled or not: what Google's limit counts. */
export const cellsOf = ({book}: Host): number =>
  book.sheets.reduce((sum, sheet) => sum + sheet.rowCount * sheet.columnCount, 0);

export type Calls = Pick<
  CallReport,
  'serviceCalls' | 'handleCalls' | 'estimatedSeconds' | 'cellsRead' | 'cellsWritten'
>;

/** A million orders are given the time that Google gives a whole execution. */
export const callLines = (calls: Calls, limitSeconds = LIMIT_SECONDS): void => {
  const {serviceCalls, handleCalls, estimatedSeconds, cellsRead, cellsWritten} = calls;
  line('serviceCalls', count(serviceCalls), atMost(serviceCalls, LIMIT_CALLS, count(LIMIT_CALLS)));
  line('handleCalls', count(handleCalls));
  line('cells read', count(cellsRead));
  line('cells written', count(cellsWritten));
  line(
    'estimatedSeconds',
    `${estimatedSeconds.toFixed(1)} s`,
    under(estimatedSeconds, limitSeconds, `${count(limitSeconds)} s`),
  );
};

/** Gives the classes, for comparing with those of the bench's own entry. */
export const scale = async (code: string, orders: Orders): Promise<Classified> => {
  heading(`3. Scale: ${count(orders.day.length)} orders through the strict host`);
  const host = openOrders(code, orders);
  const classified = await classifyOrders(host);
  callLines(host.calls);
  const {customers} = classified.summary;
  note(`${count(customers)} customers; ${count(cellsOf(host))} cells in the spreadsheet after it.`);
  await classifyOrders(host);
  const again = host.calls.serviceCalls;
  line('serviceCalls when run again', count(again), atMost(again, LIMIT_CALLS, count(LIMIT_CALLS)));
  return classified;
};
