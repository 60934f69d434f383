/**
 * What the first check compares with: how everybody stood in our columns before it wrote. Nobody has frozen revenue lines for it,
 * so moves by such lines are not told; and who has left the table since is not either.
 */
import type {Results} from '../classes/results';
import {dayFromIso} from '../reading/dates';
import {type Before, dayOfRun} from '../run/changes';
import {nameInCell} from '../run/longNames';
import {CODES} from '../sheet/ownership';
import type {State, StateRow} from './state';

/** @returns undefined where nothing had been classified, or as of a later day */
export const baselineOf = (
  before: Before | undefined,
  {names, asOf, follow}: Results,
  dayOf: (instant: number) => number,
): Pick<State, 'asOf' | 'rows'> | undefined => {
  const iso = before && dayOfRun(before, dayOf);
  const day = iso ? dayFromIso(iso) : undefined;
  if (!before || day === undefined || day > asOf) return undefined;
  const columns = follow.columns.map((id) => ({at: before.own.get(id), codes: CODES.get(id)}));
  const rows: StateRow[] = [];
  for (let row = before.from; row < before.cells.length; row++) {
    const customer = before.customerOf(row);
    const codes = columns.map(({at, codes: known}) =>
      at === undefined ? '' : (known?.get(String(before.cells[row]?.[at] ?? '')) ?? ''),
    );
    if (customer >= 0 && codes.some((code) => code !== ''))
      rows.push([nameInCell(names[customer] ?? ''), ...codes]);
  }
  return rows.length ? {asOf: day, rows} : undefined;
};
