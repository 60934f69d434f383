/** Values of Univer's formula engine to cells of a custom function and back, as Google hands them over. */
import type {Nullable} from '@univerjs/core';
import {
  ArrayValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  BooleanValueObject,
  type BaseValueObject,
} from '@univerjs/engine-formula';
import type {CellArgument, CellResult} from '../formulaCells';
import {WallTime} from '../grid/cell';
import {showsDate} from '../grid/dateFormat';
import type {Zone} from '../services/zone';

/** What a cell holds while its custom function runs. The page shows Google's “Loading...” for it. */
export const loading = ErrorType.CONNECT;

/** The custom data of a cell that shows #ERROR!: why. */
export interface ErrorData {
  readonly message: string;
}

export const loadingValue = (): ErrorValueObject => ErrorValueObject.create(loading);

/** `#ERROR!` with the reason, which stays with it through other functions and in the cell. */
export function errorValue(message: string): BaseValueObject {
  const data: ErrorData = {message};
  return ErrorValueObject.create(ErrorType.ERROR, message).withCustomData({...data});
}

/** Whether the value, or a cell of it, still waits for a custom function. */
export function isLoading(value: BaseValueObject): boolean {
  if (value.isError()) return value.getValue() === loading;
  if (!value.isArray()) return false;
  return rowsOf(value).some((row) => row.some((cell) => cell?.getValue() === loading));
}

/** One cell arrives as a value, more as rows; '' is an empty cell, an error its text. */
export function argumentOf(value: BaseValueObject, zone: Zone): CellArgument {
  if (!value.isArray()) return cellOf(value, zone);
  const rows = rowsOf(value);
  const [first] = rows;
  if (!first || first.length === 0) return '';
  if (rows.length === 1 && first.length === 1) return cellOf(first[0], zone);
  return rows.map((row) => Array.from(row, (cell) => cellOf(cell, zone)));
}

/** The result of a custom function; '' is blank. One cell is a value, more spill. */
export function valueOf(rows: readonly (readonly CellResult[])[], zone: Zone): BaseValueObject {
  const [first] = rows;
  const [only] = first ?? [];
  if (only === undefined) return NullValueObject.create();
  if (rows.length === 1 && first?.length === 1) return valueOfCell(only, zone);
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map((cell) => valueOfCell(cell, zone))),
    rowCount: rows.length,
    columnCount: first?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

/** The rows of an array; Univer leaves holes where no cell is. */
export const rowsOf = (value: BaseValueObject): readonly (readonly Nullable<BaseValueObject>[])[] =>
  value.getArrayValue();

export function cellOf(value: Nullable<BaseValueObject>, zone: Zone): CellResult {
  if (!value || value.isNull()) return '';
  const plain = value.getValue();
  if (typeof plain !== 'number') return plain;
  if (!Number.isFinite(plain)) return ErrorType.NUM;
  return showsDate(value.getPattern()) ? dateOf(plain, zone) : plain;
}

/** A serial number beyond the dates that JavaScript has stays a number. */
function dateOf(serial: number, zone: Zone): CellResult {
  const instant = zone.instantOf(WallTime.ofSerial(serial).milliseconds);
  return Math.abs(instant) <= 8.64e15 ? new Date(instant) : serial;
}

function valueOfCell(cell: CellResult, zone: Zone): BaseValueObject {
  if (cell === '') return NullValueObject.create();
  if (typeof cell === 'string') return StringValueObject.create(cell);
  if (typeof cell === 'boolean') return BooleanValueObject.create(cell);
  if (typeof cell === 'number') return NumberValueObject.create(cell);
  const wall = WallTime.of(zone.wallOf(cell.getTime()));
  return NumberValueObject.create(wall.serial, dateFormat(wall));
}

/** Formats of dates that have been given none. Marked by the second part, which no one asks for, so that they can go again. */
export const automaticDate = 'yyyy-mm-dd;@';
export const automaticDateTime = 'yyyy-mm-dd hh:mm:ss;@';

export const dateFormat = ({milliseconds}: WallTime): string =>
  milliseconds % 86_400_000 === 0 ? automaticDate : automaticDateTime;
