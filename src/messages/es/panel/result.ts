/** A run, and the view of its result. */
import type {Sidebar} from '../../shape';

export const run: Sidebar['run'] = {
  title: 'Clasificando',
  steps: {
    read: 'Leer la tabla',
    classify: 'Clasificar a los clientes',
    predict: 'Ajustando modelos de compra',
    write: 'Escribir los resultados',
    check: 'Comprobar lo escrito',
  },
  rows: '{rows} {rows:fila|filas}',
  customers: '{customers} {customers:cliente|clientes}',
  starting: 'Empezando…',
  done: '{customers} {customers:cliente clasificado|clientes clasificados}.',
  leave:
    'Puedes seguir trabajando, aquí o en la hoja: la ejecución continúa. Una tabla grande tarda unos minutos.',
  running: 'en marcha',
  state: {done: 'hecho', now: 'en marcha', todo: 'pendiente'},
  written: '{done} de {of}',
  parts:
    '{done} de {of} filas escritas. Una ejecución puede durar seis minutos, así que Ciclo sigue por sí solo mientras este panel esté abierto.',
  stop: 'Parar tras esta parte',
  stopping: '{done} de {of} filas escritas. Ciclo para cuando esta parte esté escrita.',
  unfinished: 'Sin terminar: {done} de {of} filas escritas; los encabezados dicen incompleto.',
  goOn: 'Seguir',
};

