/** The sheets of reports and of fitted purchase models. */
import type {Messages} from '../../shape';

/** What a fitted purchase model says of itself. */
export const prediction: Messages['prediction'] = {
  why: {
    BEST_HELD_BACK:
      '{model}: con él, los pedidos de la última parte del calendario, que no había visto, son los más probables.',
    TIE: '{model}: ningún otro anticipó mejor la última parte del calendario, y además duda de quien compró una sola vez.',
    ONLY_ONE: '{model}: los datos no identifican ningún otro.',
    BEST_ALL:
      '{model}: con él, todos los pedidos son los más probables; no se pudo reservar una parte del calendario.',
    NONE: 'Ningún modelo: {problem} Las reglas por días de silencio siguen como están.',
  },
  heldBack:
    'En esos {days} días esperaba {predicted} pedidos de clientes conocidos; llegaron {actual}.',
  problems: {
    TOO_FEW_REPEATERS: 'menos de 10 clientes volvieron a comprar.',
    NO_DROPOUT: 'nadie parece haberse ido, así que los datos no dicen cómo se van los clientes.',
    SAME_RATE:
      'todos los clientes compran al mismo ritmo, así que los datos no dicen en qué se diferencian.',
    SAME_DROPOUT:
      'todos los clientes parecen irse de igual modo, así que los datos no dicen en qué se diferencian.',
    ALL_OR_NOTHING_DROPOUT: 'los clientes parecen irse enseguida o nunca.',
    FLAT: 'parámetros muy distintos se ajustan igual de bien a los datos.',
    NOT_CONVERGED: 'la búsqueda de los parámetros no terminó.',
  },
  spendProblems: {
    TOO_FEW_SPENDERS: 'menos de 10 clientes volvieron a comprar por un importe mayor que 0.',
    NO_MEAN: 'los importes son tan desiguales que no tienen media.',
    SAME_VALUES: 'cada cliente gasta siempre lo mismo.',
    SAME_MEANS: 'todos los clientes gastan lo mismo.',
    FLAT: 'parámetros muy distintos se ajustan igual de bien a los datos.',
    NOT_CONVERGED: 'la búsqueda de los parámetros no terminó.',
  },
  none: 'No se identifica ningún modelo.',
  noValues: 'No hay importes.',
  orMore: '{n} o más',
  heads: {
    models: [
      'Modelo',
      'Parámetro 1',
      'Parámetro 2',
      'Parámetro 3',
      'Parámetro 4',
      'Nombre en fórmulas',
      'Parámetros ± error estándar',
      'Log-verosimilitud',
      'Log-verosimilitud de los días reservados',
      'Observación',
    ],
    byPurchases: ['Pedidos antes, tras el primero', 'Clientes', 'Esperados', 'Llegaron'],
    byDay: ['Hasta', 'Esperados', 'Llegaron'],
  },
};

/** The sheets of reports. */
export const reports: Messages['reports'] = {
  names: {
    flow: 'Ciclo flujo',
    retention: 'Ciclo retención',
    cohorts: 'Ciclo cohortes',
    migration: 'Ciclo migración',
    prediction: 'Ciclo modelo',
  },
  titles: {
    flow: 'Flujo de clientes de «{sheet}», a fecha de {day}',
    retention: 'Retención de «{sheet}» de un período al siguiente, a fecha de {day}',
    cohorts: 'Cohortes de «{sheet}» por primer pedido, a fecha de {day}',
    migration: 'Migración en la pirámide de «{sheet}», del {from} al {day}',
    prediction: 'Modelo de compra de «{sheet}», a fecha de {day}',
  },
  how: {
    flow: 'Al inicio + nuevos + vuelven − perdidos = al final. Un cliente se pierde el día de «Perdido desde», con un intervalo habitual de {interval} días.',
    retention:
      'Clientes: de los que compraron en el período anterior, cuántos volvieron a comprar. Ingresos: lo que gastan ahora, de lo que gastaron entonces; más del 100 % si compran más.',
    cohorts: 'Parte de cada cohorte que compró tantos {unit} después del primer pedido.',
    migration:
      'Cada fecha mira {days} días atrás. Las líneas de ingresos del {from} valen también para el {day}: nadie se mueve solo porque otros lo hagan.',
    prediction:
      'Ajustado a {customers} {customers:cliente|clientes}. Los tiempos son semanas: recencia y antigüedad son días / 7. En fórmulas: =P_ALIVE(…; CICLO_MODEL), =EXPECTED_ORDER_VALUE(…; CICLO_VALUE_MODEL).',
  },
  chart: {
    flow: 'Nuevos, vuelven, perdidos',
    retention: 'Retención por clientes y por ingresos',
    cohorts: 'Clientes por primer pedido',
    migration: 'Movimientos en la pirámide',
    prediction: 'Pedidos esperados y llegados, en los días reservados',
  },
  heads: {
    flow: ['Período', 'Nuevos', 'Vuelven', 'Perdidos', 'Al inicio', 'Al final', 'Parte perdida'],
    retention: [
      'Período',
      'Clientes retenidos',
      'Ingresos retenidos',
      'Clientes antes',
      'Volvieron a comprar',
      'Ingresos antes',
      'Sus ingresos ahora',
      'Importe desconocido',
    ],
    cohorts: ['Primer pedido', 'Clientes'],
    moves: ['Movimiento', 'Clientes', 'Parte'],
  },
  quarter: '{year} T{quarter}',
  units: {month: 'meses', quarter: 'trimestres', year: 'años'},
  all: 'Todos',
  absent: 'Aún no era cliente',
  fromTo: 'Entonces (filas), ahora (columnas)',
  lines: {TOP: 'Top desde', BIG: 'Grande desde', MEDIUM: 'Mediano desde'},
  notes: {
    partial: 'El último período acaba el {day} y aún puede crecer.',
    trimmed: 'Se muestran los últimos {count} períodos.',
    defaultInterval:
      'Nadie compró dos veces: {interval} días es una suposición; fija el intervalo en el panel.',
    setAside: '{count} {count:fila quedó|filas quedaron} fuera.',
    overlap: 'Los dos períodos se solapan: parte de los ingresos cuenta en ambos.',
    noneBefore: 'Nadie compró en el período que acaba el {from}.',
    noAmounts: 'No hay columna de importes: no se dicen ingresos.',
    otherSheet:
      'Hay celdas tuyas donde el informe tiene que crecer, así que se escribió en «{sheet}».',
  },
};
