import fc from 'fast-check';
import type {Cell} from '../../src/base/cells';
import {localeDecimal} from '../../src/reading/decimalMark';
import {looksLikeMoney, readMoney} from '../../src/reading/money';

const column = (cells: readonly Cell[], locale = 'es_ES', decimal?: ',' | '.') => {
  const read = readMoney([['Importe'], ...cells.map((cell) => [cell])], 1, 0, {locale, decimal});
  const values = [...read.amounts].map((amount, index) =>
    read.bad[index] === 1 ? 'bad' : Number.isNaN(amount) ? 'blank' : amount,
  );
  return {...read, values};
};
const one = (cell: Cell, locale = 'es_ES') => column([cell], locale).values[0];

describe('numbers', () => {
  test.each([0, -0, 12.5, -3, 1e15])('%d is itself', (value) => {
    expect(column([value]).amounts[0]).toBe(value);
  });

  test.each([NaN, Infinity, -Infinity, true, false, new Date(0)])('%p is no amount', (cell) => {
    expect(one(cell)).toBe('bad');
    expect(looksLikeMoney(cell)).toBe(false);
  });
});

describe('text that is one amount in any column', () => {
  test.each([
    ['1234', 1234],
    ['0', 0],
    ['1.234,56', 1234.56],
    ['1,234.56', 1234.56],
    ['1.234.567', 1234567],
    ['1,234,567', 1234567],
    ['1,23,456.78', 123456.78],
    ['12,34,567', 1234567],
    ['1,5', 1.5],
    ['1.5', 1.5],
    ['12,50', 12.5],
    ['0.500', 0.5],
    ['0,125', 0.125],
    ['1234.567', 1234.567],
    ['.5', 0.5],
    ['-,5', -0.5],
    ['1 234', 1234],
    ['1 234 567,8', 1234567.8],
    ['1\u00a0234,50', 1234.5],
    ['1\u202f234,50', 1234.5],
    ['1\u2009234.5', 1234.5],
    ["1'234.50", 1234.5],
    ['1’234,50', 1234.5],
    ['1´234´567', 1234567],
    ['-12', -12],
    ['−12', -12],
    ['–12', -12],
    ['12-', -12],
    ['12−', -12],
    ['12 -', -12],
    ['(12)', -12],
    ['(1.234,50)', -1234.5],
    ['+12', 12],
    ['1e5', 100000],
    ['1,5E+03', 1500],
    ['1.5e-2', 0.015],
    ['１２３４', 1234],
    ['\u200e12\u200f', 12],
    ['100,-', 100],
    ['100.--', 100],
    ['100,—', 100],
    ['  12  ', 12],
  ])('%j is %d', (text, expected) => {
    for (const locale of ['es_ES', 'en_US']) expect(one(text, locale)).toBe(expected);
    expect(looksLikeMoney(text)).toBe(true);
  });
});

