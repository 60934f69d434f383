/** Who the customers of a table are: their names and e-mail addresses, from columns beside the one that tells them apart. */
import {type Cell, type Cells, isBlank} from '../base/cells';
import {plain} from '../base/keys';
import {lazily} from '../base/memo';
import type {Contacts} from '../classes/purchased';
import {wordsOf} from '../messages';
import {contactColumns, isEmailHeader} from '../reading/contactColumns';
import {BAD_DAY} from '../reading/dates';
import type {Recognition} from './readKind';
import type {Reading} from './reading';

const familyNames = lazily(() => new Set(wordsOf(({headers}) => headers.familyName)));

/** Of each subject the newest filled cell of a column; of rows without a day the last one. */
const newest = (
  cells: Cells,
  from: number,
  {entryOfRow, rowDay, names}: Reading,
  column: number,
): readonly Cell[] => {
  const found = new Array<Cell>(names.length).fill('');
  const since = new Float64Array(names.length).fill(-Infinity);
  entryOfRow.forEach((entry, i) => {
    const cell = entry < 0 ? '' : (cells[from + i]?.[column] ?? '');
    if (isBlank(cell)) return;
    const day = rowDay?.[i] ?? 0;
    const on = day <= BAD_DAY ? -Infinity : day;
    if (on < (since[entry] as number)) return;
    since[entry] = on;
    found[entry] = typeof cell === 'object' ? '' : cell;
  });
  return found;
};

/** @param cells as its kind reads them: where first and family names have columns of their own, the first one holds both */
export const contactsOf = (
  cells: Cells,
  {headers, headerIndex, columns}: Recognition,
  reading: Reading,
): Contacts => {
  const {contacts} = contactColumns(headers, new Set(Object.values(columns)));
  const headerOf = (column: number): string => headers[column] ?? '';
  const isName = (column: number): boolean =>
    !familyNames().has(plain(headerOf(column))) && !isPhone(headerOf(column));
  const isEmail = (column: number): boolean => isEmailHeader(headerOf(column));
  const isKnownByEmail = isEmail(columns['customer'] ?? -1);
  const cellsOf = (column: number | undefined): Contacts['name'] => {
    if (column === undefined) return undefined;
    const found = lazily(() => newest(cells, headerIndex + 1, reading, column));
    return (customer) => found()[customer] ?? '';
  };
  return {
    name: cellsOf(contacts.find((column) => !isEmail(column) && isName(column))),
    email: cellsOf(isKnownByEmail ? undefined : contacts.find(isEmail)),
  };
};

const phones = lazily(() => new Set(wordsOf(({headers}) => headers.contact.phone)));
const isPhone = (header: string): boolean => phones().has(plain(header));
