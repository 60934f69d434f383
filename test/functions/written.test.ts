/** Numbers and days that stand as text are read as classification reads them, in whichever argument. */
import {readFileSync} from 'node:fs';
import {dsvFormat} from 'd3-dsv';
import {functions} from '../../src/functions';
import {startCall} from '../../src/functions/declare/call';
import type {CustomFunction} from '../../src/functions/declare/declaration';
import {columnOf, formula, formulaIn, formulaInSpanish, hostIn} from './evaluate';

test.each(['en', 'es'] as const)('the amounts of the sample shop (%s) are read', (language) => {
  const text = readFileSync(`samples/shop-${language}.csv`, 'utf8');
  const rows = dsvFormat(language === 'en' ? ',' : ';')
    .parseRows(text)
    .slice(1);
  const amounts = rows.map((row) => row[4] ?? '');
  const numbers = amounts.map((amount) => {
    if (!/\d/.test(amount)) return amount;
    const [thousands, decimal] = language === 'en' ? [',', '.'] : ['.', ','];
    return Number(amount.replace(/[ $€]/g, '').split(thousands).join('').replace(decimal, '.'));
  });
  expect(amounts.filter((amount) => Number(amount) > 0)).toEqual([]);
  expect(numbers.filter((amount) => Number.isFinite(amount)).length).toBe(2500);
  const found = formulaIn(language, 'PYRAMID_TIER', columnOf(...amounts));
  expect(found).toEqual(formulaIn(language, 'PYRAMID_TIER', columnOf(...numbers)));
  expect(String(found).split('# revenue:')).toHaveLength(1 + 3); // Amounts that are still pending.
});

const every = functions as readonly CustomFunction[];

/** An example's cells with numbers or days as another text. */
const rewritten = (input: unknown, write: (cell: unknown) => unknown): unknown =>
  Array.isArray(input) ? input.map((each) => rewritten(each, write)) : write(input);

describe.each(every)('$name', ({name, args, examples}) => {
  test('takes its numbers and days as text', () => {
    const facts = Object.values(args);
    for (const {cells} of examples) {
      const asText = cells.map((input, index) =>
        rewritten(input, (cell) => {
          const type = facts[index]?.type;
          if (type === 'number' && typeof cell === 'number') return `${String(cell)} `;
          if (type !== 'Date' || typeof cell !== 'string') return cell;
          return cell.replace(/^(\d{4})-0?(\d+)-0?(\d+)$/, (_, year, month, day) => {
            const word = new Date(Date.UTC(2000, Number(month) - 1)).toLocaleString('en', {
              month: 'short',
              timeZone: 'UTC',
            });
            return `${String(day)} ${word} ${String(year)}`;
          });
        }),
      );
      expect(formula(name, ...asText)).toEqual(formula(name, ...cells));
    }
  });
});

