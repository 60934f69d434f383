/** Sums among orders: by their label in any column, and because they add up. */
import {readWritten} from '../written';

const totals = (text: string) => {
  const {counts, aside, notices} = readWritten(text, {locale: 'es_ES'});
  return {
    counts,
    aside: Object.values(aside)
      .flat()
      .sort((a, b) => a - b),
    rows: notices.find(({code}) => code === 'TOTAL_ROWS')?.rows ?? [],
  };
};

test.each<[string, string, string, readonly number[]]>([
  [
    'after each customer',
    'Customer|Date|Amount\nAna|2024-01-05|10\nAna|2024-02-05|20\nAna Total||30\nBo|2024-03-05|30\nBo Total||30\nGrand Total||60',
    'orders 2 3 60',
    [4, 6, 7],
  ],
  [
    'with a day of their own',
    'Cliente|Fecha|Importe\nAna|2024-01-05|10\nAna|2024-02-05|20\nTotal Ana|2024-02-05|30\nBo|2024-03-05|30\nBo|2024-03-06|5\nTotal Bo|2024-03-06|35',
    'orders 2 4 65',
    [4, 7],
  ],
  [
    'in the first column',
    'Zona|Cliente|Fecha|Importe\nNorte|Ana|2024-01-05|10\nNorte|Bo|2024-01-06|20\nTotal Norte|||30\nSur|Ana|2024-01-07|30\nTotal Sur|||30\nTotal general|||60',
    'orders 2 3 60',
    [4, 6, 7],
  ],
  [
    'after each day',
    'Date|Customer|Amount\n2024-01-05|Ana|10\n2024-01-05|Bo|20\n2024-01-05 Total||30\n2024-01-06|Cy|30\n2024-01-06 Total||30\nGrand Total||60',
    'orders 3 3 60',
    [4, 6, 7],
  ],
  [
    'of groups within groups',
    'Region|City|Customer|Date|Amount\nN|Vigo|Ana|2024-01-05|10\nN|Vigo Total|||10\nN|Lugo|Cy|2024-01-07|30\nN|Lugo Total|||30\nN Total||||40\nS|Jaén|Bo|2024-02-06|50\nS|Jaén Total|||50\nS Total||||50\nGrand Total||||90',
    'orders 3 3 90',
    [3, 5, 6, 8, 9, 10],
  ],
  [
    'on a line of each order',
    'Order ID|Customer|Date|Product|Amount\n1|Ana|2024-01-05|Chair|10\n1|Ana|2024-01-05|Desk|20\n1|Ana|2024-01-05|Total|30\n2|Bo|2024-03-05|Chair|30\n2|Bo|2024-03-05|Subtotal|30',
    'order lines 2 2 60',
    [4, 6],
  ],
  [
    'a sum with a day',
    'Cliente|Fecha|Importe\nAna|2024-01-05|10\nBo|2024-01-06|20\nSuma|2024-01-06|30',
    'orders 2 2 30',
    [4],
  ],
  [
    'at the top',
    'Cliente|Fecha|Importe\nTOTAL||30\nAna|2024-01-05|10\nBo|2024-01-06|20',
    'orders 2 2 30',
    [2],
  ],
  [
    'an average',
    'Customer|Date|Amount\nAna|2024-01-05|10\nBo|2024-01-06|20\nAverage||15',
    'orders 2 2 30',
    [4],
  ],
])('%s', (_, text, counts, rows) => expect(totals(text)).toEqual({counts, aside: rows, rows}));

test.each([
  [
    'a kind of payment',
    'Order|Customer|Date|Kind|Amount\n1|Ana|2024-01-05|Total|30\n2|Ana|2024-02-05|Total|30\n3|Bo|2024-03-05|Partial|30',
    'orders 2 3 90',
  ],
  [
    'a shop',
    'Customer|Date|Amount\nTotal Wine|2024-01-05|10\nBo|2024-02-05|20\nTotal Wine|2024-03-05|30',
    'orders 2 3 60',
  ],
  [
    'a shop whose order is as large',
    'Customer|Date|Amount\nBo|2024-01-05|10\nBo|2024-01-06|20\nTotal Wine|2024-02-05|30',
    'orders 2 3 60',
  ],
  ['a customer', 'Cliente|Fecha|Importe\nAna|2024-01-05|10\nSuma|2024-02-05|20', 'orders 2 2 30'],
  [
    'a product',
    'Customer|Date|Product|Amount\nAna|2024-01-05|Total care|10\nBo|2024-02-05|Soap|20\nBo|2024-02-09|Total care|30',
    'orders 2 3 60',
  ],
  [
    'a line that does not add up',
    'Order|Customer|Date|Product|Amount\n1|Ana|2024-01-05|Chair|10\n1|Ana|2024-01-05|Total|12',
    'order lines 1 1 22',
  ],
])('%s is no sum', (_, text, counts) =>
  expect(totals(text)).toEqual({counts, aside: [], rows: []}),
);
