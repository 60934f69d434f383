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
}

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
    return {
      aliveProbability: (history) => model.aliveProbability(parameters, history),
      purchasesIfAlive: (history, horizon) => model.purchasesIfAlive(parameters, history, horizon),
      expectedPurchases: (history, horizon) =>
        model.expectedPurchases(parameters, history, horizon),
    };
  };

/** Each takes the parameters in this order, all above 0; undefined where they are not. */
export const PURCHASE_MODELS = {
  'BG/NBD': named(bgNbd, ['r', 'alpha', 'a', 'b']),
  'MBG/NBD': named(mbgNbd, ['r', 'alpha', 'a', 'b']),
  'Pareto/NBD': named(paretoNbd, ['r', 'alpha', 's', 'beta']),
} as const;
