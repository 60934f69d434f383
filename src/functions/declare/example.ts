/** Examples of the functions as someone would type them. */
import {isDate, type Cell, type Cells} from '../../base/cells';
import {messagesFor, type Messages} from '../../messages';
import type {ArgumentFacts, CustomFunction, Example} from './declaration';
import {functions} from '../index';

const decimalMark = (locale: string): string => {
  try {
    return new Intl.NumberFormat(locale.replace('_', '-')).format(1.5).charAt(1);
  } catch {
    return '.'; // A locale that is no language tag.
  }
};

type CellText = (cell: Cell) => string;

/** A word of an argument in the language of the sheet; anything else stands as it is. */
const wordIn = (messages: Messages, facts: ArgumentFacts | undefined, cell: string): string => {
  const wordings = facts?.words?.(messages)[cell] ?? cell;
  return typeof wordings === 'string' ? wordings : (wordings[0] ?? '');
};

/** A cell of one argument as it is typed: words in the language of the sheet. */
const cellTextIn =
  (messages: Messages, decimal: string) =>
  (facts: ArgumentFacts | undefined): CellText =>
  (cell) => {
    const {yes, no} = messages.functions.got;
    if (typeof cell === 'boolean') return cell ? yes : no;
    if (typeof cell === 'number') return String(cell).replace('.', decimal);
    if (isDate(cell)) return `"${cell.toISOString().slice(0, 10)}"`;
    return `"${wordIn(messages, facts, cell).replace(/"/g, '""')}"`;
  };

/**
 * `=LTV(100,0.8,0.1)`, or `=LTV(100;0,8;0,1)` where the decimal mark is a comma: there Sheets parts arguments by `;` and the cells
 * of an array by `\`.
 *
 * @param gap put behind each of these marks
 */
export const formulaText = (
  {name, args}: Pick<CustomFunction, 'name' | 'args'>,
  {cells}: Example,
  locale: string,
  gap = '',
): string => {
  const decimal = decimalMark(locale);
  const [between, beside] = decimal === ',' ? [';', `${gap}\\`] : [',', ','];
  const textOf = cellTextIn(messagesFor(locale), decimal);
  const facts = Object.values<ArgumentFacts>(args);
  const argumentText = (given: Cell | Cells, index: number): string => {
    const text = textOf(facts[index]);
    if (given === '') return '';
    if (!Array.isArray(given)) return text(given as Cell);
    const rows = (given as Cells).map((row) => row.map(text).join(beside + gap));
    return `{${rows.join(`;${gap}`)}}`;
  };
  return `=${name}(${cells.map(argumentText).join(between + gap)})`;
};

/**
 * The first example of a function as it is typed in a spreadsheet of the locale; undefined where there is no such function.
 *
 * @example exampleText('LTV', 'es_ES') // '=LTV(100;0,8;0,1)'
 */
export const exampleText = (name: string, locale: string): string | undefined => {
  const declared = (functions as readonly CustomFunction[]).find((each) => each.name === name);
  const [example] = declared?.examples ?? [];
  return declared && example && formulaText(declared, example, locale);
};

/** A worked example: the arguments as cells in the language of the sheet. */
export interface Worked {
  readonly name: string;
  readonly args: readonly {readonly name: string; readonly cells: Cells}[];
  /** Rows that the result takes. */
  readonly height: number;
}

/** No example's table is higher; a test holds it to that. */
const TABLE_HEIGHT = 8;

/** The first example of every function, for a sheet of the locale. */
export const workedExamples = (locale: string): Worked[] => {
  const messages = messagesFor(locale);
  return (functions as readonly CustomFunction[]).flatMap(({name, args, result, examples}) => {
    const [example] = examples;
    if (!example) return [];
    const facts = Object.entries<ArgumentFacts>(args);
    const shown = (index: number, cell: Cell): Cell =>
      typeof cell === 'string' ? wordIn(messages, facts[index]?.[1], cell) : cell;
    const isTable = !('width' in result);
    return [
      {
        name,
        args: example.cells.map((given, index) => ({
          name: facts[index]?.[0] ?? '',
          cells: (Array.isArray(given) ? (given as Cells) : [[given as Cell]]).map((row) =>
            row.map((cell) => shown(index, cell)),
          ),
        })),
        height: 'results' in example ? example.results.length : isTable ? TABLE_HEIGHT : 1,
      },
    ];
  });
};

/** The mark between arguments in formulas of the locale. */
export const argumentMark = (locale: string): string => (decimalMark(locale) === ',' ? ';' : ',');
