/** Cells of a Univer workbook to cells of the grid and back. */
import {
  BuildTextUtils,
  CellValueType,
  isRealNum,
  type ICellData,
  type Styles,
} from '@univerjs/core';
import {WallTime, type Formula, type Stored} from '../grid/cell';
import {showsDate} from '../grid/dateFormat';
import {messages} from '../messages';
import {loading} from './values';

/** What a cell shows; a formula's result, not its text. */
export type Shown = Exclude<Stored, Formula>;

export class CellReader {
  /** Whether numbers of a style are dates, by the style's id: a column has few of them. */
  private readonly dates = new Map<string, boolean>();

  constructor(private readonly styles: Styles) {}

  shown(cell: ICellData): Shown {
    const {v, t, p} = cell;
    // Text with fonts of its own keeps its letters elsewhere.
    if (p?.body) return BuildTextUtils.transform.getPlainText(p.body.dataStream);
    if (v === undefined || v === null || v === '') return '';
    if (t === CellValueType.BOOLEAN || typeof v === 'boolean')
      return v === 1 || v === true || v === 'TRUE' || v === 'true' || v === '1';
    const isText = t === CellValueType.STRING || t === CellValueType.FORCE_STRING;
    if (typeof v === 'string' && (isText || t !== CellValueType.NUMBER))
      return v === loading ? messages.loading.en : v;
    if (isText) return String(v);
    return this.isDate(cell.s) ? dateOf(Number(v)) : Number(v);
  }

  private isDate(style: ICellData['s']): boolean {
    if (style === undefined || style === null) return false;
    if (typeof style !== 'string') return showsDate(style.n?.pattern ?? '');
    const known = this.dates.get(style);
    if (known !== undefined) return known;
    const found = showsDate(this.styles.get(style)?.n?.pattern ?? '');
    this.dates.set(style, found);
    return found;
  }
}

function dateOf(serial: number): WallTime | number {
  const date = WallTime.ofSerial(serial);
  return Math.abs(date.milliseconds) <= 8.64e15 ? date : serial;
}

/** The data of a cell that is not empty and no formula, without its style. */
export function dataOf(cell: Shown): ICellData {
  if (cell instanceof WallTime) return {v: cell.serial, t: CellValueType.NUMBER};
  if (typeof cell === 'number') return {v: cell, t: CellValueType.NUMBER};
  if (typeof cell === 'boolean') return {v: cell ? 1 : 0, t: CellValueType.BOOLEAN};
  // Univer makes a number of plain text when the cell is given a style, but not of text by force.
  const forced = isRealNum(cell) || /^(true|false)$/i.test(cell);
  return {v: cell, t: forced ? CellValueType.FORCE_STRING : CellValueType.STRING};
}
