/** The view of the options. */
import type {Sidebar} from '../../shape';

export const options: Sidebar['options'] = {
  title: 'Opciones',
  intro: 'Todo tiene un valor por defecto. Deja en blanco lo que no quieras cambiar.',
  default: 'Por defecto: {value}.',
  reset: 'Volver a los valores por defecto',
  resetDone: 'Todas las opciones tienen otra vez su valor por defecto.',
  saved: 'Guardado con esta hoja de cálculo.',
  back: 'Volver',
  predict: 'Predecir con un modelo de compra',
  predictHelp: '(añade la probabilidad de seguir siendo cliente y lo que cabe esperar en 12 meses)',
  groups: {
    run: 'Este cálculo',
    lines: 'Quién está en riesgo',
    pyramid: 'Pirámide',
    value: 'Valor de vida',
    written: 'Qué se escribe',
  },
  days: '{n} {n:día|días}',
  fields: {
    asOf: {
      label: 'A fecha de',
      help: 'El día del cálculo. Los pedidos posteriores quedan fuera: así un día pasado da lo que daba entonces.',
      default: 'hoy, {value}',
    },
    language: {
      label: 'Idioma',
      help: 'El de este panel y el de las etiquetas en tu hoja.',
      default: 'el de tu hoja de cálculo',
    },
    currency: {
      label: 'Moneda',
      help: 'El signo que acompaña aquí a los importes. No se convierte nada.',
      default: 'la de tus importes; si no llevan signo, la de tu hoja de cálculo',
    },
    interval: {
      label: 'Días habituales entre pedidos',
      help: 'Cada cuánto compran tus clientes. Se combina con el ritmo de cada uno.',
      default: 'la mediana de tus pedidos',
    },
    atRiskIntervals: {
      label: 'En riesgo tras',
      help: 'Intervalos sin pedidos hasta que un cliente cuenta como en riesgo.',
      default: '{value} intervalos',
    },
    lapseIntervals: {
      label: 'Perdido tras',
      help: 'Intervalos sin pedidos hasta que un cliente cuenta como perdido.',
      default: '{value} intervalos',
    },
    retentionOrders: {
      label: 'Pedidos hasta Retención',
      help: 'A partir de tantos pedidos, un cliente está en la etapa de Retención.',
      default: '{value} pedidos',
    },
    periodDays: {
      label: 'Días del período',
      help: 'Quien compró en él se ordena por ingresos; los demás son inactivos.',
      default: '{value} días',
    },
    cuts: {
      label: 'Cortes de la pirámide',
      help: 'Top, Grandes y Medianos llegan juntos hasta estos porcentajes de los clientes activos.',
      default: '{value}',
    },
    margin: {
      label: 'Margen bruto',
      help: 'Lo que queda de 100 de ingresos tras los costes variables. Sin él, el LTV es de ingresos, no de beneficio.',
      default: 'la columna de beneficio si la hay; si no, ninguno',
    },
    retention: {
      label: 'Clientes que siguen cada año',
      help: 'Parte de los clientes que vuelve a comprar al año siguiente.',
      default: 'medido; 60 % si son muy pocos para medirlo',
    },
    discount: {
      label: 'Descuento anual',
      help: 'Lo que te cuesta el dinero: un euro dentro de un año vale menos que uno hoy.',
      default: '{value}, dentro de lo habitual (10 a 20 %)',
    },
    threshold: {
      label: 'Merece atención personal desde',
      help: 'LTV a partir del cual un cliente recibe Salvar o Cuidar en vez de un mensaje automático.',
      default: 'la mediana del LTV de los clientes activos',
    },
  },
  units: {days: 'días', percent: '%', intervals: 'intervalos', orders: 'pedidos', money: 'LTV'},
  cutNames: {top: 'Top', big: 'Grandes', medium: 'Medianos'},
  languages: {auto: 'El de la hoja de cálculo'},
  columns: 'Columnas de resultado',
  columnsHelp:
    'En una tabla de pedidos, las filas reciben la etapa, la actividad y la pirámide; la hoja de clientes recibe todas.',
  optional: 'no se escribe al principio',
  noColumns: 'Elige al menos una columna.',
  problems: {
    notNumber: 'Esto no es un número.',
    notWhole: 'Usa un número entero.',
    range: 'Usa un número de {min} a {max}.',
    rising: 'Cada corte debe ser al menos tan grande como el anterior.',
    order: 'Perdido viene después de en riesgo: usa al menos {min}.',
    notDate: 'Esto no es una fecha.',
    tooLong: 'Usa como mucho {max} caracteres.',
  },
  percentMeant: {
    question: '{typed} es {typed}%. ¿Quieres decir {value}%?',
    use: 'Usar {value}%',
  },
  invalid: 'Revisa {n} {n:opción|opciones} antes de clasificar.',
};
