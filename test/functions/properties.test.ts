/** Properties of the catalogue, through its cells: what has to hold whatever is in them. */
import fc from 'fast-check';
import {groups} from '../../src/functions';
import {columnOf, formula} from './evaluate';

/** One call over a range: the first cell of each row. */
const answers = (name: string, rows: readonly (readonly unknown[])[], ...rest: unknown[]) => {
  const columns = (rows[0] ?? []).map((_, place) => rows.map((row) => [row[place]]));
  const found = formula(name, ...columns, ...rest);
  return (Array.isArray(found) ? found : [[found]]).map(([cell]) => cell);
};

describe('HOFMEYR_SEGMENT is monotone', () => {
  const COMMITTED = ['Entrenched', 'Average', 'Shallow', 'Convertible'];
  const OPEN = ['Available', 'Ambivalent', 'Weakly unavailable', 'Strongly unavailable'];

  /** One step up in each answer in turn, from every place of the grid. */
  const violations = (low: number, high: number, outside: boolean): number => {
    const order = outside ? OPEN : COMMITTED;
    const span = Array.from({length: high - low + 1}, (_, step) => low + step);
    const grid = span.flatMap((h) =>
      span.flatMap((m) => span.flatMap((a) => span.map((d) => [h, m, a, d] as const))),
    );
    const customer = outside ? [false] : [];
    const segments = answers(
      'HOFMEYR_SEGMENT',
      grid,
      `${String(low)}..${String(high)}`,
      ...customer,
    );
    const rank = new Map(
      grid.map((answer, row) => [answer.join(), order.indexOf(String(segments[row]))]),
    );
    // More happiness and so on binds a customer; it makes an outsider less open. More attraction does the contrary.
    const signs = outside ? [1, 1, -1, 1] : [-1, -1, 1, -1];
    let found = 0;
    for (const answer of grid)
      signs.forEach((sign, place) => {
        const up = answer.map((value, index) => (index === place ? value + 1 : value));
        const above = rank.get(up.join());
        const here = rank.get(answer.join()) ?? NaN;
        if (here < 0 || (above !== undefined && (above - here) * sign < 0)) found++;
      });
    return found;
  };

  test.each([
    [1, 10],
    [0, 10],
    [1, 7],
    [1, 5],
    [1, 4],
    [1, 3],
    [0, 1],
    [-2, 2],
    [-5, 5],
  ])('on every answer from %d to %d, customer or not', (low, high) => {
    expect([violations(low, high, false), violations(low, high, true)]).toEqual([0, 0]);
  });

  test('property: on any scale, with answers between its marks, and yes and no', () => {
    const place = fc.double({min: 0, max: 1, noNaN: true});
    const scale = fc.tuple(fc.integer({min: -20, max: 20}), fc.integer({min: 1, max: 120}));
    fc.assert(
      fc.property(scale, fc.array(place, {minLength: 8, maxLength: 8}), ([low, span], places) => {
        const high = low + span;
        const at = (share: number | undefined): number =>
          Math.min(high, Math.max(low, low + span * (share ?? 0)));
        // Two answers to each question, the better and the worse. Attraction is better when it is less.
        const pairs = [0, 1, 2, 3].map((k) => [at(places[k]), at(places[k + 4])] as const);
        const better = pairs.map(([x, y], k) => (k === 2 ? Math.min(x, y) : Math.max(x, y)));
        const worse = pairs.map(([x, y], k) => (k === 2 ? Math.max(x, y) : Math.min(x, y)));
        const text = `${String(low)} a ${String(high)}`;
        const [bad, good, no] = answers(
          'HOFMEYR_SEGMENT',
          [worse, better, [better[0], better[1], 'no', better[3]]],
          text,
        ).map((segment) => COMMITTED.indexOf(String(segment)));
        expect(good).toBeGreaterThanOrEqual(0);
        expect(good).toBeLessThanOrEqual(bad ?? -1);
        expect(no).toBeLessThanOrEqual(good ?? -1);
      }),
    );
  });
});