describe('currencies', () => {
  test.each([
    ['€ 1.234,50', 1234.5, '€'],
    ['1.234,50 €', 1234.5, '€'],
    ['1.234,50\u00a0€', 1234.5, '€'],
    ['1234,50 EUR', 1234.5, '€'],
    ['EUR 1234,50', 1234.5, '€'],
    ['12 euros', 12, '€'],
    ['$1,234.50', 1234.5, '$'],
    ['-$5', -5, '$'],
    ['$-5', -5, '$'],
    ['$ -5', -5, '$'],
    ['($1,234.50)', -1234.5, '$'],
    ['$(5)', -5, '$'],
    ['5-€', -5, '€'],
    ['5 €-', -5, '€'],
    ['$.50', 0.5, '$'],
    ['$ 1,234.50 MXN', 1234.5, 'MXN'],
    ['MXN $1,234.50', 1234.5, 'MXN'],
    ['MX$5', 5, 'MXN'],
    ['$1,234.00 M.N.', 1234, 'MXN'],
    ['US$ 5', 5, 'USD'],
    ['U$S 5', 5, 'USD'],
    ['USD5', 5, 'USD'],
    ['usd 5', 5, 'USD'],
    ['5 USD', 5, 'USD'],
    ['COP 1.234.567', 1234567, 'COP'],
    ['A$5', 5, 'A$'],
    ['NT$5', 5, 'NT$'],
    ['R$ 1.234,50', 1234.5, 'R$'],
    ['S/ 12.50', 12.5, 'S/'],
    ['S/. 12.50', 12.5, 'S/'],
    ['S/.500', 500, 'S/'],
    ['Bs. 12,50', 12.5, 'Bs'],
    ['Bs.500', 500, 'Bs'],
    ['Rs.500', 500, '₹'],
    ['₹1,23,456.78', 123456.78, '₹'],
    ['Q1,234.50', 1234.5, 'Q'],
    ['R 1 234,50', 1234.5, 'R'],
    ['£12.50', 12.5, '£'],
    ['¥1,234,567', 1234567, '¥'],
    ['￥500', 500, '¥'],
    ['₡ 500', 500, '₡'],
    ['12,50 kr.', 12.5, 'kr'],
    ['kr 12,50', 12.5, 'kr'],
    ['12,50 zł', 12.5, 'zł'],
    ['12,50 Kč', 12.5, 'Kč'],
    ["CHF 1'234.50", 1234.5, 'CHF'],
    ['Fr. 12.50', 12.5, 'CHF'],
    ['100.- CHF', 100, 'CHF'],
    ['1 234,50 ₽', 1234.5, '₽'],
    ['500 руб.', 500, '₽'],
    ['500 pesos', 500, '$'],
    ['15 dólares', 15, '$'],
  ])('%j is %d %s', (text, expected, currency) => {
    expect(one(text)).toBe(expected);
    expect(column([text])).toMatchObject({currency, currencies: [currency]});
    expect(looksLikeMoney(text)).toBe(true);
  });

  test('the one seen most comes first', () => {
    expect(column(['$5', '5 €', '6 €', 7, '8'])).toMatchObject({
      currency: '€',
      currencies: ['€', '$'],
    });
    expect(column([5, '6'])).toMatchObject({currency: undefined, currencies: []});
  });
});

describe('nothing, as accounting formats write it', () => {
  test.each([
    ['-', ''],
    [' -   € ', '€'],
    ['$-', '$'],
    ['$ -', '$'],
    ['-\u00a0EUR', '€'],
    ['S/. -', 'S/'],
  ])('%j', (text, currency) => {
    expect(column([text, '5,00'])).toMatchObject({
      amounts: Float64Array.of(0, 5),
      bad: Uint8Array.of(0, 0),
      currencies: currency === '' ? [] : [currency],
    });
    // Alone it makes no column one of amounts.
    expect(looksLikeMoney(text)).toBe(false);
  });
});

describe('text that is no amount', () => {
  test.each([
    ...['pendiente', 'n/a', 'N/A', '—', '€', '$ +', '#REF!', '#N/A', '12abc', 'abc12', '5 %'],
    ...['5%', '5k', '1.2M', '12 kg', 'gratis', 'Infinity', 'NaN', '1e999', '0x10', '1e5e5', '1e'],
    ...['2024-01-31', '31/01/2024', '10:30', '5/6', '5+6', '--5', '-5-', '(-5)', '(5', '5)', ')5('],
    ...['1.2.3', '1,2345,678', '12 34', '1  234', '1.234,567.8', '1,234.567,8', '5.', '5,'],
    ...['1,234 567', '1 234,567 890', "1'234,567.8", ',', '.', '..5', '€5 USD', '5 $$', '5²', '5½'],
    ...['12L', '=5', "'5", '5 5', '1_000', '9'.repeat(50_000), '0,123,456', 'true'],
  ])('%#', (text) => {
    expect([text.slice(0, 30), one(text)]).toEqual([text.slice(0, 30), 'bad']);
    expect(looksLikeMoney(text)).toBe(false);
  });

  test.each([['', ' ', '\u00a0', '\t', '\u200b', ' '.repeat(50_000)]])('%j is blank', (text) => {
    expect(one(text)).toBe('blank');
    expect(looksLikeMoney(text)).toBe(false);
  });

  test('a missing cell is blank', () => {
    expect(readMoney([[], [1]], 0, 0, {locale: 'es'}).amounts).toEqual(new Float64Array([NaN, 1]));
    expect(readMoney([], 1, 0, {locale: 'es'}).amounts).toHaveLength(0);
  });
});

