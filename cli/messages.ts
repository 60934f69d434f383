/** The command line's own texts. What the add-on itself says comes from the bundle, in the spreadsheet's language. */
import {isSpanish, type PageLanguage} from 'sheets-here/messages';

export const messages = {
  usage: `Usage: npm run -s ciclo -- COMMAND

  classify FILE.csv [--as-of YYYY-MM-DD] [--locale L] [--timezone Z] [--margin 0.4]
           [--columns '{"customer":"Id",...}'] [--date-order dmy|mdy|ymd]
           [--leave-out 'Cancelled,Refunded'] [--count 'Pending']
           [--answers 'total=order,discount=line'] [--rates 'USD=0.92']
           [--predict] [--codes] [--out OUT.csv]
  recognise FILE.csv [--locale L] [--timezone Z]
                             what kind of table it is, and by which headers
  flag-inactive FILE.csv --as-of YYYY-MM-DD [--locale L] [--timezone Z] [--out OUT.csv]
  eval '=LTV(100,0.8,0.1)' [--csv FILE.csv] [--locale es_ES] [--timezone Europe/Madrid]
  eval - [same options]      formulas from standard input, one a line
  serve [FILE.csv] [--port 8080] [--lang en|es] [--timezone Z]
                             a spreadsheet in the browser, with the file or a sample in it
  demo [FILE.csv] [--as-of YYYY-MM-DD] [--locale L] [--timezone Z]

OUT.csv keeps every cell as it was read, also text that a spreadsheet would take for a formula.
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
  badAnswer: (value: string) => `--answers ${value}: expected doubt=way, such as total=order`,
  badDateOrder: (value: string) => `--date-order ${value}: expected dmy, mdy or ymd`,
  badTimeZone: (value: string) => `--timezone ${value}: expected a zone such as Europe/Madrid`,
  badLocale: (value: string) => `--locale ${value}: expected a locale such as es_ES`,
  building: 'Ciclo: building dist/Code.js …',
  buildingPage: 'Ciclo: preparing the page …',
  badLanguage: (value: string) => `--lang ${value}: expected en or es`,
  badPort: (value: string) => `--port ${value}: expected a number from 0 to 65535`,
  badInstant: (value: string) => `--now ${value}: expected an instant such as 2026-01-15T09:00:00Z`,
  portTaken: (ports: readonly number[], taken: number) =>
    `Ciclo: port ${ports.length > 1 ? `${ports[0]} to ${ports.at(-1)} are` : `${ports[0]} is`} taken, so it is ${taken}.`,
  noFreePort: (first: number) => `no port from ${first} on is free; choose another with --port`,
  buildFailed: 'the build failed (see above)',
  waysToChoose: (options: readonly string[]) => `On the command line: ${options.join(' or ')}.`,
  saleValues: (column: string, values: readonly string[]) =>
    `“${column}” says ${values.join(', ')}`,
  waysToCount: (columns: readonly string[], option: string) =>
    `${columns.join('; ')}. What counts as a sale all the same is said by ${option}.`,
  unexpectedAnswer: 'the add-on gave an answer that this command does not understand',
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

export const demoWords = (locale: string): DemoWords => demo[isSpanish(locale) ? 'es' : 'en'];

/** What `serve` says, and what the sample is called in its page. */
export const serveWords = {
  en: {
    serving: (address: string) => `Open ${address} in your browser. Ctrl+C ends it.`,
    sampleTitle: 'Sample shop',
    sampleSheets: {shop: 'Orders', leads: 'Leads', survey: 'Survey'},
  },
  es: {
    serving: (address: string) => `Abre ${address} en tu navegador. Ctrl+C lo termina.`,
    sampleTitle: 'Tienda de ejemplo',
    sampleSheets: {shop: 'Pedidos', leads: 'Contactos', survey: 'Encuesta'},
  },
} as const satisfies Readonly<Record<PageLanguage, object>>;

/** The add-on's name in the page's menu. */
export const addOnName = 'Ciclo';
