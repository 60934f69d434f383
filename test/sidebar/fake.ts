/** A server made up for looking at the sidebar and testing it: the answers of the sample shop, and every sort of trouble. */
import type {
  Calls,
  ChangeCounts,
  Checked,
  Explained,
  Failure,
  ListMade,
  ReadOut,
  Recognised,
  ScheduleView,
  Start,
  Summary,
} from '../../src/calls/contract';
import {kindsIn} from '../../src/calls/start';
import {kindRead} from '../../src/tables/recognise';
import {rfmRegions} from '../../src/models/rfm';
import {LIMITS} from '../../src/door/limits';
import {NO_CHANGES} from '../../src/checks/types';
import {fill, languages} from '../../src/messages';

type Language = 'en' | 'es';
const MESSAGES = languages;

type Handler = (request: never, calls: number) => unknown;
/** What differs from the sample shop in one state. `wait` is in milliseconds, for every call. */
export interface Scenario {
  readonly language: Language;
  readonly wait?: number;
  readonly start?: (start: Start) => Start | Failure;
  readonly handlers?: Partial<Record<keyof Calls, Handler>>;
}

const HEADERS = {
  en: ['Order no.', 'Order date', 'Customer', 'Email', 'Amount', 'Channel'],
  es: ['Nº pedido', 'Fecha del pedido', 'Cliente', 'Correo electrónico', 'Importe', 'Canal'],
} as const;

const SAMPLES = {
  en: [
    ['A-10001', 'A-10002', 'A-10003'],
    ['7/3/2023', '7/7/2023', '7/7/2023'],
    ['Ana Molina', 'Andrés Brown', 'Lucía O’Neil'],
    ['ana.molina25@example.com', 'andres.brown266@example.com', 'lucia.oneil41@example.com'],
    ['$115.07', '$678.10', '$41.20'],
    ['Web', 'Shop', 'Web'],
  ],
  es: [
    ['A-10001', 'A-10002', 'A-10003'],
    ['03/07/2023', '07/07/2023', '07/07/2023'],
    ['Ana Molina', 'Andrés Brown', 'Lucía O’Neil'],
    ['ana.molina25@example.com', 'andres.brown266@example.com', 'lucia.oneil41@example.com'],
    ['115,07 €', '678,10 €', '41,20 €'],
    ['Web', 'Tienda', 'Web'],
  ],
} as const;

export const recognised = (language: Language): Recognised => {
  const headers = HEADERS[language];
  return {
    sheet: {id: 0, name: language === 'es' ? 'Pedidos' : 'Orders'},
    kind: 'order lines',
    layout: 'order lines',
    why: [headers[1], headers[4]],
    others: [],
    fields: ['customer', 'date', 'amount', 'order', 'profit'],
    hasDays: true,
    headerRow: 1,
    shape: null,
    headers,
    moreColumns: 0,
    recognised: {
      customer: headers[3],
      date: headers[1],
      amount: headers[4],
      order: headers[0],
    },
    samples: {},
    columnSamples: SAMPLES[language],
    rows: 2505,
    customers: 400,
    orders: 2492,
    newest: '2026-06-29',
    dateOrder: language === 'es' ? 'dmy' : 'mdy',
    currency: language === 'es' ? '€' : '$',
    setAside: {
      NO_CUSTOMER: {count: 2, rows: [121, 378]},
      NO_DATE: {count: 1, rows: [412]},
      BAD_DATE: {count: 2, rows: [641, 1204]},
      BAD_AMOUNT: {count: 31, rows: [734, 1507, 1601, 1602, 1603, 1604, 1605, 1606, 1607, 2047]},
    },
    sales: [],
    twoReadings: [],
    currencies: [],
    warnings: [
      {
        code: 'TWO_CANDIDATES',
        count: 1,
        text: fill(MESSAGES[language].warnings.TWO_CANDIDATES, {
          field: language === 'es' ? 'el cliente' : 'the customer',
          taken: `${headers[3]} (D)`,
          other: `${headers[2]} (C)`,
        }),
      },
      {
        code: 'ZERO_AMOUNT',
        count: 1,
        text: fill(MESSAGES[language].warnings.ZERO_AMOUNT, {count: 1}),
        rows: [1603],
      },
    ],
    missing: ['profit'],
  };
};

