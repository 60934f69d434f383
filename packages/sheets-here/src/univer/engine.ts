/**
 * Teaches Univer's formula engine what Google's formulas have and its own have not: open ranges such as `A2:A`, `;` between
 * arguments, and array literals that hold references or texts with commas. Cells keep the formula as it was typed.
 */
import type {Injector} from '@univerjs/core';
import {
  ErrorType,
  Lexer,
  RangeReferenceObject,
  UnionNodeFactory,
  type BaseReferenceObject,
} from '@univerjs/engine-formula';
import {engineText, english, parseFormula} from './formulaText';

export function readGoogleFormulas(injector: Injector): void {
  readTypedFormulas(injector.get(Lexer));
  readOpenRanges(injector.get(UnionNodeFactory));
}

function readTypedFormulas(lexer: Lexer): void {
  const read = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, transformSuffix) => {
    try {
      return read(forEngine(formula), transformSuffix);
    } catch {
      // Univer's lexer throws at some formulas that are none, and an exception ends all calculation.
      return ErrorType.VALUE;
    }
  };
}

/** What cannot be read is left to the engine, which has its own error for it. */
function forEngine(formula: string): string {
  try {
    return engineText(parseFormula(formula, english));
  } catch {
    return formula;
  }
}

/** Univer joins two cells, two columns or two rows with a colon; here also a cell and a column, or a cell and a row. */
function readOpenRanges(factory: UnionNodeFactory): void {
  const create = factory.create.bind(factory);
  factory.create = (token) => {
    const node = create(token);
    const execute = node.execute.bind(node);
    node.execute = () => {
      const [left, right] = node.getChildren().map((child) => child.getValue());
      const range =
        left?.isReferenceObject() && right?.isReferenceObject()
          ? openRange(left as BaseReferenceObject, right as BaseReferenceObject)
          : undefined;
      if (range) node.setValue(range);
      else execute();
    };
    return node;
  };
}

function openRange(
  left: BaseReferenceObject,
  right: BaseReferenceObject,
): RangeReferenceObject | undefined {
  const [cell, line] = left.isCell() ? [left, right] : [right, left];
  if (!cell.isCell() || !(line.isColumn() || line.isRow())) return undefined;
  const range = cell.unionBy(cell);
  if (!(range instanceof RangeReferenceObject)) return undefined;
  const {startRow, startColumn} = cell.getRangeData();
  const other = line.getRangeData();
  // Univer puts the sheet's last row or column in the place of NaN.
  range.setRangeData(
    line.isColumn()
      ? {
          ...range.getRangeData(),
          startColumn: Math.min(startColumn, other.startColumn),
          endColumn: Math.max(startColumn, other.startColumn),
          endRow: NaN,
        }
      : {
          ...range.getRangeData(),
          startRow: Math.min(startRow, other.startRow),
          endRow: Math.max(startRow, other.startRow),
          endColumn: NaN,
        },
  );
  // The sheet is named before the first part only.
  if (left === line) range.setForcedSheetIdDirect(line.getForcedSheetId() ?? '');
  return range;
}
