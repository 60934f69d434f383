/** The arguments of the prediction functions: a customer's history, and a fitted model in one row of cells. */
import type {GammaGamma} from '../models/gammaGamma';
import type {PurchaseHistory} from '../models/purchaseModel';
import {type KnownModel, PURCHASE_MODELS} from '../models/purchaseModels';
import {list, type ListArgument} from './declare/arguments';
import {number, numberOrText} from './declare/kinds';
import {Problem} from './declare/problem';

/** More than a purchase a minute for two months: beyond that a number is a slip, and the sums would take too long. */
const MOST_PURCHASES = 1e5;

export const history = {
  purchases: number({min: 0, max: MOST_PURCHASES, whole: true}),
  recency: number({min: 0}),
  age: number({min: 0}),
};

/** @returns what is wrong with the three together */
export const badHistory = ({purchases, recency, age}: PurchaseHistory): Problem | undefined =>
  recency > age
    ? new Problem('recencyAboveAge', {got: recency, limit: age}, 'recency')
    : purchases === 0 && recency > 0
      ? new Problem('recencyWithoutPurchases', {got: recency}, 'recency')
      : undefined;

const line = list(numberOrText(), {line: true});

/** A row of cells that becomes a model, or the sentence that says what it has to hold. */
const fitted = <T>(
  problem: 'notPurchaseModel' | 'notValueModel',
  read: (name: string, values: readonly number[]) => T | undefined,
): ListArgument<T> => ({
  ...line,
  reader: (call) => {
    const readLine = line.reader(call);
    return (items) => {
      const cells = readLine(items);
      if (cells instanceof Problem) return cells;
      const [name = '', ...values] = cells;
      const numbers = values.filter((value) => typeof value === 'number');
      const isWhole = typeof name === 'string' && numbers.length === values.length;
      const model = isWhole ? read(name.trim().toLowerCase(), numbers) : undefined;
      return model ?? new Problem(problem, {got: name});
    };
  },
});

const byName = new Map(
  Object.entries(PURCHASE_MODELS).map(([name, model]) => [name.toLowerCase(), model]),
);

export const purchaseModel: ListArgument<KnownModel> = fitted('notPurchaseModel', (name, values) =>
  byName.get(name)?.(values),
);

export const valueModel: ListArgument<GammaGamma> = fitted(
  'notValueModel',
  (name, [p = 0, q = 0, v = 0, ...more]) =>
    name === 'gamma-gamma' && !more.length && p > 0 && q > 1 && v > 0 ? {p, q, v} : undefined,
);
