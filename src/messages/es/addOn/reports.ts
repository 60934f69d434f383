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

export const brief: Messages['brief'] = {
  active: '{active} de {customers} {customers:cliente está activo|clientes están activos}.',
  activeShare:
    '{active} de {customers} {customers:cliente está activo|clientes están activos} y suponen el {share} de los ingresos de los últimos {days} días.',
  nobodyAtRisk: 'Nadie está en riesgo de irse.',
  atRisk: '{n} {n:está|están} en riesgo de irse.',
  atRiskExpected:
    '{n} {n:está|están} en riesgo de irse: se esperan de ellos {money} de ingresos en 12 meses.',
  atRiskKept: '{n} {n:está|están} en riesgo de irse: {money} de LTV si se quedan.',
  call: 'Llama primero a estos {n}: valiosos y en riesgo.',
  callOne: 'Llama primero a este: valioso y en riesgo.',
};

/** The sheets of reports. */
export const reports: Messages['reports'] = {
  names: {
    summary: 'Ciclo resumen',
    flow: 'Ciclo flujo',
    retention: 'Ciclo retención',
    cohorts: 'Ciclo cohortes',
    migration: 'Ciclo migración',
    prediction: 'Ciclo modelo',
  },
  titles: {
    summary: 'Resumen de «{sheet}», a fecha de {day}',
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
    summary: 'Quiénes son los clientes y quién aporta los ingresos',
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
  summary: {
    customers: '{customers} {customers:cliente|clientes}',
    orders: '{orders} {orders:pedido|pedidos}',
    revenue: '{revenue} de ingresos, de ellos {period} en los últimos {days} días',
    share: 'Parte de los clientes',
    revenueShare: 'Parte de los ingresos',
    valueShare: 'Parte del valor',
    customersHead: 'Clientes',
    revenueHead: 'Ingresos, {days} días',
    meaning: 'Qué significa',
    call: 'A quién llamar primero',
    nobody: 'A nadie',
    changed: 'Qué ha cambiado',
    sinceRun: 'Con la última clasificación, desde el {day}',
    withRun: 'Con la última clasificación',
    sinceCheck: 'Con la última comprobación, desde el {day}',
    withCheck: 'Con la última comprobación',
    noChange: 'Nadie ha cambiado',
    notYet: 'Aún no hay con qué comparar',
    means: {
      tier: {
        TOP: 'El mejor {top} % de los clientes activos, por ingresos',
        BIG: 'Los siguientes, hasta el {big} %',
        MEDIUM: 'Los siguientes, hasta el {medium} %',
        SMALL: 'Los demás clientes activos',
        INACTIVE: 'Ningún pedido en los últimos {days} días',
      },
      stage: {
        ACQUISITION: 'Aún no compran',
        CONVERSION: 'Compraron una vez: se busca el segundo pedido',
        GROWTH: 'Compraron alguna vez más: amplía la cesta',
        RETENTION: 'Compran a menudo: cuídalos y recompénsalos',
        REACTIVATION: 'Perdidos: pregunta qué pasó',
      },
      activity: {
        ACTIVE: 'Dentro de sus días habituales entre pedidos',
        AT_RISK: 'Tardan en volver a pedir: pueden irse',
        LAPSED: 'Más allá de la línea de silencio',
      },
      action: {
        SAVE: 'Valiosos, en riesgo o perdidos: llama o escribe en persona',
        NURTURE: 'Valiosos y seguros: gracias y servicio, sin descuento',
        AUTOMATE: 'De menor valor, en riesgo o perdidos: aviso automático',
        SERVE: 'De menor valor y seguros: atiéndelos, ofrece un segundo producto',
        FIX: 'Cuestan más de lo que aportan: corrige precio o coste',
        FIX_OR_LET_GO: 'Cuestan más de lo que aportan y se van: sin oferta',
        GONE: 'Ya apenas son clientes: un último intento barato, o ninguno',
      },
    },
  },
  quarter: '{year} T{quarter}',
  unfinished: '{period} ({days} de {of} {of:día|días})',
  units: {month: 'meses', quarter: 'trimestres', year: 'años'},
  all: 'Todos',
  absent: 'Aún no era cliente',
  fromTo: 'Entonces (filas), ahora (columnas)',
  lines: {TOP: 'Top desde', BIG: 'Grande desde', MEDIUM: 'Mediano desde'},
  notes: {
    unfinished: '{period} no ha terminado: queda en blanco y no cuenta en ningún total.',
    trimmed: 'Se muestran los últimos {count} períodos.',
    defaultInterval:
      'Nadie compró dos veces: {interval} días es una suposición; fija el intervalo en el panel.',
    setAside: '{count} {count:fila quedó|filas quedaron} fuera.',
    overlap: 'Los dos períodos se solapan: parte de los ingresos cuenta en ambos.',
    noneBefore: 'Nadie compró en el período que acaba el {from}.',
    noAmounts: 'No hay columna de importes: no se dicen ingresos.',
    leftOut: 'Falta lo que la tabla no dice: {parts}.',
    otherSheet:
      'Hay celdas tuyas donde el informe tiene que crecer, así que se escribió en «{sheet}».',
  },
};
