/** What a sheet is said to be, and by which of its headers: for whoever asks before anything is read, or is refused. */
import type {Refused} from '../base/errors';
import type {KindId} from './index';
import type {SheetSeen} from './kind';
import {headerText} from './kind';
import {type Claimed, claimsOn, kindOf} from './recognise';
import type {Recognition} from './purchaseKind';

export interface Verdict extends Refused {
  readonly kind: KindId | null;
}

const headersOf = ({cells}: SheetSeen, {claim}: Claimed): Readonly<Record<string, string>> => {
  const row = cells[claim.headerIndex] ?? [];
  return Object.fromEntries(
    Object.entries(claim.columns).flatMap(([field, column]) =>
      column === undefined ? [] : [[field, headerText(row[column])]],
    ),
  );
};

const claimed = (sheet: SheetSeen, one: Claimed) => {
  const recognised = headersOf(sheet, one);
  return {
    kind: one.kind.id,
    recognised,
    why: one.claim.because.flatMap((field) => recognised[field] ?? []),
  };
};

/**
 * @param read what a table of purchases was recognised as; undefined where the sheet was refused
 */
export const verdictOn = (sheet: SheetSeen, read?: Recognition): Verdict => {
  const claims = claimsOn(sheet);
  const chosen = sheet.choices.kind === undefined ? undefined : kindOf(sheet.choices.kind);
  const kind = read ? kindOf(read.layout) : (chosen ?? claims[0]?.kind);
  const own = claims.find((one) => one.kind === kind);
  const told = own && claimed(sheet, own);
  return {
    kind: kind?.id ?? null,
    headerRow: read ? read.headerRow + 1 : own ? own.claim.headerIndex + 1 : null,
    recognised: told?.recognised ?? {},
    why: told?.why ?? [],
    others: claims
      .filter((one) => one !== own)
      .map((one) => {
        const {kind: id, why} = claimed(sheet, one);
        return {kind: id, why};
      }),
    formulas: kind?.formulas ?? [],
  };
};
