/** What a schedule takes of the minutes a day that Google gives a person's triggers, by the virtual clock of the strict host. */
import type {Host} from 'sheets-here/host';
import {AS_OF, makeOrders} from './orders';
import {count, heading, line, note, under} from './report';
import {openOrders} from './scale';

const ROWS = 10_000;
const HOURS = 24;
/** Of a consumer's account. */
const MINUTES_A_DAY = 90;
/** AS_OF is a Tuesday. */
const A_SUNDAY = 7;
const DAILY = {cadence: 'daily', hour: 8, mail: true, mailUnchanged: false};

export const schedule = async (code: string): Promise<void> => {
  heading('10. Schedule: minutes of triggers in a day, by the virtual clock');
  const host = openOrders(code, makeOrders(ROWS), {now: new Date(`${AS_OF}T10:00:00Z`)});
  await asked(host, 'checkNow', {});

  await asked(host, 'saveSchedule', {...DAILY, cadence: 'weekly', weekday: A_SUNDAY});
  minutesLine(`${String(HOURS)} firings, nothing due`, await minutesOfDay(host), 1);
  await asked(host, 'saveSchedule', DAILY);
  const minutes = await minutesOfDay(host);
  const {state} = await asked(host, 'schedule', {});
  if (state?.code !== 'ok') throw new Error(`the check was not done: ${JSON.stringify(state)}`);
  minutesLine(`with one check of ${count(ROWS)} orders`, minutes, 5);
  note(
    `Of the ${String(MINUTES_A_DAY)} minutes of a consumer's account. The firings cost their calls only: how long Google ` +
      'takes to start an execution is not known, and the service is called a few times in each.',
  );
};

const minutesLine = (label: string, minutes: number, limit: number): void => {
  line(label, `${minutes.toFixed(2)} min`, under(minutes, limit, `${String(limit)} min`));
};

/** @throws the error of a trigger that failed */
const minutesOfDay = async (host: Host): Promise<number> => {
  const sum = (): number =>
    [...host.triggerMinutes.values()].reduce((total, minutes) => total + minutes, 0);
  const before = sum();
  await host.pass(HOURS);
  const [failure] = host.triggerFailures;
  if (failure) throw failure.error;
  return sum() - before;
};

/** @throws Error with the add-on's words when it does not do so */
const asked = async (host: Host, name: string, request: object): Promise<Answer> => {
  const answer = (await host.run(name, request)) as Answer;
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer;
};

interface Answer {
  readonly ok: boolean;
  readonly state?: {readonly code: string} | null;
}
