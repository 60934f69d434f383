import fc from 'fast-check';
import type {Cell} from '../../src/base/cells';
import {
  BAD_DAY,
  type DateOptions,
  NO_DAY,
  civilFromDay,
  dayFromCivil,
  dayFromIso,
  isoDay,
  looksLikeDate,
  readDates,
  readDay,
} from '../../src/reading/dates';
import {localeOrder, monthOf} from '../../src/reading/dateWords';

const DAY = 86_400_000;
const dayOf = (instant: number): number => Math.floor(instant / DAY);
const spanish: DateOptions = {dayOf, locale: 'es_ES'};
const american: DateOptions = {dayOf, locale: 'en_US'};

const shown = (day: number): string =>
  day === NO_DAY ? 'blank' : day === BAD_DAY ? 'bad' : isoDay(day);
const column = (cells: readonly Cell[], options = spanish) => {
  const read = readDates([['Fecha'], ...cells.map((cell) => [cell])], 1, 0, options);
  return {...read, days: [...read.days].map(shown)};
};
/** The first instant of computers means never. */
const isMeant = (day: number): boolean => day !== 0 && day !== -1;
const one = (cell: Cell, options = spanish): string => shown(readDay(cell, options));

describe('text whose order is plain', () => {
  test.each([
    '2024-03-03',
    '2024-3-3',
    '2024/03/03',
    '2024.03.03',
    '2024.3.3.',
    '2024 03 03',
    '20240303',
    '2024-03-03T10:30:00',
    '2024-03-03T10:30:00Z',
    '2024-03-03T23:59:59.999999Z',
    '2024-03-03T23:30:00-08:00',
    '2024-03-03T00:30:00+0530',
    '2024-03-03T10',
    '2024-03-03Z',
    '2024-03-03+01:00',
    '2024-03-03 10:30',
    '2024-03-03 10:30:00 UTC',
    '2024-03-03 10:30:00 +0100',
    '2024-03-03 10:30:00.000000+00',
    '2024-03-03T10:30:00+01:00[Europe/Madrid]',
    '20240303T103000Z',
    '2024-03-03T24:00:00',
    '3 de marzo de 2024',
    '3 de marzo del 2024',
    '3 DE MARZO DE 2024',
    '03 de Marzo, 2024',
    '1º de marzo de 2024|2024-03-01',
    '1.º de marzo de 2024|2024-03-01',
    '3 marzo 2024',
    'domingo, 3 de marzo de 2024',
    'dom 3 mar 2024',
    'lun. 4 mar. 2024|2024-03-04',
    'miércoles, 6 de marzo de 2024|2024-03-06',
    'miercoles 6 marzo 2024|2024-03-06',
    'mar 5 mar 2024|2024-03-05',
    'mar, 5 de marzo de 2024|2024-03-05',
    'mar. 5/3/2024|2024-03-05',
    'Sunday, March 3, 2024',
    'Sun, 3 Mar 2024 10:30:00 +0100',
    'Sun Mar 03 2024 10:30:00 GMT+0100 (Central European Standard Time)',
    'March 3, 2024',
    'March 3rd, 2024',
    'Mar. 3, 2024',
    'MAR 3 2024',
    'mar 3, 2024',
    'March 3, 2024 at 2:30 PM',
    '3 Mar 2024',
    '3rd of March 2024',
    '3-Mar-2024',
    '3-mar-24',
    '03/MAR/24',
    '3.mar.2024',
    '03MAR2024',
    '3 mar. 24',
    "3 mar '24",
    '2024 mar 3',
    '2024-Mar-03',
    '3 mar 2024 10:30',
    '3 mar 2024, 10:30 a. m.',
    '3 mar 2024 10:30 p.\u00a0m.',
    '3 mar 2024, 10:30:15\u202fPM',
    '3 mar 2024 a las 14:30 h',
    '3 mar 2024 14h30',
    '3 sept. 2024|2024-09-03',
    '3 set 2024|2024-09-03',
    '3 Setiembre 2024|2024-09-03',
    '3 Sept 2024|2024-09-03',
    '3-ene-24|2024-01-03',
    '15-ago-2023|2023-08-15',
    '31 dic 2023|2023-12-31',
    'Dec 31, 2023|2023-12-31',
    '29/02/2024|2024-02-29',
    '13/03/2024|2024-03-13',
    '13/03/2024 10:30|2024-03-13',
    '13/03/2024 10:30:00 AM|2024-03-13',
    '13/03/2024 9 a. m.|2024-03-13',
    '13/03/2024, 10:30 hrs|2024-03-13',
    '13/03/2024 - 10:30|2024-03-13',
    '13-03-2024|2024-03-13',
    '13.03.2024|2024-03-13',
    '13. 3. 2024|2024-03-13',
    '13 / 03 / 2024|2024-03-13',
    '13 03 2024|2024-03-13',
    '13/3-2024|2024-03-13',
    '13.03.2024 10.30|2024-03-13',
    '13/3/24|2024-03-13',
    '  13/03/2024\t|2024-03-13',
    '\u200e13/03/2024\u200f|2024-03-13',
    '\u202a13\u200e/\u200e03\u200e/\u200e2024\u202c|2024-03-13',
    '13\u00a0mar\u00a02024|2024-03-13',
    '\ufeff2024-03-03',
    '13\u201303\u20132024|2024-03-13',
    '１３/０３/２０２４|2024-03-13',
  ])('%j', (row) => {
    const [text = '', expected = '2024-03-03'] = row.split('|');
    expect(one(text)).toBe(expected);
    expect(looksLikeDate(text)).toBe(true);
  });
});

