/** What people write under a consent and under Converted, in either language. */
import {type Cell, isBlank, isDate} from '../base/cells';
import {looksLikeDate} from '../reading/dates';
import {plain} from '../base/keys';
import {looksLikeMoney, readMoney} from '../reading/money';
import {languages, type Messages} from '../messages';
import {type Consent, CONSENTS} from '../models/consent';

type Wordings = Readonly<Record<string, readonly string[]>>;

const dictionary = (tables: (messages: Messages) => readonly Wordings[]): Map<string, string> => {
  const codes = new Map<string, string>();
  for (const messages of Object.values(languages))
    for (const table of tables(messages))
      for (const [code, words] of Object.entries(table))
        for (const word of [code, ...words])
          if (!codes.has(plain(word))) codes.set(plain(word), code);
  return codes;
};

let consents: Map<string, string> | undefined;
let outcomes: Map<string, string> | undefined;

/**
 * The state of consent that a cell tells. A bare yes is a single opt-in.
 *
 * @returns undefined where the cell is filled with something else: no consent either
 * @example consentIn('Doble opt-in') // 'DOUBLE'
 */
export const consentIn = (cell: Cell): Consent | undefined => {
  if (isBlank(cell)) return 'UNKNOWN';
  consents ??= dictionary(({functions: {words}}) => [words.consent, words.yesNo]);
  const word = consents.get(plain(String(cell)));
  if (word === 'YES') return 'SINGLE';
  if (word === 'NO') return 'NONE';
  return CONSENTS.find((consent) => consent === word);
};

/**
 * Whether a cell under Converted says so: yes, x, TRUE, a date, an amount above 0.
 *
 * @returns undefined where it cannot be told
 * @example isConverted('sí', 'es_ES') // true
 */
export const isConverted = (cell: Cell, locale: string): boolean | undefined => {
  if (typeof cell === 'boolean') return cell;
  if (isDate(cell)) return looksLikeDate(cell) || undefined;
  if (typeof cell === 'string') {
    outcomes ??= dictionary(({functions: {words}, list}) => [words.yesNo, list.words]);
    const word = outcomes.get(plain(cell)) ?? (MARKS.has(cell.trim()) ? 'YES' : undefined);
    if (word !== undefined) return word === 'YES';
    if (looksLikeDate(cell)) return true;
    if (!looksLikeMoney(cell)) return undefined;
  }
  // Money that came back is no sale, and whether it takes one back only the person knows.
  const amount = readMoney([[cell]], 0, 0, {locale}).amounts[0] ?? NaN;
  return amount >= 0 ? amount > 0 : undefined;
};

/** Ticks hold no letters, which is all that plain() leaves. */
const MARKS: ReadonlySet<string> = new Set(['✓', '✔', '✔️', '☑', '☑️', '✅']);
