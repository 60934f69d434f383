// The machinery, over functions declared here: every shape of argument and result that the catalogue needs.
import fc from 'fast-check';
import {column, eachRow, list, mayBeBlank, optional} from '../../src/functions/declare/arguments';
import {startCall} from '../../src/functions/declare/call';
import {defineFunction} from '../../src/functions/declare/define';
import {defineColumnFunction} from '../../src/functions/declare/defineColumn';
import {defineTableFunction} from '../../src/functions/declare/defineTable';
import {
  date,
  label,
  number,
  numberOrText,
  text,
  wordOrText,
  yesNo,
} from '../../src/functions/declare/kinds';
import {
  asDate,
  asLabel,
  asNumber,
  asNumberOr,
  asTable,
  asText,
  asYesNo,
  sideBySide,
} from '../../src/functions/declare/results';
import {columnOf, evaluate, hostIn} from './evaluate';

const sum = defineFunction('SUM_OF', {
  args: {one: number(), other: number()},
  result: asNumber,
  run: ({one, other}) => one + 10 * other,
  examples: [],
});

describe('stretching', () => {
  test.each<[unknown, unknown, unknown]>([
    [1, 2, 21],
    [[[1]], [[2]], 21],
    [columnOf(1, 2), 3, [[31], [32]]],
    [[[1, 2]], 3, [[31, 32]]],
    [
      columnOf(1, 2),
      [[3, 4]],
      [
        [31, 41],
        [32, 42],
      ],
    ],
    [
      [
        [1, 2],
        [3, 4],
      ],
      columnOf(5, 6),
      [
        [51, 52],
        [63, 64],
      ],
    ],
    [
      [
        [1, 2],
        [3, 4],
      ],
      [[5, 6]],
      [
        [51, 62],
        [53, 64],
      ],
    ],
  ])('%j with %j gives %j', (one, other, result) => {
    expect(evaluate(sum, one, other)).toEqual(result);
  });

  test('sizes that differ are named with their arguments', () => {
    expect(() => evaluate(sum, columnOf(1, 2, 3), columnOf(1, 2))).toThrow(
      'one is 3 × 1, other is 2 × 1 (rows × columns): give ranges of one size',
    );
    expect(() =>
      evaluate(
        sum,
        [[1, 2, 3]],
        [
          [1, 2],
          [1, 2],
        ],
      ),
    ).toThrow('one is 1 × 3, other is 2 × 2');
  });

  test('property: a value, a range of one cell and a column of it agree', () => {
    const finite = fc.double({noNaN: true, min: -1e6, max: 1e6});
    fc.assert(
      fc.property(finite, finite, fc.integer({min: 2, max: 5}), (one, other, rows) => {
        const scalar = evaluate(sum, one, other);
        expect(evaluate(sum, [[one]], other)).toBe(scalar);
        const filled = columnOf(...Array.from({length: rows}, () => one));
        expect(evaluate(sum, filled, other)).toEqual(filled.map(() => [scalar]));
      }),
    );
  });

  test('property: rows do not see each other', () => {
    const row = fc.tuple(fc.integer(), fc.integer());
    fc.assert(
      fc.property(fc.array(row, {minLength: 2, maxLength: 8}), (rows) => {
        const whole = evaluate(
          sum,
          rows.map(([one]) => [one]),
          rows.map(([, other]) => [other]),
        );
        expect(whole).toEqual(rows.map(([one, other]) => [evaluate(sum, one, other)]));
      }),
    );
  });
});

