import {BAD_DAY, NO_DAY, readDates} from '../../reading/dates';
import {readMoney} from '../../reading/money';
import type {Table} from '../classified';
import type {Reading} from '../reading';
import {usableRows} from '../rows';
import type {Loans} from './columns';

type Field = 'customer' | 'books' | 'cardUntil';

/** @throws UserError nothingUsable */
export const readLoans = ({
  cells,
  recognition,
  context,
  options,
}: Table<Field>): {readonly reading: Reading; readonly find: () => Loans} => {
  const {columns, headerIndex} = recognition;
  const {locale, dayOf, choices} = context;
  const from = headerIndex + 1;
  const books = readMoney(cells, from, columns.books ?? -1, {locale});
  const dates =
    columns.cardUntil === undefined
      ? undefined
      : readDates(cells, from, columns.cardUntil, {
          dayOf,
          locale,
          serials: true,
          order: choices.dateOrder,
        });
  const {lineRow, read, notices} = usableRows(cells, recognition, context, (i) =>
    books.bad[i] ? 'BAD_AMOUNT' : dates?.days[i] === BAD_DAY ? 'BAD_DATE' : undefined,
  );
  return {
    reading: {
      ...read,
      layout: 'loans',
      dates: {order: dates?.order, ambiguous: dates?.ambiguous ?? false},
      currency: undefined,
      notices,
    },
    find: () => ({
      names: read.names,
      options,
      books: Float64Array.from(lineRow, (row) => books.amounts[row - from] || 0),
      until: Int32Array.from(lineRow, (row) => dates?.days[row - from] ?? NO_DAY),
    }),
  };
};
