/**
 * No header and no number of a sheet that Ciclo made is cut off at its width, in the letters of DejaVu Sans, which are wider than
 * those of most fonts. Texts may be: they are names and sentences of any length.
 */
import {readFileSync} from 'node:fs';
import {openHost, WallTime, type Host, type MemorySheet, type Stored} from 'sheets-here/host';
import {type Language, languages} from '../../src/messages';
import {asked, day, shared} from '../host/shop';
import {fontWidth} from './fontWidth';

/** Ten points, as Sheets writes. */
const PIXELS = 40 / 3;
const FONTS = 'node_modules/dejavu-fonts-ttf/ttf';
const plain = fontWidth(`${FONTS}/DejaVuSans.ttf`, PIXELS);
const bold = fontWidth(`${FONTS}/DejaVuSans-Bold.ttf`, PIXELS);
/** Left and right of a cell's text. */
const PADDING = 6;

const NUMBER = /^(?:"([^"]*)")?(#,##)?0(?:\.(0+))?( "([^"]*)"|%)?$/;

/** A number or a day as a format shows it. */
const shown = (cell: number | WallTime, format: string): string => {
  if (cell instanceof WallTime) {
    const [year = '', month = '', date = ''] = cell.toString().slice(0, 10).split('-');
    // The automatic format of a day, at its longest.
    return (format || 'yyyy-mm-dd')
      .replace('yyyy', year)
      .replace(/\bmm?\b/, /^$|mm/.test(format) ? month : String(Number(month)))
      .replace(/\bdd?\b/, /^$|dd/.test(format) ? date : String(Number(date)));
  }
  const [, least, large = '', other = ''] = /^\[>=(\d+)\]([^;]+);([^;]+)$/.exec(format) ?? [];
  if (least !== undefined) return shown(cell, cell >= Number(least) ? large : other);
  if (format === '0.000E+00') return cell.toExponential(3).toUpperCase();
  if (format === '' || format === 'General') return String(Number(cell.toPrecision(10)));
  const [, front = '', grouped, decimals = '', end = '', sign = ''] = NUMBER.exec(format) ?? [];
  if (!NUMBER.test(format)) throw new Error(`a format that is not known here: ${format}`);
  const text = (end === '%' ? cell * 100 : cell).toFixed(decimals.length);
  const [whole = '', rest] = text.split('.');
  const marked = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return (
    front +
    marked +
    (rest === undefined ? '' : `.${rest}`) +
    (end === '%' ? '%' : sign && ` ${sign}`)
  );
};

const isBold = (sheet: MemorySheet, row: number, column: number): boolean =>
  sheet.overlay('weight', column, row, 1)[0] === 'bold' ||
  sheet.conditionalRules.some(
    (rule) =>
      rule.kind === 'condition' &&
      rule.format.bold === true &&
      rule.areas.some(
        (area) =>
          row >= area.row &&
          row < area.row + area.rows &&
          column >= area.column &&
          column < area.column + area.columns,
      ),
  );

/** What is cut off on a sheet, told by its cell. A header that stands alone in its row runs over what is free beside it. */
const cutOff = (sheet: MemorySheet): string[] => {
  const found: string[] = [];
  const cells = sheet.cells();
  for (let column = 1; column <= sheet.lastColumn; column++) {
    const room = sheet.columnWidth(column) - PADDING;
    const formats = sheet.overlay('format', column, 1, cells.length);
    const wraps = sheet.overlay('wrap', column, 1, cells.length);
    cells.forEach((row, r) => {
      const cell = row[column - 1] ?? '';
      const tell = (text: string, width: number): void => {
        if (width > room)
          found.push(
            `${sheet.name} ${String(r + 1)}:${String(column)} ${text}: ${String(Math.ceil(width))} > ${String(room)}`,
          );
      };
      if (typeof cell === 'number' || cell instanceof WallTime) {
        const text = shown(cell, formats[r] ?? '');
        tell(text, isBold(sheet, r + 1, column) ? bold(text) : plain(text));
      } else if (typeof cell === 'string' && cell !== '' && isBold(sheet, r + 1, column)) {
        const isAlone = row.slice(column).every((next) => next === '');
        const words = wraps[r] === 'WRAP' ? cell.split(' ') : isAlone ? [] : [cell];
        for (const word of words) tell(word, bold(word));
      }
    });
  }
  return found;
};

const LONG = 'Maximiliana Wilhelmina von und zu Hohenlohe-Waldenburg-Schillingsfürst '
  .repeat(4)
  .trim();

const rowsOf = (count: number, nameOf: (i: number) => string): Stored[][] => [
  ['Customer', 'Order date', 'Amount', 'Name', 'E-mail'],
  ...Array.from({length: count}, (_, i): Stored[] => {
    const who = nameOf(i % Math.max(3, count / 6));
    return [
      who,
      day(
        `${String(2022 + (i % 3))}-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`,
      ),
      (10 + (i % 500)) * (i % 7 ? 1 : 997.37),
      who,
      `${who.slice(0, 20).replace(/ /g, '.')}@example.com`,
    ];
  }),
];

const TABLES: readonly [string, (host: Host, language: Language) => void][] = [
  [
    'the sample',
    (host, language) => {
      host.openCsv(readFileSync(`samples/shop-${language}.csv`, 'utf8'), 'Shop');
    },
  ],
  [
    '20,000 rows',
    (host) =>
      host.book.activeSheet.put(
        1,
        1,
        rowsOf(20_000, (i) => `C${String(i)}`),
      ),
  ],
  [
    'very long names',
    (host) =>
      host.book.activeSheet.put(
        1,
        1,
        rowsOf(60, (i) => `${LONG} ${String(i)}`),
      ),
  ],
];

const scenes = (['en', 'es'] as const).flatMap((language) =>
  TABLES.map(([name, fill]) => ({name, language, fill})),
);

test.each(scenes)(
  '$name, $language',
  async ({language, fill}) => {
    const host = openHost({
      ...shared,
      now: new Date('2026-07-01T10:00:00Z'),
      locale: language === 'es' ? 'es_ES' : 'en_US',
      userLocale: language,
      unknowns: {currentonly: 'enough'},
    });
    fill(host, language);
    const source = host.book.activeSheet;
    const before = new Set(host.book.sheets.map(({id}) => id));
    await asked(host, 'classify', {columns: ALL, predict: true, sheet: source.id});
    for (const report of ['flow', 'retention', 'cohorts', 'migration'] as const)
      await asked(host, 'makeReport', {sheet: source.id, report, period: 'year'});
    await asked(host, 'makeList', {
      ...{sheet: source.id, column: 'activity', code: 'LAPSED', consent: 'all'},
      columns: ['orders', 'last', 'revenue', 'ltv', 'average_order', 'next_order', 'reason'],
    });
    await host.menu('menuExamples');
    const ours = host.book.sheets.filter(({id}) => !before.has(id));
    expect(ours.length).toBeGreaterThanOrEqual(7);
    expect(ours.flatMap(cutOff)).toEqual([]);
    const {customers} = languages[language].sheets;
    const sheet = host.book.sheet(customers);
    expect([sheet.frozenRows, sheet.frozenColumns]).toEqual([1, 1]);
    // Beside the person's own table too: only what is ours is looked at.
    expect(cutOff(source).filter((text) => /:(?:[6-9]|\d\d) /.test(text))).toEqual([]);
  },
  300_000,
);

const ALL = [
  ...[
    'stage',
    'phase',
    'activity',
    'lapse_date',
    'tier',
    'rfm',
    'scores',
    'ltv',
    'p_alive',
    'expected_orders',
  ],
  ...['expected_value', 'predicted_ltv', 'action', 'reason', 'as_of'],
];

test('what is too wide is found', () => {
  const host = openHost(shared);
  const {activeSheet: sheet} = host.book;
  sheet.put(1, 1, [
    ['Heading', 'Two words'],
    [1234567890123, day('2024-12-24')],
  ]);
  sheet.setOverlay('weight', 1, 1, ['bold']);
  sheet.setOverlay('weight', 2, 1, ['bold']);
  sheet.setOverlay('wrap', 2, 1, ['WRAP']);
  sheet.setOverlay('format', 1, 2, ['#,##0.00 "€"']);
  sheet.setColumnWidths(1, 2, 60);
  expect(cutOff(sheet)).toEqual([
    expect.stringMatching(/^Sheet1 1:1 Heading: 63 > 54$/),
    expect.stringMatching(/^Sheet1 2:1 1,234,567,890,123\.00 €: 1\d\d > 54$/),
    expect.stringMatching(/^Sheet1 2:2 2024-12-24: \d+ > 54$/),
  ]);
});
