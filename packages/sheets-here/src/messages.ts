/** The command line's own texts. What the add-on itself says comes from the bundle, in the spreadsheet's language. */
export const messages = {
  usage: `Usage: npm run -s ciclo -- COMMAND

  classify FILE.csv [--as-of YYYY-MM-DD] [--locale L] [--timezone Z] [--margin 0.4]
           [--columns '{"customer":"Id",...}'] [--date-order dmy|mdy|ymd]
           [--predict] [--codes] [--out OUT.csv]
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
  unclosedQuote: (line: number) =>
    `line ${line}: a cell begins with a quotation mark (") that is not closed at the cell's end. Close it there, or write "" for a mark that belongs to the text.`,
  unwritable: (file: string, reason: string) => `${file}: cannot be written (${reason})`,
  badDate: (value: string) => `--as-of ${value}: expected a day such as 2024-12-31`,
  badNumber: (option: string, value: string) => `${option} ${value}: expected a number such as 0.4`,
  badColumns: (reason: string) =>
    `--columns: expected JSON such as {"customer":"Id","date":"Day"} (${reason})`,
  badColumnsShape: 'every field takes the header of a column as text',
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
  unexpectedAnswer: 'the add-on gave an answer that this command does not understand',
  unknownFunction: (name: string) => `Unknown function: ${name}.`,
  /** What Google shows in a cell while its custom function runs; a script reads the English. */
  loading: {en: 'Loading...', es: 'Cargando...'},
  unknownName: (name: string) => `Unknown name: ${name}.`,
  formula: {
    empty: 'The formula is empty.',
    raggedArray: 'The rows of an array literal must have equal length.',
    unreadable: (rest: string, character: number, comma: boolean) =>
      `The formula cannot be read ${rest === '' ? 'at its end' : `at "${rest}" (character ${character})`}.${
        comma
          ? ' This locale writes ; between arguments, \\ between columns and a decimal comma.'
          : ''
      }`,
  },
  noSheet: (name: string) => `There is no sheet named ${name}.`,
  noCell: (reference: string) => `${reference} is beyond the end of the sheet.`,
  tooDeep: 'The formula nests custom functions too deeply.',
  /** What the formula engine's errors mean. */
  engineErrors: {
    '#DIV/0!': 'Division by zero (#DIV/0!).',
    '#N/A': 'A value is not available (#N/A).',
    '#NAME?': 'A name or function is unknown (#NAME?).',
    '#NUM!': 'A number is out of range (#NUM!).',
    '#REF!': 'A reference does not exist (#REF!).',
    '#VALUE!': 'A value has the wrong type (#VALUE!).',
    '#ERROR!': 'The formula cannot be calculated (#ERROR!).',
    '#CALC!': 'The formula gives no cells (#CALC!).',
    '#CYCLE!': 'The formula refers to itself (#CYCLE!).',
    '#SPILL!': 'The result does not fit beside its neighbours (#SPILL!).',
    '#NULL!': 'The ranges have no cell in common (#NULL!).',
  },
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

/** What the page around the grid says; its menus as Sheets calls them. */
const page = {
  en: {
    serving: (address: string) => `Open ${address} in your browser. Ctrl+C ends it.`,
    sampleTitle: 'Sample shop',
    sampleSheets: {shop: 'Orders', leads: 'Leads', survey: 'Survey'},
    local: 'On this computer only',
    menuBar: 'Menu',
    file: 'File',
    openCsv: 'Open CSV…',
    saveCsv: 'Save sheet as CSV',
    extensions: 'Extensions',
    addOn: 'Ciclo',
    close: 'Close',
    buttons: {OK: 'OK', CANCEL: 'Cancel', YES: 'Yes', NO: 'No', CLOSE: 'Close'},
    running: 'Running script',
    finished: 'Finished script',
    cancel: 'Cancel',
    cancelled: 'Script cancelled',
    dismiss: 'Dismiss',
    scriptError: 'Script error',
    functionError: 'Error',
    noName: 'Data',
    cannotOpen: (file: string) => `${file} cannot be opened`,
    emptyFile: 'The file is empty.',
    opening: (file: string) => `Opening ${file} …`,
    longCell: (cell: string, most: string) =>
      `Cell ${cell} is too long: a cell takes at most ${most} characters.`,
    tooManyCells: (most: string) => `A spreadsheet takes at most ${most} cells.`,
    clock: {
      name: 'Clock',
      letPass: 'Let pass:',
      spans: {hour: 'an hour', day: 'a day', week: 'a week'},
      letSpanPass: {
        hour: 'Let an hour pass',
        day: 'Let a day pass',
        week: 'Let a week pass',
      },
      passing: (done: number, hours: number) =>
        hours > 24
          ? `Day ${Math.min(Math.floor(done / 24) + 1, hours / 24)} of ${hours / 24} …`
          : `Hour ${Math.min(done + 1, hours)} of ${hours} …`,
      stop: 'Stop',
      passed: (triggers: number, mails: number) =>
        [
          triggers === 0
            ? 'No trigger has run'
            : triggers === 1
              ? '1 trigger has run'
              : `${triggers} triggers have run`,
          mails === 0 ? 'no mail' : mails === 1 ? '1 mail' : `${mails} mails`,
        ].join(', '),
      failures: (count: number) => (count === 1 ? '1 has failed' : `${count} have failed`),
      failuresTitle: 'Triggers that have failed',
    },
    mails: {
      button: (count: number) => (count === 1 ? '1 mail' : `${count} mails`),
      title: 'Mails that were sent',
      note: 'They have gone nowhere: they stand here only.',
      none: 'No mail has been sent.',
      to: 'To',
      from: 'From',
      sent: 'Sent',
      views: 'Shown as',
      formatted: 'Formatted',
      plain: 'Plain text',
      noText: 'This mail has no plain text.',
      frame: 'The mail',
    },
    charts: {
      title: 'Charts on this sheet',
      hide: 'Hide the charts',
      show: 'Show the charts',
      untitled: 'Chart',
      table: 'As a table',
      empty: 'The chart has no numbers to draw.',
      unknown: 'A chart of this kind is not drawn here.',
      kinds: {line: 'Line chart', column: 'Column chart', stacked: 'Stacked column chart'},
    },
    noStart: 'The page could not start',
    unsupported:
      'This browser is too old for the page: it has no growable shared memory. Chrome or Edge from 111, Safari from 16.4 and Firefox from 128 have it.',
  },
  es: {
    serving: (address: string) => `Abre ${address} en tu navegador. Ctrl+C lo termina.`,
    sampleTitle: 'Tienda de ejemplo',
    sampleSheets: {shop: 'Pedidos', leads: 'Contactos', survey: 'Encuesta'},
    local: 'Solo en este ordenador',
    menuBar: 'Menú',
    file: 'Archivo',
    openCsv: 'Abrir CSV…',
    saveCsv: 'Guardar hoja como CSV',
    extensions: 'Extensiones',
    addOn: 'Ciclo',
    close: 'Cerrar',
    buttons: {OK: 'Aceptar', CANCEL: 'Cancelar', YES: 'Sí', NO: 'No', CLOSE: 'Cerrar'},
    running: 'Ejecutando secuencia de comandos',
    finished: 'La secuencia de comandos ha terminado',
    cancel: 'Cancelar',
    cancelled: 'Se ha cancelado la secuencia de comandos',
    dismiss: 'Descartar',
    scriptError: 'Error en la secuencia de comandos',
    functionError: 'Error',
    noName: 'Datos',
    cannotOpen: (file: string) => `No se puede abrir ${file}`,
    emptyFile: 'El archivo está vacío.',
    opening: (file: string) => `Abriendo ${file}…`,
    longCell: (cell: string, most: string) =>
      `La celda ${cell} es demasiado larga: una celda admite ${most} caracteres como máximo.`,
    tooManyCells: (most: string) => `Una hoja de cálculo admite ${most} celdas como máximo.`,
    clock: {
      name: 'Reloj',
      letPass: 'Dejar pasar:',
      spans: {hour: 'una hora', day: 'un día', week: 'una semana'},
      letSpanPass: {
        hour: 'Dejar pasar una hora',
        day: 'Dejar pasar un día',
        week: 'Dejar pasar una semana',
      },
      passing: (done: number, hours: number) =>
        hours > 24
          ? `Día ${Math.min(Math.floor(done / 24) + 1, hours / 24)} de ${hours / 24}…`
          : `Hora ${Math.min(done + 1, hours)} de ${hours}…`,
      stop: 'Parar',
      passed: (triggers: number, mails: number) =>
        [
          triggers === 0
            ? 'No se ha ejecutado ningún activador'
            : triggers === 1
              ? 'Se ha ejecutado 1 activador'
              : `Se han ejecutado ${triggers} activadores`,
          mails === 0 ? 'ningún correo' : mails === 1 ? '1 correo' : `${mails} correos`,
        ].join(', '),
      failures: (count: number) => (count === 1 ? '1 ha fallado' : `${count} han fallado`),
      failuresTitle: 'Activadores que han fallado',
    },
    mails: {
      button: (count: number) => (count === 1 ? '1 correo' : `${count} correos`),
      title: 'Correos enviados',
      note: 'No han salido de aquí: solo se guardan en esta página.',
      none: 'No se ha enviado ningún correo.',
      to: 'Para',
      from: 'De',
      sent: 'Enviado',
      views: 'Ver como',
      formatted: 'Con formato',
      plain: 'Texto sin formato',
      noText: 'Este correo no tiene texto sin formato.',
      frame: 'El correo',
    },
    charts: {
      title: 'Gráficos de esta hoja',
      hide: 'Ocultar los gráficos',
      show: 'Mostrar los gráficos',
      untitled: 'Gráfico',
      table: 'En una tabla',
      empty: 'El gráfico no tiene números que dibujar.',
      unknown: 'Aquí no se dibujan gráficos de este tipo.',
      kinds: {
        line: 'Gráfico de líneas',
        column: 'Gráfico de columnas',
        stacked: 'Gráfico de columnas apiladas',
      },
    },
    noStart: 'No se ha podido abrir la página',
    unsupported:
      'Este navegador es demasiado antiguo para la página: no tiene memoria compartida ampliable. La tienen Chrome o Edge desde la versión 111, Safari desde la 16.4 y Firefox desde la 128.',
  },
} as const;

export type PageLanguage = keyof typeof page;
export const pageLanguages = Object.keys(page) as PageLanguage[];

/** The shape of both languages. */
type Words<T> = {
  readonly [Key in keyof T]: T[Key] extends string
    ? string
    : T[Key] extends (...args: never) => string
      ? T[Key]
      : Words<T[Key]>;
};
export type PageWords = Words<(typeof page)['en']>;

export const pageWords = (language: PageLanguage): PageWords => page[language];
