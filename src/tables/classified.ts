/**
 * The frame of a kind that is classified and tells of no purchases: one row is one subject. What it declares is all that the other
 * rooms know of it.
 */
import {type Cell, type Cells, isBlank} from '../base/cells';
import {UserError} from '../base/errors';
import {plain} from '../base/keys';
import type {ColumnOf} from '../classes/column';
import {customer} from '../classes/columns/base';
import type {ClassOptions} from '../classes/options';
import {resultsOf, type Told} from '../classes/results';
import type {Messages} from '../messages';
import {type Declaration, defineUnread, headerKey, lookAt, type Look, type SheetSeen} from './kind';
import {listed, missing} from './purchaseHeaders';
import type {ReadKind, Recognition} from './readKind';
import type {ReadContext, Reading} from './reading';

/** A table whose columns are known, as its reader gets it. */
export interface Table<Field extends string> {
  readonly cells: Cells;
  readonly recognition: Recognition & {
    readonly columns: Readonly<Partial<Record<Field, number>>>;
  };
  readonly context: ReadContext;
  readonly options: ClassOptions;
}

/** What a reader finds, and what its classes are computed from. */
interface Read<Found> {
  readonly reading: Reading;
  readonly find: () => Found;
}

type FieldName = keyof Messages['fields'];

interface Classified<Id extends string, Field extends FieldName, Found>
  extends Declaration<Id, Field>, Partial<Pick<ReadKind, 'hasDays' | 'sections' | 'numbers'>> {
  /** Fields that a person may choose a column for; all, unless said. */
  readonly choosable?: readonly Field[];
  /** Of these, the ones whose lack is told with what it costs. */
  readonly wanted?: readonly Field[];
  readonly columns: readonly ColumnOf<Found>[];
  /** Ids of the columns of classes that a check follows. */
  readonly follows?: readonly string[];
  /** What else it tells of its results. */
  readonly tell?: (found: Found) => Told;
  /** @throws UserError nothingUsable */
  readonly read: (table: Table<Field>) => Read<Found>;
}

/** @throws UserError chosenColumnMissing */
const chosenColumns = <Field extends string>(
  {choices}: SheetSeen,
  fields: readonly Field[],
  {headers, columns}: Look<Field>,
): Table<Field>['recognition']['columns'] => {
  const chosen: Readonly<Partial<Record<string, string>>> = choices.columns ?? {};
  const columnOf = (header: string): number => {
    const column = headers.findIndex((text) => plain(text) === headerKey(header));
    if (column < 0) throw new UserError('chosenColumnMissing', {header, headers: listed(headers)});
    return column;
  };
  const taken = fields.flatMap((field): [Field, number][] => {
    const header = chosen[field];
    return header === undefined || header === '' ? [] : [[field, columnOf(header)]];
  });
  // A column is one thing: what a person has chosen for one field is no other.
  const used = new Set(taken.map(([, column]) => column));
  const found = fields.flatMap((field): [Field, number][] => {
    const column = chosen[field] === undefined ? columns[field] : undefined;
    return column === undefined || used.has(column) ? [] : [[field, column]];
  });
  return Object.fromEntries([...found, ...taken]) as Table<Field>['recognition']['columns'];
};

/**
 * A kind that is recognised by its columns, read row for row and classified.
 *
 * @example defineClassified({id: 'leads', fields: {customer: 'key', …}, …, columns: [leadClass, reason, asOf], read: readLeads})
 */
export const defineClassified = <
  Id extends string,
  Field extends FieldName,
  Found extends {readonly names: readonly Cell[]; readonly options: ClassOptions},
>(
  declared: Classified<Id, Field, Found>,
): ReadKind<Id> => {
  const {id, fields: contents, best, columns, follows = [], tell, read, wanted = []} = declared;
  const all = Object.keys(contents) as Field[];
  const base = [customer];
  return {
    ...defineUnread(declared),
    isRead: true,
    isPurchases: false,
    fields: declared.choosable ?? all,
    hasDays: declared.hasDays ?? false,
    base,
    columns,
    sections: declared.sections ?? [],
    numbers: declared.numbers ?? [],
    recognise: (sheet, doubts = []) => {
      const {cells} = sheet;
      const look = lookAt(sheet, contents, best);
      if (!look) throw new UserError(cells.length ? 'noHeader' : 'emptySheet');
      const {headerIndex, headers} = look;
      if (cells.slice(headerIndex + 1).every((row) => row.every(isBlank)))
        throw new UserError('onlyHeaders', {row: headerIndex + 1});
      const taken = chosenColumns(sheet, all, look);
      if (!('customer' in taken)) throw missing('customer', headers);
      const recognition: Table<Field>['recognition'] = {
        kind: id,
        headerIndex,
        headers,
        columns: taken,
        missing: wanted.filter((field) => taken[field] === undefined),
        notices: doubts,
      };
      return {
        ...recognition,
        read: (context, options) => {
          const {reading, find} = read({cells, recognition, context, options});
          return {
            reading,
            classify: () => {
              const found = find();
              return resultsOf(found, {base, columns, follows, ...tell?.(found)});
            },
          };
        },
      };
    },
  };
};