const CODED = ['stage', 'phase', 'activity', 'tier', 'rfm', 'action'] as const;

const labels = (language: Language): Summary['labels'] => {
  const {columns, labels: words} = MESSAGES[language];
  return Object.fromEntries(
    (
      [
        'stage',
        'phase',
        'activity',
        'lapse_date',
        'tier',
        'rfm',
        'scores',
        'ltv',
        'action',
        'reason',
        'as_of',
      ] as const
    ).map((id) => [
      id,
      {
        header: columns[id],
        codes: (CODED as readonly string[]).includes(id) ? words[id as (typeof CODED)[number]] : {},
      },
    ]),
  );
};

export const summary = (language: Language): Summary =>
  ({
    layout: 'order lines',
    rows: 2505,
    customers: 400,
    orders: 2492,
    newest: '2026-06-29',
    revenue: 182507.17,
    asOf: '2026-06-30',
    interval: 34.5,
    recognised: recognised(language).recognised,
    setAside: recognised(language).setAside,
    counts: {
      stage: {CONVERSION: 23, GROWTH: 59, RETENTION: 135, REACTIVATION: 183},
      phase: {LOYALTY: 400},
      activity: {ACTIVE: 182, AT_RISK: 35, LAPSED: 183},
      tier: {TOP: 3, BIG: 12, MEDIUM: 44, SMALL: 232, INACTIVE: 109},
      rfm: {
        CHAMPION: 42,
        LOYAL: 71,
        POTENTIAL_LOYALIST: 56,
        NEW: 11,
        PROMISING: 10,
        NEED_ATTENTION: 27,
        ABOUT_TO_SLEEP: 23,
        AT_RISK: 83,
        CANT_LOSE: 18,
        HIBERNATING: 59,
      },
      scores: {
        '5-5': 19,
        '5-4': 23,
        '4-5': 20,
        '4-4': 16,
        '3-5': 21,
        '3-4': 14,
        '5-3': 14,
        '5-2': 13,
        '4-3': 18,
        '4-2': 11,
        '5-1': 11,
        '4-1': 10,
        '3-3': 27,
        '3-2': 15,
        '3-1': 8,
        '2-4': 22,
        '2-3': 21,
        '1-4': 17,
        '1-3': 23,
        '2-5': 12,
        '1-5': 6,
        '2-2': 18,
        '2-1': 9,
        '1-2': 20,
        '1-1': 12,
      },
      action: {SAVE: 66, NURTURE: 104, AUTOMATE: 152, SERVE: 78},
    },
    warnings: recognised(language).warnings,
    calibration: {atRisk: 0.2624, lapsed: 0.1453, gaps: 2092},
    store: {
      interval: 34.5,
      intervalFrom: 'measured',
      retention: 0.659,
      retentionFrom: 'measured',
      threshold: 240.54,
      basis: 'revenue',
      actives: 291,
    },
    tierRevenue: {TOP: 8961.73, BIG: 14942.66, MEDIUM: 23044.55, SMALL: 30198.07},
    labels: labels(language),
    sheet: recognised(language).sheet,
    customersSheet: {id: 7, name: MESSAGES[language].sheets.customers},
    currency: recognised(language).currency,
    changes: {
      since: '2026-05-31',
      columns: {
        stage: {
          '': {CONVERSION: 9},
          CONVERSION: {CONVERSION: 14, GROWTH: 6, REACTIVATION: 4},
          GROWTH: {GROWTH: 53, RETENTION: 8, REACTIVATION: 3},
          RETENTION: {RETENTION: 127, REACTIVATION: 7},
          REACTIVATION: {REACTIVATION: 169, GROWTH: 2, RETENTION: 1},
        },
        activity: {
          '': {ACTIVE: 9},
          ACTIVE: {ACTIVE: 168, AT_RISK: 21},
          AT_RISK: {AT_RISK: 14, LAPSED: 14, ACTIVE: 5},
          LAPSED: {LAPSED: 169},
        },
        tier: {TOP: {TOP: 3}, BIG: {BIG: 12}},
      },
    },
  }) as Summary;

