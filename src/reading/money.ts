/** Columns of amounts, read into numbers. */
import type {Cell, Cells} from '../base/cells';
import {unaccented, visible} from '../base/keys';
import {everyLanguage} from '../messages';
import {type DecimalMark, localeDecimal} from './decimalMark';

export interface MoneyOptions {
  /** The spreadsheet's locale, `es_ES` or `es`: decides where the text does not. */
  readonly locale: string;
  /** The decimal mark the user chose; without it the column decides. */
  readonly decimal?: DecimalMark | undefined;
}

export interface MoneyColumn {
  /** NaN for a blank cell (unknown), and where `bad`. */
  readonly amounts: Float64Array;
  /** 1 where the cell is no amount. */
  readonly bad: Uint8Array;
  /** What text was read with; undefined when no text depended on it. */
  readonly decimal: DecimalMark | undefined;
  /** The text did not decide the decimal mark, the locale did, and at least one amount depends on it. */
  readonly ambiguous: boolean;
  /** The sign or code seen most in text: `€`, `USD`. Formats of number cells are not seen. */
  readonly currency: string | undefined;
  /** All signs and codes seen in text, the most frequent first. */
  readonly currencies: readonly string[];
}

/** One text under both decimal marks; NaN where it is no number under that mark. */
interface Reading {
  readonly point: number;
  readonly comma: number;
  readonly currency: string;
}

const LONGEST_AMOUNT = 64;
const MOST_TEXTS = 50_000;
const OPEN = 2;

/** Codes of ISO 4217 that are in use, and a few that old books still hold. */
const CODES = new Set(
  (
    'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF ' +
    'CLF CLP CNY COP CRC CUC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD ' +
    'HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LTL ' +
    'LVL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR ' +
    'PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY ' +
    'TTD TWD TZS UAH UGX USD UYU UYI UZS VEF VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL DEM ESP FRF ITL'
  ).split(' '),
);

/** Words as people write them, without dots, accents and blanks, to one spelling; `Q`, `L`, `R` only before a number. */
const WORDS: ReadonlyMap<string, string> = new Map(
  (
    'eur=€ gbp=£ us$=USD u$s=USD u$d=USD r$=R$ brl=R$ real=R$ reais=R$ ' +
    'pen=S/ s/=S/ b/=B/ bs=Bs bsf=Bs bss=Bs bsd=Bs kr=kr zl=zł pln=zł kc=Kč czk=Kč ft=Ft huf=Ft lei=lei ' +
    'leu=lei ron=lei din=din kn=kn rs=₹ inr=₹ rp=Rp idr=Rp rm=RM myr=RM fr=CHF sfr=CHF dm=DEM ' +
    'gs=₲ pyg=₲ lps=L mn=MXN $mn=MXN mx$=MXN col$=COP ' +
    'tl=₺ jpy=¥ руб=₽ р=₽ грн=₴ лв=лв 円=¥ 元=¥ 원=₩'
  )
    .split(' ')
    .concat(everyLanguage.flatMap(({words}) => words.currencies.split(' ')))
    .map((pair) => pair.split('=') as [string, string]),
);
const BEFORE_ONLY = /^[qlr]$/;
const SIGN = /^[$\u00a2-\u00a5\u0e3f\u20a0-\u20cf\ufdfc]$/;
const DOLLARS = /^([a-z]{1,3})?\$([a-z]{3})?$/;

/** The currency a word before or after a number names, '' for no word, undefined for a word that names none. */
function currencyOf(part: string, before: boolean): string | undefined {
  if (part === '') return '';
  const bare = part.replace(/[-+().\s]+/g, '');
  if (bare === '') return part.indexOf('.') < 0 ? '' : undefined;
  if (SIGN.test(bare)) return bare;
  const word = unaccented(bare);
  const known = WORDS.get(word);
  if (known !== undefined) return known;
  const upper = word.toUpperCase();
  if (CODES.has(upper) || (before && BEFORE_ONLY.test(word))) return upper;
  const dollars = DOLLARS.exec(word);
  if (!dollars) return undefined;
  const code = (dollars[2] ?? dollars[1] ?? '').toUpperCase();
  if (CODES.has(code)) return code;
  return dollars[2] === undefined ? upper : undefined;
}

/** The currency of both sides; `$ 5 MXN` is MXN, while `€ 5 USD` is no amount. */
function oneCurrency(before: string | undefined, after: string | undefined): string | undefined {
  if (before === undefined || after === undefined) return undefined;
  if (before === after || after === '') return before;
  if (before === '' || before === '$') return after;
  return after === '$' ? before : undefined;
}