describe('blanks', () => {
  test('a single value does not make a row non-blank, a partly filled row is no blank', () => {
    expect(evaluate(sum, columnOf(1, '', 3, ''), 2)).toEqual([[21], [''], [23]]);
    expect(evaluate(sum, columnOf(1, '', 3), columnOf(1, 1, ''))).toEqual([
      [11],
      ['# one: a blank is not a number'],
      ['# other: a blank is not a number'],
    ]);
  });

  test('an open column against an open row', () => {
    expect(evaluate(sum, columnOf(1, 2, ''), [[3, '', 4, '']])).toEqual([
      [31, '', 41],
      [32, '', 42],
    ]);
  });

  test('all blank', () => {
    expect(evaluate(sum, columnOf('', ''), columnOf('', ''))).toEqual([['']]);
    expect(evaluate(sum, columnOf('', ''), 'text')).toEqual([['']]);
  });

  test('a wrong single value that serves every row is said once', () => {
    expect(evaluate(sum, columnOf(1, '', 3), 'a')).toBe('# other: the text “a” is not a number');
  });

  test('where several values are missing, one sentence names them', () => {
    expect(() => evaluate(sum)).toThrow('SUM_OF needs one, other');
    expect(() => evaluate(sum, '', '')).toThrow('SUM_OF needs one, other');
    expect(() => evaluate(sum, 1)).toThrow('other: a blank is not a number');
  });

  test('a range that holds one row still answers in its cell', () => {
    expect(evaluate(sum, columnOf('a', ''), 1)).toEqual([['# one: the text “a” is not a number']]);
  });

  test('ragged or odd inputs are blanks', () => {
    expect(evaluate(sum, [[1], [], [null], [undefined], [{}], [2]], 1)).toEqual(
      columnOf(11, '', '', '', '', 12),
    );
    expect(() => evaluate(sum, [], 1)).toThrow('one: a blank is not a number');
    expect(evaluate(sum, [1, 2], 1)).toEqual([[11, 12]]);
  });
});

test('results that no cell can hold are a sentence', () => {
  expect(() => evaluate(sum, 1e308, 1e308)).toThrow('too large');
  expect(evaluate(sum, columnOf(1e308, 1), 1e308)).toEqual([
    ['# The result is too large for a number'],
    ['# The result is too large for a number'],
  ]);
});

describe('the spreadsheet is asked as little as can be', () => {
  test('not at all for numbers, once for a thousand labels or sentences', () => {
    const {host, asked} = hostIn('en');
    sum.evaluate(startCall(host), [columnOf(1, 2), 3]);
    expect(asked).toEqual({locale: 0, calendar: 0});
    sum.evaluate(startCall(host), [columnOf(...Array.from({length: 1000}, () => 'a')), 3]);
    expect(asked).toEqual({locale: 1, calendar: 0});
  });
});

test('a locale that is no language tag still speaks', () => {
  expect(() => sum.evaluate(startCall(hostIn('?').host), ['a', 1.5])).toThrow(
    'one: the text “a” is not a number',
  );
});

describe('dates', () => {
  const span = defineFunction('SPAN', {
    args: {first: date(), last: date()},
    result: asNumber,
    run: ({first, last}) => last - first,
    examples: [],
  });
  const next = defineFunction('NEXT_DAY', {
    args: {day: date()},
    result: asDate,
    run: ({day}) => day + 1,
    examples: [],
  });

  test('date cells, ISO text and serial numbers are the same day', () => {
    const same = [
      new Date(Date.UTC(2024, 1, 29, 23)),
      '2024-02-29',
      '2024-02-29T10:00',
      45351,
      45351.7,
    ];
    for (const first of same) for (const last of same) expect(evaluate(span, first, last)).toBe(0);
  });

  test('a day becomes a date cell', () => {
    expect(evaluate(next, '2024-02-28')).toEqual(new Date(Date.UTC(2024, 1, 29)));
    expect(evaluate(next, columnOf('2024-02-28', '2024-02-29'))).toEqual([
      [new Date(Date.UTC(2024, 1, 29))],
      [new Date(Date.UTC(2024, 2, 1))],
    ]);
  });

  test.each<[unknown, string]>([
    ['2024-02-30', 'day: the text “2024-02-30” is not a date'],
    ['30/02/2024', 'day: the text “30/02/2024” is not a date'],
    [0, 'day: 0 is not a date'],
    [new Date(NaN), 'day: the date ? is not a date'],
  ])('%s is no date', (cell, sentence) => {
    expect(() => evaluate(next, cell)).toThrow(sentence);
  });

  test('dates of another context are dates', () => {
    const foreign = Object.assign(Object.create(null), {getTime: () => 86400000 * 3});
    expect(evaluate(span, foreign, 25569 + 5)).toBe(2);
  });
});

