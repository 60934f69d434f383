/** What stands in the result columns: headers, labels or codes, counts. */
import type {Cells} from '../../src/base/cells';
import type {ResultColumn} from '../../src/classes/column';
import {countCodes, labelsOf} from '../../src/classes/results';
import {BASE_COLUMNS, RESULT_COLUMNS} from '../../src/tables/columns';
import {isoDay} from '../../src/reading/dates';
import {messagesFor} from '../../src/messages';
import {run} from './run';

const cells: Cells = [
  ['Customer', 'Date', 'Amount'],
  ['Ana', '2024-12-01', 10],
  ['Ana', '2024-12-20', 10.005],
  ['Luis', '2022-12-01', 90],
  ['Eva', '2024-12-01', -1],
];
const {classes, results} = run(cells);

// classification.md section 3.
const idsOf = (is: (column: ResultColumn) => boolean | undefined): string[] =>
  RESULT_COLUMNS.filter(is).map(({id}) => id);

test('the columns are those of the design, in its order', () => {
  expect(RESULT_COLUMNS.map(({id}) => id)).toEqual([
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
    'expected_value',
    'predicted_ltv',
    'action',
    'reason',
    'as_of',
  ]);
  // classification.md section 4: what the command line writes before them.
  expect(BASE_COLUMNS.map(({id}) => id)).toEqual([
    'customer',
    'orders',
    'first',
    'last',
    'days_since_last',
    'revenue',
  ]);
  expect(idsOf(({isTag}) => isTag)).toEqual(['stage', 'activity', 'tier']);
  expect(idsOf(({isOptional}) => isOptional).sort()).toEqual([
    'expected_orders',
    'expected_value',
    'p_alive',
    'phase',
    'predicted_ltv',
    'scores',
  ]);
});

test.each([
  [
    'en_US',
    [
      'Life-cycle stage',
      'Phase',
      'Activity',
      'Lapsed from',
      'Pyramid',
      'RFM group',
      'R · F · M',
      'Revenue LTV if kept',
      'Still a customer (probability)',
      'Orders expected in 12 months',
      'Revenue expected in 12 months',
      'Predicted revenue LTV, 12 months',
      'Next step',
      'Why',
      'As of',
    ],
  ],
  [
    'es_ES',
    [
      'Etapa del ciclo de vida',
      'Fase',
      'Actividad',
      'Perdido desde',
      'Pirámide',
      'Grupo RFM',
      'R · F · M',
      'LTV de ingresos si se queda',
      'Sigue siendo cliente (probabilidad)',
      'Pedidos esperados en 12 meses',
      'Ingresos esperados en 12 meses',
      'LTV de ingresos previsto, 12 meses',
      'Próximo paso',
      'Por qué',
      'A fecha de',
    ],
  ],
])('headers in %s', (locale, headers) => {
  const messages = messagesFor(locale);
  expect(results.columns.map(({header}) => messages.columns[header])).toEqual(headers);
});

describe.each(['en_US', 'es_ES'])('labels in %s', (locale) => {
  const messages = messagesFor(locale);
  const row = (c: number, codes: boolean): Readonly<Record<string, unknown>> => {
    const wording = {messages, codes, day: (on: number) => new Date(on * 864e5), dayText: isoDay};
    return Object.fromEntries(results.columns.map(({id, cells: of}) => [id, of(wording)(c)]));
  };

  test('stand for the codes', () => {
    const [labels, codes] = [row(0, false), row(0, true)];
    for (const id of ['stage', 'phase', 'activity', 'tier', 'rfm', 'action'] as const) {
      const words: Readonly<Record<string, string>> = messages.labels[id];
      expect(typeof codes[id]).toBe('string');
      expect(labels[id]).toBe(words[String(codes[id])]);
    }
  });

  test('every code of every column has one, and no two share it', () => {
    for (const {id, codes} of RESULT_COLUMNS.flatMap(({coded}) => (coded ? [coded] : []))) {
      const words: Readonly<Record<string, string>> = messages.labels[id];
      const labels = codes.map((code) => words[code]);
      expect(labels.every((label) => typeof label === 'string' && label !== '')).toBe(true);
      expect(new Set(labels).size).toBe(codes.length);
    }
  });

  test('people get cents, programs the number', () => {
    expect(row(0, false)['ltv']).toBe(Math.round((classes.ltv[0] ?? NaN) * 100) / 100);
    expect(row(0, true)['ltv']).toBe(classes.ltv[0]);
  });

  test('days are what the sheet takes', () => {
    expect(row(0, false)['as_of']).toEqual(new Date('2024-12-31T00:00:00Z'));
    expect(row(0, false)['lapse_date']).toBeInstanceOf(Date);
  });

  test('no class is a blank', () => {
    const eva = row(2, false);
    expect([
      eva['stage'],
      eva['phase'],
      eva['activity'],
      eva['rfm'],
      eva['action'],
      eva['lapse_date'],
      eva['ltv'],
    ]).toEqual(Array.from({length: 7}, () => ''));
  });

  test('the words for every code in the summary', () => {
    const labels = labelsOf(results, messages);
    expect(labels['tier']).toEqual({header: messages.columns.tier, codes: messages.labels.tier});
    expect(labels['ltv']).toEqual({header: messages.columns.revenueLtv, codes: {}});
    expect(Object.keys(labels)).toEqual(RESULT_COLUMNS.map(({id}) => id));
  });
});

test('customers in each class; classes without customers are left out', () => {
  expect(countCodes(results)).toEqual({
    stage: {GROWTH: 1, REACTIVATION: 1},
    phase: {LOYALTY: 2},
    activity: {ACTIVE: 1, LAPSED: 1},
    tier: {TOP: 1, INACTIVE: 2},
    rfm: expect.any(Object),
    action: expect.any(Object),
  });
});
