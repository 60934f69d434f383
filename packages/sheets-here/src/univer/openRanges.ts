import type {ICommandInfo, Injector, IMutationInfo} from '@univerjs/core';
import {LexerTreeBuilder} from '@univerjs/engine-formula';
import {SetRangeValuesMutation, SheetInterceptorService} from '@univerjs/sheets';
import {columnNumber} from '../services/a1';
import {english, everyPart, parseFormula, spellFormula} from './formulaText';

/** Univer knows fewer rows and columns than these ends allow for, whatever is inserted before them. */
const ends = {row: '1048576', column: 'XDZ'};
const beyond = {row: 1_000_000, column: 16_000};

/**
 * When lines come, go or move, and when a formula is copied, Univer rewrites its references, and takes an open range for a cell
 * and a name. So it is shown ranges with an end beyond every sheet, which are opened again in what comes out.
 */
export function moveOpenRanges(injector: Injector): void {
  const builder = injector.get(LexerTreeBuilder);
  const move = builder.moveFormulaRefOffset.bind(builder);
  builder.moveFormulaRefOffset = (formula, ...rest) => reopened(move(closed(formula), ...rest));

  let moving = false;
  const nodes = builder.sequenceNodesBuilder.bind(builder);
  builder.sequenceNodesBuilder = (formula) => nodes(moving ? closed(formula) : formula);
  const interceptors = injector.get(SheetInterceptorService);
  const intercepted = interceptors.onCommandExecute.bind(interceptors);
  interceptors.onCommandExecute = (info: ICommandInfo) => {
    moving = true;
    try {
      const {undos, redos, ...rest} = intercepted(info);
      [...undos, ...redos].forEach(reopen);
      return {undos, redos, ...rest};
    } finally {
      moving = false;
    }
  };
}

function reopen({id, params}: IMutationInfo<object>): void {
  if (id !== SetRangeValuesMutation.id || !('cellValue' in params)) return;
  const rows = Object.values(params.cellValue ?? {}) as object[];
  for (const cell of rows.flatMap((row) => Object.values(row ?? {}) as unknown[]))
    if (typeof cell === 'object' && cell !== null && 'f' in cell && typeof cell.f === 'string')
      cell.f = reopened(cell.f);
}

const openColumn = /^((?:.*!)?\$?[A-Za-z]{1,3}\$?[1-9]\d*:\$?[A-Za-z]{1,3})$/;
const openRow = /^((?:.*!)?\$?[A-Za-z]{1,3}\$?[1-9]\d*:)(\$?[1-9]\d*)$/;
const closedColumn = /^(.*:\$?[A-Za-z]{1,3})\$?([1-9]\d*)$/;
const closedRow = /^(.*:)\$?([A-Za-z]{1,3})(\$?[1-9]\d*)$/;

const closed = (formula: string): string =>
  replaced(formula, /:\$?(?:[A-Za-z]{1,3}|\d+)(?![A-Za-z\d$])/, (reference) =>
    reference.replace(openColumn, `$1${ends.row}`).replace(openRow, `$1${ends.column}$2`),
  );

const reopened = (formula: string): string =>
  replaced(formula, /:\$?[A-Za-z]{1,3}\$?\d/, (reference) => {
    const [, column, row] = closedColumn.exec(reference) ?? [];
    if (column !== undefined && Number(row) > beyond.row) return column;
    const [, start, last = '', line = ''] = closedRow.exec(reference) ?? [];
    return start !== undefined && columnNumber(last) > beyond.column ? start + line : reference;
  });

/** The formula with its references changed; itself when it has none of the kind, or cannot be read. */
function replaced(formula: string, kind: RegExp, change: (reference: string) => string): string {
  if (!kind.test(formula)) return formula;
  try {
    const parts = parseFormula(formula, english);
    let changed = false;
    for (const part of everyPart(parts)) {
      if (part.kind !== 'reference') continue;
      const text = change(part.text);
      changed ||= text !== part.text;
      part.text = text;
    }
    return changed ? spellFormula(parts, english) : formula;
  } catch {
    return formula;
  }
}
