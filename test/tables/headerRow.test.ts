/** Which row is the header, and the row of units below it. */
import {isUnitsRow} from '../../src/tables/unitsRow';
import {cellsOf, readWritten, refusalOf} from './written';

describe('the header', () => {
  test.each([
    [
      'known words in data',
      'Kunde|Datum|Betrag\nOrder|2024-01-05|10\nSales team|2024-02-05|20',
      'Kunde, Datum, Betrag',
    ],
    [
      'no known word',
      'Beleg|Kd|Tag|Wert\n4711|Total Ltd|2024-01-05|100\n4712|Name GmbH|2024-02-05|200',
      'Beleg, Kd, Tag, Wert',
    ],
    [
      'a title above',
      'Bericht||\nWer|Wann|Was\nCustomer|2024-01-05|Order\nClient|2024-02-05|Sale',
      'Wer, Wann, Was',
    ],
  ])('%s: a refusal names its columns', (_, text, headers) =>
    expect(refusalOf(text).params).toMatchObject({headers}),
  );

  test.each([
    [
      'groups above',
      'Customer||Order||\nID|Name|Date|Number|Amount\n7|Ana|2024-01-05|A1|10\n8|Bo|2024-02-05|A2|20',
      'orders 2 2 30',
    ],
    [
      'merged titles',
      '||Pedido||Importes|\nCliente|Ciudad|Fecha|Número|Total|IVA\nAna|Vigo|2024-01-05|1|10|2\nBo|Lugo|2024-01-06|2|20|4',
      'orders 2 2 30',
    ],
    [
      'titles with words',
      'Informe de ventas por cliente|||\nEmpresa: Sal||Fecha: 01/05/2024|\n|||\nCliente|Fecha|Nº pedido|Importe\nAna|2024-01-05|A1|10\nBo|2024-02-05|A2|20',
      'orders 2 2 30',
    ],
    [
      'data with words',
      'Exportación|||\nCliente|Fecha|Concepto|Importe\nCliente Uno SL|2024-01-05|Pedido|10\nTotal Gas|2024-02-05|Venta|20',
      'orders 2 2 30',
    ],
    [
      'headers once more',
      'Customer|Date|Amount\nAna|2024-01-05|10\nCustomer|Date|Amount\nBo|2024-02-05|20',
      'orders 2 2 30',
    ],
  ])('%s', (_, text, counts) => expect(readWritten(text).counts).toBe(counts));

  test('data alone has none', () =>
    expect(refusalOf('4711|2024-01-05|100\n4712|2024-02-05|200').key).toBe('noHeader'));
});

describe('a row of units', () => {
  test.each([
    ['|dd/mm/aaaa|€', true],
    ['text|YYYY-MM-DD|USD', true],
    ['name|#|EUR', true],
    ['(texto)|(dd-mm-yyyy)|(€)', true],
    ['name|date|amount', false],
    ['Ana|dd/mm/aaaa|€', false],
    ['Ana|2024-01-05|10', false],
    ['||', false],
  ])('%s: %p', (text, is) => expect(isUnitsRow(cellsOf(text)[0])).toBe(is));

  test.each([
    [
      'Customer|Order date|Amount\ntext|YYYY-MM-DD|USD\nAna|2024-01-05|10\nBo|2024-02-05|20',
      'orders 2 2 30',
    ],
    [
      'Customer|Orders|Revenue|Last order\nname|#|EUR|yyyy-mm-dd\nAna|1|10|2024-05-01\nBo|2|20|2024-06-01',
      'customers 2 3 30',
    ],
    ['Customer|Jan 2024|Feb 2024\n|€|€\nAna|10|0\nBo|0|20', 'periods 2 2 30'],
  ])('it is no row', (text, counts) =>
    expect(readWritten(text)).toMatchObject({counts, rows: 2, aside: {}}),
  );
});