describe('PYRAMID_TIER', () => {
  const revenue = fc.oneof(
    fc.integer({min: -3, max: 12}),
    fc.double({min: 0, max: 1e6, noNaN: true}),
  );
  const order = ['Top', 'Big', 'Medium', 'Small'];

  test('property: the order of the rows does not matter, and equal revenue is an equal class', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(revenue, fc.nat()), {minLength: 2, maxLength: 60}), (rows) => {
        const tiers = answers(
          'PYRAMID_TIER',
          rows.map(([amount]) => [amount, true]),
        );
        const shuffled = rows
          .map(([, key], index) => ({key, index}))
          .sort((x, y) => x.key - y.key || x.index - y.index);
        expect(
          answers(
            'PYRAMID_TIER',
            shuffled.map(({index}) => [rows[index]?.[0], true]),
          ),
        ).toEqual(shuffled.map(({index}) => tiers[index]));
        rows.forEach(([amount], one) => {
          rows.forEach(([other], two) => {
            if (amount === other) expect(tiers[one]).toBe(tiers[two]);
            if (amount > other && other > 0)
              expect(order.indexOf(String(tiers[one]))).toBeLessThanOrEqual(
                order.indexOf(String(tiers[two])),
              );
          });
        });
      }),
    );
  });
});

describe('LTV', () => {
  const rate = fc.double({min: 0, max: 1, noNaN: true});
  const discount = fc.double({min: -0.5, max: 2, noNaN: true});

  test('property: many periods come near to no end, from below', () => {
    fc.assert(
      fc.property(rate, discount, fc.constantFrom('end', 'end_sure', 'start'), (r, i, timing) => {
        fc.pre(r < (1 + i) * 0.999);
        const endless = formula('LTV', 1, r, i, '', timing) as number;
        const few = formula('LTV', 1, r, i, 5, timing) as number;
        const many = formula('LTV', 1, r, i, 40_000, timing) as number;
        expect(Math.abs(many - endless)).toBeLessThanOrEqual(1e-12 * Math.abs(endless));
        expect(few).toBeLessThanOrEqual(endless * (1 + 1e-12));
      }),
    );
  });

  test('property: a curve of constant retention is worth what LTV says of as many periods', () => {
    fc.assert(
      fc.property(rate, discount, fc.integer({min: 1, max: 30}), (r, i, n) => {
        const curve = Array.from({length: n}, (_, t) => [r ** (t + 1)]);
        const whole = formula('LTV', 7, r, i, n) as number;
        const found = formula('LTV_CURVE', 7, curve, i) as number;
        expect(Math.abs(found - whole)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(whole)));
      }),
    );
  });

  test.each([
    [
      'nobody leaves, nothing is discounted, without end',
      [100, 1, 0],
      'retention: 1 has to be below',
    ],
    ['1 + i below r', [100, 0.8, -0.3], 'retention: 0.8 has to be below 1 + discount (0.7)'],
    ['1 + i equal to r', [100, 0.9, -0.1], 'retention: 0.9 has to be below 1 + discount (0.9)'],
  ])('%s: no value', (_, inputs, sentence) => {
    expect(() => formula('LTV', ...inputs)).toThrow(sentence);
  });

  test('the same with an end has a value', () => {
    expect(formula('LTV', 100, 1, 0, 12)).toBe(1200);
    expect(formula('LTV', 100, 0.9, -0.1, 12)).toBeCloseTo(1200, 9);
    expect(formula('LTV', 100, 0.8, -0.3, 2)).toBeCloseTo(100 * (8 / 7 + (8 / 7) ** 2), 9);
    expect(formula('LTV', 100, 0, 0.1)).toBe(0);
    expect(formula('LTV', 100, 0.8, 0.1, 0)).toBe(0);
  });
});

