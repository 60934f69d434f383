/** The purchase models by the names that their parameters go under in a sheet. One line each. */
import {bgNbd} from './bgnbd';
import {mbgNbd} from './mbgnbd';
import {paretoNbd} from './paretoNbd';
import type {PurchaseHistory, PurchaseModel} from './purchaseModel';

/** A model whose parameters have been given. */
export interface KnownModel {
  aliveProbability(history: PurchaseHistory): number;
  /** Of who is still a customer: times P(alive) it is expectedPurchases. */
  purchasesIfAlive(history: Pick<PurchaseHistory, 'purchases' | 'age'>, horizon: number): number;
  expectedPurchases(history: PurchaseHistory, horizon: number): number;
  timeScale(history: Pick<PurchaseHistory, 'purchases' | 'age'>): number;
}

const MOST_REMEMBERED = 10_000;

/** Customers who have bought equally often in equally long expect the same if alive: thousands of rows, hundreds of sums. */
const remembered = (of: KnownModel['purchasesIfAlive']): KnownModel['purchasesIfAlive'] => {
  /** Of one time ahead: purchases -> age -> what is expected. */
  const known = new Map<number, Map<number, number>>();
  let ahead = NaN;
  let count = 0;
  return (history, horizon) => {
    if (horizon !== ahead || count >= MOST_REMEMBERED) {
      known.clear();
      count = 0;
      ahead = horizon;
    }
    const {purchases, age} = history;
    const byAge = known.get(purchases) ?? new Map<number, number>();
    known.set(purchases, byAge);
    let expected = byAge.get(age);
    if (expected === undefined) {
      expected = of(history, horizon);
      byAge.set(age, expected);
      count++;
    }
    return expected;
  };
};

const named =
  <Name extends string>(
    model: PurchaseModel<Readonly<Record<Name, number>>>,
    names: readonly Name[],
  ) =>
  (values: readonly number[]): KnownModel | undefined => {
    if (values.length !== names.length || !values.every((value) => value > 0)) return undefined;
    const parameters = Object.fromEntries(names.map((name, i) => [name, values[i]])) as Readonly<
      Record<Name, number>
    >;
    const aliveProbability: KnownModel['aliveProbability'] = (history) =>
      model.aliveProbability(parameters, history);
    const purchasesIfAlive: KnownModel['purchasesIfAlive'] = (history, horizon) =>
      model.purchasesIfAlive(parameters, history, horizon);
    // Of many customers for one time ahead; whoever discounts asks for many times.
    const known = remembered(purchasesIfAlive);
    return {
      aliveProbability,
      purchasesIfAlive,
      expectedPurchases: (history, horizon) => aliveProbability(history) * known(history, horizon),
      timeScale: (history) => model.timeScale(parameters, history),
    };
  };

/** Each takes the parameters in this order, all above 0; undefined where they are not. */
export const PURCHASE_MODELS = {
  'BG/NBD': named(bgNbd, ['r', 'alpha', 'a', 'b']),
  'MBG/NBD': named(mbgNbd, ['r', 'alpha', 'a', 'b']),
  'Pareto/NBD': named(paretoNbd, ['r', 'alpha', 's', 'beta']),
} as const;