export const start = (language: Language): Start => ({
  language,
  today: '2026-06-30',
  timeZone: 'Europe/Madrid',
  locale: language === 'es' ? 'es_ES' : 'en_US',
  settings: {},
  choices: null,
  table: {ok: true, ...recognised(language)},
  last: null,
  filtered: false,
  defaults: {
    interval: null,
    periodDays: 365,
    cuts: [1, 5, 20],
    discount: 0.1,
    atRiskIntervals: 2,
    lapseIntervals: 3,
    retentionOrders: 4,
    margin: null,
    retention: null,
    threshold: null,
  },
  kinds: kindsIn(languages[language]),
  rfmRegions: rfmRegions(),
  limits: LIMITS,
});

export const withLast = (given: Start): Start => ({
  ...given,
  last: {at: '2026-06-30T09:12:00.000Z', summary: summary(given.language)},
});

/** A run of a kind that tells of no purchases, as that kind declares itself. */
export const withOtherKind = (given: Start): Start => {
  const {rows, customers, asOf, recognised: found, labels: all, ...rest} = summary(given.language);
  const {setAside, sheet, warnings} = rest;
  const isOf = (id: string): boolean => id === 'phase' || id === 'reason';
  return {
    ...given,
    kinds: given.kinds.map((kind) =>
      kind.id === 'leads'
        ? {
            ...kind,
            isRead: true,
            columns:
              given.kinds.find(({isRead}) => isRead)?.columns.filter(({id}) => isOf(id)) ?? [],
            sections: [
              {chart: 'bars', column: 'phase'},
              {chart: 'bars', column: 'action', needsSomebody: true},
            ],
          }
        : kind,
    ),
    last: {
      at: '2026-06-30T09:12:00.000Z',
      summary: {
        ...{kind: 'leads', layout: 'leads', rows, customers, asOf, recognised: found},
        ...{setAside, sheet, warnings, customersSheet: null, currency: null, changes: null},
        counts: {phase: {PROSPECTING: 30, CLOSING: 12}},
        labels: Object.fromEntries(Object.entries(all).filter(([id]) => isOf(id))),
      },
    },
  };
};

type Prediction = NonNullable<Summary['prediction']>;

/** What the sample's fits look like: CDNOW's sample, its last quarter held back. */
export const predicted = (language: Language): Prediction => {
  const {prediction: words, reports} = MESSAGES[language];
  const fit = {converged: true, standardErrors: {}, seconds: 0.02};
  const identified = {...fit, identified: true, problem: null};
  return {
    unit: 'weeks',
    customers: 2357,
    candidates: [
      {
        ...identified,
        model: 'BG/NBD',
        parameters: {r: 0.243, alpha: 4.414, a: 0.793, b: 2.426},
        logLikelihood: -9582.43,
        holdOut: {days: 68, predicted: 486.8, actual: 556, logLikelihood: -2249.45},
      },
      {
        ...identified,
        model: 'MBG/NBD',
        parameters: {r: 0.525, alpha: 6.183, a: 0.891, b: 1.614},
        logLikelihood: -9582.14,
        holdOut: {days: 68, predicted: 470.3, actual: 556, logLikelihood: -2249.32},
      },
      {
        ...fit,
        identified: false,
        problem: words.problems.NO_DROPOUT,
        model: 'Pareto/NBD',
        parameters: {r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669},
        logLikelihood: -9594.98,
        holdOut: {days: 68, predicted: 489, actual: 556, logLikelihood: -2251.56},
      },
    ],
    chosen: 'MBG/NBD',
    spend: {
      ...identified,
      used: true,
      model: 'Gamma-Gamma',
      parameters: {p: 6.25, q: 3.74, v: 15.44},
      logLikelihood: -4055.9,
    },
    why: `${fill(words.why.BEST_HELD_BACK, {model: 'MBG/NBD'})} ${fill(words.heldBack, {days: 68, predicted: 470, actual: 556})}`,
    table: [1515, 439, 182, 87, 48, 31, 15, 40].map((customers, purchases) => ({
      purchases,
      orMore: purchases === 7,
      customers,
      predicted: customers * (0.07 + 0.2 * purchases),
      actual: Math.round(customers * (0.08 + 0.22 * purchases)),
    })),
    points: Array.from({length: 14}, (_, i) => ({
      day: new Date(Date.UTC(2026, 3, 23 + Math.round(i * 5.2))).toISOString().slice(0, 10),
      predicted: 470.3 * (i / 13) ** 0.95,
      actual: Math.round(556 * (i / 13) ** 0.9),
    })),
    sheet: {id: 9, name: reports.names.prediction},
  };
};