test('property: retention and churn make 1', () => {
  const count = fc.oneof(fc.nat({max: 5000}), fc.double({min: 0, max: 1e6, noNaN: true}));
  fc.assert(
    fc.property(count, count, count, (start, kept, won) => {
      fc.pre(start > 0 && kept <= start);
      const counts = [start, Math.min(kept, start) + won, won] as const;
      fc.pre(counts[1] - won <= start && won <= counts[1]);
      const [retention] = answers('RETENTION_RATE', [counts]) as number[];
      const [churn] = answers('CHURN_RATE', [counts]) as number[];
      expect((retention ?? NaN) + (churn ?? NaN)).toBeCloseTo(1, 12);
    }),
  );
});

test('property: AB_TEST: A and B may change places', () => {
  const group = fc
    .integer({min: 1, max: 3000})
    .chain((n) => fc.tuple(fc.constant(n), fc.integer({min: 0, max: n})));
  const mirrored: Readonly<Record<string, string>> = {
    'A is higher': 'B is higher',
    'B is higher': 'A is higher',
    'No difference shown': 'No difference shown',
  };
  fc.assert(
    fc.property(group, group, fc.constantFrom(0.8, 0.95, 0.99), ([nA, a], [nB, b], confidence) => {
      const read = (...counts: number[]) => {
        const [cells] = formula('AB_TEST', ...counts, confidence) as unknown[][];
        return cells as [number, number, number, number, number, number, string, string];
      };
      const [rateA, rateB, difference, low, high, p, method, verdict] = read(nA, a, nB, b);
      const other = read(nB, b, nA, a);
      expect(other.slice(0, 2)).toEqual([rateB, rateA]);
      expect(other[2]).toBeCloseTo(-difference, 12);
      expect(other[3]).toBeCloseTo(-high, 12);
      expect(other[4]).toBeCloseTo(-low, 12);
      expect(other[5]).toBeCloseTo(p, 9);
      expect(other.slice(6)).toEqual([method, mirrored[verdict]]);
    }),
  );
});

describe('TEST_GROUP', () => {
  const ids = [
    'ana@example.com',
    'LUIS@example.com ',
    'josé.núñez@example.es',
    '00012',
    12,
    '日本',
    '😀',
    'straße',
    'a',
    'Ñandú 7',
  ];

  // By another implementation of MurmurHash3, in Python, over the keys (lower case, trimmed, ß as ss).
  test.each([
    ['spring', 0.5, 'AABBBAAAAA'],
    ['spring', 0.1, 'BABBBBBBBB'],
    ['spring', 0.9, 'AABABAAAAA'],
    ['sms-1', 0.5, 'AABBABBBBA'],
    ['sms-1', 0.1, 'BBBBABBBBB'],
    ['sms-1', 0.9, 'AAABAAAAAA'],
    ['Otoño 2026', 0.5, 'AAAABABAAB'],
    ['OTOÑO 2026', 0.1, 'BBBABBBBBB'],
    [' otoño 2026', 0.9, 'AAAAAABAAA'],
  ])('for ever: %s at %d is %s', (name, share, groups) => {
    expect(
      answers(
        'TEST_GROUP',
        ids.map((id) => [id]),
        name,
        share,
      ).join(''),
    ).toBe(groups);
  });

  test.each([0.01, 0.1, 0.5, 0.8])('a share of %d is met within what chance allows', (share) => {
    const customers = Array.from({length: 20_000}, (_, index) => [`customer-${String(index)}`]);
    for (const name of ['spring', 'summer', 'autumn', 'winter']) {
      const inA = answers('TEST_GROUP', customers, name, share).filter(
        (each) => each === 'A',
      ).length;
      const deviation = Math.sqrt(share * (1 - share) * customers.length);
      expect(Math.abs(inA - share * customers.length)).toBeLessThan(4 * deviation);
    }
  });
});

