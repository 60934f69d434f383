import {localeCurrency} from '../../sidebar/currency';

test.each([
  ['es_ES', '€'],
  ['ca_ES', '€'],
  ['de-DE', '€'],
  ['en_US', '$'],
  ['en_GB', '£'],
  ['es_MX', '$'],
  ['es_PE', 'S/'],
  ['es_EC', '$'],
  ['pt_BR', 'R$'],
  ['de_CH', 'CHF'],
  ['pl_PL', 'zł'],
  ['ja_JP', '￥'],
  ['iw_IL', '₪'],
  ['in_ID', 'Rp'],
  ['es', null],
  ['en', null],
  ['es_XX', null],
  ['', null],
  ['!!_ES', 'EUR'],
])('%s: %s', (locale, sign) => expect(localeCurrency(locale)).toBe(sign));