export const withPrediction = (given: Start, prediction: Prediction): Start => {
  const found = summary(given.language);
  const warnings = [
    ...found.warnings,
    ...(prediction.chosen === null
      ? [{code: 'NOT_PREDICTED', count: 1, text: prediction.why}]
      : []),
  ];
  return {
    ...given,
    last: {at: '2026-06-30T09:12:00.000Z', summary: {...found, warnings, prediction}},
  };
};

export const explained = (language: Language): Explained => {
  const {columns, labels: words, setAside} = MESSAGES[language];
  const known = (id: 'stage' | 'activity' | 'tier' | 'rfm' | 'action', code: string) => ({
    id,
    header: columns[id],
    code,
    label: (words[id] as Readonly<Record<string, string>>)[code] ?? code,
    published: id === 'tier',
  });
  void setAside;
  return {
    sheet: recognised(language).sheet,
    row: 905,
    customer: 'lucia.oneil41@example.com',
    setAside: null,
    classes: [
      known('stage', 'RETENTION'),
      known('activity', 'AT_RISK'),
      known('tier', 'MEDIUM'),
      known('rfm', 'LOYAL'),
      known('action', 'SAVE'),
    ],
    reason:
      language === 'es'
        ? '9 pedidos, el último hace 71 días; suele comprar cada 34 días, en riesgo desde 68 días, perdido desde 15/8/2026; ingresos de 512 en los últimos 365 días'
        : '9 orders, last 71 days ago; usually every 34 days, at risk from 68 days, lapsed from 2026-08-15; revenue 512 in the last 365 days',
    numbers: {
      orders: 9,
      revenue: 1204.5,
      periodRevenue: 512.4,
      daysSinceLast: 71,
      interval: 34.2,
      atRiskFrom: 68.4,
      lapseFrom: 102.6,
      ltv: 412.18,
    },
    told: kindRead({kind: 'orders'}).numbers,
    dates: [
      {day: '2025-06-03', amount: 80},
      {day: '2025-07-11', amount: 141},
      {day: '2025-08-09', amount: 96},
      {day: '2025-09-20', amount: 230},
      {day: '2025-11-01', amount: null},
      {day: '2025-11-27', amount: 60},
      {day: '2026-01-15', amount: 310},
      {day: '2026-03-02', amount: 122},
      {day: '2026-04-20', amount: 84},
    ],
    dateCount: 9,
  };
};

/** No schedule yet, nothing missing. */
export const unscheduled = (language: Language): ScheduleView => ({
  sheet: recognised(language).sheet,
  timeZone: 'Europe/Madrid',
  schedule: null,
  state: null,
  next: null,
  overdue: false,
  address: 'ana.molina25@example.com',
  missing: [],
  url: null,
  log: null,
  mailsLeft: 100,
});