describe('results side by side', () => {
  const plan = defineFunction('PLAN', {
    args: {tier: label('tier'), ltv: number()},
    result: sideBySide(asNumber, asLabel('tier'), asYesNo),
    run: ({tier, ltv}) =>
      ltv === 0 ? undefined : ([ltv, tier, ltv > 5 ? true : undefined] as const),
    examples: [],
  });

  test('one row, a column, a blank, a wrong row', () => {
    expect(evaluate(plan, 'Grandes', 9)).toEqual([[9, 'Big', true]]);
    expect(evaluate(plan, columnOf('top', 'PROBABLE', '', 'what'), columnOf(1, 0, '', 3))).toEqual([
      [1, 'Top', ''],
      ['', '', ''],
      ['', '', ''],
      [
        '# tier: the text “what” is none of: Top, Big, Medium, Small, Inactive, Prospect, Suspect, Rest of the world, Unknown',
        '',
        '',
      ],
    ]);
  });

  test('several columns have no room', () => {
    expect(() => evaluate(plan, [['top', 'big']], 1)).toThrow('gives 3 cells a row');
  });
});

describe('lists beside row-by-row arguments', () => {
  const scored = defineFunction('SCORED', {
    args: {value: number(), model: list(numberOrText()), word: optional(wordOrText('provider'))},
    result: sideBySide(asNumberOr('NEVER'), asText),
    run: ({value, model, word}) => {
      const [name, factor] = model;
      const product = typeof factor === 'number' ? value * factor : ('NEVER' as const);
      const said = word && ('word' in word ? word.word : word.text);
      return [product, said === undefined ? undefined : `${name}: ${said}`] as const;
    },
    examples: [],
  });

  test('the list goes to every row', () => {
    expect(evaluate(scored, columnOf(1, 2), [['BG/NBD', 3, '']])).toEqual([
      [3, ''],
      [6, ''],
    ]);
    expect(evaluate(scored, 1, [['BG/NBD', 3]], 'ninguno')).toEqual([[3, 'BG/NBD: NONE']]);
    expect(evaluate(scored, 1, [['BG/NBD', 'x']], 'Acme')).toEqual([['never', 'BG/NBD: Acme']]);
  });

  test('a blank or wrong list ends the call', () => {
    expect(() => evaluate(scored, columnOf(1, 2), '')).toThrow('model: the range is blank');
    expect(() => evaluate(scored, columnOf(1, 2), columnOf('BG', '#N/A'))).toThrow(
      'model, cell 2: the error #N/A is not text',
    );
  });
});

describe('a row of the range as one value', () => {
  const total = defineFunction('TOTAL', {
    args: {contributions: eachRow(mayBeBlank(number()))},
    result: asNumber,
    run: ({contributions}) => contributions.reduce<number>((all, each) => all + (each ?? 0), 0),
    examples: [],
  });

  test('rows, blank rows, wrong rows', () => {
    expect(
      evaluate(total, [
        [1, 2],
        ['', ''],
        ['a', 2],
        [5, ''],
        ['', ''],
      ]),
    ).toEqual([[3], [''], ['# contributions, cell 1: the text “a” is not a number'], [5]]);
    expect(evaluate(total, [[1, 2, 3]])).toBe(6);
  });
});

