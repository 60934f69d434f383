/** The currency of a spreadsheet's locale, for amounts that carry no sign. */

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

/**
 * The code of the currency that a locale's country uses.
 *
 * @param locale as Google writes it; undefined where it names no country
 * @example currencyOfLocale('es_ES') // 'EUR'
 */
export const currencyOfLocale = (locale: string): string | undefined => {
  const country = /[_-]([A-Z]{2})$/.exec(locale)?.[1];
  return country === undefined
    ? undefined
    : COUNTRIES.find(([, countries = '']) => countries.split(',').includes(country))?.[0];
};
