/** Fits within the time that a run has; what could not be fitted is fitted by the next. */
import {type Predicted, predictCustomers} from '../classes/prediction';
import type {ClassOptions} from '../classes/options';
import type {PredictionSteps} from '../models/fitting/predict';
import type {Book} from '../google/port';
import {quietly} from '../door/answer';
import type {Facts} from '../classes/facts';
import type {Bought} from '../tables/readKind';

/** Fits already made, and of which data. */
interface Kept {
  readonly of: string;
  readonly steps: PredictionSteps;
}

const keyOf = (sheet: number): string => `fits:${String(sheet)}`;

/**
 * @param hasTime whether one more fit may be begun
 * @returns 'later' when time is too short: the next run goes on
 */
export const predictTable = (
  book: Book,
  sheet: number,
  {history, facts}: Bought,
  options: ClassOptions,
  hasTime: () => boolean,
): Predicted | 'later' => {
  const of = [options.asOf, facts.count, sum(facts.orders), sum(facts.revenue)].join(' ');
  const kept = quietly(() => {
    const text = book.properties.read(keyOf(sheet));
    const found = text === undefined ? undefined : (JSON.parse(text) as Kept);
    return found?.of === of ? found.steps : undefined;
  });
  const outcome = predictCustomers(
    history,
    facts,
    {asOf: options.asOf, margin: marginOf(facts, options), discount: options.discount},
    {
      ...(kept ? {kept} : {}),
      spare: hasTime,
      clock: () => Date.now() / 1000,
    },
  );
  if (outcome.done) {
    if (kept)
      quietly(() => {
        book.properties.remove(keyOf(sheet));
      });
    return outcome.predicted;
  }
  const next: Kept = {of, steps: outcome.kept};
  quietly(() => {
    book.properties.write(keyOf(sheet), JSON.stringify(next));
  });
  return 'later';
};

/** The shop's: what was set, else profit of revenue over all that is known, else all of it. */
const marginOf = ({profit, revenue}: Facts, {margin}: ClassOptions): number =>
  margin ?? (profit ? sum(profit) / sum(revenue) : 1);

const sum = (values: Float64Array): number =>
  values.reduce((total, value) => (value === value ? total + value : total), 0);
