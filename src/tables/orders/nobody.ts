/** Names that stand for whoever has none: tills write them where no customer was asked for. */
import type {Cell} from '../../base/cells';
import type {Notice} from '../../base/errors';
import {plain} from '../../base/keys';
import {lazily} from '../../base/memo';
import {wordsOf} from '../../messages';
import {addTo, type RowList} from '../reading';

const names = lazily(() => new Set(wordsOf(({words}) => words.nobody)));

/** No name is as long; longer texts are not looked at. */
const LONGEST = 40;
/** Ids and e-mails are told at a glance. */
const SOMEBODY = /[1-9@]/;
/** Marks that are set where nothing is to be said. */
const MARKS = /^\s*[-\u2010-\u2015_.*?/\\][-\u2010-\u2015_.*?/\\\s]*$/;

/**
 * Whether a filled cell of the customer column is nobody in particular. The whole cell counts: `Guest House Ltd` is somebody.
 *
 * @example isNobody('(Walk-in customer)') // true
 */
export const isNobody = (cell: Cell): boolean => {
  if (typeof cell === 'number') return cell === 0;
  if (typeof cell !== 'string' || cell.length > LONGEST || SOMEBODY.test(cell)) return false;
  return names().has(plain(cell)) || MARKS.test(cell);
};

/** Looks each spelling up once, and keeps the rows and names found. */
export const nobodyList = () => {
  const known = new Map<Cell, boolean>();
  const list: RowList = {count: 0, rows: []};
  const found = new Map<string, string>();
  return {
    has: (cell: Cell): boolean => {
      let is = known.get(cell);
      if (is === undefined) known.set(cell, (is = isNobody(cell)));
      return is;
    },
    add: (cell: Cell, row: number): void => {
      const text = String(cell).trim();
      addTo(list, row);
      if (!found.has(plain(text))) found.set(plain(text), text);
    },
    notices: (): readonly Notice[] =>
      list.count
        ? [{code: 'NOBODY', ...list, params: {names: [...found.values()].join(', ')}}]
        : [],
  };
};
