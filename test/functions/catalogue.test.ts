/** The catalogue through its cells: values of ../shared/design/models.md [C], and what happens at the edges. */
import {columnOf, formula, formulaInSpanish} from './evaluate';

const day = (iso: string): Date => new Date(`${iso}T00:00:00Z`);
const AS_OF = '2026-06-30';
/** The day so many days before AS_OF. */
const ago = (days: number): Date => new Date(Date.UTC(2026, 5, 30 - days));

const close = (found: unknown, expected: unknown): void => {
  if (Array.isArray(expected)) {
    expect(found).toHaveLength(expected.length);
    expected.forEach((part, index) => {
      close((found as unknown[])[index], part);
    });
  } else if (typeof expected === 'number') expect(found).toBeCloseTo(expected, 3);
  else expect(found).toEqual(expected);
};

test.each<[string, unknown[], unknown]>([
  // models.md 3b; ../shared/reference/{bgnbd,mbgnbd,pnbd,gamma-gamma}.json
  ['P_ALIVE', [2, 30.43, 38.86, [['bg/nbd', 0.243, 4.414, 0.793, 2.426]]], 0.72658],
  ['P_ALIVE', [7, 29.43, 38.86, columnOf('BG/NBD', 0.243, 4.414, 0.793, 2.426)], 0.64176],
  ['P_ALIVE', [1, 35, 38.86, [['Pareto/NBD', 0.553, 10.578, 0.606, 11.669]]], 0.95002],
  ['EXPECTED_PURCHASES', [2, 30.43, 38.86, 39, [['BG/NBD', 0.243, 4.414, 0.793, 2.426]]], 1.22603],
  ['EXPECTED_ORDER_VALUE', [7, 73.74, [['Gamma-Gamma', 6.25, 3.74, 15.44]]], 71.46967],
  ['EXPECTED_ORDER_VALUE', [7, '', [['Gamma-Gamma', 6.25, 3.74, 15.44]]], 35.219],
  // models.md 4a
  ['LTV_CURVE', [100, [[0.631, 0.468, 0.382, 0.326]], 0.1], 147.0078],
  ['LTV_CURVE', [100, columnOf(0.631, 0.468, 0.382, 0.326), 0.1, 'start', 40], 207.0078],
  ['LTV_CURVE', [100, [[0.5]], 0, 'end_sure'], 150],
  ['PERIOD_DISCOUNT', [0.1, 'year', 'month'], 0.00797],
  ['PERIOD_DISCOUNT', [0.1, 'Año', 'Mes'], 0.00797],
  ['PERIOD_RETENTION', [0.8, 'year', 'month'], 0.98158],
  ['PERIOD_RETENTION', [0.95, 'month', 'year'], 0.5404], // 1 - 45.96%
  ['SURVIVAL_FIT', [columnOf(1000, 631, 468, 382, 326)], [[0.7637, 1.2958]]],
  ['SURVIVAL_FIT', [columnOf(1000, 869, 743, 653, 593, 551, 517, 491)], [[0.668, 3.806]]],
  ['SURVIVAL_FORECAST', [[[1000, 500, 400]], 0], columnOf(1, 0.5, 0.4)],
  // 7
  ['CAC', [50000, 2500], 20],
  ['CAC', [87500, 2500], 35],
  ['CAC', [10, 0], 'no customers'],
  ['CAC', [0, 0], 'no customers'],
  ['LTV_TO_CAC', [240, 50], 4.8],
  ['PAYBACK_ORDERS', [50, 80, 0.6], 1.0417],
  ['PAYBACK_ORDERS', [0, 80, 0.6], 0],
  ['PAYBACK_ORDERS', [50, 80, -0.1], 'never'],
  // 4b
  [
    'PROFITABILITY_CLASS',
    [
      [
        [50, 30],
        [20, -15],
        [10, -15],
        ['', ''],
        [0, ''],
      ],
    ],
    columnOf('Profitable', 'Mixed', 'Losing', '', 'Profitable'),
  ],
  // 4c
  ['RETENTION_ACTION', [266.67, 'At risk', 100], 'Save'],
  ['RETENTION_ACTION', [100, 'convertible', 100], 'Save'],
  ['RETENTION_ACTION', [99, 'lapsed', 100], 'Automate'],
  ['RETENTION_ACTION', [-1, 'yes', 100], 'No retention offer'],
  ['RETENTION_ACTION', [-1, 'active', 100], 'Fix the margin'],
  ['RETENTION_GAIN', [266.67, 0.05, 15], -1.6665],
  ['RETENTION_GAIN', [266.67, 0.0625, 15], 1.667],
  ['RETENTION_GAIN', [266.67, 0.08, 15], 6.334],
  ['RETENTION_BREAK_EVEN', [15, 266.67], 0.05625],
  ['RETENTION_BREAK_EVEN', [15, 0], 'never'],
  // 5
  ['RETENTION_RATE', [1000, 1050, 200], 0.85],
  ['CHURN_RATE', [1000, 1050, 200], 0.15],
  ['RETENTION_RATE', [0, 10, 10], 'nobody at the start'],
  ['COHORT_RETENTION', [columnOf('a', 'b', '', 'A '), columnOf('B', 'c')], 0.5],
  ['COHORT_RETENTION', [columnOf('a', 'b'), columnOf('', '')], 0],
  ['COHORT_RETENTION', [columnOf('', ''), columnOf('a')], 'nobody at the start'],
  ['COHORT_RETENTION', [columnOf(1901, '00012'), columnOf('1901', 12)], 0.5],
  [
    'REVENUE_RETENTION',
    [columnOf('a', 'b'), columnOf(100, 50), columnOf('a', 'c'), columnOf(180, 80)],
    1.2,
  ],
  [
    'CHURN_CAUSES',
    [columnOf('Precio', 'moved', 'unknown', '', 'price')],
    [
      ['Cause', 'Manageable', 'Customers', 'Share', 'LTV lost'],
      ['Price', 'Yes', 2, 0.5, ''],
      ['Moved away', 'No', 1, 0.25, ''],
      ['Unknown', 'Unknown', 1, 0.25, ''],
    ],
  ],
  // 2
  ['PYRAMID_MIGRATION', ['Top', 'Grande'], 'Downgrade'],
  ['PYRAMID_MIGRATION', ['', 'Small'], 'New'],
  ['PYRAMID_MIGRATION', ['Inactive', 'Medium'], 'Reactivated'],
  ['PYRAMID_MIGRATION', ['Small', ''], 'Became inactive'],
  ['PYRAMID_MIGRATION', ['Prospect', 'Suspect'], 'Other'],
  ['PYRAMID_MIGRATION', ['Inactive', 'Inactive'], 'Stay'],
  // 1
  [
    'HOFMEYR_REASON',
    [1, 1, 1, 1],
    'Shallow: bond broken, pull 0 of 2; all four answers are equal; captive: unhappy, yet nothing attracts.',
  ],
  ['HOFMEYR_REASON', [9, 8, '', 5], 'No data.'],
  ['HOFMEYR_REASON', [5, 5, 8, 5, '', false], 'Available.'],
  // 3a, G = 60
  ['LIFECYCLE_STAGE', [0, '', '', AS_OF, 60], 'Acquisition'],
  ['LIFECYCLE_STAGE', [1, '', ago(20), AS_OF, 60], 'Conversion'],
  ['LIFECYCLE_STAGE', [1, '', ago(179), AS_OF, 60], 'Conversion'],
  ['LIFECYCLE_STAGE', [1, '', ago(180), AS_OF, 60], 'Reactivation'],
  ['LIFECYCLE_STAGE', [3, ago(200), ago(10), AS_OF, 60], 'Growth'],
  ['LIFECYCLE_STAGE', [5, ago(160), ago(40), AS_OF, 60], 'Retention'],
  ['LIFECYCLE_STAGE', [5, ago(240), ago(120), AS_OF, 60], 'Reactivation'],
  ['LIFECYCLE_STAGE', ['', '', '', AS_OF, 60], ''],
  ['INACTIVITY', [1, '', ago(119), AS_OF, 60], 'Active'],
  ['INACTIVITY', [1, '', ago(120), AS_OF, 60], 'At risk'],
  ['INACTIVITY', [5, ago(160), ago(79), AS_OF, 60], 'At risk'],
  ['INACTIVITY', [12, ago(400), ago(35), AS_OF, 60], 'Active'],
  ['INACTIVITY', [12, ago(400), ago(70), AS_OF, 60], 'At risk'],
  ['INACTIVITY', [0, '', '', AS_OF, 60], ''],
  ['LIFECYCLE_PHASE', [0, '', '', AS_OF, '', 'lost'], 'Prospecting'],
  ['LIFECYCLE_PHASE', [0, '', '', AS_OF, '', 'Presupuesto'], 'Acquisition (closing)'],
  ['LIFECYCLE_PHASE', [2, ago(40), ago(10), AS_OF], 'Loyalty'],
  ['LAPSE_DATE', [1, '', ago(20), 60], ago(20 - 180)],
  ['LAPSE_DATE', [3, ago(200), ago(10), 60], ago(10 - 233)], // 232.5 rounded up
  ['LAPSE_DATE', [0, '', '', 60], ''],
  [
    'PURCHASE_INTERVAL',
    [columnOf('a', 'a', 'A'), columnOf(day('2026-01-01'), day('2026-01-01'), day('2026-01-31'))],
    30,
  ],
  // Orders of nobody are nobody's rhythm.
  [
    'PURCHASE_INTERVAL',
    [
      columnOf('a', '', 'a', ' '),
      columnOf(day('2026-01-01'), day('2026-01-11'), day('2026-01-31'), day('2026-02-05')),
    ],
    30,
  ],
  [
    'PURCHASE_INTERVAL',
    [columnOf('', ''), columnOf(day('2026-01-01'), day('2026-02-01'))],
    'nobody bought on two different days',
  ],
  [
    'PURCHASE_INTERVAL',
    [columnOf('a', 'b'), columnOf(day('2026-01-01'), day('2026-02-01'))],
    'nobody bought on two different days',
  ],
  // 3c
  [
    'RFM_SCORE',
    [
      columnOf(ago(1), ago(2), ago(3), ago(4), ago(5)),
      columnOf(2, 2, 2, 2, ''),
      columnOf(7, 7, 7, '', 7),
      AS_OF,
    ],
    [
      [5, 4, 3],
      [4, 4, 3],
      [2, 4, 3],
      [1, 4, ''],
      ['', '', ''],
    ],
  ],
  ['RFM_SEGMENT', [3, 3], 'Needs attention'],
  ['RFM_SEGMENT', [2, 5], 'Can’t lose'],
  [
    'STAGE_PLAN',
    ['En riesgo'],
    [['Ask before they leave', 'A service question', 'Return rate against a group left alone']],
  ],
  // 6
  ['LEAD_CLASS', [75, 80], 'Hot'],
  ['LEAD_CLASS', [45, 70], 'Hot'],
  ['LEAD_CLASS', [70, 69], 'Qualified'],
  ['LEAD_CLASS', [39, 95], 'Review'],
  ['LEAD_CLASS', [90, 10], 'Nurture'],
  ['LEAD_CLASS', [90, 10, '', 'Co-registro'], 'Co-registration'],
  ['LEAD_CLASS', [90, 10, '', 'web form'], 'Nurture'],
  ['LEAD_CLASS', [20, 20], 'Cold'],
  ['LEAD_CLASS', ['', 80], 'No data'],
  ['LEAD_CLASS', [50, 0, 90, '', 'demo'], 'Hot'],
  ['LEAD_INTEREST', [80, 45], 28.284],
  ['BANT', [true, true, true, ''], 'Ready'],
  ['BANT', ['no', 'no', 'yes', 'yes'], 'Not ready'],
  ['BANT', ['', '', false, ''], 'Not ready'],
  ['BANT', [true, '', true, ''], 'Not known'],
  ['CAN_CONTACT', ['single'], true],
  ['CAN_CONTACT', ['Doble'], true],
  ['CAN_CONTACT', ['customer exception', 0, true], false],
  ['CAN_CONTACT', ['customer exception', 1], false],
  [
    'CAN_CONTACT',
    [columnOf('retirado', '', 'pending', 'SUBSCRIBED'), columnOf(1, 1, 1, 1)],
    columnOf(false, false, false, true),
  ],
  // 7
  ['ACQUISITION_TYPE', ['Ninguno'], 'New to the category'],
  ['ACQUISITION_TYPE', ['Acme', true], 'Reactivated'],
  ['ACQUISITION_TYPE', ['Acme', '', true], 'Portfolio buyer'],
  ['ACQUISITION_TYPE', ['Acme', '', 'no', '', 'yes'], 'Switched for an offer'],
  ['ACQUISITION_TYPE', ['Acme', '', 'no', 'mejor servicio'], 'Won over'],
  ['ACQUISITION_TYPE', ['Acme'], 'New to the company'],
  ['ACQUISITION_TYPE', ['', false], 'Unknown'],
  // 8
  [
    'PERCEIVED_VALUE',
    [columnOf(40, 30, 20, 10), columnOf(8, 7, 6, 9), columnOf(7, 8, 6, 6)],
    [[7.4, 7, 1.0571, 1.0696]],
  ],
  [
    'PERCEIVED_VALUE',
    [[[40, 30, 30]], [[8, 7, '']], [[7, 8, 5]]],
    [[7.5714, 7.4286, 1.0192, 1.028]],
  ],
  // 9
  ['SAMPLE_SIZE', [0.2, 0.25], 1094],
  ['SAMPLE_SIZE', [0.05, 0.06], 8158],
  ['SAMPLE_SIZE', [0.02, 0.025], 13809],
  ['SAMPLE_SIZE', [0.1, 0.12], 3841],
  ['DETECTABLE_LIFT', [0.2, 1094], 0.05],
  ['DETECTABLE_LIFT', [0.2, 1], 'none: too few'],
  [
    'AB_TEST',
    [4000, 200, 4000, 250],
    [[0.05, 0.0625, 0.0125, 0.0024, 0.0226, 0.0153, 'z test', 'B is higher']],
  ],
  [
    'AB_TEST',
    [10, 0, 10, 5],
    [[0, 0.5, 0.5, 0.1901, 0.8099, 0.0325, 'Fisher’s exact test', 'B is higher']],
  ],
  // 10
  [
    'IDIC_LEVEL',
    [
      columnOf('a@x.es', 'b@x.es', 'c@x.es', 'd@x.es', '', 'e@x.es', 'E@x.es '),
      columnOf('', 'Top', 'Top', 'Top', 'Top', 'Top', 'Top'),
      columnOf('', 'n', 'n', 'n', 'n', 'n', 'n'),
      columnOf('', '', ago(30), ago(30), ago(30), ago(30), ago(30)),
      columnOf('', '', 'single', 'single', 'single', 'single', 'single'),
      columnOf('', '', '', 't', 't', 't', 't'),
      AS_OF,
    ],
    columnOf(1, 2, 3, 4, 0, 0, 0),
  ],
])('%s %j', (name, inputs, expected) => {
  close(formula(name, ...inputs), expected);
});