const UNUSUAL = /[^ -~\u00a2-\u00a5\u20a0-\u20cf]/;

/** ASCII marks for the many forms of blanks, dashes, apostrophes and full-width characters. */
function tidy(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  return visible(text)
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u2010-\u2015\u2212\ufe63]/g, '-')
    .replace(/[\u00b4\u02bc\u2018\u2019\u2032`]/g, "'")
    .replace(/\uffe5/g, '\u00a5')
    .replace(/\uffe1/g, '\u00a3')
    .replace(/\s/g, ' ')
    .trim();
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Whether a mark before the first digit is decimal (`.5`, `-,5`) and not the end of `S/.` or `Bs.`. */
function opensDecimals(text: string, at: number): boolean {
  const mark = text[at];
  return (mark === '.' || mark === ',') && (at === 0 || /[^a-z/.,]/i.test(text[at - 1] ?? ''));
}

/** Undefined for text that is no amount under either decimal mark. */
function scanAmount(text: string): Reading | undefined {
  let first = 0;
  while (first < text.length && !isDigit(text.charCodeAt(first))) first++;
  if (first === text.length) return undefined;
  let end = text.length;
  while (!isDigit(text.charCodeAt(end - 1))) end--;
  if (first > 0 && opensDecimals(text, first - 1)) first--;
  const body = text.slice(first, end);
  const point = numberIn(body, '.');
  const comma = numberIn(body, ',');
  if (Number.isNaN(point) && Number.isNaN(comma)) return undefined;
  if (first === 0 && end === text.length) return {point, comma, currency: ''};

  const before = text.slice(0, first);
  // `100,-` and `100.--` say that there are no cents; the dash is no minus.
  const after = text.slice(end).replace(/^[.,]--?/, '');
  if (/^[.,]/.test(after)) return undefined;
  const currency = oneCurrency(currencyOf(before, true), currencyOf(after, false));
  if (currency === undefined) return undefined;
  const signs = `${before}#${after}`.replace(/[^-+()#]+/g, '');
  if (signs === '#' || signs === '+#') return {point, comma, currency};
  const negative = signs === '-#' || signs === '#-' || signs === '(#)';
  return negative ? {point: 0 - point, comma: 0 - comma, currency} : undefined;
}

/** Sizes of the groups of digits between thousands marks: 1 234 567, and 12,34,567 as in India. */
const GROUPED = /^[1-3]3+$/;
const GROUPED_INDIA = /^[12]2+3$/;
const EXPONENT = /^e[+-]?\d{1,3}$/i;

/** The number a run of digits and marks makes under one decimal mark, else NaN. */
function numberIn(body: string, decimal: DecimalMark): number {
  let digits = '';
  let thousands = '';
  let sizes = '';
  let start = 0;
  let at = 0;
  let decimals = false;
  for (; at < body.length; at++) {
    if (isDigit(body.charCodeAt(at))) continue;
    const mark = body[at] ?? '';
    if (mark === 'e' || mark === 'E') break;
    if (decimals) return NaN;
    digits += body.slice(start, at);
    if (mark === decimal) decimals = true;
    else if (".,' ".indexOf(mark) < 0 || (thousands !== '' && mark !== thousands)) return NaN;
    else thousands = mark;
    if (thousands !== '') sizes += String(at - start);
    if (decimals) digits += '.';
    start = at + 1;
  }
  digits += body.slice(start, at);
  if (thousands !== '') {
    if (!decimals) sizes += String(at - start);
    // No one groups 0.123 or 012.345: what begins with 0 has a decimal mark there.
    if (body[0] === '0' || at < body.length) return NaN;
    if (!GROUPED.test(sizes) && !(thousands === ',' && GROUPED_INDIA.test(sizes))) return NaN;
  }
  const exponent = body.slice(at);
  if (exponent !== '' && !EXPONENT.test(exponent)) return NaN;
  const value = Number(digits + exponent);
  return Number.isFinite(value) ? value : NaN;
}

/** Nothing as accounting formats write it: `-`, `$ -`, `- €`. */
function scanZero(text: string): Reading | undefined {
  const [before = '', after, ...more] = text.split('-');
  if (after === undefined || more.length || text.length > LONGEST_AMOUNT) return undefined;
  const [first, last] = [tidy(before.trim()), tidy(after.trim())];
  const currency = oneCurrency(currencyOf(first, true), currencyOf(last, false));
  return currency === undefined || /[+()]/.test(first + last)
    ? undefined
    : {point: 0, comma: 0, currency};
}

/** What a text is: a reading, blank, or no amount. */
/** Sums of larger ones would lose their units, and of some be no number at all. */
const isTooLarge = (value: number): boolean => Math.abs(value) > 1e15;

type Text = Reading | 'blank' | 'bad';

function readText(text: string): Text {
  const trimmed = text.trim();
  if (trimmed === '') return 'blank';
  if (trimmed.length > LONGEST_AMOUNT) return 'bad';
  const clean = tidy(trimmed);
  if (clean === '') return 'blank';
  const found = scanAmount(clean);
  return found && ![found.point, found.comma].some(isTooLarge) ? found : 'bad';
}

/**
 * Reads a column of amounts: `cells[from..][column]`, so that index 0 of the result is the row `from`. Numbers are
 * taken as they are; text may carry a currency, thousands marks and a minus in any usual form. Whether a comma or a
 * point is the decimal mark is decided by all text of the column: the mark under which more cells are numbers, else the
 * locale's, with `ambiguous`. Text that is no number under it is bad, never read with the other. Nothing is raised.
 *
 * @example readMoney([['1.234'], ['0,5 €']], 0, 0, {locale: 'en_US'}).amounts // 1234, 0.5: decimal comma
 */
export function readMoney(
  cells: Cells,
  from: number,
  column: number,
  options: MoneyOptions,
): MoneyColumn {
  const length = Math.max(0, cells.length - from);
  const amounts = new Float64Array(length);
  const bad = new Uint8Array(length);
  const known = new Map<string, Text>();
  const seen = new Map<string, number>();
  let commas = new Float64Array(0);
  let [open, lean] = [0, 0];
  for (let index = 0; index < length; index++) {
    const cell = cells[from + index]?.[column];
    if (typeof cell === 'number' && Number.isFinite(cell) && !isTooLarge(cell)) {
      amounts[index] = cell;
      continue;
    }
    const reading =
      typeof cell === 'string' ? remembered(known, cell) : cell === undefined ? 'blank' : 'bad';
    if (reading === 'blank' || reading === 'bad') {
      amounts[index] = NaN;
      if (reading === 'bad') bad[index] = 1;
      continue;
    }
    const {point, comma, currency} = reading;
    amounts[index] = point;
    if (currency !== '') seen.set(currency, (seen.get(currency) ?? 0) + 1);
    if (point === comma) continue;
    if (commas.length === 0) commas = new Float64Array(length);
    commas[index] = comma;
    bad[index] = OPEN;
    open++;
    if (Number.isNaN(comma)) lean++;
    if (Number.isNaN(point)) lean--;
  }
  // A formula's locale is asked for only where it decides.
  const decided = () => (lean > 0 ? '.' : lean < 0 ? ',' : localeDecimal(options.locale));
  const decimal = open === 0 ? undefined : (options.decimal ?? decided());
  for (let index = 0; open > 0 && index < length; index++) {
    if (bad[index] !== OPEN) continue;
    const value = (decimal === ',' ? commas[index] : amounts[index]) ?? NaN;
    amounts[index] = value;
    bad[index] = Number.isNaN(value) ? 1 : 0;
  }
  const currencies = [...seen].sort((a, b) => b[1] - a[1]).map(([currency]) => currency);
  const ambiguous = open > 0 && lean === 0 && options.decimal === undefined;
  return {amounts, bad, decimal, ambiguous, currency: currencies[0], currencies};
}

function remembered(known: Map<string, Text>, text: string): Text {
  if (text === '') return 'blank';
  if (text.length > LONGEST_AMOUNT) return readText(text);
  let reading = known.get(text);
  if (reading === undefined) {
    reading = readText(text);
    // Only within a column: by itself a dash says nothing of what it stands for.
    if (reading === 'bad') reading = scanZero(text) ?? 'bad';
    if (known.size < MOST_TEXTS) known.set(text, reading);
  }
  return reading;
}

/**
 * The currency that a cell of an amount carries, '' for none.
 *
 * @example currencyIn('5,00 €') // '€'
 */
export const currencyIn = (cell: Cell): string => {
  const reading = typeof cell === 'string' ? readText(cell) : 'blank';
  return typeof reading === 'object' ? reading.currency : '';
};

/**
 * Whether a cell by itself could stand in a column of amounts: a number, or text that is one under either decimal mark.
 *
 * @example looksLikeMoney('MX$1,234.50') // true
 */
export function looksLikeMoney(cell: Cell): boolean {
  if (typeof cell === 'number') return Number.isFinite(cell);
  return typeof cell === 'string' && typeof readText(cell) === 'object';
}