const counts = (some: Partial<ChangeCounts>): ChangeCounts => ({
  ...NO_CHANGES,
  ...some,
});

const logOf = (language: Language) => ({id: 9, name: MESSAGES[language].check.log});

export const scheduled = (language: Language): ScheduleView => {
  const {schedule} = MESSAGES[language];
  const day = language === 'es' ? '22/6/2026' : '6/22/2026';
  const said = [
    fill(schedule.counts.INACTIVE, {n: 14}),
    fill(schedule.counts.NEW, {n: 9}),
    fill(schedule.counts.CAME_BACK, {n: 2}),
  ];
  return {
    ...unscheduled(language),
    schedule: {
      cadence: 'weekly',
      weekday: 1,
      hour: 8,
      mail: true,
      mailUnchanged: false,
      mine: true,
    },
    state: {
      code: 'ok',
      at: '2026-06-22T06:24:00.000Z',
      text: `${fill(schedule.done, {day, counts: said.join(', ')})} ${schedule.mailed.sent}`,
      paused: false,
      last: {asOf: '2026-06-22', counts: counts({INACTIVE: 14, NEW: 9, CAME_BACK: 2})},
    },
    next: '2026-07-06T08',
    log: logOf(language),
  };
};

export const checked = (language: Language): Checked => ({
  asOf: '2026-06-30',
  since: '2026-06-22',
  counts: counts({INACTIVE: 3, AT_RISK: 5, CAME_BACK: 1, TIER_DOWN: 2}),
  startedAnew: null,
  log: logOf(language),
  mailed: 'sent',
  highlighted: {id: 7, name: MESSAGES[language].sheets.customers},
});

export const readOut = (language: Language): ReadOut => ({
  test: language === 'es' ? 'otoño' : 'autumn',
  a: {n: 400, conversions: 20},
  b: {n: 1600, conversions: 132},
  difference: 0.0325,
  low: 0.0074,
  high: 0.0576,
  p: 0.0284,
  method: MESSAGES[language].labels.method.Z,
  verdict: MESSAGES[language].list.outcome.contactedHigher,
  blanks: 12,
  text:
    language === 'es'
      ? 'A: 20 de 400 (5 %). B: 132 de 1600 (8,3 %). p = 0,0284.'
      : 'A: 20 of 400 (5%). B: 132 of 1,600 (8.3%). p = 0.0284.',
});

/** The answer of a failed call, in the server's own words where it has them already. */
export const failed = (language: Language, code: string, extra: object = {}): Failure => {
  const errors: Readonly<Record<string, string>> = MESSAGES[language].errors;
  return {
    ok: false,
    code,
    message: fill(errors[code] ?? code, {
      headers: HEADERS[language].join(', '),
      sheet: MESSAGES[language].sheets.customers,
      rows: 12,
      row: 1,
      count: 9,
      example: 14,
      reason: MESSAGES[language].setAside.BAD_DATE,
      header: 'Total',
      first: 2,
      last: 2506,
      cell: 'H2',
      column: MESSAGES[language].columns.stage,
      label: MESSAGES[language].labels.activity.AT_RISK,
    }),
    ...extra,
  };
};

const PROGRESS = [
  {step: 'read', rows: null, customers: null},
  {step: 'classify', rows: 2505, customers: null},
  {step: 'write', rows: 2505, customers: 400},
  {step: 'check', rows: 2505, customers: 400},
] as const;