test.each<[string, unknown[], string]>([
  [
    'LTV_CURVE',
    [100, [[0.5, 0.6]], 0.1],
    'survival, cell 2: 0.6 is above the share before it; survival only falls',
  ],
  [
    'PERIOD_DISCOUNT',
    [0.1, 'decade', 'month'],
    'from: the text “decade” is none of: year, quarter, month, week, day',
  ],
  ['SURVIVAL_FIT', [columnOf(100, 90)], 'survivors: takes the start and at least two periods'],
  [
    'SURVIVAL_FIT',
    [columnOf(100, 90, 81, 72.9)],
    'survivors: the share lost does not fall over time',
  ],
  ['LTV_TO_CAC', [240, 'no customers'], 'cac: the text “no customers” is not a number above 0'],
  ['RETENTION_RATE', [100, 120, 10], 'end: end minus new is 110, more than start (100)'],
  ['CHURN_RATE', [100, 50, 60], 'new: 60 is more than end (50)'],
  ['RETENTION_GAIN', [100, 1.5, 1], 'probability_gain: 1.5 is not between -1 and 1'],
  [
    'LIFECYCLE_STAGE',
    [2, ago(10), ago(40), AS_OF],
    'last: 2026-05-21 is before first (2026-06-20)',
  ],
  [
    'LIFECYCLE_STAGE',
    [2, ago(10), ago(10), AS_OF],
    'orders: 2, but first and last are one day (2026-06-20)',
  ],
  ['LIFECYCLE_STAGE', [0, '', ago(10), AS_OF], 'orders: 0, but there is an order date'],
  ['INACTIVITY', [1, '', ago(-1), AS_OF], 'last: 2026-07-01 is after as_of (2026-06-30)'],
  ['INACTIVITY', [1, '', ago(1), ''], 'as_of: a blank is not a date'],
  [
    'PURCHASE_INTERVAL',
    [columnOf('a', 'a'), columnOf(ago(1), '')],
    'dates, cell 2: a blank where customers has a value',
  ],
  ['RFM_SEGMENT', [6, 1], 'r: 6 is not between 1 and 5'],
  ['LEAD_CLASS', [101, 50], 'fit: 101 is not between 0 and 100'],
  ['CAN_CONTACT', ['perhaps'], 'consent: the text “perhaps” is none of: none, pending, single'],
  [
    'PERCEIVED_VALUE',
    [[[0, 0]], [[1, 2]], [[1, 2]]],
    'weights: no attribute has a weight above 0 and both scores',
  ],
  ['PERCEIVED_VALUE', [[[1, 1]], [[1, 2]], [[0, 2]]], 'rival: 0 in an attribute that counts'],
  ['SAMPLE_SIZE', [0.2, 0.2], 'target: 0.2 is the base itself; give another rate'],
  ['AB_TEST', [10, 11, 10, 1], 'conversions_a: 11 is more than its group (10)'],
  ['TEST_GROUP', ['', 'spring'], 'id: a blank is not text'],
])('%s %j says what is wrong', (name, inputs, sentence) => {
  expect(() => formula(name, ...inputs)).toThrow(sentence);
});

