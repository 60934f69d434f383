/** Labels that pivot tables write into the first row of a group alone. */
import {readWritten} from '../written';

const filled = (text: string) => {
  const {counts, notices} = readWritten(text, {locale: 'es_ES'});
  const told = notices.find(({code}) => code === 'GROUPS_FILLED');
  return [counts, told?.count ?? 0, told?.params?.column];
};

test.each<[string, string, string, number, string]>([
  [
    'customers with subtotals',
    'Customer|Date|Sum of Amount\nBo|2024-01-05|10\n|2024-02-05|20\nBo Total||30\nAna|2024-01-07|30\n|2024-04-05|40\nAna Total||70\nGrand Total||100',
    'orders 2 4 100',
    2,
    'Customer',
  ],
  [
    'customers in order, with a total',
    'Cliente|Fecha|Suma de Importe\nAna|05/01/2024|10\n|05/02/2024|20\nBo|07/01/2024|30\n|15/04/2024|40\nCy|05/02/2024|50\n|05/05/2024|60\nDani|01/02/2024|70\nTotal general||280',
    'orders 4 7 280',
    3,
    'Cliente',
  ],
  [
    'days in order',
    'Date|Customer|Amount\n2024-01-05|Ana|10\n|Bo|10\n2024-01-06|Ana|10\n|Cy|10\n2024-01-07|Bo|10\n|Cy|10\n2024-01-08|Ana|10\n|Bo|10\n|Cy|10\nGrand Total||90',
    'orders 3 9 90',
    5,
    'Date',
  ],
])('%s', (_, text, counts, count, column) => expect(filled(text)).toEqual([counts, count, column]));

test.each<[string, string, string]>([
  [
    'guests',
    'Customer|Date|Amount\nAna|2024-01-05|10\n|2024-02-05|20\nBo|2024-03-05|30\n|2024-04-05|40\nAna|2024-05-05|50\nCy|2024-06-05|40',
    'orders 3 4 130',
  ],
  [
    'guests among customers in order',
    'Customer|Date|Amount\nAna|2024-01-05|10\n|2024-02-05|20\nBo|2024-03-05|30\n|2024-04-05|40\nCy|2024-05-05|50\nDani|2024-06-05|40',
    'orders 4 4 130',
  ],
  [
    'days that are missing',
    'Date|Customer|Amount\n2024-01-05|Ana|10\n|Bo|10\n2024-01-06|Ana|10\n2024-01-07|Bo|10\n|Ana|10\n2024-01-08|Ana|10',
    'orders 2 4 40',
  ],
])('%s are left blank', (_, text, counts) => expect(filled(text)).toEqual([counts, 0, undefined]));
