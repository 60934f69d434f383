/** The views of lists and reports. */
import type {Sidebar} from '../../shape';

export const lists: Sidebar['lists'] = {
  title: 'Listas',
  intro:
    'Una hoja con los clientes de una clase; arriba, qué buscar y qué decir, y columnas vacías para anotar el resultado.',
  none: 'Las listas se hacen con las clases. Cuando clasifiques tu tabla, aquí eliges a quién escribir.',
  column: 'Clase según',
  group: 'Clientes',
  who: 'Consentimiento',
  consent: {sendable: 'Solo a quien se puede escribir', all: 'Todos'},
  consentHelp: 'Según la columna de consentimiento de tu tabla, si la tiene.',
  effect: 'Efecto',
  holdOut: 'Reservar a algunos',
  holdOutHelp: 'Aquellos a quienes no escribes muestran qué habría pasado de todos modos.',
  testName: 'Nombre de la prueba',
  testNameHelp: 'Decide quién va en cada grupo: el mismo nombre vuelve a dar los mismos grupos.',
  noTestName: 'La prueba necesita un nombre.',
  share: 'Parte reservada',
  columns: 'Columnas: {n} elegidas',
  columnsLegend: 'Columnas de la lista',
  make: 'Crear la lista',
  making: 'Creando la lista…',
  made: 'Lista de {customers} {customers:cliente|clientes} creada',
  noConsent: '{n} {n:cliente queda|clientes quedan} fuera: sin consentimiento para escribirles.',
  groups: 'Escribe al grupo B ({b}) y no al grupo A ({a}).',
  next: 'Escríbeles y rellena Contactado y Convertido sobre la marcha.',
  nextTest:
    'Cuando la prueba haya terminado, rellena Convertido en ambos grupos, abre la lista y compara los grupos.',
  readOut: 'Resultado de una prueba',
  readOutHelp: 'Abre una lista hecha con un grupo reservado y rellena Convertido.',
  readOutButton: 'Comparar los grupos de la lista abierta',
  test: 'Resultado de la prueba {test}',
  groupHead: 'Grupo',
  alone: 'A, sin contactar',
  contacted: 'B, contactado',
  converted: 'Convertidos',
  difference: 'B menos A: {difference} puntos; intervalo del 95%: de {low} a {high}.',
  chance: 'p {p} ({method})',
  blanks:
    'La columna Convertido está vacía para {n} {n:cliente|clientes}: cuentan como no convertidos.',
};

export const reports: Sidebar['reports'] = {
  title: 'Informes',
  intro: 'De todo el historial de tus pedidos. Cada informe tiene su propia hoja, con un gráfico.',
  needsOrders:
    'Esta tabla tiene una fila por cliente. Los informes necesitan los propios pedidos: abre una hoja con una fila por pedido.',
  which: 'Informe',
  kinds: {
    flow: {
      title: 'Flujo de clientes',
      help: 'Cuántos había, llegaron, volvieron y se perdieron, período a período.',
    },
    retention: {
      title: 'Retención',
      help: 'Cuántos de los clientes de un período, y cuánto de sus ingresos, siguen en el siguiente.',
    },
    cohorts: {
      title: 'Cohortes',
      help: 'Quiénes compraron por primera vez juntos, y cuántos siguen comprando después.',
    },
    migration: {
      title: 'Migración',
      help: 'Quién subió o bajó en la pirámide entre dos días.',
    },
  },
  by: 'Por',
  lookBack: 'Cada día mira atrás',
  asOptions: 'el período de las opciones',
  periods: {month: 'meses', quarter: 'trimestres', year: 'años'},
  backs: {month: 'un mes', quarter: 'un trimestre', year: 'un año'},
  from: 'Desde',
  fromFirst: 'Por defecto: el primer pedido.',
  fromBefore: 'Por defecto: un período entero antes del otro día.',
  to: 'Hasta',
  toToday: 'Por defecto: hoy, {day}.',
  toRun: 'Por defecto: el día del cálculo, {day}.',
  wrongWay: 'El primer día tiene que ser anterior al último.',
  make: 'Hacer el informe',
  making: 'Haciendo el informe…',
  made: 'Informe listo: {report}',
  open: 'Ir a {sheet}',
};
