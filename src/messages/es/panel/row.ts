/** The views of a row and of the formulas, and what went wrong. */
import type {Sidebar} from '../../shape';

export const row: Sidebar['row'] = {
  title: 'Un cliente',
  intro: 'Selecciona una fila en la hoja y pregunta por qué su cliente está en cada clase.',
  explain: 'Explicar esta fila',
  where: 'Fila {row} de {sheet}',
  setAside: 'Esta fila se apartó: {reason}.',
  classes: 'Clases',
  why: 'Por qué',
  noClass: 'ninguna',
  numbers: 'Números',
  facts: {
    orders: 'Pedidos',
    revenue: 'Ingresos',
    periodRevenue: 'Ingresos del período',
    daysSinceLast: 'Días desde la última compra',
    interval: 'Días habituales entre pedidos',
    atRiskFrom: 'En riesgo tras',
    lapseFrom: 'Perdido tras',
    ltv: 'LTV si se queda',
  },
  unknown: 'desconocido',
  dates: 'Pedidos en el tiempo',
  datesDescription:
    'Cada pedido es una línea sobre el eje del tiempo, más alta cuanto mayor. Después vienen el día desde el que el cliente está en riesgo y el día desde el que está perdido.',
  lastDates: 'Los últimos {shown} de {n} días de compra.',
  order: 'Pedido',
  day: 'Día',
  amount: 'Importe',
  atRisk: 'En riesgo desde el {day}',
  lapse: 'Perdido desde el {day}',
  asOf: 'Día del cálculo, {day}',
};

export const formulas: Sidebar['formulas'] = {
  title: 'Fórmulas',
  intro: 'Funcionan en cualquier celda. Selecciona una celda vacía e inserta un ejemplo.',
  search: 'Buscar fórmulas',
  count: '{n} {n:fórmula|fórmulas}',
  noMatch: 'Ninguna fórmula coincide con «{text}».',
  insert: 'Insertar',
  insertLabel: 'Insertar un ejemplo de {name}',
  inserted: 'Insertada en {cell}.',
  arguments: 'Argumentos',
  optional: 'opcional',
  notices: {
    title: 'Lo que escribieron otros',
    contains: 'Ciclo tiene licencia MIT y contiene, con la misma licencia:',
  },
};

export const failures: Sidebar['failures'] = {
  noAnswer: 'Google Sheets no ha respondido. Comprueba tu conexión y vuelve a intentarlo.',
  account:
    'Google no deja que este panel llegue a Ciclo, casi siempre porque has iniciado sesión en varias cuentas de Google. Abre esta hoja de cálculo en una ventana privada o en un perfil del navegador con una sola cuenta.',
  tooLong:
    'Google detuvo la ejecución: duró más de lo que permite. Clasifica menos columnas o una parte de la tabla.',
  authorise: 'Dar permiso',
  authoriseHelp: 'Da permiso en la ventana que se abre y vuelve a intentarlo aquí.',
  openOther: 'Cuando esté abierta:',
  forget: 'Volver a la lectura de Ciclo',
  toOptions: 'Volver a las opciones',
  toTable: 'Volver a la tabla',
  broken: 'Este panel se ha encontrado con algo imprevisto. Tu hoja está como estaba.',
  reload: 'Iniciar el panel otra vez',
  selectEmpty: 'Selecciona una celda vacía en la hoja y después:',
  selectRow: 'Haz clic en una fila de tu tabla en la hoja y después:',
};
