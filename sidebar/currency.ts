/** The currency of a spreadsheet's locale, for amounts that carry no sign: browsers know signs, not who uses them. */

/** Each with the countries that use it, of the locales that Google Sheets has and of Spanish America. */
const COUNTRIES = [
  'EUR:AT,BE,BG,CY,DE,EE,ES,FI,FR,GR,HR,IE,IT,LT,LU,LV,MT,NL,PT,SI,SK;USD:US,EC,SV,PR;AED:AE;AMD:AM;ARS:AR',
  'AUD:AU;AZN:AZ;BOB:BO;BRL:BR;BYN:BY;CAD:CA;CHF:CH,LI;CLP:CL;CNY:CN;COP:CO;CRC:CR;CUP:CU;CZK:CZ;DKK:DK;DOP:DO',
  'EGP:EG;GBP:GB;GEL:GE;GTQ:GT;HKD:HK;HNL:HN;HUF:HU;IDR:ID;ILS:IL;INR:IN;IRR:IR;ISK:IS;JPY:JP;KRW:KR;KZT:KZ',
  'LAK:LA;MAD:MA;MMK:MM;MNT:MN;MXN:MX;MYR:MY;NIO:NI;NOK:NO;NZD:NZ;PAB:PA;PEN:PE;PHP:PH;PKR:PK;PLN:PL;PYG:PY',
  'RON:RO;RSD:RS;RUB:RU;SAR:SA;SEK:SE;SGD:SG;THB:TH;TRY:TR;TWD:TW;UAH:UA;UYU:UY;VES:VE;VND:VN;ZAR:ZA',
]
  .join(';')
  .split(';')
  .map((each) => each.split(':'));

const codeOf = (country: string): string | undefined =>
  COUNTRIES.find(([, countries = '']) => countries.split(',').includes(country))?.[0];

/**
 * The sign as people of the place write it, null where the locale names no country.
 *
 * @param locale as Google writes it
 * @example localeCurrency('es_ES') // '€'
 */
export const localeCurrency = (locale: string): string | null => {
  const [, country = ''] = /[_-]([A-Z]{2})$/.exec(locale) ?? [];
  const currency = codeOf(country);
  if (currency === undefined) return null;
  try {
    const format = new Intl.NumberFormat(locale.replace('_', '-'), {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
    });
    return format.formatToParts(1).find(({type}) => type === 'currency')?.value ?? currency;
  } catch {
    return currency; // A browser that does not know the locale.
  }
};