export const result: Sidebar['result'] = {
  title: 'Resultado',
  none: 'Todavía no hay nada clasificado. Cuando clasifiques tu tabla, aquí verás quiénes son tus clientes.',
  toTable: 'Ir a la tabla',
  facts:
    '{customers} {customers:cliente|clientes}, {orders} {orders:pedido|pedidos} en {rows} {rows:fila|filas}',
  /** Where rows are no orders. */
  rowFacts: '{customers} de {rows} {rows:fila clasificada|filas clasificadas}',
  revenue: 'ingresos {revenue}',
  asOf: 'A fecha de {day}',
  sheet: 'Hoja {sheet}',
  customersSheet: 'todos los resultados en la hoja {sheet}',
  at: 'Calculado el {at}',
  prediction: {
    title: 'Qué cabe esperar',
    offer:
      'Un modelo de compra, ajustado a tus pedidos, dice de cada cliente con qué probabilidad lo sigue siendo y qué pedidos e ingresos cabe esperar en los próximos 12 meses.',
    predict: 'Predecir',
    chart: 'Pedidos esperados y llegados en los días reservados',
    upTo: 'Hasta',
    expected: 'Esperados',
    came: 'Llegaron',
    byPurchases: 'Por número de pedidos anteriores',
    before: 'Pedidos repetidos antes',
    compared: 'Los modelos, comparados',
    model: 'Modelo',
    score: 'Log-verosimilitud',
    scoreHelp: 'De los pedidos de los días reservados: cuanto más alta, mejor previstos.',
    remark: 'Observación',
    chosen: 'elegido',
    sheet: 'Parámetros y fórmulas: hoja {sheet}',
  },
  how: 'Un clic en un grupo',
  filter: 'filtra la hoja',
  select: 'selecciona las filas',
  filtered: '{n} {n:fila visible|filas visibles} en la hoja {sheet}: {label}.',
  selected: '{n} {n:fila seleccionada|filas seleccionadas} en la hoja {sheet}: {label}.',
  left: 'Otras {n} {n:fila está demasiado dispersa|filas están demasiado dispersas} para seleccionarlas a la vez: usa el filtro.',
  allShown: 'Se muestran otra vez todas las filas.',
  nobody: 'No hay ningún cliente en este grupo: {label}.',
  old: 'El pedido más reciente es del {day}, {days} días antes del día de este cálculo: por eso tantos cuentan como perdidos. En la tabla puedes elegir esa fecha.',
  showAll: 'Mostrar todas las filas',
  selectInstead: 'Seleccionar las filas',
  part: '{n} {n:cliente|clientes}, {share}',
  code: 'Grupo',
  customers: 'Clientes',
  share: '%',
  /** By column of classes; a help may name a class by its code, and the shop's usual interval as days. */
  sections: {
    stage: {
      title: 'Etapa del ciclo de vida',
      help: 'Dónde está cada cliente. Se puede retroceder: quien se pierde pasa a {REACTIVATION}.',
    },
    tier: {
      title: 'Pirámide de clientes',
      help: 'A la izquierda, los clientes; a la derecha, sus ingresos del período: 365 días, si las opciones no dicen otra cosa. Inactivo: sin pedidos en él.',
    },
    activity: {
      title: 'Actividad',
      help: 'El silencio se mide con el ritmo de cada cliente; perdido: desde el día de «Perdido desde». Intervalo habitual de esta tienda: {days}.',
    },
    rfm: {
      title: 'Grupos RFM',
      help: 'Hace cuánto (R, hacia arriba) y cuántas veces (F, a la derecha) compran, de 1 a 5. Más oscuro, más clientes.',
    },
  },
  calibration:
    'De {gaps} pausas pasadas entre pedidos, {atRisk} habrían contado como en riesgo y {lapsed} como perdidas, aunque el cliente volvió.',
  people: 'Clientes',
  revenueHead: 'Ingresos',
  tierPart: '{n} {n:cliente|clientes} ({share}), ingresos {revenue} ({revenueShare})',
  noAmounts:
    'Sin pirámide: la tabla no tiene importes. Con una columna de importe hay también LTV y próximo paso.',
  chooseAmount: 'Elegir la columna de importe',
  rfmDescription:
    'Una cuadrícula de cinco filas, con recencia 5 arriba, y cinco columnas, con frecuencia 5 a la derecha. Cada casilla pertenece a uno de diez grupos.',
  next: 'Qué hacer ahora',
  nextHelp: 'Según el valor de vida y el riesgo. Valioso: un LTV de {threshold} o más.',
  noNext: 'Sin importes no hay valor de vida, ni próximo paso de cada cliente. Por etapas:',
  byStage: 'Por etapas',
  actions: {
    SAVE: 'Valiosos, en riesgo o perdidos: llámalos o escríbeles en persona, pronto.',
    NURTURE: 'Valiosos y seguros: gracias, acceso anticipado, servicio. No hace falta descuento.',
    AUTOMATE:
      'De menor valor, en riesgo o perdidos: un recordatorio automático por un canal barato.',
    SERVE: 'De menor valor y seguros: atiéndelos bien y ofréceles el segundo producto.',
    FIX: 'Cuestan más de lo que aportan: corrige precio, devoluciones o coste de servicio.',
    FIX_OR_LET_GO: 'Cuestan más de lo que aportan y se van: sin oferta de retención.',
  },
  stageActions: {
    ACQUISITION: 'Aún no compran: contenido útil con tu propia voz y una primera oferta clara.',
    CONVERSION: 'Compraron una vez: gracias, ayuda con el uso y un motivo para el segundo pedido.',
    GROWTH: 'Compraron alguna vez más: amplía la cesta con lo que va bien con ella.',
    RETENTION:
      'Compran a menudo: cuídalos y recompénsalos; ofertas personales y acceso anticipado.',
    REACTIVATION: 'Se han perdido: pregunta qué pasó; un cupón solo donde compense.',
  },
  changes: 'Desde la última vez',
  changesSince: 'En comparación con el {day}:',
  changesBefore: 'En comparación con lo que estaba escrito:',
  changed: '{n} {n:cliente cambió|clientes cambiaron}',
  entered: '{n} {n:nuevo|nuevos}',
  goneAway: '{n} ya no {n:está|están} en la tabla',
  noChange: 'nadie cambió',
  nobodyChanged: 'Nadie ha pasado a otra clase.',
  from: 'De',
  to: 'A',
  new: 'nuevo',
  gone: 'ya no está',
  more: 'y {n} {n:cambio|cambios} más',
  setAside: '{n} {n:fila|filas} fuera',
  setAsideHelp: 'Estas filas no se usaron. Corrige la celda y clasifica otra vez.',
  setAsideReasons: {
    NO_CUSTOMER: 'Sin cliente',
    NOBODY: 'El cliente no es nadie en concreto',
    NO_DATE: 'Sin fecha',
    BAD_DATE: 'Fecha que no existe o no se puede leer',
    OLD_DATE: 'Fecha anterior a 1990',
    BAD_AMOUNT: 'Importe que no es un número',
    FUTURE_DATE: 'Fecha posterior al día del cálculo',
    NO_SALE: 'Cancelada, devuelta, presupuesto o similar: no es una venta',
    REPEATED_ORDER: 'Pedido que ya está más arriba: cuenta una vez',
  },
  row: 'Fila {row}',
  firstOf: 'las primeras {shown} de {n}',
  toSetAside: 'Ver las filas que quedaron fuera',
  wentTo: 'La fila {row} está seleccionada en la hoja.',
  oneCustomer:
    'Con un solo cliente, las partes y los grupos dicen poco; dice más el motivo junto a la fila.',
};

export const undo: Sidebar['undo'] = {
  open: 'Quitar lo que escribió Ciclo…',
  title: '¿Quitar lo que escribió Ciclo?',
  text: 'Borra lo que añadió Ciclo: columnas, hojas de clientes, modelo e informes, filtro y colores, y lo que guardó la última comprobación. Se quedan las listas, el registro, los avisos automáticos y tus propias celdas.',
  remove: 'Quitar',
  done: 'Se quitó: {columns} {columns:columna|columnas} y {sheets} {sheets:hoja|hojas}.',
  nothing: 'No había nada de Ciclo que quitar.',
};
