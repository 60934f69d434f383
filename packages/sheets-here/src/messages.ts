/** What the host itself says: of files and formulas that it cannot read, and around the grid of its page. */
export const messages = {
  unclosedQuote: (line: number) =>
    `line ${line}: a cell begins with a quotation mark (") that is not closed at the cell's end. Close it there, or write "" for a mark that belongs to the text.`,
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

/** Spanish for `es`, `es_MX`, …; English for everything else. */
export const isSpanish = (locale: string): boolean => /^es([_-]|$)/i.test(locale);

/** What the page around the grid says; its menus as Sheets calls them. */
const page = {
  en: {
    local: 'On this computer only',
    menuBar: 'Menu',
    file: 'File',
    openCsv: 'Open CSV…',
    saveCsv: 'Save sheet as CSV',
    extensions: 'Extensions',
    close: 'Close',
    buttons: {OK: 'OK', CANCEL: 'Cancel', YES: 'Yes', NO: 'No', CLOSE: 'Close'},
    running: 'Running script',
    finished: 'Finished script',
    cancel: 'Cancel',
    cancelled: 'Script cancelled',
    dismiss: 'Dismiss',
    scriptError: 'Script error',
    consentTitle: 'Authorization required',
    consent: (addresses: string) =>
      `The add-on asks for these permissions: ${addresses}. Once they are given, choose the menu item again.`,
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
    local: 'Solo en este ordenador',
    menuBar: 'Menú',
    file: 'Archivo',
    openCsv: 'Abrir CSV…',
    saveCsv: 'Guardar hoja como CSV',
    extensions: 'Extensiones',
    close: 'Cerrar',
    buttons: {OK: 'Aceptar', CANCEL: 'Cancelar', YES: 'Sí', NO: 'No', CLOSE: 'Cerrar'},
    running: 'Ejecutando secuencia de comandos',
    finished: 'La secuencia de comandos ha terminado',
    cancel: 'Cancelar',
    cancelled: 'Se ha cancelado la secuencia de comandos',
    dismiss: 'Descartar',
    scriptError: 'Error en la secuencia de comandos',
    consentTitle: 'Se necesita autorización',
    consent: (addresses: string) =>
      `El complemento pide estos permisos: ${addresses}. Cuando los hayas dado, elige de nuevo la opción del menú.`,
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
/** With the add-on's own name, which the page shows in its menu. */
export type PageWords = Words<(typeof page)['en']> & {readonly addOn: string};

export const pageWords = (language: PageLanguage, addOn = 'Add-on'): PageWords => ({
  ...page[language],
  addOn,
});
