/** First and family names in columns of their own: either alone is many people, together they are one. Our rules. */
import {type Cell, type Cells, isBlank} from '../base/cells';
import {plain} from '../base/keys';
import {lazily} from '../base/memo';
import {wordsOf} from '../messages';
import {columnSampler, shareOf} from '../reading/columnSample';

const givenNames = lazily(() => new Set(wordsOf(({headers}) => headers.givenName)));
const familyNames = lazily(() => new Set(wordsOf(({headers}) => headers.familyName)));

/** Part of the cells that have to look like names. */
const MOST = 0.8;

const isName = (cell: Cell): boolean => typeof cell === 'string' && !/[\d@]/.test(cell);

/** The columns of first and family names, where both hold names. */
const nameColumns = (
  cells: Cells,
  headerIndex: number,
  headers: readonly string[],
): {readonly given: number; readonly family: number} | undefined => {
  const sample = columnSampler(cells, headerIndex);
  const find = (names: ReadonlySet<string>): number =>
    headers.findIndex(
      (header, at) => names.has(plain(header)) && shareOf(sample(at), isName) >= MOST,
    );
  const [given, family] = [find(givenNames()), find(familyNames())];
  return given < 0 || family < 0 ? undefined : {given, family};
};

/** Whether a column holds first names alone, though family names stand beside: they join people who have nothing else in common. */
export const isHalfName = (
  cells: Cells,
  headerIndex: number,
  headers: readonly string[],
  column: number,
): boolean =>
  givenNames().has(plain(headers[column] ?? '')) &&
  headers.some((header) => familyNames().has(plain(header))) &&
  nameColumns(cells, headerIndex, headers)?.given !== column;

/** The same cells with the whole name below the header of the first names, where family names have a column of their own. */
export const withFullNames = (
  cells: Cells,
  headerIndex: number,
  headers: readonly string[],
): Cells => {
  const found = nameColumns(cells, headerIndex, headers);
  if (!found) return cells;
  const {given, family} = found;
  return cells.map((row, r) => {
    const [first, last] = [row[given] ?? '', row[family] ?? ''];
    if (r <= headerIndex || isBlank(last)) return row;
    const line = [...row];
    line[given] = `${String(first)} ${String(last)}`.trim();
    return line;
  });
};
