/** What a sheet is said to be, and by which of its headers: for whoever asks before anything is read, or is refused. */
import type {Refused} from '../base/errors';
import type {KindId} from './index';
import {headerText, type SheetSeen} from './kind';
import {type Claimed, claimsOn, kindOf} from './recognise';
import {type Recognition, recognisedOf} from './readKind';

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

const whyOf = ({claim}: Claimed, recognised: Readonly<Record<string, string>>): string[] =>
  claim.because.flatMap((field) => recognised[field] ?? []);

/**
 * @param read what a table was recognised as; undefined where the sheet was refused
 */
export const verdictOn = (sheet: SheetSeen, read?: Recognition): Verdict => {
  const claims = claimsOn(sheet);
  const kind = kindOf(read?.kind ?? sheet.choices.kind) ?? claims[0]?.kind;
  const own = claims.find((one) => one.kind === kind);
  const recognised = read ? recognisedOf(read) : own ? headersOf(sheet, own) : {};
  // What only agreed to something or came from somewhere is worth no word beside a plain sign.
  const isPlain = own?.claim.likeness === 'plain' || own?.claim.likeness === 'sure';
  return {
    kind: kind?.id ?? null,
    headerRow: read ? read.headerIndex + 1 : own ? own.claim.headerIndex + 1 : null,
    recognised,
    why: own ? whyOf(own, recognised) : [],
    others: claims
      .filter((one) => one !== own && !(isPlain && one.claim.likeness === 'doubtful'))
      .map((one) => ({kind: one.kind.id, why: whyOf(one, headersOf(sheet, one))})),
    formulas: kind?.formulas ?? [],
  };
};
