/** The states of the sidebar that pictures and tests look at, each as a server that leads to it. */
import type {Failure, ScheduleView} from '../../src/calls/contract';
import {fill, languages} from '../../src/messages';
import {
  checked,
  explained,
  failed,
  predicted,
  readOut,
  recognised,
  type Scenario,
  scheduled,
  start,
  summary,
  unscheduled,
  withLast,
  withOtherKind,
  withPrediction,
} from './fake';

type Language = 'en' | 'es';

const FAILURES = [
  'emptySheet',
  'chartSheet',
  'ownSheet',
  'noHeader',
  'onlyHeaders',
  'noCustomerColumn',
  'chosenColumnMissing',
  'nothingUsable',
  'noAuthorisation',
  'service',
] as const;

const HOSTILE = `<img src=x onerror="document.title='broken'">`;
const LONG = 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(1200);
const RIGHT_TO_LEFT = 'שלום עולם 123 (abc)';

const hostileTable = (language: Language) => {
  const table = recognised(language);
  return {
    ...table,
    sheet: {id: 0, name: `${HOSTILE}${RIGHT_TO_LEFT}`},
    headers: [HOSTILE, LONG.slice(0, 400), RIGHT_TO_LEFT, ...table.headers.slice(3)],
    columnSamples: [
      [HOSTILE, '=HYPERLINK("http://example.com","x")', LONG],
      [LONG, LONG],
      [RIGHT_TO_LEFT, RIGHT_TO_LEFT],
      ...table.columnSamples.slice(3),
    ],
    recognised: {customer: HOSTILE, date: LONG.slice(0, 400), amount: RIGHT_TO_LEFT},
    warnings: [{code: 'X', count: 1, text: `${HOSTILE} ${LONG.slice(0, 300)}`}],
  };
};

const never = (): Promise<never> => new Promise(() => undefined);

/** A scenario in one language. */
type Made = (language: Language) => Omit<Scenario, 'language'>;

const failureScenarios = Object.fromEntries(
  FAILURES.map((code): [string, Made] => [
    code,
    (language) => ({
      start: (given) => ({
        ...given,
        table: failed(language, code, {
          url: 'https://accounts.google.com/signin/oauth',
          ...(code === 'noCustomerColumn' ? {headers: ['Ref', 'Fecha', 'Total']} : {}),
        }),
      }),
    }),
  ]),
);

/** A sheet of leads, with a table of orders beside it. */
const refusedLeads = (language: Language): Failure => ({
  ...failed(language, 'notReadYet'),
  message: fill(languages[language].errors.notReadYet, {kind: languages[language].kinds.leads}),
  refused: {
    kind: 'leads',
    headerRow: 1,
    recognised: {},
    why: language === 'es' ? ['Estado del lead', 'Próximo paso'] : ['Lead status', 'Next step'],
    others: [{kind: 'orders', why: []}],
    formulas: ['LEAD_CLASS', 'LEAD_INTEREST', 'BANT'],
    elsewhere: {id: 2, name: language === 'es' ? 'Pedidos 2026' : 'Orders 2026'},
  },
});

/** A schedule that differs from the usual one. */
const scheduleOf =
  (differ: (view: ScheduleView, language: Language) => Partial<ScheduleView>): Made =>
  (language) => ({
    handlers: {
      schedule: () => {
        const view = scheduled(language);
        return {...view, ...differ(view, language)};
      },
    },
  });

