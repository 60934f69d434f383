import type {Help, Messages} from './en';

export const es: Messages = {
  errors: {
    busy: 'Otra ejecución de Ciclo está en marcha en esta hoja de cálculo. Espera a que termine y vuelve a intentarlo.',
    noSheet:
      'Aquí no hay ninguna hoja que leer: abre la hoja con tus pedidos o clientes y vuelve a intentarlo.',
    sheetGone: 'La hoja se borró mientras Ciclo trabajaba. Abre otra hoja y vuelve a intentarlo.',
    ownSheet:
      'La hoja «{sheet}» la escribió Ciclo. Abre la hoja con tus propios pedidos o clientes.',
    emptySheet:
      'Esta hoja está vacía. Ciclo necesita una tabla con una fila de encabezados, una columna de cliente y una de fecha.',
    noHeader:
      'No se encontró ninguna fila de encabezados en las primeras 50 filas. Ciclo necesita una fila con nombres como Cliente, Fecha e Importe.',
    onlyHeaders:
      'No hay filas debajo de los encabezados de la fila {row}. Añade al menos un pedido o un cliente.',
    noCustomerColumn:
      'No se encontró ninguna columna de cliente entre: {headers}. Llama a una Cliente, Correo o ID de cliente, o elígela tú.',
    noDateColumn:
      'No se encontró ninguna columna con fechas de pedido entre: {headers}. Llama a una Fecha, o elígela tú.',
    chosenColumnMissing: 'No hay ninguna columna llamada «{header}». Las columnas son: {headers}.',
    nothingUsable:
      'De {rows} {rows:fila|filas} no se puede usar ninguna. El motivo más frecuente es {reason}: {count} {count:fila|filas}, por ejemplo la {example}.',
    sheetChanges:
      'Otra persona no dejaba de cambiar las columnas de esta hoja y Ciclo se detuvo. Tus celdas están como estaban; vuelve a intentarlo cuando termine.',
    typedColumns:
      'Google Sheets no permite que los complementos escriban aquí (tabla con tipos o rango protegido). Convierte la tabla en rango o quita la protección y vuelve a intentarlo.',
    service:
      'Google Sheets no respondió a tiempo. Los resultados marcados como incompletos se escriben de nuevo al ejecutar Ciclo otra vez.',
    unexpected:
      'Algo falló que Ciclo no había previsto. Tus celdas están como estaban; ejecútalo otra vez y avísanos si se repite.',
    badArgument: 'El valor de {argument} no se puede usar: {found}. Se espera: {expected}.',
  },
  warnings: {
    TWO_CANDIDATES: 'Dos columnas podrían ser {field}: se tomó {taken} y no {other}.',
    COLUMN_BY_CONTENT:
      'Ningún encabezado nombra {field}; se tomó {taken} por lo que contienen sus celdas.',
    NO_AMOUNT_COLUMN:
      'No se encontró ninguna columna de importe: sin ella no hay pirámide, ni LTV, ni próximo paso.',
    NO_AMOUNT:
      '{count} {count:fila no tiene|filas no tienen} importe: {count:cuenta como pedido|cuentan como pedidos} de valor desconocido, sin sumar ingresos.',
    ZERO_AMOUNT:
      '{count} {count:fila tiene|filas tienen} un importe de 0: {count:cuenta como pedido|cuentan como pedidos}.',
    BAD_PROFIT:
      '{count} {count:fila tiene|filas tienen} un beneficio que no es un número: {count:cuenta|cuentan} sin él.',
    REFUNDS_ONLY:
      '{count} {count:cliente solo tiene|clientes solo tienen} devoluciones: sin etapa, e Inactivos en la pirámide.',
    DUPLICATE_ROWS:
      '{count} {count:fila es igual|filas son iguales} a otra anterior en todas las celdas: se {count:conservó|conservaron}, porque {count:puede ser cierta|pueden ser ciertas}.',
    AMBIGUOUS_DATES:
      'Todas las fechas podrían ser día/mes o mes/día; se tomó {order}, como en la configuración regional de tu hoja.',
    HALF_CONVERTED:
      'Es posible que parte de las fechas se leyera con el mes delante al pegarlas (todas caen entre los días 1 y 12) y el resto con el día delante. Revisa el formato de la columna.',
    AMBIGUOUS_AMOUNTS:
      'Importes como 1.234 podrían ser miles o decimales; decidió la configuración regional de tu hoja.',
    MIXED_CURRENCIES:
      'Los importes llevan varias monedas ({currencies}) y se sumaron como si fueran una sola.',
    DEFAULT_INTERVAL:
      'Nadie compró en dos días distintos, así que el intervalo habitual se tomó como {days} días.',
    FEW_ACTIVES:
      'Solo {count} {count:cliente compró|clientes compraron} en el período: muy pocos para que una pirámide diga mucho.',
    NO_ACTIVES:
      'Nadie compró en el período: la línea del próximo paso es la mediana del LTV de todos los clientes.',
    DEFAULT_RETENTION:
      'Muy pocos clientes para medir cuántos se quedan de un año a otro: se supuso {rate}.',
    REPEATED_CUSTOMERS:
      '{count} {count:fila repite|filas repiten} un cliente que ya está en la tabla; cada fila se clasificó por su cuenta.',
    CONTRADICTIONS:
      '{count} {count:fila se contradice y no recibió|filas se contradicen y no recibieron} clase; el motivo está al lado.',
    WHOLE_REVENUE:
      'Solo se conocen los ingresos totales de cada cliente; se tomaron como los del período para quienes compraron en él.',
    NO_ORDERS_COLUMN:
      'No hay columna con el número de pedidos: la etapa solo se conoce para quienes están inactivos.',
    NO_LAST_COLUMN: 'No hay columna con la última compra: no se puede saber la actividad.',
    PERIOD_ORDERS:
      'Cada período con importe cuenta como un pedido en su último día: los pedidos de un mismo período no se distinguen.',
    FUTURE_PERIODS:
      '{count} {count:período empieza|períodos empiezan} después del día de la ejecución y se {count:dejó|dejaron} fuera.',
    CELLS_PUT_BACK:
      'Alguien insertó columnas mientras Ciclo escribía: se sobrescribieron celdas de {columns} y se repusieron como valores. Si había fórmulas, revísalas.',
    NOTES_KEPT:
      'La hoja «{sheet}» se conservó, con su columna de cliente, porque contiene celdas tuyas.',
  },
  setAside: {
    NO_CUSTOMER: 'sin cliente',
    NO_DATE: 'sin fecha',
    BAD_DATE: 'fecha imposible',
    BAD_AMOUNT: 'importe que no es un número',
    FUTURE_DATE: 'fecha posterior al día de la ejecución',
  },
  menu: {
    classify: 'Clasificar esta hoja',
    remove: 'Quitar lo que escribió Ciclo',
    done: '{customers} {customers:cliente clasificado|clientes clasificados} a partir de {rows} {rows:fila|filas}, a fecha de {day}.',
    setAside:
      '{count} {count:fila apartada|filas apartadas} ({reason}): {count:fila|filas} {rows}.',
    removed: 'Se quitó lo que Ciclo había escrito para esta hoja.',
  },
  sheets: {
    customers: 'Ciclo clientes',
    incomplete: '{header} (incompleto: ejecuta Ciclo otra vez)',
  },
  columns: {
    customer: 'Cliente',
    orders: 'Pedidos',
    first: 'Primera compra',
    last: 'Última compra',
    days_since_last: 'Días desde la última compra',
    revenue: 'Ingresos',
    stage: 'Etapa del ciclo de vida',
    phase: 'Fase',
    activity: 'Actividad',
    lapse_date: 'Inactivo desde',
    tier: 'Pirámide',
    rfm: 'Grupo RFM',
    scores: 'R · F · M',
    ltv: 'LTV si se queda',
    revenueLtv: 'LTV de ingresos si se queda',
    action: 'Próximo paso',
    reason: 'Por qué',
    as_of: 'A fecha de',
  },
  reasons: {
    unknownOrders: 'Número de pedidos desconocido',
    oneOrder: '1 pedido',
    orders: '{n} pedidos',
    last: ', el último hace {n} días',
    today: ', el último hoy',
    yesterday: ', el último ayer',
    rhythm: '; suele comprar cada {n} días',
    risk: ', en riesgo desde {n} días',
    lapse: ', inactivo desde {n}',
    periodRevenue: '; {n} en los últimos {days} días',
    notInPeriod: '; nada en los últimos {days} días',
    unknownValue: '; importes desconocidos',
    contribution: '; LTV sobre {basis}',
    basis: {margin: 'margen', profit: 'beneficio', revenue: 'ingresos, no beneficio'},
    notBought: 'Aún no ha comprado',
    openLead: '; hay una oportunidad abierta',
    refundsOnly: 'Solo constan devoluciones',
    LAST_BEFORE_FIRST: 'La última compra es anterior a la primera',
    FUTURE: 'Una fecha de compra es posterior al día de la ejecución',
    DATE_WITHOUT_ORDERS: '0 pedidos, pero con fecha de compra',
    ONE_DAY: 'Varios pedidos, pero la primera y la última son el mismo día',
    unknown: 'No se conoce ni el número ni la fecha de los pedidos',
    gone: 'No está en los pedidos a fecha de {date}',
  },
  numbers: {decimal: ',', thousands: '.'},
  functions: {
    problems: {
      outside: '{argument}: {got} no es un número {limit}',
      notNumber: '{argument}: {got} no es un número',
      notNumberWithin: '{argument}: {got} no es un número {limit}',
      notWhole: '{argument}: {got} no es un número entero',
      notNumberOrWord: '{argument}: {got} no es un número ni: {choices}',
      notWord: '{argument}: {got} no es ninguno de: {choices}',
      notYesNo: '{argument}: {got} no es ni sí ni no',
      notText: '{argument}: {got} no es texto',
      notDate: '{argument}: {got} no es una fecha',
      blankRange: '{argument}: el rango está vacío',
      notLine: '{argument}: es una sola fila o una sola columna, no un bloque',
      sizes:
        '{one} es de {oneSize}, {other} de {otherSize} (filas × columnas): usa rangos del mismo tamaño',
      oneCell: '{argument}: es una sola celda, no un rango de {size} (filas × columnas)',
      oneColumn:
        'Esta función da {width} celdas por fila: usa columnas o celdas, no varias columnas a la vez',
      noNumber: 'El resultado es demasiado grande para un número',
      endless:
        '{argument}: {got} debe ser menor que 1 + discount ({limit}) si periods está vacío: el valor no tiene fin',
      cuts: '{argument}: son tres porcentajes crecientes, como 1, 5, 20',
      scaleIsDate:
        '{argument}: la celda se convirtió en {got}; escribe la escala con puntos, 1..10',
      notScale: '{argument}: {got} no es una escala de menor a mayor, como 1..10',
      customerWithoutProvider: '{argument}: dice que no hay proveedor, pero customer dice que sí',
    },
    cellOf: '{argument}, celda {position}',
    got: {
      blank: 'una celda vacía',
      text: 'el texto “{value}”',
      error: 'el error {value}',
      date: 'la fecha {value}',
      yes: 'VERDADERO',
      no: 'FALSO',
    },
    limits: {
      between: 'entre {min} y {max}',
      atLeast: 'mayor o igual que {limit}',
      above: 'mayor que {limit}',
      atMost: 'menor o igual que {limit}',
      below: 'menor que {limit}',
      and: ' y ',
    },
    words: {
      yesNo: {YES: ['sí', 's', 'verdadero'], NO: ['no', 'falso']},
      timing: {end: ['final', 'fin'], end_sure: ['final_seguro'], start: ['inicio', 'principio']},
      provider: {NONE: ['ninguno', 'ninguna', 'sin proveedor', 'nadie']},
      attraction: {
        YES: ['sí', 'verdadero'],
        NO: ['no', 'ninguno', 'ninguna', 'falso'],
        REJECTS: ['rechaza', 'nunca'],
      },
    },
    labelsToo: {
      tier: {
        BIG: ['grandes'],
        MEDIUM: ['medianos'],
        SMALL: ['pequeños'],
        INACTIVE: ['inactivos'],
        PROSPECT: ['potenciales'],
        SUSPECT: ['probables'],
      },
      segment: {
        SHALLOW: ['poco profundo', 'poco profundos', 'poco profundolos'],
        STRONGLY_UNAVAILABLE: ['totalmente no disponible'],
        WEAKLY_UNAVAILABLE: ['escasamente no disponible'],
      },
    },
  },
  /** Words for the codes of each result column. */
  labels: {
    tier: {
      TOP: 'Top',
      BIG: 'Grande',
      MEDIUM: 'Mediano',
      SMALL: 'Pequeño',
      INACTIVE: 'Inactivo',
      PROSPECT: 'Potencial',
      SUSPECT: 'Probable',
      REST_OF_WORLD: 'Resto del mundo',
      UNKNOWN: 'Desconocido',
    },
    segment: {
      ENTRENCHED: 'Atrincherado',
      AVERAGE: 'Promedio',
      SHALLOW: 'Superficial',
      CONVERTIBLE: 'Convertible',
      AVAILABLE: 'Disponible',
      AMBIVALENT: 'Ambivalente',
      WEAKLY_UNAVAILABLE: 'Débilmente no disponible',
      STRONGLY_UNAVAILABLE: 'Fuertemente no disponible',
      NO_DATA: 'Sin datos',
    },
    stage: {
      ACQUISITION: 'Adquisición',
      CONVERSION: 'Conversión',
      GROWTH: 'Crecimiento',
      RETENTION: 'Retención',
      REACTIVATION: 'Reactivación',
    },
    phase: {PROSPECTING: 'Prospección', CLOSING: 'Captación', LOYALTY: 'Fidelización'},
    activity: {ACTIVE: 'Activo', AT_RISK: 'En riesgo', LAPSED: 'Ausente'},
    rfm: {
      CHAMPION: 'Campeón',
      LOYAL: 'Leal',
      POTENTIAL_LOYALIST: 'Potencialmente leal',
      NEW: 'Nuevo',
      PROMISING: 'Prometedor',
      NEED_ATTENTION: 'Necesita atención',
      ABOUT_TO_SLEEP: 'A punto de dormirse',
      AT_RISK: 'En riesgo (RFM)',
      CANT_LOSE: 'No perder',
      HIBERNATING: 'Hibernando',
    },
    action: {
      SAVE: 'Salvar',
      NURTURE: 'Cuidar',
      AUTOMATE: 'Automatizar',
      SERVE: 'Atender',
      FIX: 'Corregir el margen',
      FIX_OR_LET_GO: 'Sin oferta de retención',
    },
  },
};