/** What each call answers unless the scenario says otherwise. */
const usual = ({language}: Scenario): Readonly<Partial<Record<keyof Calls, Handler>>> => ({
  start: () => start(language),
  recognise: ({choices}: Calls['recognise']['request']) => {
    const table = recognised(language);
    const columns = Object.entries({...table.recognised, ...choices?.columns});
    return {
      ...table,
      recognised: Object.fromEntries(columns.filter(([, header]) => header !== '')),
      dateOrder: choices?.dateOrder ?? table.dateOrder,
    };
  },
  settings: ({save}: Calls['settings']['request']) => ({settings: save ?? {}}),
  classify: () => ({summary: summary(language)}),
  progress: (_: never, calls: number) => PROGRESS[Math.min(PROGRESS.length, calls) - 1],
  explain: () => explained(language),
  show: ({how, code}: Calls['show']['request']) => ({
    shown: code === null ? 400 : 59,
    sheet: {id: 7, name: MESSAGES[language].sheets.customers},
    how,
    ...(how === 'select' ? {left: 3} : {}),
  }),
  goTo: () => ({}),
  insertFormula: ({name}: Calls['insertFormula']['request']) => ({
    cell: 'H2',
    formula: `=${name}()`,
  }),
  removeResults: () => ({removed: {columns: 3, sheets: 1}, warnings: []}),
  schedule: () => unscheduled(language),
  saveSchedule: ({
    cadence,
    weekday = 1,
    hour,
    mail,
    mailUnchanged,
  }: Calls['saveSchedule']['request']): ScheduleView => ({
    ...unscheduled(language),
    schedule: {cadence, weekday, hour, mail, mailUnchanged, mine: true},
    state: {
      code: 'waiting',
      at: '2026-06-30T09:12:00.000Z',
      text: MESSAGES[language].schedule.waiting,
      paused: false,
    },
    next: cadence === 'daily' ? '2026-07-01T08' : '2026-07-06T08',
  }),
  removeSchedule: () => unscheduled(language),
  checkNow: () => checked(language),
  makeList: ({test}: Calls['makeList']['request']): ListMade => ({
    sheet: {id: 12, name: `Ciclo: ${MESSAGES[language].labels.stage.CONVERSION}`},
    customers: 19,
    left: {noConsent: 4},
    groups: test ? {A: 4, B: 15} : null,
    warnings: [],
  }),
  readOut: () => readOut(language),
  makeReport: ({report}: Calls['makeReport']['request']) => ({
    sheet: {id: 11, name: MESSAGES[language].reports.names[report]},
    rows: 36,
    notes: [
      fill(MESSAGES[language].reports.notes.partial, {day: '30/6/2026'}),
      fill(MESSAGES[language].reports.notes.setAside, {count: 36}),
    ],
  }),
});

const isFailure = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === false;

/** google.script.run over a scenario. @param heard is told of every call */
export const fakeRun = (scenario: Scenario, heard: (name: string, request: unknown) => void) => {
  const calls = new Map<string, number>();
  const answer = async (name: keyof Calls, request: never): Promise<unknown> => {
    const n = (calls.get(name) ?? 0) + 1;
    calls.set(name, n);
    heard(name, request);
    const wait = name === 'classify' ? (scenario.wait ?? 5) * 4 : (scenario.wait ?? 5);
    await new Promise((resolve) => setTimeout(resolve, wait));
    const handler = scenario.handlers?.[name] ?? usual(scenario)[name];
    if (!handler) throw new Error(`no answer for ${name}`);
    const given = await handler(request, n);
    const known =
      name === 'start' && scenario.start && !isFailure(given)
        ? scenario.start(given as Start)
        : given;
    return isFailure(known) ? known : {ok: true, ...(known as object)};
  };
  interface Handlers {
    readonly success?: (answer: unknown) => void;
    readonly failure?: (error: unknown) => void;
  }
  const runner = (handlers: Handlers): unknown =>
    new Proxy(
      {},
      {
        get: (_, name) => {
          if (name === 'withSuccessHandler')
            return (success: Handlers['success']) =>
              runner({...handlers, ...(success && {success})});
          if (name === 'withFailureHandler')
            return (failure: Handlers['failure']) =>
              runner({...handlers, ...(failure && {failure})});
          return (request: never) => {
            answer(name as keyof Calls, request).then(handlers.success, handlers.failure);
          };
        },
      },
    );
  return runner({});
};
