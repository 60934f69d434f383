/** The command line's own texts. What the add-on itself says comes from the bundle, in the spreadsheet's language. */
export const messages = {
  usage: `Usage: npm run -s ciclo -- COMMAND

  classify FILE.csv [--as-of YYYY-MM-DD] [--locale L] [--timezone Z] [--margin 0.4]
           [--columns '{"customer":"Id",...}'] [--date-order dmy|mdy|ymd]
           [--predict] [--codes] [--out OUT.csv]
  flag-inactive FILE.csv --as-of YYYY-MM-DD [--locale L] [--timezone Z] [--out OUT.csv]
  eval '=LTV(100,0.8,0.1)' [--csv FILE.csv] [--locale es_ES] [--timezone Europe/Madrid]
  eval - [same options]      formulas from standard input, one a line
  demo [FILE.csv] [--as-of YYYY-MM-DD] [--locale L] [--timezone Z]

JSON on standard output. Exit 0: done; 1: something to mend; 2: wrong usage.`,
  unknownCommand: (command: string) => `unknown command: ${command}`,
  noCommand: 'a command is missing',
  expectedArguments: (expected: string, count: number) =>
    `expected ${expected}, got ${count} argument${count === 1 ? '' : 's'}`,
  missingOption: (option: string) => `${option} is required`,
  noFile: (file: string) => `${file}: there is no such file`,
  unreadable: (file: string, reason: string) => `${file}: cannot be read (${reason})`,
  emptyFile: (file: string) => `${file}: the file is empty`,
  refusedFile: (file: string, reason: string) =>
    `${file}: Google Sheets could not hold this file. ${reason}`,
  longCell: (file: string, cell: string, most: number) =>
    `${file}: cell ${cell} is too long. Google Sheets takes at most ${most} characters in a cell.`,
  unwritable: (file: string, reason: string) => `${file}: cannot be written (${reason})`,
  badDate: (value: string) => `--as-of ${value}: expected a day such as 2024-12-31`,
  badNumber: (option: string, value: string) => `${option} ${value}: expected a number such as 0.4`,
  badColumns: (reason: string) =>
    `--columns: expected JSON such as {"customer":"Id","date":"Day"} (${reason})`,
  badColumnsShape: 'every field takes the header of a column as text',
  badDateOrder: (value: string) => `--date-order ${value}: expected dmy, mdy or ymd`,
  badTimeZone: (value: string) => `--timezone ${value}: expected a zone such as Europe/Madrid`,
  badLocale: (value: string) => `--locale ${value}: expected a locale such as es_ES`,
  notYet: (option: string) => `${option} is not available yet`,
  building: 'Ciclo: building dist/Code.js …',
  buildFailed: 'the build failed (see above)',
  unexpectedAnswer: 'the add-on gave an answer that this command does not understand',
  unknownFunction: (name: string) => `Unknown function: ${name}.`,
  noSheet: (name: string) => `There is no sheet named ${name}.`,
} as const;

export interface DemoWords {
  readonly title: (file: string) => string;
  readonly asOf: (day: string) => string;
  readonly customers: string;
  readonly orders: string;
  readonly revenue: string;
  readonly setAside: string;
  readonly share: string;
  readonly revenueShare: string;
  readonly next: string;
}

/** The demo speaks the spreadsheet's language, as the add-on does. Heads of columns: at most nine letters. */
const demo: Readonly<Record<'en' | 'es', DemoWords>> = {
  en: {
    title: (file) => `Ciclo · ${file}`,
    asOf: (day) => `as of ${day}`,
    customers: 'customers',
    orders: 'orders',
    revenue: 'revenue',
    setAside: 'rows set aside',
    share: 'share',
    revenueShare: 'revenue',
    next: 'Your own table: npm run -s ciclo -- classify FILE.csv --out OUT.csv',
  },
  es: {
    title: (file) => `Ciclo · ${file}`,
    asOf: (day) => `a fecha de ${day}`,
    customers: 'clientes',
    orders: 'pedidos',
    revenue: 'de ingresos',
    setAside: 'filas apartadas',
    share: 'parte',
    revenueShare: 'ingresos',
    next: 'Tu tabla: npm run -s ciclo -- classify TABLA.csv --locale es_ES --out OUT.csv',
  },
};

/** Spanish for `es`, `es_MX`, …; English for everything else. */
export const isSpanish = (locale: string): boolean => /^es([_-]|$)/i.test(locale);

export const demoWords = (locale: string): DemoWords => demo[isSpanish(locale) ? 'es' : 'en'];