describe('money', () => {
  const tiers = (...cells: unknown[]) => formula('PYRAMID_TIER', columnOf(...cells));

  test('all cells of a column decide its decimal mark', () => {
    const found = (...cells: unknown[]) =>
      formula('CAC', columnOf(...cells), columnOf(...cells.map(() => 1)));
    expect(found('1.234', '5,5 €')).toEqual(columnOf(1234, 5.5));
    expect(found('1.234', '$5.50')).toEqual(columnOf(1.234, 5.5));
    expect(found('1.234', '$7')).toEqual(columnOf(1.234, 7));
    expect(found('EUR 1,234', 7)).toEqual(columnOf(1234, 7));
  });

  test('a single cell is read by itself: the locale decides', () => {
    expect(formula('CAC', '1.234', 1)).toBe(1.234);
    expect(formulaInSpanish('CAC', '1.234', 1)).toBe(1234);
    expect(formula('CAC', '1.234', columnOf('5,5', '2'))).toEqual(columnOf(1.234 / 5.5, 0.617));
  });

  test('a range that cannot tell follows another one of the call', () => {
    expect(formula('CAC', columnOf('1.234', '2.000'), columnOf('0,5', '2'))).toEqual(
      columnOf(2468, 1000),
    );
  });

  test('a row is a column that lies; in a block each column decides for itself', () => {
    expect(formula('CAC', [['1.234', '5,5']], 1)).toEqual([[1234, 5.5]]);
    expect(
      formula(
        'CAC',
        [
          ['1.234,5', '1,234.5'],
          ['2.000', '2,000'],
        ],
        1,
      ),
    ).toEqual([
      [1234.5, 1234.5],
      [2000, 2000],
    ]);
  });

  test('what is no number says so', () => {
    expect(tiers(10, '5 €', '#N/A', 'abc', '80%', true, '')).toEqual(
      columnOf(
        'Top',
        'Small',
        '# revenue: the error #N/A is not a number',
        '# revenue: the text “abc” is not a number',
        '# revenue: the text “80%” is not a number',
        '# revenue: TRUE is not a number',
      ),
    );
    expect(() => formula('CAC', '12,34,5', 1)).toThrow(
      'spend: the text “12,34,5” is not a number at least 0',
    );
    expect(() => formula('CAC', '-5 €', 1)).toThrow('spend: -5 is not at least 0');
  });

  test('the locale is asked for only where text depends on it', () => {
    const asked = (...cells: unknown[]): number => {
      const {host, asked: times} = hostIn('es_ES');
      every.find(({name}) => name === 'CAC')?.evaluate(startCall(host), [columnOf(...cells), 1]);
      return times.locale;
    };
    expect(asked(1, 2)).toBe(0);
    expect(asked('1 €', '2,5 €')).toBe(0);
    expect(asked('1.234', '5.678')).toBe(1);
  });
});

describe('days', () => {
  const first = columnOf('13/04/2024', '05/06/2024');

  test('all cells of a column decide which number is the day, else the locale', () => {
    const lapse = (last: unknown) => formula('LAPSE_DATE', columnOf(1, 1), '', last, 30);
    const iso = (...days: string[]) =>
      formula('LAPSE_DATE', columnOf(1, 1), '', columnOf(...days), 30);
    expect(lapse(first)).toEqual(iso('2024-04-13', '2024-06-05'));
    expect(lapse(columnOf('03/04/2024', '05/06/2024'))).toEqual(iso('2024-03-04', '2024-05-06'));
    expect(
      formulaInSpanish('LAPSE_DATE', columnOf(1, 1), '', columnOf('03/04/2024', '5 jun 2024'), 30),
    ).toEqual(iso('2024-04-03', '2024-06-05'));
  });

  test('a range that cannot tell follows another one of the call; a single cell does not', () => {
    const stage = (last: unknown, asOf: string) =>
      formula('INACTIVITY', columnOf(3, 3), first, last, asOf, 30);
    expect(stage(columnOf('12/05/2024', '05/07/2024'), '2024-07-10')).toEqual(
      stage(columnOf('2024-05-12', '2024-07-05'), '2024-07-10'),
    );
    expect(stage(columnOf('2024-05-12', '2024-07-05'), '07/10/2024')).toEqual(
      stage(columnOf('2024-05-12', '2024-07-05'), '2024-07-10'),
    );
  });

  test.each(['0000-00-00', '1970-01-01', '1900-01-01', '9999-12-31', new Date(0), 25569])(
    '%s in a column of days is no day',
    (never) => {
      expect(
        formula(
          'LIFECYCLE_STAGE',
          columnOf(0, 1),
          columnOf(never, never),
          columnOf(never, '2026-06-20'),
          '2026-06-30',
        ),
      ).toEqual(columnOf('Acquisition', 'Conversion'));
    },
  );

  test('where a day has to be, it is the day that it names', () => {
    expect(formula('LIFECYCLE_STAGE', 0, '', '', '1970-01-01')).toBe('Acquisition');
    expect(() => formula('LIFECYCLE_STAGE', 0, '', '', '0000-00-00')).toThrow(
      'as_of: the text “0000-00-00” is not a date',
    );
  });

  test('days long ago are days', () => {
    expect(formula('LIFECYCLE_STAGE', 1, '', '1980-05-06', '1980-05-20')).toBe('Conversion');
  });
});