describe('text that is no day', () => {
  test.each([
    ...['31/02/2024', '29/02/2023', '2023-02-29', '30 feb 2024', '31/04/2024', '2024-13-01'],
    ...['2024-00-10', '2024-01-00', '00/01/2024', '0/0/2024', '32/01/2024', '13/13/2024'],
    ...['20240001', '20241301', '99999999', '12345678', '31 de abril de 2024', '1900-02-29'],
    ...['Mar 2024', 'marzo de 2024', '2024-03', '03/2024', 'March 24', '3 mar', '3 de marzo'],
    ...['2024', '45321', '240303', '20240303103000', '2024-031', '2024-W05-1', '3/4', '3/4/2'],
    ...['3/4/202', '3/4/20245', '1/234/2024', '3//4/2024x', 'x3/4/2024', '-3/4/2024', '3/4/2024 5'],
    ...['3/4/2024 pendiente', '3 foo 2024', '3 mar 2024 foo', '13 mar 14:30', '10:30', '1234-5678'],
    ...['2024-01-31-01', '13/03/2024 25:00', '13/03/2024 10:61', '3 mar 20245', '3 mar 2024 5'],
    ...['1899-12-30', '1815-06-18', '0024-03-03', '-', '—', 'n/a', 'N/A', '#N/A', '#REF!', 'hoy'],
    ...['pendiente', 'lunes', '1.234.567', '555 12 34 56', '10.0.0.1', '9'.repeat(50_000)],
    ...['3/4/2024'.repeat(20), `${' '.repeat(30_000)}x${' '.repeat(30_000)}`],
  ])('%#', (text) => {
    expect([text.slice(0, 40), one(text)]).toEqual([text.slice(0, 40), 'bad']);
    expect(looksLikeDate(text)).toBe(false);
  });

  test.each([['', ' ', '\u00a0\t', '\u200b', ' '.repeat(50_000)]])('%j is blank', (text) => {
    expect(one(text)).toBe('blank');
  });

  test('booleans and numbers are none, and a missing cell is blank', () => {
    expect(column([true, false, 45321]).days).toEqual(['bad', 'bad', 'bad']);
    expect([...readDates([[], ['2024-01-01']], 0, 0, spanish).days].map(shown)).toEqual([
      'blank',
      '2024-01-01',
    ]);
    expect(readDates([], 1, 0, spanish).days).toHaveLength(0);
    expect(looksLikeDate(45321)).toBe(false);
    expect(looksLikeDate(true)).toBe(false);
  });
});