const scheduleScenarios: Readonly<Record<string, Made>> = {
  scheduled: scheduleOf(() => ({})),
  schedulePaused: scheduleOf(({state}, language) => ({
    state: {
      ...state,
      code: 'sheetGone',
      at: '2026-06-29T06:24:00.000Z',
      text: `${failed(language, 'protectedRange').message} ${languages[language].schedule.paused}`,
      paused: true,
    },
    next: null,
  })),
  scheduleUnfinished: scheduleOf((_, language) => ({
    state: {
      code: 'unfinished',
      at: '2026-06-29T06:24:00.000Z',
      text: fill(languages[language].schedule.unfinished, {
        day: '29/6/2026',
        done: '120,000',
        of: '345,678',
      }),
      paused: false,
    },
  })),
  scheduleOthers: scheduleOf(({schedule}) => ({
    schedule: schedule && {...schedule, cadence: 'daily', mine: false},
  })),
  scheduleMissing: (language) => ({
    handlers: {
      schedule: () => ({
        ...unscheduled(language),
        address: null,
        missing: ['triggers', 'mail', 'address'],
        url: 'https://accounts.google.com/signin/oauth',
        mailsLeft: null,
      }),
      saveSchedule: () =>
        failed(language, 'noAuthorisation', {url: 'https://accounts.google.com/signin/oauth'}),
    },
  }),
  scheduleUnknown: scheduleOf(({schedule}) => ({
    schedule: schedule && {...schedule, mine: false},
    address: null,
    missing: ['triggers', 'address'],
  })),
  scheduleNoMails: scheduleOf(() => ({mailsLeft: 0})),
  scheduleFailed: (language) => ({handlers: {schedule: () => failed(language, 'service')}}),
  /** Overdue until the check has been made, which takes a while. */
  overdue: (language) => {
    let isDue = true;
    return {
      handlers: {
        schedule: () => ({...scheduled(language), overdue: isDue}),
        checkNow: async () => {
          await new Promise((resolve) => setTimeout(resolve, 1500));
          isDue = false;
          return checked(language);
        },
      },
    };
  },
  overdueSlow: (language) => ({
    handlers: {schedule: () => ({...scheduled(language), overdue: true}), checkNow: never},
  }),
  checkFails: (language) => ({
    handlers: {
      schedule: () => ({...scheduled(language), overdue: true}),
      checkNow: () => failed(language, 'service'),
    },
  }),
  checkFirst: (language) => ({
    handlers: {
      checkNow: () => ({
        ...checked(language),
        since: null,
        startedAnew: 'first',
        mailed: 'noPermission',
        highlighted: null,
      }),
    },
  }),
};

/** A table that takes three executions. */
const parts = (made: object) => {
  let part = 0;
  return async () => {
    await new Promise((resolve) => setTimeout(resolve, 1200));
    part++;
    return part < 3 ? {...made, unfinished: {done: part * 120_000, of: 345_678}} : made;
  };
};

const reportScenarios: Readonly<Record<string, Made>> = {
  reportSlow: () => ({handlers: {makeReport: never}}),
  reportSteady: () => ({
    handlers: {
      makeReport: async () => {
        await new Promise((resolve) => setTimeout(resolve, 700));
        return {sheet: {id: 11, name: 'Ciclo flow'}, rows: 36, notes: []};
      },
    },
  }),
  reportFails: (language) => ({handlers: {makeReport: () => failed(language, 'needsAmounts')}}),
  rowsOfCustomers: (language) => ({
    start: (given) => ({
      ...given,
      table: {ok: true, ...recognised(language), layout: 'customers'},
    }),
  }),
};

const listScenarios: Readonly<Record<string, Made>> = {
  listSlow: () => ({start: withLast, handlers: {makeList: never}}),
  listFails: (language) => ({
    start: withLast,
    handlers: {
      makeList: () => failed(language, 'nobodyMayBeContacted'),
      readOut: () => failed(language, 'noList'),
    },
  }),
  listNoConsent: (language) => ({
    start: withLast,
    handlers: {
      makeList: () => ({
        sheet: {id: 12, name: 'Ciclo'},
        customers: 1,
        left: {noConsent: null},
        groups: null,
        warnings: [
          {code: 'LIST_NO_CONSENTS', count: 1, text: languages[language].warnings.LIST_NO_CONSENTS},
        ],
      }),
    },
  }),
  notShown: (language) => ({
    start: withLast,
    handlers: {
      readOut: () => ({
        ...readOut(language),
        b: {n: 1600, conversions: 81},
        difference: -0.0006,
        low: -0.0247,
        high: 0.0235,
        p: 0.96,
        verdict: languages[language].list.outcome.notShown,
        blanks: 0,
      }),
    },
  }),
};

const partScenarios: Readonly<Record<string, Made>> = {
  parts: (language) => ({
    handlers: {
      classify: parts({summary: summary(language)}),
      progress: () => ({
        step: 'write',
        rows: 1_234_567,
        customers: 345_678,
        done: 130_000,
        of: 345_678,
      }),
    },
  }),
  checkParts: (language) => ({handlers: {checkNow: parts(checked(language))}}),
};

