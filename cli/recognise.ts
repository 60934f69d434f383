/** Says what kind of table a file is, and by which headers; nothing is classified. */
import {Failure} from './failure';
import {messages} from './messages';
import {openFile} from './open';
import {placeOf, placeOptions, readArguments} from './options';

/** What a table is said to be; the same of one that is refused. */
interface Told {
  readonly kind: string | null;
  readonly headerRow: number | null;
  /** The program's export that it is, where that is known. */
  readonly shape?: {readonly id: string} | null;
  readonly recognised: object;
  readonly why: readonly string[];
  readonly others: readonly object[];
  /** Of a table of orders: what counts as a sale. */
  readonly sales?: readonly object[];
  /** What could be read in another way. */
  readonly twoReadings?: readonly object[];
}

/** @throws Failure with the add-on's own words, where no row of the file is looked at */
export async function recognise(args: readonly string[]): Promise<object> {
  const {values, positionals} = readArguments(args, placeOptions, 'one FILE.csv', (n) => n === 1);
  const answer = await openFile(positionals[0] ?? '', placeOf(values)).run('recognise', {});
  const {kind, headerRow, shape, recognised, why, others, sales, twoReadings} = toldBy(answer);
  return {
    kind,
    headerRow,
    ...(shape && {shape: shape.id}),
    recognised,
    why,
    others,
    ...(sales?.length && {sales}),
    ...(twoReadings?.length && {twoReadings}),
  };
}

const toldBy = (answer: unknown): Told => {
  if (typeof answer !== 'object' || answer === null) throw new Failure(messages.unexpectedAnswer);
  if ('kind' in answer) return answer as Told;
  if ('refused' in answer) return answer.refused as Told;
  throw new Failure('message' in answer ? String(answer.message) : messages.unexpectedAnswer);
};
