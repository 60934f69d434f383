/** Asks every kind whether a sheet is one of its own, and takes the surest. No sheet is read as what it is not said to be. */
import type {Cells} from '../base/cells';
import {type Notice, UserError} from '../base/errors';
import {type KindId, tables} from './index';
import type {Choices, Claim, Likeness, SheetSeen} from './kind';
import {listed, missing} from './purchaseHeaders';
import {seePurchases} from './purchases';
import {hasDays} from './purchaseSigns';
import {lacksYear} from './dayColumns';
import {shapeOf} from './shapes';
import type {Recognised, Recognition} from './readKind';

type AnyKind = (typeof tables)[number];

const SURENESS: readonly Likeness[] = ['last', 'doubtful', 'plain', 'sure'];

export interface Claimed {
  readonly kind: AnyKind;
  readonly claim: Claim;
}

/** Every kind that the sheet may be, the surest first; of equals in the order of the list. */
export const claimsOn = (sheet: SheetSeen): readonly Claimed[] =>
  surestFirst(claimsOf(sheet, tables));

const surestFirst = (claims: Claimed[]): readonly Claimed[] =>
  claims.sort((a, b) => SURENESS.indexOf(b.claim.likeness) - SURENESS.indexOf(a.claim.likeness));

const claimsOf = (sheet: SheetSeen, kinds: readonly AnyKind[]): Claimed[] =>
  kinds.flatMap((kind) => {
    const claim = kind.claim(sheet);
    return claim ? [{kind, claim}] : [];
  });

/**
 * As claimsOn(), without asking what cannot count: beside a clear sign nothing, beside a plain one only what the same header row
 * says.
 */
const claimsToWeigh = (sheet: SheetSeen): readonly Claimed[] => {
  const bought = claimsOf(sheet, PURCHASES);
  const [clear] = bought;
  if (clear && !isWeak(clear)) return [clear];
  if (clear?.claim.likeness !== 'plain') return claimsOn(sheet);
  const {headerIndex} = clear.claim;
  return surestFirst([...bought, ...claimsOf({...sheet, headerIndex}, OTHERS)]);
};

const isOfPurchases = (kind: AnyKind): boolean => kind.isRead && kind.isPurchases;
const PURCHASES = tables.filter(isOfPurchases);
const OTHERS = tables.filter((kind) => !isOfPurchases(kind));

export const kindOf = (id: string | undefined): AnyKind | undefined =>
  tables.find((kind) => kind.id === id);

/** Signs that other tables have as well, where they say that they are something else. */
const WEAK = ['customer', 'product', 'amount', 'revenue'];

const isWeak = ({claim}: Claimed): boolean =>
  claim.likeness !== 'sure' &&
  (claim.likeness !== 'plain' || claim.because.every((field) => WEAK.includes(field)));

/** The other kind that a sheet may be, worth telling; undefined where nobody would take it for one. */
const doubt = ([first, ...others]: readonly Claimed[]): KindId | undefined => {
  if (!first || !isOfPurchases(first.kind)) return undefined;
  const {likeness} = first.claim;
  const other = others.find(
    ({kind, claim}) => !isOfPurchases(kind) && claim.likeness !== 'doubtful',
  );
  if (likeness === 'doubtful' || likeness === 'last') return other?.kind.id ?? 'leads';
  return other && isWeak(first) ? other.kind.id : undefined;
};

/**
 * @param ignored column indices that are our own results
 * @param dayOf civil day of an instant, for headers that are dates
 * @param name of the sheet: breaks ties, never decides
 * @throws UserError notReadYet where it is a kind that Ciclo does not read, noKind where it is none, and emptySheet, noHeader,
 * onlyHeaders, noCustomerColumn, noDateColumn, chosenColumnMissing
 */
export const recognise = (
  cells: Cells,
  ignored: ReadonlySet<number>,
  choices: Choices = {},
  dayOf?: (instant: number) => number,
  name: () => string = () => '',
): Recognised => recogniseSheet({cells, ignored, choices, dayOf, name});

export const recogniseSheet = (sheet: SheetSeen): Recognised => {
  const chosen = kindOf(sheet.choices.kind);
  if (chosen) return recognition(chosen, sheet);
  const claims = claimsToWeigh(sheet);
  const [first] = claims;
  if (!first) return refuse(sheet);
  const other = doubt(claims);
  return recognition(
    first.kind,
    sheet,
    other
      ? [
          {
            code: 'KIND_DOUBTFUL',
            count: 1,
            params: {kind: first.kind.id, otherKind: other},
          },
        ]
      : [],
  );
};

const recognition = (
  kind: AnyKind,
  sheet: SheetSeen,
  doubts: readonly Notice[] = [],
): Recognised => {
  if (!kind.isRead) throw new UserError('notReadYet', {kind: kind.id});
  const recognised = kind.recognise(sheet, doubts);
  const shaped = shapeOf(sheet);
  return shaped?.headerIndex === recognised.headerIndex
    ? {...recognised, shape: shaped.shape}
    : recognised;
};

/** The kind that a table was recognised as. */
export const kindRead = ({
  kind: id,
}: Pick<Recognition, 'kind'>): Extract<AnyKind, {isRead: true}> => {
  const kind = kindOf(id);
  if (!kind?.isRead) throw new TypeError(`no reader of ${id}`);
  return kind;
};

/** @throws UserError why a sheet is none: what stands in the way of purchases, where something of them is there */
const refuse = (sheet: SheetSeen): never => {
  const seen = seePurchases(sheet);
  if (seen.lackYear) throw lacksYear(seen.lackYear, seen.headers);
  const isDated = seen.named('date') || hasDays(seen);
  try {
    seen.need('customer');
  } catch (error) {
    if (isDated || !(error instanceof UserError)) throw error;
    throw new UserError('noKind', {headers: listed(seen.headers)});
  }
  throw missing('date', seen.headers);
};

export type {Choices, Recognised, Recognition};
