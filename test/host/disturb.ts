/** An execution that is disturbed at one of its calls: how many there are, and what comes of each. */
import {ExecutionKilled, ServiceFault, type Host} from 'sheets-here/host';

export const FAULTS = {
  'a service error': () => new ServiceFault('Service Spreadsheets failed.'),
  'a time-out': () => new ServiceFault(),
  'a killed execution': () => new ExecutionKilled('killed'),
} as const;

export type Fault = keyof typeof FAULTS;
export const ALL_FAULTS = Object.keys(FAULTS) as Fault[];
/** After a time-out reads and writes are tried again, everywhere by the same code. */
export const LASTING_FAULTS = ALL_FAULTS.filter((fault) => fault !== 'a time-out');

type Phased = Parameters<NonNullable<Host['intercept']>>[0];
type Matters = (one: Phased) => boolean;

/**
 * Before every call, and after those that change something: after a reading one all is as before the next. Not at each of the
 * many calls of formatDate, which touch no sheet and come together, between the reading of the zone and that of the cells.
 */
const matters: Matters = ({phase, method}) =>
  method !== 'formatDate' &&
  (phase === 'before' ||
    /^(set|insert|add|append|delete|remove|create|put|clear|activate)/.test(method));

/** For what goes through as soon as it is done: another editor comes before the next call. */
export const before: Matters = (one) => one.phase === 'before' && matters(one);

/** Runs undisturbed. @returns at how many places it could have been disturbed, and the answer */
export const undisturbed = async <Answer>(
  host: Host,
  run: () => Promise<Answer>,
  which = matters,
): Promise<[number, Answer]> => {
  let places = 0;
  host.intercept = (one) => void (which(one) && places++);
  const answer = await run();
  host.intercept = undefined;
  return [places, answer];
};

/** Runs, and does this at one of those places. @returns the answer, or what the run has thrown */
export const disturbed = async <Answer>(
  host: Host,
  at: number,
  disturb: () => void,
  run: () => Promise<Answer>,
  which = matters,
): Promise<Answer | Error> => {
  let seen = 0;
  host.intercept = (one) => {
    if (which(one) && seen++ === at) disturb();
  };
  try {
    return await run();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  } finally {
    host.intercept = undefined;
  }
};

/** Fails there. */
export const failing = <Answer>(
  host: Host,
  at: number,
  fault: Fault,
  run: () => Promise<Answer>,
): Promise<Answer | Error> =>
  disturbed(
    host,
    at,
    () => {
      throw FAULTS[fault]();
    },
    run,
  );
