import fc from 'fast-check';
import {customerKey, plain, unaccented} from '../../src/base/keys';

describe('customerKey', () => {
  test.each([
    ['Ana López', 'ANA LÓPEZ'],
    [' ana lópez\t', 'Ana López'],
    ['Ana Lo\u0301pez', 'Ana López'], // accent as a mark of its own
    ['Ａna', 'ana'],
    ['\u00a0Ana\u3000', 'ana'],
    ['Straße', 'STRASSE'],
    ['ſam', 'SAM'],
    ['ΟΔΥΣΣΕΥΣ', 'οδυσσευς'],
    ['ﬁt', 'FIT'],
    ['1901', 1901],
    ['1901 ', 1901],
    ['12', '１２'],
    ['-5.5', -5.5],
    ['0', -0],
    ['900719925474099', 900719925474099],
    ['TRUE', true],
  ])('%j and %j are one customer', (one, other) => {
    expect(customerKey(one)).toBe(customerKey(other));
  });

  test.each([
    ['00012', 12],
    ['00012', '12'],
    ['Ana López', 'Ana Lopez'],
    ['Ana  López', 'Ana López'],
    ['Ana-López', 'Ana López'],
    ['12.0', 12],
    ['a@x.org', 'a@x.org.'],
  ])('%j and %j are two', (one, other) => {
    expect(customerKey(one)).not.toBe(customerKey(other));
  });

  test.each([['', '   ', '\u00a0', '\t\n']])('%j is nobody', (blank) => {
    expect(customerKey(blank)).toBe('');
  });

  test('a date is a key of its own, an impossible one nobody', () => {
    expect(customerKey(new Date(0))).toBe(customerKey(new Date(0)));
    expect(customerKey(new Date(0))).not.toBe(customerKey(new Date(1)));
    expect(customerKey(new Date(NaN))).toBe('');
  });

  test('every single character is one with its capital, small and composed forms', () => {
    const torn: string[] = [];
    for (let code = 0x20; code < 0x1f000; code++) {
      if (code >= 0xd800 && code < 0xe000) continue;
      const letter = String.fromCodePoint(code);
      const key = customerKey(letter);
      const forms = [key, letter.normalize('NFD'), letter.normalize('NFKC')];
      if (forms.some((form) => customerKey(form) !== key)) torn.push(letter);
    }
    expect(torn).toEqual([]);
  });

  test('folding twice is folding once, and case does not matter', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (text) => {
        expect(customerKey(customerKey(text))).toBe(customerKey(text));
        expect(customerKey(text.toUpperCase().toLowerCase())).toBe(customerKey(text.toUpperCase()));
      }),
    );
  });
});

describe('plain', () => {
  test.each([
    ['  N.º de_Cliente ', 'n o de cliente'],
    ['Importe (€)', 'importe'],
    ['% Margen', 'margen'],
    ['Año/Mes', 'ano mes'],
    ['Fecha\u00a0de\u202fpedido', 'fecha de pedido'],
    ['\ufeffCustomer\u200b', 'customer'],
    ['\u200eFecha\u200f', 'fecha'],
    ['Größe', 'grosse'],
    ['Ørsted Łódź Œuvre Ærø', 'orsted lodz oeuvre aero'],
    ['İstanbul ısı', 'istanbul isi'],
    ['Order-ID #', 'order id'],
    ['📅 Fecha', 'fecha'],
    ['ＴＯＴＡＬ', 'total'],
    ['顧客（名）', '顧客 名'],
    ['Дата заказа', 'дата заказа'],
    ['---', ''],
    ['', ''],
  ])('%j is %j', (text, expected) => {
    expect(plain(text)).toBe(expected);
  });

  test('is its own plain form', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (text) => {
        expect(plain(plain(text))).toBe(plain(text));
      }),
    );
  });
});

test('unaccented keeps punctuation and blanks', () => {
  expect(unaccented('Miércoles, 3º')).toBe('miercoles, 3o');
});
