/**
 * Amounts in several currencies. Those whose units are worth about the same are added up, which is said; of others only the commonest
 * counts, unless somebody says what the rest is worth. Our rules.
 */
import {type Cell, type Cells, isBlank} from '../../../base/cells';
import {plain} from '../../../base/keys';
import {wordsOf} from '../../../messages';
import {currencyIn} from '../../../reading/money';
import type {Choices} from '../../kind';
import type {PurchaseRecognition} from '../../purchaseKind';
import {says} from './figures';

const NAMED = new RegExp(`(?:^| )(?:${wordsOf(({headers}) => headers.currency).join('|')})$`);
const saysConverted = says('converted');

/** A header that names its currency, `Amount in EUR`, `Total (€)`: all below is in it. */
const namesCurrency = (header: string): boolean =>
  header
    .split(/[\s()[\]_/:-]+/)
    .some((word) => /^(?:[A-Z]{3}|[^\w\s])$/.test(word) && currencyIn(`1 ${word}`) !== '');

/** Of an amount in the one currency in which the books are kept. */
export const isConverted = (header: string): boolean =>
  saysConverted(header) || namesCurrency(header);

/** Units worth between half a US dollar and two, as for decades: added up, nothing is wrong by more than that. */
const ALIKE = new Set('EUR|USD|GBP|CHF|CAD|AUD|NZD|SGD|€|$|£|US$|CA$|C$|A$|AU$|NZ$|S$'.split('|'));

/** The currencies of a table that has several. */
export interface Currencies {
  /** The commonest first. */
  readonly names: readonly string[];
  /** Place of each row's currency among the names; the first where the row tells none. */
  readonly ofRow: Uint8Array;
  /** What one unit of each is worth in the first; undefined where nobody has said. */
  readonly rates: readonly (number | undefined)[];
  /** Whether rows in others than the first count though no rate is known. */
  readonly areAdded: boolean;
}

/** The column of codes that goes with the amount. */
const codeColumn = ({headers, columns}: PurchaseRecognition): number | undefined => {
  const used = new Set(Object.values(columns));
  const wanted = saysConverted(headers[columns.amount ?? columns.price ?? -1] ?? '');
  const found = headers.findIndex(
    (header, at) => !used.has(at) && NAMED.test(plain(header)) && saysConverted(header) === wanted,
  );
  return found < 0 ? undefined : found;
};

/** The one code beside amounts that carry no sign. */
export const codeBeside = (cells: Cells, recognition: PurchaseRecognition): string | undefined => {
  const at = codeColumn(recognition);
  if (at === undefined) return undefined;
  const row = cells.find((one, r) => r > recognition.headerIndex && !isBlank(one[at] ?? ''));
  const code = codeIn(row?.[at] ?? '');
  return /^[A-Z]{3}$/.test(code) ? code : undefined;
};

/** Places fit into a byte. */
const MOST = 255;

const codeIn = (cell: Cell): string => (isBlank(cell) ? '' : String(cell).trim().toUpperCase());

/** Reads each cell once: a column of codes has few. */
const lookUp = (read: (cell: Cell) => string): ((cell: Cell) => string) => {
  const known = new Map<Cell, string>();
  return (cell) => {
    let text = known.get(cell);
    if (text === undefined) known.set(cell, (text = read(cell)));
    return text;
  };
};

/**
 * @param signs those of the amounts themselves, where several were seen
 * @param choices what a person has said: what one unit of each is worth in the commonest, and whether all are added up
 * @returns undefined where there is but one
 */
export const readCurrencies = (
  cells: Cells,
  recognition: PurchaseRecognition,
  signs: readonly string[],
  {rates = {}, answers}: Pick<Choices, 'rates' | 'answers'>,
): Currencies | undefined => {
  const {headerIndex, columns, headers} = recognition;
  const from = headerIndex + 1;
  const amount = columns.amount ?? columns.price ?? -1;
  const codes = codeColumn(recognition);
  if (codes === undefined && (signs.length < 2 || isConverted(headers[amount] ?? '')))
    return undefined;
  if (namesCurrency(headers[amount] ?? '') && signs.length < 2) return undefined;
  const read = lookUp(codes === undefined ? currencyIn : codeIn);
  const at = codes ?? amount;
  const texts = Array.from({length: cells.length - from}, (_, i) =>
    read(cells[from + i]?.[at] ?? ''),
  );
  const count = new Map<string, number>();
  texts.forEach((text, i) => {
    // A code alone in its row is no amount's.
    if (text !== '' && cells[from + i]?.some((one, column) => column !== codes && !isBlank(one)))
      count.set(text, (count.get(text) ?? 0) + 1);
  });
  if (count.size < 2) return undefined;
  const names = [...count]
    .sort((a, b) => b[1] - a[1])
    .map(([name]) => name)
    .slice(0, MOST);
  const places = new Map(names.map((name, i) => [name, i]));
  const known = names.map((name, i) => (i === 0 ? 1 : rates[name]));
  return {
    names,
    ofRow: Uint8Array.from(texts, (text) => places.get(text) ?? 0),
    rates: known,
    areAdded:
      recognition.areCurrenciesAdded ??
      (answers?.['currency'] === undefined
        ? names.every((name) => ALIKE.has(name))
        : answers['currency'] === 'all'),
  };
};

/** In a currency that is not that of the others, and nobody says what it is worth. */
export const isForeign = ({ofRow, rates, areAdded}: Currencies, i: number): boolean =>
  !areAdded && rates[ofRow[i] as number] === undefined;

/** Turns money of which the rate is known into the first currency, in place. */
export const convert = (
  {ofRow, rates}: Currencies,
  ...columns: readonly (Float64Array | undefined)[]
): void => {
  for (const column of columns)
    ofRow.forEach((currency, i) => {
      const rate = rates[currency];
      if (column && currency > 0 && rate !== undefined) column[i] = (column[i] as number) * rate;
    });
};