export const SCENARIOS: Readonly<Record<string, Made>> = {
  ...failureScenarios,
  refusedLeads: (language) => ({
    start: (given) => ({...given, table: refusedLeads(language)}),
  }),
  ...scheduleScenarios,
  ...partScenarios,
  ...listScenarios,
  ...reportScenarios,
  shop: () => ({}),
  loading: () => ({wait: 1e6}),
  account: () => ({handlers: {start: () => ({ok: false, code: 'account', message: ''})}}),
  noAnswer: () => ({handlers: {start: () => ({ok: false, code: 'noAnswer', message: ''})}}),
  filtered: () => ({start: (given) => ({...withLast(given), filtered: true})}),
  clean: (language) => ({
    start: (given) => ({
      ...given,
      table: {
        ok: true,
        ...recognised(language),
        setAside: {},
        warnings: [],
        missing: [],
        customers: 1,
        orders: 1,
      },
    }),
  }),
  sales: (language) => {
    const [column, sold, cancelled, part] =
      language === 'es'
        ? ['Estado', 'Entregado', 'Cancelado', 'Reembolsado en parte']
        : ['Status', 'Delivered', 'Cancelled', 'Partially refunded'];
    const values = (counts: boolean) => [
      {value: sold ?? '', count: 2431, counts: true},
      {value: cancelled ?? '', count: 62, counts},
      {value: part ?? '', count: 12, counts: true},
    ];
    const table = (counts: boolean) => ({
      ...recognised(language),
      sales: [{column: column ?? '', values: values(counts)}],
    });
    let counts = false;
    return {
      start: (given) => ({...given, table: {ok: true, ...table(counts)}}),
      handlers: {
        // The test presses one box, time and again.
        recognise: () => ({ok: true, ...table((counts = !counts))}),
      },
    };
  },
  noSales: (language) => {
    const es = language === 'es';
    const [column, value] = [es ? 'Estado' : 'Status', es ? 'Cancelado' : 'Cancelled'];
    const sales = (counts: boolean) => [{column, values: [{value, count: 62, counts}]}];
    const {errors, setAside} = languages[language];
    const message = fill(errors.nothingUsable, {
      rows: 62,
      count: 62,
      reason: setAside.NO_SALE,
      example: '2, 3, 4',
    });
    const table = {ok: false, code: 'nothingUsable', message, sales: sales(false)} as const;
    return {
      start: (given) => ({...given, table}),
      handlers: {recognise: () => ({ok: true, ...recognised(language), sales: sales(true)})},
    };
  },
  twoReadings: (language) => {
    const es = language === 'es';
    const {twoReadings: words} = languages[language];
    const column = es ? 'Precio' : 'Price';
    const way = (text: string, id: string, revenue: number) => ({
      text,
      choices: {columns: {[id]: column}},
      customers: 400,
      orders: 2492,
      revenue,
    });
    const table = (isOpen: boolean) => ({
      ...recognised(language),
      shape: {id: 'woocommerceOrders', program: 'WooCommerce', what: 'orders' as const},
      currencies: ['EUR', 'MXN'],
      twoReadings: [
        {
          id: 'price' as const,
          column,
          asked: fill(words.price.asked, {column}),
          isOpen,
          ways: [
            way(words.price.ways.unit, 'price', 182507.17),
            way(words.price.ways.line, 'amount', 91253.58),
          ],
        },
      ],
    });
    let isOpen = true;
    return {
      start: (given) => ({...given, table: {ok: true, ...table(true)}}),
      handlers: {recognise: () => ({ok: true, ...table((isOpen = !isOpen))})},
    };
  },
  noAmounts: (language) => {
    const found = summary(language);
    return {
      start: (given) => {
        const table = recognised(language);
        const {customer = '', date = '', order = ''} = table.recognised;
        return {
          ...given,
          table: {
            ok: true,
            ...table,
            recognised: {customer, date, order},
            missing: ['amount', 'profit'],
          },
          last: {
            at: '2026-06-30T09:12:00.000Z',
            summary: {
              ...found,
              revenue: 0,
              currency: null,
              counts: {...found.counts, tier: {}, action: {}},
              tierRevenue: {},
              changes: null,
              setAside: {},
              warnings: [],
            },
          },
        };
      },
    };
  },
  oneCustomer: (language) => {
    const found = summary(language);
    return {
      start: (given) => ({
        ...given,
        last: {
          at: '2026-06-30T09:12:00.000Z',
          summary: {
            ...found,
            rows: 3,
            customers: 1,
            orders: 3,
            revenue: 412,
            counts: {
              stage: {GROWTH: 1},
              activity: {ACTIVE: 1},
              tier: {SMALL: 1},
              rfm: {NEED_ATTENTION: 1},
              scores: {'3-3': 1},
              action: {NURTURE: 1},
            },
            tierRevenue: {SMALL: 412},
            setAside: {},
            warnings: [],
            calibration: null,
            changes: null,
          },
        },
      }),
    };
  },
  big: (language) => {
    const found = summary(language);
    return {
      start: (given) => ({
        ...given,
        table: {
          ok: true,
          ...recognised(language),
          rows: 1_234_567,
          customers: 345_678,
          orders: 1_234_001,
        },
        last: {
          at: '2026-06-30T09:12:00.000Z',
          summary: {
            ...found,
            rows: 1_234_567,
            customers: 345_678,
            orders: 1_234_001,
            revenue: 987_654_321.5,
            counts: {
              ...found.counts,
              stage: {CONVERSION: 123_456, GROWTH: 98_765, RETENTION: 23_456, REACTIVATION: 1},
              tier: {
                TOP: 1_234,
                BIG: 4_938,
                MEDIUM: 18_519,
                SMALL: 98_765,
                INACTIVE: 222_222,
                PROSPECT: 12_345,
                SUSPECT: 8_000,
                REST_OF_WORLD: 4_000,
                UNKNOWN: 12,
              },
              scores: {'5-5': 12_345, '1-1': 98_765, '3-3': 4_321, '2-4': 33_333},
            },
            tierRevenue: {
              TOP: 123_456_789,
              BIG: 98_765_432,
              MEDIUM: 76_543_210,
              SMALL: 45_678_901,
            },
          },
        },
      }),
    };
  },
  last: () => ({start: withLast}),
  otherKind: () => ({start: withOtherKind}),
  oldRun: (language) => ({
    start: (given) => ({
      ...withLast(given),
      table: {ok: true, ...recognised(language), newest: '2024-06-29'},
    }),
    handlers: {
      recognise: () => ({
        ...recognised(language),
        shape: {id: 'shopifyOrders', program: 'Shopify', what: 'orders'},
        newest: '2024-06-29',
      }),
    },
  }),
  predicted: (language) => ({
    start: (given) => withPrediction(given, predicted(language)),
  }),
  unpredicted: (language) => ({
    start: (given) =>
      withPrediction(given, {
        ...predicted(language),
        chosen: null,
        table: [],
        points: [],
        why: fill(languages[language].prediction.why.NONE, {
          problem: languages[language].prediction.problems.TOO_FEW_REPEATERS,
        }),
      }),
  }),
  slow: () => ({handlers: {classify: never}}),
  steady: (language) => ({
    handlers: {
      classify: () =>
        new Promise((resolve) => setTimeout(() => resolve({summary: summary(language)}), 5000)),
    },
  }),
  malformed: () => ({handlers: {classify: () => ({summary: {}})}}),
  busy: (language) => ({handlers: {classify: () => failed(language, 'busy')}}),
  protectedRange: (language) => ({
    handlers: {classify: () => failed(language, 'protectedRange')},
  }),
  noResults: (language) => ({
    start: withLast,
    handlers: {show: () => failed(language, 'noResults')},
  }),
  typed: (language) => ({handlers: {classify: () => failed(language, 'typedColumns')}}),
  foreignFilter: (language) => ({
    start: withLast,
    handlers: {
      show: ({how}: {how: string}) =>
        how === 'filter'
          ? failed(language, 'foreignFilter')
          : {shown: 59, sheet: {id: 7, name: 'Ciclo'}, how},
    },
  }),
  noRow: (language) => ({handlers: {explain: () => failed(language, 'noRow')}}),
  cellNotBlank: (language) => ({
    handlers: {insertFormula: () => failed(language, 'cellNotBlank')},
  }),
  rowSetAside: (language) => ({
    handlers: {
      explain: () => ({
        ...explained(language),
        customer: '',
        classes: [],
        reason: '',
        dates: [],
        dateCount: 0,
        setAside: language === 'es' ? 'sin cliente' : 'no customer',
      }),
    },
  }),
  manyDates: (language) => ({
    handlers: {
      explain: () => ({
        ...explained(language),
        dates: Array.from({length: 200}, (_, i) => ({
          day: new Date(Date.UTC(2019, 0, 1 + i * 12)).toISOString().slice(0, 10),
          amount: 20 + ((i * 37) % 90),
        })),
        dateCount: 1_240,
      }),
    },
  }),
  hostile: (language) => ({
    start: (given) => ({
      ...given,
      table: {ok: true, ...hostileTable(language)},
      last: {
        at: '2026-06-30T09:12:00.000Z',
        summary: {
          ...summary(language),
          sheet: {id: 0, name: HOSTILE},
          customersSheet: {id: 7, name: `${RIGHT_TO_LEFT} ${LONG.slice(0, 90)}`},
        },
      },
    }),
    handlers: {
      explain: () => ({...explained(language), customer: `${HOSTILE} ${RIGHT_TO_LEFT} ${LONG}`}),
    },
  }),
};

export const scenario = (name: string, language: Language): Scenario => {
  const make = SCENARIOS[name];
  if (!make) throw new Error(`no scenario ${name}`);
  return {...make(language), language};
};

export {start};