export const help: Help = {
  optional: 'Opcional.',
  example: 'Ejemplo:',
  marks: {argument: '; ', row: '; ', cell: ' \\ ', decimal: ','},
  yes: 'VERDADERO',
  no: 'FALSO',
  table: {function: 'Función', result: 'Qué da'},
  functions: {
    LTV: {
      description:
        'Valor actual neto de un cliente a partir de margen, retención y descuento, todos por período.',
      args: {
        margin: 'Margen de contribución de un cliente en un período, tras los costes variables.',
        retention:
          'Parte de los clientes que sigue de un período al siguiente, de 0 a 1 o de 0% a 100%.',
        discount: 'Tasa de descuento de un período, por ejemplo 10%.',
        periods: 'Número de períodos que cuentan. Vacío: sin fin.',
        timing:
          '"final" (vacío): al final de cada período, de quienes siguen. "final_seguro": el primero es seguro. "inicio": el primero es ahora.',
        acquisition_cost:
          'Coste de captación, se resta una vez. Vacío: 0, lo correcto para un cliente ya ganado.',
      },
    },
    PYRAMID_TIER: {
      description:
        'Lugar de cada cliente en la pirámide: Top, Grande, Mediano, Pequeño por ingresos; si no, Inactivo, Potencial, Probable, Resto del mundo, Desconocido.',
      args: {
        revenue: 'Ingresos netos del período, un cliente por fila.',
        ever_bought: 'Si compró alguna vez: sí o no. Vacío: no se sabe.',
        relationship:
          'Si hay relación, como un presupuesto o una suscripción: sí o no. Vacío: no se sabe.',
        in_target: 'Si pertenece al mercado objetivo: sí o no. Vacío: no se sabe.',
        cuts: 'Tres porcentajes acumulados de los clientes activos. Vacío: 1, 5, 20.',
      },
    },
    HOFMEYR_SEGMENT: {
      description:
        'Segmento de compromiso a partir de cuatro respuestas, según Hofmeyr. El método comercial no es público: los umbrales son nuestros.',
      args: {
        happy:
          'Qué tan feliz está con nosotros (quien no es cliente: con su proveedor actual). "ninguno": no tiene proveedor.',
        matters: 'Cuánto le importa la elección.',
        attracted:
          'Cuánto le atrae otra alternativa (a quien no es cliente: nuestra oferta). También sí o no.',
        different:
          'Qué tan diferentes son, alto si prefiere claramente a su proveedor actual. No hace falta si nada le atrae.',
        scale: 'Respuesta mínima y máxima, como 1..10 (vacío) o 1..5.',
        customer: 'FALSO: no es cliente. Vacío: cliente.',
      },
    },
  },
};
