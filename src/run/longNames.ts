/** Names that fill a cell: Google cuts them, and what is read back would be somebody else. */
import type {Cell} from '../base/cells';

/** A cell holds 50,000 characters; an apostrophe before text may be one of them. */
const LONGEST = 49_900;
const HEAD = 40_000;
const TAIL = 9000;

/** As it is kept in a cell: beginning, end and length tell two long names apart. */
export const nameInCell = (name: Cell): Cell =>
  typeof name === 'string' && name.length > LONGEST
    ? `${name.slice(0, HEAD)}… ${name.slice(-TAIL)} (${String(name.length)})`
    : name;

/** Who is meant by a cell that may hold a name as it is kept. */
export const findingLongNames = (
  names: Iterable<Cell>,
  customerOf: (cell: Cell) => number | undefined,
): ((cell: Cell) => number | undefined) => {
  const long = new Map<Cell, number | undefined>();
  for (const name of names) {
    const kept = nameInCell(name);
    if (kept !== name) long.set(kept, customerOf(name));
  }
  return long.size ? (cell) => customerOf(cell) ?? long.get(cell) : customerOf;
};