describe('conversions of rates', () => {
  const period = fc.constantFrom('year', 'trimestre', 'month', 'semana', 'day');

  test('property: there and back is where one was', () => {
    fc.assert(
      fc.property(
        fc.double({min: -0.99, max: 5, noNaN: true}),
        period,
        period,
        (rate, from, to) => {
          const there = formula('PERIOD_DISCOUNT', rate, from, to);
          // Nearer to -1 a double has no digits left to come back with.
          fc.pre((there as number) > -1 + 1e-6);
          const back = formula('PERIOD_DISCOUNT', there, to, from) as number;
          expect(Math.abs(back - rate)).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(rate)));
        },
      ),
    );
    fc.assert(
      fc.property(fc.double({min: 0, max: 1, noNaN: true}), period, period, (rate, from, to) => {
        const there = formula('PERIOD_RETENTION', rate, from, to) as number;
        fc.pre(there > 1e-250);
        expect(formula('PERIOD_RETENTION', there, to, from)).toBeCloseTo(rate, 9);
      }),
    );
  });

  test('property: monthly rates are worth what yearly ones are', () => {
    fc.assert(
      fc.property(
        fc.double({min: 0.01, max: 0.99, noNaN: true}),
        fc.double({min: 0, max: 1, noNaN: true}),
        (r, i) => {
          const monthly = ['PERIOD_RETENTION', 'PERIOD_DISCOUNT'].map((name, index) =>
            formula(name, index ? i : r, 'year', 'month'),
          );
          // A margin at the start of each of 12 months of the first year, and so on: the last month's survival is the year's.
          const [rm, im] = monthly as [number, number];
          expect((rm / (1 + im)) ** 12).toBeCloseTo(r / (1 + i), 9);
        },
      ),
    );
  });
});

describe('RFM_SCORE', () => {
  const customer = fc.record({
    day: fc.integer({min: 40_000, max: 46_000}),
    orders: fc.integer({min: 1, max: 30}),
    revenue: fc.oneof(
      fc.integer({min: -5, max: 20}),
      fc.double({min: -1e6, max: 1e6, noNaN: true}),
    ),
  });
  const scores = (rows: readonly {day: number; orders: number; revenue: number}[]) =>
    formula(
      'RFM_SCORE',
      columnOf(...rows.map(({day}) => day)),
      columnOf(...rows.map(({orders}) => orders)),
      columnOf(...rows.map(({revenue}) => revenue)),
      2_000_000,
    );

  test('property: only the order counts: strictly rising changes change nothing', () => {
    fc.assert(
      fc.property(
        fc.array(customer, {minLength: 2, maxLength: 40}),
        fc.nat({max: 7}),
        (rows, k) => {
          const changed = rows.map(({day, orders, revenue}) => ({
            day: (day - 39_999) * 300 + (day % 7),
            // One order stays one: that is a rule of its own.
            orders: orders === 1 ? 1 : orders * orders + k,
            // Exact, so that nothing else becomes equal.
            revenue: revenue * 1024,
          }));
          expect(scores(changed)).toEqual(scores(rows));
        },
      ),
    );
  });

  test('property: the order of the rows does not matter, and equal customers score alike', () => {
    fc.assert(
      fc.property(fc.array(customer, {minLength: 2, maxLength: 40}), (rows) => {
        const found = scores(rows) as unknown[][];
        expect(scores([...rows].reverse())).toEqual([...found].reverse());
        const [first] = rows;
        if (first !== undefined) {
          const twice = scores([...rows, first]) as unknown[][];
          expect(twice[twice.length - 1]).toEqual(twice[0]);
        }
      }),
    );
  });

  test('one customer, all equal', () => {
    expect(formula('RFM_SCORE', 46_000, 1, 10, 46_100)).toEqual([[3, 1, 3]]);
    expect(
      formula('RFM_SCORE', columnOf(46_000, 46_000), columnOf(2, 2), columnOf(5, 5), 46_100),
    ).toEqual([
      [3, 4, 3],
      [3, 4, 3],
    ]);
  });
});

test('the catalogue has its eight groups', () => {
  expect(Object.values(groups).map((group) => group.length)).toEqual([13, 5, 4, 2, 8, 5, 7, 4]);
});
