/** Where two sides found different things. */
import {agrees, type Found, type Observation} from './case';
import {allCases} from './cases';

export interface Difference {
  readonly id: string;
  readonly does: string;
  readonly google: Found;
  readonly local: Found;
}

/** A copied cell comes with quotation marks around it, and those inside doubled, from some browsers. */
const unquoted = (text: string): string =>
  text.startsWith('"{') && text.endsWith('}"') ? text.slice(1, -1).replace(/""/g, '"') : text;

/**
 * Reads what a self-check has left in its JSON cell.
 * @throws Error, in a sentence, for anything else.
 */
export function readObservation(text: string): Observation {
  let read: unknown;
  try {
    read = JSON.parse(unquoted(text.trim()));
  } catch {
    throw new Error('not the JSON of a self-check: copy the whole cell H2 of its sheet');
  }
  const {date, locale, timeZone, scriptTimeZone, found} = Object(read) as Partial<Observation>;
  const texts = [date, locale, timeZone, scriptTimeZone];
  if (!texts.every((one) => typeof one === 'string') || typeof found !== 'object')
    throw new Error(
      'not the JSON of a self-check: date, locale, time zones or findings are missing',
    );
  return read as Observation;
}

/**
 * The cases in which the two differ. Where only a pattern is expected (a refusal in the user's language) two texts that match it
 * are the same. Cases that Google has not run yet, or that are no longer there, are left out.
 */
export const differences = (google: Observation, local: Observation): readonly Difference[] =>
  allCases.flatMap(({id, does, expected}) => {
    const ours = local.found[id] ?? null;
    const theirs = google.found[id];
    if (theirs === undefined || JSON.stringify(theirs) === JSON.stringify(ours)) return [];
    const byPattern = typeof expected === 'object' && expected !== null && 'matches' in expected;
    if (byPattern && agrees(expected, theirs) && agrees(expected, ours)) return [];
    return [{id, does, google: theirs, local: ours}];
  });

/** One side's answer a line. */
export const differenceText = ({id, does, google, local}: Difference): string =>
  `${id}: ${does}\n  Google  ${JSON.stringify(google)}\n  local   ${JSON.stringify(local)}`;