test('words and labels in Spanish', () => {
  expect(formulaInSpanish('PYRAMID_MIGRATION', 'Pequeño', 'Top')).toBe('Sube');
  expect(formulaInSpanish('LIFECYCLE_PHASE', 0, '', '', AS_OF, '', 'carrito')).toBe('Captación');
  expect(formulaInSpanish('CAC', 10, 0)).toBe('sin clientes');
  expect(formulaInSpanish('LEAD_CLASS', 75, 80)).toBe('Caliente');
  expect(formulaInSpanish('ACQUISITION_TYPE', 'Acme', '', 'no', 'precio')).toBe(
    'Cambio estratégico',
  );
  expect(formulaInSpanish('HOFMEYR_REASON', 9, 8, 'sí', '')).toBe(
    'Promedio: vínculo fuerte, atracción 1 de 2; falta una respuesta: de Superficial a Atrincherado.',
  );
});

test('PYRAMID_SUMMARY and MIGRATION_MATRIX leave blank rows out', () => {
  expect(
    formula('PYRAMID_SUMMARY', columnOf('Top', '', 'inactivo'), columnOf(100, '', '')),
  ).toEqual([
    ['Class', 'Customers', 'Share of customers', 'Revenue', 'Share of revenue'],
    ['Top', 1, 0.5, 100, 1],
    ['Big', 0, 0, 0, 0],
    ['Medium', 0, 0, 0, 0],
    ['Small', 0, 0, 0, 0],
    ['Inactive', 1, 0.5, 0, 0],
  ]);
  expect(formula('MIGRATION_MATRIX', columnOf('Top', ''), columnOf('Top', ''))).toEqual([
    ['Before \\ after', 'Top'],
    ['Top', 1],
  ]);
});

test('TEST_GROUP: spellings of one customer are one; tests split apart', () => {
  expect(formula('TEST_GROUP', ' ANA@example.com', 'Spring')).toBe(
    formula('TEST_GROUP', 'ana@example.com', 'spring'),
  );
  const ids = Array.from({length: 2000}, (_, i) => [`customer ${String(i)}`]);
  const groups = formula('TEST_GROUP', ids, 'spring', 0.3) as string[][];
  const share = groups.filter(([group]) => group === 'A').length / ids.length;
  expect(Math.abs(share - 0.3)).toBeLessThan(5 * Math.sqrt((0.3 * 0.7) / ids.length));
});
