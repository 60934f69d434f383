/** The views of lists and reports. */
import type {Sidebar} from '../../shape';

export const lists: Sidebar['lists'] = {
  title: 'Listas',
  intro:
    'Una hoja con los clientes de una clase, con qué buscar y qué decir, y casillas para marcar el resultado.',
  none: 'Las listas se hacen con las clases. Cuando clasifiques tu tabla, aquí eliges a quién escribir.',
  column: 'Clase según',
  group: 'Clientes',
  who: 'Consentimiento',
  consent: {sendable: 'Solo a quien se puede escribir', all: 'Todos'},
  consentHelp: 'Según la columna de consentimiento de tu tabla, si la tiene.',
  consentBy: 'Según la columna «{column}».',
  noConsentColumn:
    'Tu tabla no tiene columna de consentimiento: la lista lleva a todos los de esta clase. Averigua a quién puedes escribir antes de enviar nada.',
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
  plan: 'Plan',
  copy: 'Copiar correos ({n})',
  csv: 'CSV para importar',
  csvHelp:
    'El archivo lleva correo, nombre, apellidos, teléfono y etiquetas, como los aceptan Klaviyo, Mailchimp y Brevo.',
  copied: '{n} {n:dirección copiada|direcciones copiadas}',
  saved: 'Archivo con {n} {n:cliente|clientes} guardado',
  addresses: 'Direcciones para copiar',
  heldOut: 'No están: {n} en reserva.',
  mayNot: 'No están: {n} a quienes no se puede contactar.',
  noEmail: 'No están: {n} sin dirección de correo.',
  cut: 'El archivo acaba ahí: en la hoja hay {n} más. Haz una lista más pequeña para ellos.',
  openList: 'La lista abierta',
  openListHelp: 'Abre una lista hecha antes para llevarte sus direcciones.',
  openListButton: 'Direcciones de la lista abierta',
  groups: 'Escribe a los {b} que llevan Contactar y deja en paz a los {a} que llevan Reservar.',
  next: 'Escríbeles y marca Contactado y Convertido sobre la marcha.',
  nextTest:
    'Cuando la prueba haya terminado, rellena Convertido en ambos grupos, abre la lista y compara los grupos.',
  readOut: 'Resultado de una prueba',
  readOutHelp: 'Abre una lista hecha con un grupo reservado y rellena Convertido.',
  readOutButton: 'Comparar los grupos de la lista abierta',
  test: 'Resultado de la prueba {test}',
  groupHead: 'Grupo',
  alone: 'Reservados',
  contacted: 'Contactados',
  converted: 'Convertidos',
  difference:
    'Contactados menos reservados: {difference} puntos; intervalo del 95%: de {low} a {high}.',
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
    summary: {
      title: 'Resumen',
      help: 'Una página para enseñar: las clases, qué cambió, el dinero en riesgo, a quién llamar primero.',
    },
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