describe('real dates and numbers', () => {
  test('a date is the civil day of its zone', () => {
    const madrid = {...spanish, dayOf: (instant: number) => dayOf(instant + DAY / 24)};
    expect(one(new Date('2024-01-30T23:00:00Z'), madrid)).toBe('2024-01-31');
    expect(one(new Date('2024-01-31T22:59:59Z'), madrid)).toBe('2024-01-31');
    expect(one(new Date(NaN))).toBe('bad');
    expect(looksLikeDate(new Date(0))).toBe(true);
    expect(looksLikeDate(new Date(NaN))).toBe(false);
  });

  test('a cell with a time of day only is none', () => {
    expect(one(new Date('1899-12-30T12:30:00Z'))).toBe('bad');
  });

  test.each([
    [1, '1899-12-31'],
    [45321, '2024-01-30'],
    [45321.99, '2024-01-30'],
    [25569, 'blank'],
    [25570, '1970-01-02'],
    [2, 'blank'],
    [60, '1900-02-28'],
    [2958464, '9999-12-30'],
    [2958465, 'blank'],
    [2958465.5, 'blank'],
    [2958466, 'bad'],
    [0, 'bad'],
    [0.5, 'bad'],
    [-45321, 'bad'],
    [NaN, 'bad'],
    [Infinity, 'bad'],
    [20240131, '2024-01-31'],
    [20240131.5, 'bad'],
    [20240231, 'bad'],
    // Seconds since 1970, and a thousand and a million times as many; 1989 and 2100 are no years of commerce.
    [1706659200, '2024-01-31'],
    [1706659200000, '2024-01-31'],
    [1706659200123456, '2024-01-31'],
    [1706745599, '2024-01-31'],
    [1706745600, '2024-02-01'],
    [631151999, 'bad'],
    [4102444800, 'bad'],
    [17066592000, 'bad'],
  ])('the number %d in a column of dates is %s', (value, expected) => {
    expect(one(value, {...spanish, serials: true})).toBe(expected);
    expect(one(value)).toBe('bad');
  });
});

describe('days that mean never', () => {
  test.each([
    '0000-00-00',
    '0000-00-00 00:00:00',
    '00/00/0000',
    '00.00.00',
    '1900-01-01',
    '1/1/1900',
    '1970-01-01',
    '1970-01-01 01:00:00',
    '01/01/1970',
    '1969-12-31 19:00:00',
    '9999-12-31',
    '31/12/9999',
    '9999-12-31T23:59:59Z',
    new Date(0),
    new Date('9999-12-31T10:00:00Z'),
  ])('%s', (cell) => {
    expect(one(cell)).toBe('blank');
    // It still shows what its column holds.
    expect(looksLikeDate(cell)).toBe(true);
  });

  test.each([
    ['1970-01-02', '1970-01-02'],
    ['1900-01-02', '1900-01-02'],
    ['9999-12-30', '9999-12-30'],
    ['01/01/00', '2000-01-01'],
    ['0000-00-01', 'bad'],
    ['2024-00-00', 'bad'],
  ])('%s is %s', (text, expected) => expect(one(text)).toBe(expected));

  test('they do not count as days that were read, nor for the order', () => {
    expect(column(['00/00/0000', '01/01/1970', '13/04/2024'], american)).toMatchObject({
      days: ['blank', 'blank', '2024-04-13'],
      order: 'dmy',
      text: 1,
    });
  });
});

describe('two-digit years', () => {
  test.each([
    ['31/12/00', '2000-12-31'],
    ['31/12/49', '2049-12-31'],
    ['31/12/50', '1950-12-31'],
    ['31/12/99', '1999-12-31'],
    ['31-dic-49', '2049-12-31'],
    ['Dec 31, 50', '1950-12-31'],
  ])('%s is %s', (text, expected) => {
    expect(one(text)).toBe(expected);
  });
});