describe('the decimal mark of a column', () => {
  test('one cell decides for 1.234, against the locale', () => {
    expect(column(['1.234', '0,5'], 'en_US')).toMatchObject({
      values: [1234, 0.5],
      decimal: ',',
      ambiguous: false,
    });
    expect(column(['1.234', '12.5'], 'es_ES')).toMatchObject({
      values: [1.234, 12.5],
      decimal: '.',
      ambiguous: false,
    });
    expect(column(['1.234', '1.234.567'], 'en_US').values).toEqual([1234, 1234567]);
    expect(column(['1,234', '1,234.5'], 'es_ES').values).toEqual([1234, 1234.5]);
  });

  test('1.234 alone: the locale, with a warning', () => {
    expect(column(['1.234', '900', 5], 'es_ES')).toMatchObject({
      values: [1234, 900, 5],
      decimal: ',',
      ambiguous: true,
    });
    expect(column(['1.234', '2.500'], 'es_MX')).toMatchObject({
      values: [1.234, 2.5],
      decimal: '.',
      ambiguous: true,
    });
  });

  test('what contradicts the column is bad, not guessed', () => {
    expect(column(['1,5', '10.25', '11.25'])).toMatchObject({
      values: ['bad', 10.25, 11.25],
      decimal: '.',
      ambiguous: false,
    });
    expect(column(['10,25', '10.25'], 'es_ES')).toMatchObject({
      values: [10.25, 'bad'],
      ambiguous: true,
    });
  });

  test('the user decides', () => {
    expect(column(['1.234', '0,5'], 'es_ES', '.')).toMatchObject({
      values: [1.234, 'bad'],
      decimal: '.',
      ambiguous: false,
    });
  });

  test('nothing to decide', () => {
    expect(column([5, '12', '1 234', '€ 7', 'x', ''], 'es_ES', ',')).toMatchObject({
      values: [5, 12, 1234, 7, 'bad', 'blank'],
      decimal: undefined,
      ambiguous: false,
    });
  });

  test('amounts are read back from either style', () => {
    const styles = [
      {thousands: '.', decimal: ','},
      {thousands: ',', decimal: '.'},
      {thousands: ' ', decimal: ','},
      {thousands: '\u202f', decimal: ','},
      {thousands: "'", decimal: '.'},
      {thousands: '', decimal: '.'},
    ];
    const sides = ['', '€', '$ ', 'MXN '];
    fc.assert(
      fc.property(
        fc.array(fc.integer({min: -1e12, max: 1e12}), {minLength: 1, maxLength: 20}),
        fc.constantFrom(...styles),
        fc.constantFrom(...sides),
        fc.constantFrom('es_ES', 'en_US'),
        (cents, {thousands, decimal}, before, locale) => {
          const texts = cents.map((value) => {
            const [whole = '', rest = ''] = (Math.abs(value) / 100).toFixed(2).split('.');
            const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
            return `${value < 0 ? '-' : ''}${before}${grouped}${decimal}${rest}`;
          });
          expect(
            column(texts, locale).values.map((value) => Math.round(Number(value) * 100)),
          ).toEqual(cents.map((value) => value + 0));
        },
      ),
    );
  });

  test('the order of the rows does not matter', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        '1.234',
        '1,234',
        '1,5',
        '1.5',
        '5',
        'x',
        '',
        '$5',
        '5 €',
        '1.234,5',
        '1,234.5',
      ),
      fc.integer(),
    );
    fc.assert(
      fc.property(
        fc
          .array(cell, {maxLength: 20})
          .chain((cells) =>
            fc.tuple(fc.constant(cells), fc.shuffledSubarray(cells, {minLength: cells.length})),
          ),
        ([cells, shuffled]) => {
          const [a, b] = [column(cells), column(shuffled)];
          expect([...b.values].sort()).toEqual([...a.values].sort());
          expect([b.decimal, b.ambiguous, [...b.currencies].sort()]).toEqual([
            a.decimal,
            a.ambiguous,
            [...a.currencies].sort(),
          ]);
        },
      ),
    );
  });
});

test('anything may stand in a cell', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), (text) => {
      const {amounts, bad} = readMoney([[text]], 0, 0, {locale: 'es'});
      expect(Math.abs(amounts[0] ?? 0)).not.toBe(Infinity);
      expect(bad[0] === 1 || bad[0] === 0).toBe(true);
    }),
  );
});

test.each([
  [
    '.',
    'en_US en en-GB es_MX es_US es_419 es_PE es_DO ja_JP zh_CN de_CH it_CH fil_PH hi_IN th_TH iw_IL',
  ],
  [
    ',',
    'es_ES es es_AR es_CO es_CL ca_ES fr_FR fr_CH de_DE it_IT pt_BR nl_NL ru_RU en_ZA sv_SE xx',
  ],
])('decimal %s: %s', (mark, locales) => {
  for (const locale of locales.split(' '))
    expect([locale, localeDecimal(locale)]).toEqual([locale, mark]);
});