describe('columns', () => {
  const ranks = defineColumnFunction('RANKS', {
    args: {
      last: column(date()),
      revenue: column(mayBeBlank(number())),
      as_of: date(),
      cuts: optional(list(number())),
    },
    result: sideBySide(asNumber, asNumber),
    run: ({last, revenue, as_of, cuts}, count) =>
      Array.from({length: count}, (_, index) => {
        const rank = revenue.filter((other) => (other ?? 0) > (revenue[index] ?? 0)).length;
        return [rank + (cuts?.[0] ?? 0), as_of - (last[index] ?? 0)] as const;
      }),
    examples: [],
  });

  test('wrong and blank rows stay out of the rank', () => {
    expect(
      evaluate(
        ranks,
        columnOf('2024-01-01', 'soon', '', '2024-01-03'),
        columnOf(5, 900, '', 7),
        '2024-01-04',
      ),
    ).toEqual([
      [1, 3],
      ['# last: the text “soon” is not a date', ''],
      ['', ''],
      [0, 1],
    ]);
  });

  test('the others are single cells', () => {
    expect(() => evaluate(ranks, columnOf(1, 2), columnOf(1, 2), columnOf(1, 2))).toThrow(
      'as_of: takes a single cell, not a range of 2 × 1 (rows × columns)',
    );
    expect(() => evaluate(ranks, columnOf(1, 2), columnOf(1, 2), '')).toThrow(
      'as_of: a blank is not a date',
    );
  });
});

describe('tables', () => {
  const causes = defineTableFunction('CAUSES', {
    args: {
      reason: list(text()),
      ltv: optional(list(mayBeBlank(number()))),
      rate: optional(number(), 1),
    },
    aligned: [['reason', 'ltv']],
    result: asTable((rows: readonly (readonly [string, number])[]) => [
      ['Reason', 'LTV'],
      ...rows.map(([reason, lost]) => [reason, lost]),
    ]),
    run: ({reason, ltv, rate}) =>
      reason.map((each, index) => [each, (ltv?.[index] ?? 0) * rate] as const),
    examples: [],
  });

  test('cell for cell, without the places that are blank in all', () => {
    expect(
      evaluate(causes, columnOf('price', '', 'moved', ''), columnOf(5, '', '', ''), 2),
    ).toEqual([
      ['Reason', 'LTV'],
      ['price', 10],
      ['moved', 0],
    ]);
    expect(evaluate(causes, columnOf('price', 7))).toEqual([
      ['Reason', 'LTV'],
      ['price', 0],
      ['7', 0],
    ]);
  });

  test('a wrong cell is named with its place', () => {
    expect(() => evaluate(causes, columnOf('a', '', 'b'), columnOf(1, '', 'x'))).toThrow(
      'ltv, cell 3: the text “x” is not a number',
    );
    expect(() => evaluate(causes, columnOf('a', 'b'), columnOf(1, 2, 3))).toThrow(
      'reason is 2 × 1, ltv is 3 × 1',
    );
  });

  test('one value, one row', () => {
    const share = defineTableFunction('SHARE', {
      args: {ids: list(text())},
      result: asNumber,
      run: ({ids}) => new Set(ids).size / ids.length,
      examples: [],
    });
    expect(evaluate(share, columnOf('a', 'b', 'a', 'a'))).toBe(0.5);
    const both = defineTableFunction('BOTH', {
      args: {ids: list(yesNo())},
      result: sideBySide(asNumber, asYesNo),
      run: ({ids}) => [ids.length, ids[0]] as const,
      examples: [],
    });
    expect(evaluate(both, columnOf('sí', 'no'))).toEqual([[2, true]]);
  });
});

describe('words', () => {
  const echo = defineFunction('ECHO', {
    args: {segment: label('segment')},
    result: asText,
    run: ({segment}) => segment,
    examples: [],
  });
  test.each([
    ['Poco profundo', 'SHALLOW'],
    ['poco profundolos', 'SHALLOW'],
    ['SUPERFICIAL', 'SHALLOW'],
    ['Totalmente no disponible', 'STRONGLY_UNAVAILABLE'],
    ['debilmente no disponible', 'WEAKLY_UNAVAILABLE'],
    ['WEAKLY_UNAVAILABLE', 'WEAKLY_UNAVAILABLE'],
    ['weakly  unavailable', 'WEAKLY_UNAVAILABLE'],
    ['Sin datos', 'NO_DATA'],
  ])('%s', (typed, code) => {
    expect(evaluate(echo, typed)).toBe(code);
  });
});