describe('the order of a column', () => {
  test('a day above 12 in first place decides against the locale', () => {
    const read = column(['03/04/2024', '13/04/2024', '01/02/2024'], american);
    expect(read.days).toEqual(['2024-04-03', '2024-04-13', '2024-02-01']);
    expect(read).toMatchObject({order: 'dmy', ambiguous: false, text: 3});
  });

  test('a day above 12 in second place decides against the locale', () => {
    const read = column(['03/04/2024', '04/13/2024']);
    expect(read.days).toEqual(['2024-03-04', '2024-04-13']);
    expect(read).toMatchObject({order: 'mdy', ambiguous: false});
  });

  test('evidence for both: the order with more days, the others are bad', () => {
    const read = column(['13/04/2024', '14/04/2024', '04/13/2024', '05/06/2024'], american);
    expect(read.days).toEqual(['2024-04-13', '2024-04-14', 'bad', '2024-06-05']);
    expect(read).toMatchObject({order: 'dmy', ambiguous: false, text: 3});
  });

  test('as much evidence for either: the locale, with a warning', () => {
    expect(column(['13/04/2024', '04/13/2024'])).toMatchObject({order: 'dmy', ambiguous: true});
    expect(column(['13/04/2024', '04/13/2024'], american)).toMatchObject({
      order: 'mdy',
      ambiguous: true,
      days: ['bad', '2024-04-13'],
    });
  });

  test('an impossible day still tells the order', () => {
    const read = column(['31/02/2024', '01/02/2024'], american);
    expect(read).toMatchObject({days: ['bad', '2024-02-01'], order: 'dmy', ambiguous: false});
  });

  test('every value could be both: the locale, with a warning', () => {
    const cells = ['03/04/2024', '05/06/2024'];
    expect(column(cells)).toMatchObject({order: 'dmy', ambiguous: true});
    expect(column(cells, american)).toMatchObject({
      days: ['2024-03-04', '2024-05-06'],
      order: 'mdy',
      ambiguous: true,
    });
  });

  test('no warning where both readings agree, or nothing is a day', () => {
    expect(column(['05/05/2024', '06/06/2024'])).toMatchObject({order: 'dmy', ambiguous: false});
    expect(column(['33/13/2024'])).toMatchObject({ambiguous: false, days: ['bad']});
  });

  test('the user decides', () => {
    expect(column(['03/04/2024', '13/04/2024'], {...spanish, order: 'mdy'})).toMatchObject({
      days: ['2024-03-04', 'bad'],
      order: 'mdy',
      ambiguous: false,
    });
    expect(column(['24/03/15'], {...spanish, order: 'ymd'}).days).toEqual(['2024-03-15']);
    expect(column(['24/03/2015'], {...spanish, order: 'ymd'}).days).toEqual(['bad']);
  });

  test('text in words or year first has no order to decide', () => {
    const read = column(['2024-03-04', '3 abr 2024', new Date(DAY), '']);
    expect(read).toMatchObject({
      days: ['2024-03-04', '2024-04-03', '1970-01-02', 'blank'],
      order: undefined,
      ambiguous: false,
      text: 2,
    });
  });

  test('a two-digit year comes first where nothing else makes days, or where the locale writes so', () => {
    expect(column(['99/12/31', '10/11/12'])).toMatchObject({
      days: ['1999-12-31', '2010-11-12'],
      order: 'ymd',
      ambiguous: false,
    });
    expect(column(['24/03/15'], {dayOf, locale: 'ja_JP'})).toMatchObject({
      days: ['2024-03-15'],
      order: 'ymd',
      ambiguous: true,
    });
    expect(column(['24/03/15'])).toMatchObject({days: ['2015-03-24'], order: 'dmy'});
    expect(column(['03/04/2024'], {dayOf, locale: 'ja_JP'})).toMatchObject({order: 'mdy'});
    expect(column(['03/04/2024'], {dayOf, locale: 'sv_SE'})).toMatchObject({order: 'dmy'});
  });

  test('real dates next to text in the order the sheet does not understand', () => {
    const text = Array.from({length: 12}, (_, index) => `${index + 13}/04/2024`);
    const real = Array.from({length: 12}, (_, index) => new Date(Date.UTC(2024, index, 4)));
    const late = new Date(Date.UTC(2024, 0, 20));
    expect(column([...text, ...real], american)).toMatchObject({order: 'dmy', halfConverted: true});
    expect(column([...text, ...real, late], american).halfConverted).toBe(false);
    expect(column([...text, ...real], spanish).halfConverted).toBe(false);
    expect(column([...text, '01/02/2024', ...real], american).halfConverted).toBe(false);
    expect(column(text, american).halfConverted).toBe(false);
  });

  test('the order of the rows does not matter', () => {
    const part = fc.integer({min: 1, max: 31}).map(String);
    const cell = fc.oneof(
      fc.tuple(part, part, fc.constantFrom('24', '2023', '50')).map((parts) => parts.join('/')),
      fc.constantFrom('', 'x', '2024-02-30', '3 mar 2024'),
    );
    fc.assert(
      fc.property(
        fc
          .array(cell, {maxLength: 30})
          .chain((cells) =>
            fc.tuple(fc.constant(cells), fc.shuffledSubarray(cells, {minLength: cells.length})),
          ),
        fc.constantFrom('es_ES', 'en_US', 'ja_JP'),
        ([cells, shuffled], locale) => {
          const [a, b] = [column(cells, {dayOf, locale}), column(shuffled, {dayOf, locale})];
          expect([...b.days].sort()).toEqual([...a.days].sort());
          expect({...b, days: 0}).toEqual({...a, days: 0});
        },
      ),
    );
  });

  test('dates written in one order are read back, once a day tells it', () => {
    const day = fc
      .integer({min: dayFromIso('1950-01-01') ?? 0, max: dayFromIso('2049-12-31') ?? 0})
      .filter(isMeant);
    fc.assert(
      fc.property(
        fc.array(day, {maxLength: 20}),
        fc.constantFrom('/', '-', '.', ' '),
        fc.boolean(),
        fc.boolean(),
        (days, mark, monthFirst, short) => {
          const tell = dayFromCivil(2024, 3, 31);
          const texts = [...days, tell].map((value) => {
            const {year, month, day} = civilFromDay(value);
            const last = short ? isoDay(value).slice(2, 4) : String(year);
            return [...(monthFirst ? [month, day] : [day, month]), last].join(mark);
          });
          expect(column(texts).days).toEqual([...days, tell].map(isoDay));
        },
      ),
    );
  });
});

