/** Names that tills and web shops write where nobody was asked for theirs. */
import type {Cell, Cells} from '../../../src/base/cells';
import {isNobody} from '../../../src/tables/orders/nobody';
import {failure, run} from '../../classes/run';

const orders = (...rows: Cells) => run([['Customer', 'Date', 'Amount'], ...rows]);

const NOBODY: readonly Cell[] = [
  ...['Guest', 'GUEST', 'Guest Guest', 'Guest Checkout', 'guest_user', 'Guest-Customer'],
  ...['WALK-IN', 'walk in', 'Walkin', 'Walk-in Customer', 'Walk  in  Customer', 'WALK_IN_CUSTOMER'],
  ...['Cash Customer', 'Cash sale', 'Counter Sales', 'Anonymous', 'Unknown customer'],
  ...['n/a', 'N/A', '#N/A', 'N.A.', '-', '--', ' - ', '—', '.', '?', '???', '0', 0, -0, ' 0 '],
  ...['(blank)', '(none)', '(en blanco)', '(vacío)', 'NULL', 'no name'],
  ...['Consumidor final', 'CONSUMIDOR FINAL', 'Público en General', 'publico general'],
  ...['Mostrador', 'Venta Mostrador', 'Venta de mostrador', 'Ventas Mostrador'],
  ...['Cliente contado', 'Cliente de Contado', 'Clientes varios', 'Cliente genérico'],
  ...['Invitado', 'Cliente invitado', 'Anónimo', 'Sin nombre', '[Sin cliente]', 'Nadie'],
];

const SOMEBODY: readonly Cell[] = [
  ...['Ana', 'Guest House Ltd', 'Gary Guest', 'Mostrador Azul SL', 'Johnny Cash', 'Walker'],
  ...['Bar El Contado', 'Varios Hermanos', '00', '0001', '-5', 'A', 'guest@shop.test', '', ' '],
  ...[1, -1, 0.5, true, false, new Date(0)],
];

test.each(NOBODY)('%p is nobody: set aside, with a reason of its own', (name) => {
  expect(isNobody(name)).toBe(true);
  const {reading, customer} = orders(
    [name, '2024-05-01', 10],
    ['Ana', '2024-05-02', 10],
    [name, '2024-05-03', 10],
  );
  expect(reading.keys).toEqual(['ana']);
  expect(reading.rows).toBe(3);
  expect(reading.setAside).toEqual({NOBODY: {count: 2, rows: [2, 4]}});
  expect(reading.notices.filter(({code}) => code === 'NOBODY')).toEqual([
    {code: 'NOBODY', count: 2, rows: [2, 4], params: {names: String(name).trim()}},
  ]);
  expect([...reading.entryOfRow]).toEqual([-1, 0, -1]);
  expect(reading.customerOf(name)).toBeUndefined();
  expect(customer('Ana')['orders']).toBe(1);
});

test.each(SOMEBODY)('%p is somebody, or blank', (name) => expect(isNobody(name)).toBe(false));

test('several such names are told together, each as first written; other columns may say what they like', () => {
  const {reading} = run([
    ['Customer', 'Date', 'Amount', 'Note'],
    ['Walk-in Customer', '2024-05-01', 10, ''],
    ['walk in customer', '2024-05-01', 10, ''],
    ['Ana', '2024-05-02', 10, 'walk-in'],
    ['Invitado', '2024-05-02', 10, ''],
  ]);
  expect(reading.keys).toEqual(['ana']);
  expect(reading.notices.find(({code}) => code === 'NOBODY')).toMatchObject({
    count: 3,
    params: {names: 'Walk-in Customer, Invitado'},
  });
});

test('a row with no day keeps that reason', () => {
  const {reading} = orders(['Guest', '', 10], ['Ana', '2024-05-02', 10]);
  expect(reading.setAside).toEqual({NO_DATE: {count: 1, rows: [2]}});
});

test('nobody but nobody: nothing can be used, and why', () => {
  expect(failure(() => orders(['Guest', '2024-05-01', 10], ['-', '2024-05-01', 10]))).toEqual({
    key: 'nothingUsable',
    params: {rows: 2, reason: 'NOBODY', count: 2, example: '2, 3', column: 'Customer'},
  });
});
