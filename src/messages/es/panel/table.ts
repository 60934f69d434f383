/** The frame of the panel, and the view of the table. */
import type {Sidebar} from '../../shape';
import {dateOrders} from '../addOn/table';

export const views: Sidebar['views'] = {
  label: 'Partes de Ciclo',
  table: 'Tabla',
  result: 'Resultado',
  row: 'Fila',
  lists: 'Listas',
  reports: 'Informes',
  schedule: 'Avisos',
  formulas: 'Fórmulas',
};

export const loading: Sidebar['loading'] = 'Leyendo la hoja…';

export const working: Sidebar['working'] = 'Un momento…';

export const again: Sidebar['again'] = 'Reintentar';

export const close: Sidebar['close'] = 'Cerrar';

export const cancel: Sidebar['cancel'] = 'Cancelar';

export const asTable: Sidebar['asTable'] = 'Ver como tabla';

export const tags: Sidebar['tags'] = {
  published: 'publicada',
  ours: 'regla nuestra',
  yours: 'a tu elección',
  publishedHelp: 'Regla publicada: figura en la bibliografía.',
  oursHelp: 'Regla nuestra: una línea que ninguna publicación traza. Cámbiala si la tuya es mejor.',
  yoursHelp: 'A tu elección: ninguna regla dice qué es lo correcto.',
};

export const sheetShown: Sidebar['sheetShown'] = 'La hoja {sheet} está abierta.';

export const table: Sidebar['table'] = {
  title: 'Tu tabla',
  sales: 'Qué cuenta como venta',
  twoReadings: '¿Qué lectura es la correcta?',
  chooseFirst: 'Nada en la tabla lo aclara: elige antes de clasificar.',
  wayGives: 'Ingresos {revenue}, {customers} {customers:cliente|clientes}',
  rates: 'Otras monedas',
  ratesHelp:
    'La más frecuente es {currency}. Di cuánto vale en ella una unidad de cada otra y sus filas se convierten.',
  rate: '1 {currency} en {main}',
  salesHelp: 'Las filas que dicen otra cosa en «{column}» se dejan fuera.',
  saleValue: '{value} ({n} {n:fila|filas})',
  kind: 'Qué son las filas',
  kindAuto: 'Como lo lee Ciclo: {kind}',
  kindAsRead: 'Como lo lee Ciclo',
  kindNotRead: '{kind} (aún no se lee)',
  moreColumns: 'y {n} {n:columna|columnas} más a la derecha',
  kindWhy: 'Lo dicen: {headers}.',
  kindOthers: 'También podría ser: {kinds}.',
  elsewhere: 'Ir a {sheet}',
  kindFormulas: 'Fórmulas que ayudan con esas filas: {formulas}.',
  toFormulas: 'Ver las fórmulas',
  sheet: 'Hoja {sheet}, encabezados en la fila {row}',
  exports: {
    orders: 'Es la exportación de pedidos de {program}.',
    customers: 'Es la exportación de clientes de {program}.',
    payments: 'Es la exportación de pagos de {program}.',
    invoices: 'Es la exportación de facturas de {program}.',
    contacts: 'Es la exportación de contactos de {program}.',
    deals: 'Es la exportación de negocios de {program}.',
  },
  layouts: {
    orders: 'Cada fila es un pedido.',
    orderLines: 'Cada fila es una línea de un pedido.',
    ordersByMonth: 'Cada fila es un cliente en un mes o período.',
    customers: 'Cada fila es un cliente.',
    periods: 'Cada fila es un cliente, con una columna por período.',
  },
  writesOrders:
    'Clasificar escribe columnas de resultado a la derecha de esta tabla y una hoja con una fila por cliente. Tus propias celdas no cambian.',
  writesRows:
    'Clasificar escribe columnas de resultado a la derecha de esta tabla. Tus propias celdas no cambian.',
  orders: '{orders} {orders:pedido|pedidos}',
  customers: '{customers} {customers:cliente|clientes}',
  dates: 'fechas {order}',
  money: 'importes en {currency}',
  dateOrders,
  reread: 'Leer otra vez',
  rereadHelp: 'Por si has cambiado la tabla o abierto otra hoja.',
  filtered: 'Esta hoja tiene un filtro. Las filas ocultas también se leen y se clasifican.',
  old: 'El pedido más reciente es del {day}, hace {days} días: a fecha de hoy la mayoría contaría como perdida.',
  useNewest: 'Usar esa fecha',
  asOfNewest: 'Se clasifica a fecha del {day}, el día del pedido más reciente.',
  useToday: 'Usar hoy',
  lastRun: 'Última clasificación: {at}.',
  seeResult: 'Ver el resultado',
  columns: 'Cómo se leyeron las columnas',
  columnsHelp: 'Si una columna no es lo que dice aquí, elige la correcta.',
  none: 'no está en esta tabla',
  noSample: 'columna sin valores',
  dateOrder: 'Orden de día y mes',
  dateOrderAuto: 'según las fechas',
  dateOrderHelp: 'Solo para fechas que son texto. Elígelo si 03/04 se lee al revés.',
  forget: 'Volver a la lectura de Ciclo',
  missing: 'No está en esta tabla',
  missingCost: {
    amount: 'Sin importes: no hay pirámide, ni LTV, ni próximo paso.',
    order: 'Sin número de pedido: lo que un cliente compra en un día cuenta como un pedido.',
    profit:
      'Sin beneficio: el LTV se calcula con los ingresos, o con el margen que indiques en las opciones.',
    orders: 'Sin número de pedidos: la etapa solo se conoce para los clientes perdidos.',
    first:
      'Sin primera compra: se toma para todos el intervalo de la tienda, no el de cada cliente.',
    last: 'Sin última compra: no se sabe quién está activo, en riesgo o perdido.',
    revenue: 'Sin ingresos: no hay pirámide, ni LTV, ni próximo paso.',
  },
  warnings: 'Conviene saber',
  classify: 'Clasificar {customers} {customers:cliente|clientes}',
  options: 'Opciones',
  chooseColumn: 'Columna que contiene: {field}',
  chooseButton: 'Usar esta columna',
};
