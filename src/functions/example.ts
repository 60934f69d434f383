/** Examples of the functions as someone would type them. */
import {isDate, type Cell, type Cells} from '../cells';
import {messagesFor, type Messages} from '../messages';
import type {ArgumentFacts, CustomFunction, Example} from './declaration';
import {functions} from './index';

const decimalMark = (locale: string): string => {
  try {
    return new Intl.NumberFormat(locale.replace('_', '-')).format(1.5).charAt(1);
  } catch {
    return '.'; // A locale that is no language tag.
  }
};

type CellText = (cell: Cell) => string;

/** A cell of one argument as it is typed: words in the language of the sheet. */
const cellTextIn =
  (messages: Messages, decimal: string) =>
  (facts: ArgumentFacts | undefined): CellText =>
  (cell) => {
    const {yes, no} = messages.functions.got;
    if (typeof cell === 'boolean') return cell ? yes : no;
    if (typeof cell === 'number') return String(cell).replace('.', decimal);
    if (isDate(cell)) return `"${cell.toISOString().slice(0, 10)}"`;
    const wordings = facts?.words?.(messages)[cell] ?? cell;
    const text = typeof wordings === 'string' ? wordings : (wordings[0] ?? '');
    return `"${text.replace(/"/g, '""')}"`;
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