test('an ISO text is its day, whatever time and offset follow', () => {
  fc.assert(
    fc.property(
      fc.integer({min: -25000, max: 2_900_000}).filter(isMeant),
      fc.constantFrom('', 'T00:00:00Z', 'T23:59:59.9+14:00', ' 12:00', ' 1:05 PM'),
      (day, tail) => {
        expect(one(isoDay(day) + tail)).toBe(isoDay(day));
      },
    ),
  );
});

test('anything may stand in a cell', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), (text) => {
      const day = readDay(text, spanish);
      expect(Number.isInteger(day)).toBe(true);
    }),
  );
});

describe('locales', () => {
  test.each([
    ['dmy', 'es_ES es_MX es_AR es es_US en_GB en_AU en_IN fr_FR de_DE pt_BR it_IT ca_ES zh_HK xx'],
    ['mdy', 'en_US en en-US EN_us en_PH fil_PH fil es_PA es_PR'],
    ['ymd', 'ja_JP ko_KR zh_CN zh_TW hu_HU lt_LT sv_SE en_CA fr_CA en_ZA'],
  ])('%s: %s', (order, locales) => {
    for (const locale of locales.split(' '))
      expect([locale, localeOrder(locale)]).toEqual([locale, order]);
  });
});

test('months by name', () => {
  expect(['ene', 'jan', 'sept', 'set', 'agosto', 'dic', 'december'].map(monthOf)).toEqual([
    1, 1, 9, 9, 8, 12, 12,
  ]);
  expect(monthOf('ma')).toBeUndefined();
});

test.each([
  ['45537,75', '2024-09-02'],
  ['45537', '2024-09-02'],
  ['1704448800', '2024-01-05'],
  [' 1704448800000 ', '2024-01-05'],
  ['4553', 'bad'],
  ['12,5', 'bad'],
  ['10045537', 'bad'],
])('the text %p in a column of dates is %s', (text, expected) => {
  expect(one(text, {...spanish, serials: true})).toBe(expected);
  expect(looksLikeDate(text)).toBe(false);
});

test.each([
  '2024-01-05 00:00:00 +0000 UTC',
  'Fri Jan  5 10:22:11 2024',
  'Fri Jan 05 10:22:11 +0000 2024',
  'Fri Jan 5 10:22:11 UTC 2024',
])('%s as programs write it', (text) => expect(one(text)).toBe('2024-01-05'));

test.each(['Jan 5 10:22:11', 'Fri Jan 35 10:22:11 2024', 'Jan 5 10:22 24'])('%s is none', (text) =>
  expect(one(text)).toBe('bad'),
);
