import type {Help, Messages, Sidebar} from './en';

const fields = {
  customer: 'Cliente',
  order: 'Número de pedido',
  date: 'Fecha del pedido',
  amount: 'Importe',
  price: 'Precio unitario',
  quantity: 'Cantidad',
  discount: 'Descuento',
  profit: 'Beneficio',
  orders: 'Número de pedidos',
  first: 'Primera compra',
  last: 'Última compra',
  revenue: 'Ingresos',
  leadStatus: 'Estado del lead',
  relationship: 'Relación (sí o no)',
  inTarget: 'Público objetivo (sí o no)',
};

const dateOrders = {dmy: 'día/mes/año', mdy: 'mes/día/año', ymd: 'año-mes-día'};

export const es: Messages = {
  errors: {
    busy: 'Otra ejecución de Ciclo está en marcha en esta hoja de cálculo. Espera a que termine y vuelve a intentarlo.',
    noSheet:
      'Aquí no hay ninguna hoja que leer: abre la hoja con tus pedidos o clientes y vuelve a intentarlo.',
    tooSlow:
      'Google Sheets tarda demasiado con esta hoja: se pudo leer, pero en los seis minutos que puede durar una ejecución no se escribió ni un bloque de resultados. Quita fórmulas, filas o columnas que ya no necesites, o divide la tabla.',
    checkedLater:
      'Esta hoja ya se revisó a fecha de {last}. Una revisión a fecha de {day} anotaría el pasado como novedad: elige {last} o un día posterior.',
    chartSheet:
      'Esta hoja contiene un gráfico o datos conectados y no tiene celdas propias. Abre la hoja con tus pedidos o clientes y vuelve a intentarlo.',
    sheetGone: 'Esa hoja ya no está en la hoja de cálculo. Abre otra y vuelve a intentarlo.',
    sheetExists:
      'Ya hay una hoja llamada «{sheet}», y no la escribió Ciclo. Cámbiale el nombre e inténtalo de nuevo.',
    ownSheet:
      'La hoja «{sheet}» la escribió Ciclo. Abre la hoja con tus propios pedidos o clientes.',
    emptySheet:
      'Esta hoja está vacía. Ciclo necesita una tabla con una fila de encabezados, una columna de cliente y una de fecha.',
    noHeader:
      'No se encontró ninguna fila de encabezados en las primeras 50 filas. Ciclo necesita una fila con nombres como Cliente, Fecha e Importe.',
    noKind:
      'Esta hoja no es ninguna de las tablas que Ciclo lee: pedidos, clientes, o clientes con una columna por mes. Sus columnas son: {headers}.',
    notReadYet:
      'Esta hoja parece contener {kind}. Ciclo aún no clasifica esas filas, y no ha cambiado nada.',
    onlyHeaders:
      'No hay filas debajo de los encabezados de la fila {row}. Añade al menos un pedido o un cliente.',
    noCustomerColumn:
      'No se encontró ninguna columna de cliente entre: {headers}. Llama a una Cliente, Correo o ID de cliente, o elígela tú.',
    noDateColumn:
      'No se encontró ninguna columna con fechas de pedido entre: {headers}. Llama a una Fecha, o elígela tú.',
    chosenColumnMissing: 'No hay ninguna columna llamada «{header}». Las columnas son: {headers}.',
    nothingUsable:
      'Ninguna de las {rows} filas se puede usar. El motivo más frecuente es {reason}: {count} {count:fila|filas}, por ejemplo la {example}.',
    sheetChanges:
      'Otra persona no dejaba de cambiar las columnas de esta hoja y Ciclo se detuvo. Tus celdas están como estaban; vuelve a intentarlo cuando termine.',
    typedColumns:
      'Google Sheets no permite que los complementos escriban en las columnas con tipo de una tabla. Convierte la tabla en un rango normal (menú de la tabla, «Revertir a datos sin formato») y vuelve a intentarlo.',
    protectedRange:
      'Alguien ha protegido celdas en las que Ciclo tiene que escribir. Pide al propietario que te deje editarlas (Datos, «Proteger hojas e intervalos») o trabaja en una copia de la hoja.',
    noAuthorisation:
      'A Ciclo le falta el permiso que necesita en esta hoja de cálculo. Concédelo cuando Google lo pida y vuelve a intentarlo.',
    foreignFilter:
      'La hoja «{sheet}» tiene un filtro tuyo que deja fuera la columna «{column}». Selecciona las filas en su lugar o quita ese filtro.',
    noResults:
      'No hay ninguna columna «{column}» de Ciclo para la hoja «{sheet}». Clasifícala con esa columna y vuelve a intentarlo.',
    noRow:
      'La fila {row} no es de la tabla de «{sheet}», que va de la fila {first} a la {last}. Selecciona una de esas.',
    cellNotBlank:
      'La celda {cell} no está vacía. Selecciona una celda vacía e inserta allí la fórmula.',
    service:
      'Google Sheets no respondió a tiempo. Los resultados marcados como incompletos se escriben de nuevo al ejecutar Ciclo otra vez.',
    unexpected:
      'Algo falló que Ciclo no había previsto. Tus celdas están como estaban; ejecútalo otra vez y avísanos si se repite.',
    needsOrders:
      'Este informe se hace con pedidos y sus fechas, y «{sheet}» tiene una fila por cliente. Abre la hoja de tus pedidos y vuelve a intentarlo.',
    needsAmounts:
      'La pirámide ordena a los clientes por lo que gastaron, y «{sheet}» no tiene columna de importes. Añade una o elígela en el panel.',
    daysTheWrongWay: 'El primer día, {from}, no es anterior al último, {to}. Elige uno anterior.',
    nobodyInClass:
      'Ningún cliente de «{sheet}» está en la clase «{label}» ({column}) a {day}, así que no se hizo ninguna lista.',
    nobodyMayBeContacted:
      'En la clase «{label}» hay {count} {count:cliente|clientes} y, según la columna «{column}», no se puede contactar a nadie. Para listarlos de todos modos, elige a todos.',
    noList:
      'La hoja «{sheet}» no es una lista hecha por Ciclo. Abre la lista e inténtalo de nuevo.',
    noListTest:
      'La lista «{sheet}» no tiene grupos que comparar: se hizo sin prueba, o ya no está su columna de grupos.',
    listColumnGone:
      'La columna «{column}» de la lista «{sheet}» ya no está. Recupérala con deshacer e inténtalo de nuevo.',
    emptyList: 'No hay clientes en la lista «{sheet}».',
    emptyGroup:
      'En la lista «{sheet}» no hay nadie en el grupo {group}, así que no hay con qué comparar.',
    wrongGroup:
      'La celda {cell} contiene {found}, pero {customer} es del grupo {group} de la prueba «{test}». Vuelve a poner {group}: unos grupos cambiados no comparan nada.',
    unreadConverted:
      'La celda {cell} contiene «{found}», que no es ni sí ni no. Escribe sí o no, una fecha o un importe, o déjala vacía.',
    rowWithoutCustomer:
      'La fila {row} no nombra a ningún cliente, pero la celda {cell} está rellena. Vuelve a poner el cliente o elimina la fila.',
    badArgument: 'El valor de {argument} no se puede usar: {found}. Se espera: {expected}.',
  },
  oneUnusable: 'La única fila bajo los encabezados, la {example}, no se puede usar: {reason}.',
  expected: {
    between: 'un número entre {min} y {max}',
    wholeBetween: 'un número entero entre {min} y {max}',
    oneOf: 'uno de: {choices}',
    listOf: 'una lista de al menos uno de: {choices}',
    rising: 'tres porcentajes crecientes, como 1, 5, 20',
    textUpTo: 'un texto de {max} caracteres como máximo',
    day: 'un día como AAAA-MM-DD',
    runName: 'como máximo 40 letras, cifras y guiones',
    yesNo: 'true o false',
    group: 'valores con nombre, de: {names}',
    knownName: 'un nombre de entre: {names}',
    formulaName: 'el nombre de una de las fórmulas de Ciclo',
    value: 'un valor',
  },
  nothing: 'nada',
  request: 'la petición',
  fields,
  dateOrders,
  kinds: {
    orders: 'pedidos',
    'order lines': 'líneas de pedido',
    customers: 'clientes',
    periods: 'clientes con una columna por mes',
    leads: 'leads o prospectos',
    lost: 'clientes perdidos',
    survey: 'respuestas de una encuesta',
    plan: 'un plan de segmentos y canales',
    value: 'puntuaciones de valor percibido',
    spend: 'inversión publicitaria',
    ratios: 'recuentos de visitas o seguidores',
  },
  warnings: {
    NO_ORDER_DAYS:
      'Predicho a partir del número de pedidos y del primer y el último día de cada cliente: no se pudo reservar una parte del calendario para elegir el modelo, y los valores medios incluyen el primer pedido.',
    NOT_PREDICTED: '{why}',
    KIND_DOUBTFUL:
      'Se lee como {kind}, aunque podría ser {otherKind}: solo lo dicen un cliente y un día. Elige en Tabla qué contiene la hoja.',
    TWO_CANDIDATES: 'Dos columnas podrían ser «{field}»: se tomó {taken} y no {other}.',
    COLUMN_BY_CONTENT:
      'Ningún encabezado nombra «{field}»; se tomó {taken} por lo que contienen sus celdas.',
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
    TOTAL_ROWS:
      '{count} {count:fila lleva|filas llevan} nombre de total: se {count:apartó|apartaron}, porque no {count:es un cliente|son clientes}.',
    UNDONE_SALES:
      '{count} {count:fila cuenta como venta|filas cuentan como ventas} pese a «{status}» o similar en «{column}»: {count:fíltrala|fíltralas} si no lo {count:es|son}.',
    REPEATED_TOTALS:
      'En {count} {count:pedido|pedidos} de varias filas todas tienen el mismo «{column}»: si es el total del pedido, se contó una vez por fila. Elige mejor el importe de la línea.',
    FIRST_NAMES:
      'Los clientes se distinguen solo por {taken}, sin {other}: los tocayos cuentan como uno. Une ambas en una columna o elige un identificador o correo.',
    NOBODY:
      '{count} {count:pedido lleva|pedidos llevan} un nombre que no es de nadie ({names}): cada nombre así cuenta como un cliente.',
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
    LIST_NO_CONSENTS:
      'La tabla no tiene columna de consentimientos. Averigua quién ha aceptado que le escribas antes de enviar nada.',
    LIST_TWO_CONSENTS:
      'Varias columnas hablan de consentimientos: se tomó {taken} y no {count:la otra|las otras}: {others}.',
    LIST_WITHOUT_CONSENT:
      '{count} {count:cliente|clientes} de la lista no {count:ha|han} aceptado que {count:le|les} escribas.',
    LIST_UNREAD_CONSENT:
      '{count} {count:cliente tiene|clientes tienen} un consentimiento que Ciclo no entiende, como «{example}»: cuenta como ninguno.',
    LIST_ONLY_SIMILAR:
      'A {count} {count:cliente|clientes} solo se {count:le|les} puede escribir sobre productos como los que {count:compró|compraron}: {count:quedó|quedaron} fuera.',
    LIST_REPEATED:
      '{count} {count:fila repite|filas repiten} un cliente de la clase: cada uno está en la lista una vez, como en su primera fila.',
    LIST_LATER_ORDERS:
      '{count} {count:fila es|filas son} de después de {day}, el día de los resultados. Vuelve a clasificar antes de escribir a quien quizá ya haya comprado.',
    LIST_ONE_GROUP: 'Todos están en el grupo {group}: no habrá con qué comparar.',
    LIST_KEPT:
      'La lista «{sheet}» se conservó, porque la rellenas tú. Elimina la hoja cuando ya no la necesites.',
    REPORT_KEPT: 'La hoja «{sheet}» se conserva, porque tiene celdas tuyas.',
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
    open: 'Abrir Ciclo',
    classify: 'Clasificar esta hoja',
    explain: 'Explicar esta fila',
    flagInactive: 'Marcar clientes inactivos',
    schedule: 'Programación…',
    examples: 'Insertar ejemplos resueltos',
    remove: 'Quitar lo que escribió Ciclo',
    help: 'Ayuda',
    lapsed:
      '{lapsed} {lapsed:cliente ausente|clientes ausentes} y {atRisk} en riesgo, a fecha de {day}.',
    lapsedShown: 'La hoja «{sheet}» muestra ahora los ausentes.',
    done: '{customers} {customers:cliente clasificado|clientes clasificados} a partir de {rows} {rows:fila|filas}, a fecha de {day}.',
    setAside:
      '{count} {count:fila apartada|filas apartadas} ({reason}): {count:fila|filas} {rows}.',
    removed: 'Se quitó lo que Ciclo había escrito para esta hoja.',
  },
  /** What a schedule says of itself in the panel. */
  schedule: {
    waiting: 'Guardada. Aún no se ha ejecutado.',
    noted:
      'Google inició la comprobación programada pero no le dio la hoja de cálculo. Ciclo la recupera cada vez que abras este panel.',
    done: 'Comprobado a fecha de {day}: {counts}.',
    unchanged: 'nada ha cambiado',
    unfinished:
      'La comprobación a fecha de {day} está en curso: {done} de {of} filas escritas. Sigue en menos de una hora.',
    paused: 'La programación descansa, sin correos, hasta que la guardes de nuevo.',
    again: 'Ciclo lo intenta de nuevo en menos de una hora.',
    startedAnew: {
      first: 'Primera comprobación, a fecha de {day}: desde ahora Ciclo dice qué cambia.',
      missing:
        'Falta lo que guardó la última comprobación, así que la de {day} empieza de nuevo: no se conocen los cambios anteriores.',
      tampered:
        'Lo que guardó la última comprobación fue cambiado o está incompleto, así que la de {day} empieza de nuevo: no se conocen los cambios anteriores.',
    },
    mailed: {
      sent: 'El resumen se envió por correo.',
      quota: 'Google no permite más correos hoy: el resumen irá con una comprobación posterior.',
      noPermission: 'El resumen no se envió: Ciclo no puede enviarte correo.',
      unsure:
        'Puede que el resumen se enviara: la última comprobación se cortó ahí, así que no se envía dos veces.',
    },
    counts: {
      NEW: '{n} {n:nuevo|nuevos}',
      AT_RISK: '{n} ahora en riesgo',
      INACTIVE: '{n} ahora {n:ausente|ausentes}',
      CAME_BACK: '{n} de vuelta',
      SAFE_AGAIN: '{n} ya sin riesgo',
      TIER_UP: '{n} {n:subió|subieron} de nivel',
      TIER_DOWN: '{n} {n:bajó|bajaron} de nivel',
      GONE: '{n} ya fuera de la tabla',
    },
  },
  /** The mail after a scheduled check. */
  digest: {
    subject: 'Ciclo, {sheet}: {counts}',
    since: 'A fecha de {day}, desde {since}:',
    first: 'A fecha de {day}:',
    quiet: 'Los clientes más valiosos que dejaron de comprar:',
    customer: '{name}: {value}, último pedido {last}',
    customerWithoutValue: '{name}, último pedido {last}',
    more: 'Abrir la hoja',
    stop: 'Recibes este correo porque creaste una programación. Para detenerlo, abre la hoja y ve a Extensiones, Ciclo, «Programación…».',
  },
  sheets: {
    customers: 'Ciclo clientes',
    examples: 'Ciclo ejemplos',
    exampleHeads: ['Función y fórmula', 'Datos', 'Resultado'],
    incomplete: '{header} (incompleto: ejecuta Ciclo otra vez)',
  },
  /** Checks: the sheets they keep, and their sentences. */
  check: {
    state: 'Ciclo estado',
    log: 'Ciclo registro',
    heads: ['Fecha', 'Hoja', 'Cliente', 'Cambio', 'De', 'A', 'Por qué', 'Clientes', 'Revisión'],
    kinds: {
      NEW: 'Nuevo',
      AT_RISK: 'Ahora en riesgo',
      INACTIVE: 'Pasó a inactivo',
      CAME_BACK: 'Volvió',
      SAFE_AGAIN: 'Ya no está en riesgo',
      TIER_UP: 'Subió',
      TIER_DOWN: 'Bajó',
      GONE: 'Ya no está en la tabla',
    },
    why: {
      fresh: 'Visto por primera vez en esta tabla.',
      gone: 'Estaba en la tabla el {since} y ya no está.',
      silence: '{days} {days:día|días} desde el último pedido; inactivo desde el {day}.',
      line: 'Ingresos de {revenue} en los últimos {days} días; {tier} desde {line}, a fecha de {day}.',
      belowLines:
        'Ingresos de {revenue} en los últimos {days} días; {tier} por debajo de {line}, a fecha de {day}.',
      folded: '{count} {count:cliente|clientes} en este mes.',
    },
    startedAnew: 'Empezó de nuevo',
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
    p_alive: 'Sigue siendo cliente (probabilidad)',
    expected_orders: 'Pedidos esperados en 12 meses',
    expected_value: 'Ingresos esperados en 12 meses',
    predicted_ltv: 'LTV previsto, 12 meses',
    predictedRevenueLtv: 'LTV de ingresos previsto, 12 meses',
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
    periodRevenue: '; ingresos de {n} en los últimos {days} días',
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
      rising: '{argument}: {got} supera la parte anterior; la supervivencia solo baja',
      survival: '{argument}: {why}',
      newAboveEnd: '{argument}: {got} es más que end ({limit})',
      keptAboveStart: '{argument}: end menos new es {got}, más que start ({limit})',
      future: '{argument}: {day} es posterior a as_of ({limit})',
      dateWithoutOrders: '{argument}: 0, pero hay una fecha de pedido',
      lastBeforeFirst: '{argument}: {day} es anterior a first ({limit})',
      oneDay: '{argument}: {got}, pero first y last son el mismo día ({day})',
      blankBeside: '{argument}: una celda vacía donde {other} tiene valor; rellena ambas o ninguna',
      noWeight: '{argument}: ningún atributo tiene un peso mayor que 0 y las dos notas',
      rivalZero: '{argument}: 0 en un atributo que cuenta; el cociente pide una nota mayor que 0',
      sameRates: '{argument}: {got} es la propia base; da otra tasa',
      aboveGroup: '{argument}: {got} es más que su grupo ({limit})',
      recencyAboveAge: '{argument}: {got} es más que age ({limit})',
      recencyWithoutPurchases: '{argument}: {got}, pero purchases es 0; entonces también es 0',
      notPurchaseModel:
        '{argument}: toma BG/NBD, MBG/NBD o Pareto/NBD y cuatro números mayores que 0 en una fila; recibió {got}',
      notValueModel:
        '{argument}: toma Gamma-Gamma, p, q mayor que 1 y v en una fila; recibió {got}',
    },
    survival: {
      TOO_FEW: 'hacen falta el inicio y al menos dos períodos',
      NO_START: 'la primera cifra debe ser mayor que 0',
      RISING: 'una cifra supera a la anterior; los que quedan solo bajan',
      NO_LOSSES: 'no se perdió a nadie: no hay curva que ajustar',
      ALL_LOST: 'casi todos se perdieron de golpe: no hay curva que ajustar',
      NO_LATER_LOSSES: 'no se perdió a nadie tras el primer período: no hay curva que ajustar',
      NOT_SLOWING: 'la parte perdida no baja con el tiempo; sirve una retención constante, usa LTV',
    },
    answers: {
      NO_CUSTOMERS: 'sin clientes',
      NEVER: 'nunca',
      NO_START: 'nadie al inicio',
      NONE: 'ninguno: muy pocos',
      NO_GAPS: 'nadie compró en dos días distintos',
    },
    commitment: {
      forces: '{segment}: vínculo {bond}, atracción {pull} de 2',
      bonds: {BROKEN: 'roto', WEAK: 'débil', GOOD: 'bueno', STRONG: 'fuerte'},
      partial: 'falta una respuesta: de {worst} a {best}',
      straightLine: 'las cuatro respuestas son iguales',
      captive: 'cautivo: descontento, pero nada le atrae',
    },
    tables: {
      pyramidSummary: [
        'Clase',
        'Clientes',
        'Parte de los clientes',
        'Ingresos',
        'Parte de los ingresos',
      ],
      churnCauses: ['Causa', 'Gestionable', 'Clientes', 'Parte', 'LTV perdido'],
      beforeAfter: 'Antes \\ después',
      absent: 'Ausente de la lista',
    },
    plans: {
      ACQUISITION: [
        'Contactos registrados y cualificados',
        'Contenido útil con voz propia',
        'Registros por visita, coste por contacto',
      ],
      CONVERSION: [
        'Segundo pedido',
        'Gracias, ayuda de uso, un motivo para el segundo pedido',
        'Parte de los primeros compradores que repite en uno o dos intervalos habituales',
      ],
      GROWTH: ['Una cesta más amplia', 'Venta cruzada', 'Productos por cliente'],
      RETENTION: [
        'Conservar y elevar el valor',
        'Venta de gama superior, oferta personal, acceso anticipado',
        'Retención, parte de Salvar conservada',
      ],
      AT_RISK: [
        'Preguntar antes de que se vaya',
        'Una pregunta de servicio',
        'Tasa de regreso frente a un grupo sin contacto',
      ],
      REACTIVATION: [
        'Que vuelva',
        'Cupón de recuperación, solo si compensa y se puede enviar',
        'Regresos adicionales por cada euro gastado',
      ],
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
      period: {
        YEAR: ['año', 'años', 'anual'],
        QUARTER: ['trimestre', 'trimestres', 'trimestral'],
        MONTH: ['mes', 'meses', 'mensual'],
        WEEK: ['semana', 'semanas', 'semanal'],
        DAY: ['día', 'días', 'diario', 'diaria'],
      },
      risk: {
        YES: ['en riesgo', 'ausente', 'superficial', 'convertible', 'poco profundo'],
        NO: ['seguro', 'activo', 'atrincherado', 'promedio'],
      },
      source: {CO_REG: ['co-registro', 'coregistro', 'corregistro']},
      request: {
        YES: ['presupuesto', 'demo', 'llamada', 'solicitud', 'prueba'],
        NO: ['ninguna', 'ninguno'],
      },
      consent: {
        NONE: ['ninguno', 'no', 'sin consentimiento', 'no suscrito', 'falso'],
        PENDING: ['pendiente', 'sin confirmar'],
        SINGLE: ['simple', 'sí', 'suscrito', 'verdadero'],
        DOUBLE: ['doble', 'doble opt-in', 'confirmado'],
        CUSTOMER_EXCEPTION: ['excepción de cliente', 'ya es cliente', 'cliente'],
        WITHDRAWN: ['retirado', 'baja', 'dado de baja', 'revocado'],
        ERASED: ['borrado', 'suprimido', 'eliminado'],
        UNKNOWN: ['desconocido', 'no se sabe'],
      },
      offer: {
        OFFER: [
          'precio',
          'oferta',
          'mejor precio',
          'mejor oferta',
          'más barato',
          'descuento',
          'promoción',
          'cupón',
          'incentivo',
          'rebaja',
          'bono',
        ],
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
      cause: {
        SERVICE: ['mal servicio', 'mala atención', 'atención'],
        PRODUCT: ['calidad', 'mal producto'],
        PRICE: ['caro', 'precio alto', 'muy caro'],
        NO_CONTACT: ['sin contacto', 'olvido'],
        COMPETITOR: ['competencia', 'la competencia'],
        MOVED: ['mudanza', 'traslado'],
        CLOSED: ['cierre', 'cerró', 'fallecimiento', 'falleció', 'quiebra'],
        NEED_ENDED: ['fin de la necesidad', 'sin necesidad'],
        UNKNOWN: ['no se sabe'],
      },
      planStage: {REACTIVATION: ['ausente']},
      lead: {COLD: ['fría']},
      acquisition: {
        PORTFOLIO: ['compra de cartera'],
        SWITCHER: ['cambio'],
        CONVERTED: ['convertido'],
      },
    },
  },
  /** The sheets of reports. */
  list: {
    name: 'Ciclo lista: {label}',
    title: '{label} ({column}): {count} {count:cliente|clientes} de «{sheet}», a {day}',
    consent: {
      sendable:
        'Solo a quienes se puede contactar, según la columna «{column}»; fuera {left:quedó|quedaron} {left} más.',
      all: 'Todos: según la columna «{column}», a {left} de ellos no se les puede contactar.',
      none: 'La tabla no tiene columna de consentimientos: averigua a quién se puede contactar antes de enviar nada.',
    },
    objective: 'Objetivo: {text}',
    message: 'Mensaje: {text}',
    ratio: 'Ratio de control: {text}',
    noPlan: 'Sin plan: no se conoce la etapa de estos clientes.',
    planOf:
      'Este es el plan de la etapa {stage}, en la que están {count} de {all}. Publicado: un objetivo, un mensaje y una medida por segmento (marketing multicanal). Regla nuestra: estos textos.',
    published: 'Regla publicada: la clase de «{column}».',
    ours: 'Regla nuestra: la clase de «{column}».',
    test: 'Prueba «{test}»: deja en paz al grupo A ({share}) y contacta al grupo B. Rellena ambos grupos y lee el resultado una vez, al final.',
    withoutTest:
      'Sin prueba: no se deja a nadie sin contactar, así que lo que traiga el contacto no se distingue de lo que habría llegado igual.',
    heads: {group: 'Grupo', contacted: 'Contactado', converted: 'Convertido', notes: 'Notas'},
    words: {
      YES: [
        'convertido',
        'convertida',
        'compró',
        'ha comprado',
        'pidió',
        'vendido',
        'venta',
        'compra',
        'vale',
        'hecho',
      ],
      NO: [
        'no convertido',
        'no convertida',
        'no compró',
        'nada',
        'perdido',
        'perdida',
        'ninguno',
        'ninguna',
      ],
    },
    outcome: {
      numbers:
        'Prueba «{test}»: del grupo A, sin contactar, se convirtieron {a} de {nA} ({rateA}); del grupo B, contactado, {b} de {nB} ({rateB}).',
      difference:
        'B menos A: {difference} puntos, intervalo del 95% de {low} a {high}; p {p} ({method}).',
      contactedHigher:
        'Los contactados se convirtieron más, y el azar solo rara vez daría tal diferencia. Cuánto más, solo lo dice el intervalo.',
      leftHigher:
        'Los no contactados se convirtieron más, y el azar solo rara vez daría tal diferencia: el contacto puede perjudicar.',
      contactedHigherFew:
        'Los contactados se convirtieron más, y el azar solo rara vez daría tal diferencia. Con tan pocas conversiones, su tamaño es muy incierto.',
      leftHigherFew:
        'Los no contactados se convirtieron más, y el azar solo rara vez daría tal diferencia. Con tan pocas conversiones, su tamaño es muy incierto.',
      notShown:
        'No se ve diferencia. No quiere decir que no la haya: todo lo que cabe en el intervalo sigue siendo posible.',
      tooFew: 'Se han convertido demasiado pocos para saber si el contacto cambia algo.',
      nothingYet: 'Aún no hay nada rellenado, así que no se puede decir nada.',
      blanks:
        '{count} {count:cliente no tiene|clientes no tienen} nada en {column} y {count:cuenta|cuentan} como no {count:convertido|convertidos}.',
    },
  },
  /** What a fitted purchase model says of itself. */
  prediction: {
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
  },
  reports: {
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
      flow: 'Al inicio + nuevos + vuelven − se ausentan = al final. Un cliente se ausenta el día desde el que Ciclo lo cuenta como ausente, con un intervalo habitual de {interval} días.',
      retention:
        'Clientes: de los que compraron en el período anterior, cuántos volvieron a comprar. Ingresos: lo que gastan ahora, de lo que gastaron entonces; más del 100 % si compran más.',
      cohorts: 'Parte de cada cohorte que compró tantos {unit} después del primer pedido.',
      migration:
        'Cada fecha mira {days} días atrás. Las líneas de ingresos del {from} valen también para el {day}: nadie se mueve solo porque otros lo hagan.',
      prediction:
        'Ajustado a {customers} {customers:cliente|clientes}. Los tiempos son semanas: recencia y antigüedad son días / 7. En fórmulas: =P_ALIVE(…; CICLO_MODEL), =EXPECTED_ORDER_VALUE(…; CICLO_VALUE_MODEL).',
    },
    chart: {
      flow: 'Nuevos, vuelven, se ausentan',
      retention: 'Retención por clientes y por ingresos',
      cohorts: 'Clientes por primer pedido',
      migration: 'Movimientos en la pirámide',
      prediction: 'Pedidos esperados y llegados, en los días reservados',
    },
    heads: {
      flow: [
        'Período',
        'Nuevos',
        'Vuelven',
        'Se ausentan',
        'Al inicio',
        'Al final',
        'Parte que se ausenta',
      ],
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
      setAside: '{count} {count:fila apartada|filas apartadas}.',
      overlap: 'Los dos períodos se solapan: parte de los ingresos cuenta en ambos.',
      noneBefore: 'Nadie compró en el período que acaba el {from}.',
      noAmounts: 'No hay columna de importes: no se dicen ingresos.',
      otherSheet:
        'Hay celdas tuyas donde el informe tiene que crecer, así que se escribió en «{sheet}».',
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
    profitability: {
      PROFITABLE: 'Rentable',
      MIXED: 'Mixto',
      LOSING: 'Con pérdida',
      NONE: 'Sin ventas',
    },
    move: {
      UPGRADE: 'Sube',
      DOWNGRADE: 'Baja',
      STAY: 'Mantiene',
      LOST: 'Pierde',
      REACTIVATED: 'Reactivado',
      NEW: 'Nuevo',
      OTHER: 'Otro',
    },
    planStage: {
      ACQUISITION: 'Adquisición',
      CONVERSION: 'Conversión',
      GROWTH: 'Crecimiento',
      RETENTION: 'Retención',
      AT_RISK: 'En riesgo',
      REACTIVATION: 'Reactivación',
    },
    lead: {
      HOT: 'Caliente',
      QUALIFIED: 'Cualificado',
      NURTURE: 'Nutrir',
      REVIEW: 'Revisar',
      COLD: 'Frío',
      CO_REG: 'Co-registro',
      NO_DATA: 'Sin datos',
    },
    bant: {READY: 'Listo', NOT_READY: 'No está listo', UNKNOWN: 'No se sabe'},
    acquisition: {
      NEW_TO_CATEGORY: 'Nuevo en la categoría',
      NEW_TO_COMPANY: 'Nuevo en la empresa',
      REACTIVATED: 'Reactivado',
      PORTFOLIO: 'Cartera',
      SWITCHER: 'Cambio estratégico',
      CONVERTED: 'Ganado',
      UNKNOWN: 'Desconocido',
    },
    cause: {
      SERVICE: 'Servicio',
      PRODUCT: 'Producto',
      PRICE: 'Precio',
      NO_CONTACT: 'Falta de contacto',
      COMPETITOR: 'Competidor',
      MOVED: 'Se mudó',
      CLOSED: 'Cierre o fallecimiento',
      NEED_ENDED: 'Ya no lo necesita',
      UNKNOWN: 'Desconocida',
    },
    manageable: {YES: 'Sí', PARTLY: 'En parte', NO: 'No', UNKNOWN: 'Desconocido'},
    method: {Z: 'prueba z', FISHER: 'prueba exacta de Fisher'},
    verdict: {
      A_HIGHER: 'A es mayor',
      B_HIGHER: 'B es mayor',
      NOT_SHOWN: 'No se ve diferencia',
    },
  },
};

export const help: Help = {
  optional: 'Opcional.',
  example: 'Ejemplo:',
  takes: {
    number: 'número',
    whole: 'número entero',
    string: 'texto',
    boolean: 'sí o no',
    Date: 'fecha',
    oneOf: 'uno de: {words}',
    or: '{kind}, o bien: {words}',
    open: 'texto; {words} {count:tiene|tienen} significado propio',
    row: '{kind} (una fila es un valor)',
    list: '{kind} (rango)',
    line: '{kind} (una fila o columna)',
    column: '{kind} (columna)',
    blank: 'Vacío: {value}.',
  },
  gives: {
    number: 'un número',
    text: 'texto',
    yesNo: 'VERDADERO o FALSO',
    date: 'una fecha',
    oneOf: 'uno de: {words}',
    or: '{kind}, o bien: {words}',
    row: '{count} celdas, una al lado de otra: {parts}',
    times: '{kind} ({count} ×)',
    column: 'una columna de números',
    table: 'una tabla',
  },
  groups: {
    value: 'Valor',
    retention: 'Retención',
    pyramid: 'Pirámide',
    commitment: 'Compromiso',
    lifeCycle: 'Ciclo de vida',
    leads: 'Contactos, consentimiento, captación',
    testing: 'Valor percibido, probar y aprender, uno a uno',
    prediction: 'Predicción',
  },
  table: {
    function: 'Función',
    result: 'Qué da',
    more: 'Qué admite cada una, ejemplos, fuentes y errores frecuentes: [{page}]({page}), [in English]({other}).',
  },
  reference: {
    title: 'Fórmulas',
    elsewhere: 'In English: [{page}]({page}).',
    generated:
      'Generado a partir de las declaraciones de src/functions con `npm run generate`: no lo edites.',
    intro: [
      'Todo argumento puede ser una celda o un rango, también abierto como `B2:B`: la fórmula va fila por fila, una celda suelta vale para todas las filas y el resultado se extiende. Un argumento con `*` se lee entero. Una fórmula sobre un rango es mucho más rápida que una en cada fila.',
      'Una celda errónea muestra su propia frase, tras `#`, y no afecta a sus vecinas. Una celda vacía es algo que no se sabe, nunca 0; una fila vacía del todo queda vacía.',
      'Las palabras se pueden escribir en español o en inglés, en mayúsculas o minúsculas, con o sin tildes; los resultados salen en el idioma de la hoja de cálculo. Sí y no: VERDADERO y FALSO, sí y no, 1 y 0, x. 80% es 0,8. Las fechas son celdas con fecha, o texto como 2026-06-30. Nada mira el reloj: lo que depende del día lleva `as_of`.',
      'En hojas de cálculo con coma decimal, los argumentos se separan con `;` y las celdas de una matriz con `\\`. Los nombres de funciones y argumentos son iguales en todos los idiomas.',
      '“Publicado” y “regla nuestra” distinguen lo que está en la bibliografía de lo que decide Ciclo.',
    ],
    argument: 'Argumento',
    takes: 'Qué admite',
    blank: 'Si está vacío',
    meaning: 'Qué es',
    needed: 'no se admite',
    mayBeBlank: 'se admite',
    result: 'Resultado:',
    source: 'Fuente:',
    mistakes: 'Errores frecuentes:',
    examples: 'Ejemplos:',
    gives: '{formula} da {result}',
    givesBlank: 'una celda vacía',
    givesRange: '{formula} da:',
    words: 'Palabras',
    wordsIntro:
      'Qué más se entiende, en cualquiera de los dos idiomas. Lo que está primero es lo que las fórmulas escriben y nombran.',
    word: 'Palabra',
    also: 'También',
  },
  functions: {
    LTV: {
      description:
        'Valor actual neto de un cliente a partir de margen, retención y descuento, todos por período.',
      args: {
        margin: 'Margen de contribución de un cliente en un período, tras los costes variables.',
        retention: 'Parte de los clientes que sigue de un período al siguiente.',
        discount: 'Tasa de descuento de un período, por ejemplo 10%.',
        periods: 'Cuántos períodos cuentan. Vacío: sin fin.',
        timing:
          'Cuándo se gana el margen: al final de cada período, de quienes siguen (final); igual, pero con el primero seguro (final_seguro); o al principio, el primero ahora (inicio).',
        acquisition_cost: 'Se resta una vez; no si el cliente ya está ganado.',
      },
      source:
        'Publicado: el valor de vida como valor actual neto de los beneficios esperados (Kotler y Keller); sin fin, margen × r / (1 + i − r), con r la retención e i el descuento (Gupta y Lehmann, “Customers as Assets”, 2003). Regla nuestra: poder elegir entre tres momentos.',
      mistakes: [
        'Retención anual con margen mensual: todo debe ser del mismo período. PERIOD_RETENTION y PERIOD_DISCOUNT convierten.',
        'Ingresos en lugar de margen: el valor sale varias veces demasiado alto.',
        'Restar lo que costó un cliente que ya tienes: ese dinero está gastado, decidas lo que decidas.',
      ],
    },
    LTV_CURVE: {
      description:
        'Valor actual neto de un cliente sobre una curva de supervivencia, cuando la retención cambia con la antigüedad.',
      args: {
        margin: 'Margen de contribución de un cliente en un período, tras los costes variables.',
        survival: 'Parte de los iniciales que sigue tras el período 1, 2, …; sin el 1 del inicio.',
        discount: 'Tasa de descuento de un período, por ejemplo 10%.',
        timing: 'Cuándo se gana el margen, como en LTV.',
        acquisition_cost: 'Se resta una vez; no si el cliente ya está ganado.',
      },
      source:
        'Publicado: el valor de vida como valor actual neto (Kotler y Keller). Regla nuestra: cómo entran la curva y los momentos.',
      mistakes: [
        'Empezar por el 1 del inicio: la primera parte es la que queda tras un período.',
        'La retención de cada período en lugar de la parte del inicio: 80% y otra vez 80% es 0,8 y 0,64.',
        'Una curva corta: tras su final no cuenta nada. SURVIVAL_FORECAST la prolonga.',
      ],
    },
    PERIOD_DISCOUNT: {
      description: 'Una tasa de descuento llevada a otra duración por capitalización compuesta.',
      args: {
        rate: 'Tasa de un período; 10% es 0,1.',
        from: 'Cuánto dura ese período.',
        to: 'La duración deseada.',
      },
      source:
        'Interés compuesto: 1 + tasa elevado al cociente de las dos duraciones, menos 1. Regla nuestra: un año tiene 365 días, y sus meses y trimestres son iguales.',
      mistakes: ['Una tasa anual dividida entre 12: 10% al año es 0,797% al mes, no 0,833%.'],
    },
    PERIOD_RETENTION: {
      description: 'Una tasa de retención llevada a otra duración.',
      args: {
        rate: 'Parte que sigue tras un período.',
        from: 'Cuánto dura ese período.',
        to: 'La duración deseada.',
      },
      source:
        'Aritmética: la tasa elevada al cociente de las dos duraciones, como si en cada una se fuera la misma parte. Regla nuestra: un año tiene 365 días, y sus meses y trimestres son iguales.',
      mistakes: [
        'El abandono por 12: perder un 5% al mes es perder un 46% al año, no un 60%.',
        'El abandono en lugar de la retención: si se va un 5%, pon 0,95.',
      ],
    },
    SURVIVAL_FIT: {
      description:
        'Los dos parámetros, a y b, del modelo beta-geométrico desplazado (Fader y Hardie) que mejor se ajustan a una cohorte.',
      args: {
        survivors: 'Clientes que quedan al inicio y tras el período 1, 2, …: cifras o partes.',
      },
      source:
        'Publicado: el modelo beta-geométrico desplazado (Fader y Hardie, “How to project customer retention”, 2007), ajustado por máxima verosimilitud.',
      mistakes: [
        'Sumar todos los clientes de un año: toma los que empezaron en un mismo período.',
        'Los perdidos en cada período en lugar de los que quedan tras él.',
        'Una cohorte cuyo abandono no baja: no tiene esa curva, y sirve LTV con una sola retención.',
      ],
    },
    SURVIVAL_FORECAST: {
      description:
        'La curva de supervivencia observada y su continuación con el modelo beta-geométrico desplazado, como partes del inicio.',
      args: {
        survivors: 'Clientes que quedan al inicio y tras el período 1, 2, …: cifras o partes.',
        periods: 'Cuántos períodos añadir.',
      },
      source:
        'Publicado: el modelo beta-geométrico desplazado (Fader y Hardie, “How to project customer retention”, 2007). Regla nuestra: el pronóstico sigue desde la última parte observada.',
      mistakes: [
        'No dejar sitio debajo: la curva ocupa una celda por período, más la del inicio.',
        'Pasarla entera a LTV_CURVE: quítale la primera celda, el 1 del inicio.',
      ],
    },
    CAC: {
      description: 'Coste de captar un cliente. Sin clientes nuevos: palabras, no infinito.',
      args: {
        spend: 'Todo lo gastado en captación en el período.',
        new_customers: 'Clientes ganados en el mismo período y canal; solo nuevos.',
      },
      source:
        'Práctica común: todo lo gastado en captación en un período, entre los clientes nuevos de ese período y nadie más.',
      mistakes: [
        'Solo la publicidad: sueldos, herramientas y descuentos de bienvenida también son gasto.',
        'Todos los compradores del período en lugar de los nuevos: el coste parece mucho menor.',
      ],
    },
    LTV_TO_CAC: {
      description: 'Valor de vida por cada unidad de coste de captación; 3 es una regla práctica.',
      args: {
        ltv: 'Valor de vida sobre margen de contribución, sin restar la captación.',
        cac: 'Coste de captar un cliente.',
      },
      source:
        'Práctica común. Que 3 a 1 sea una buena relación es una regla práctica, no un hallazgo.',
      mistakes: [
        'LTV sobre ingresos: con un margen del 25%, la relación parece cuatro veces mejor.',
        'LTV con el coste de captación ya restado: contaría dos veces.',
      ],
    },
    PAYBACK_ORDERS: {
      description: 'Cuántos pedidos pagan el coste de captación; redondea hacia arriba.',
      args: {
        cac: 'Coste de captar un cliente.',
        order_value: 'Valor medio de un pedido.',
        margin: 'Parte del pedido que es margen de contribución, como 60%.',
      },
      source: 'Aritmética: coste / (valor del pedido × margen). Regla nuestra: sin margen, nunca.',
      mistakes: [
        'Leer 1,04 como un pedido: se paga con el segundo. REDONDEAR.MAS da pedidos enteros.',
        'Un margen tras los costes fijos: toma lo que añade un pedido, tras sus costes variables.',
      ],
    },
    PROFITABILITY_CLASS: {
      description:
        'Rentable, Mixto o Con pérdida: cada cliente según lo que deja cada producto, una etiqueta por fila. TRANSPONER para productos.',
      args: {
        contributions:
          'Margen tras el coste de servir: una fila por cliente, una columna por producto. Vacío: no compró.',
      },
      source:
        'Publicado: análisis de rentabilidad cliente-producto (Kotler y Keller). Regla nuestra: Con pérdida si el total es menor que 0; Mixto si lo es algún producto pero no el total.',
      mistakes: [
        'Un 0 donde no se compró nada: deja la celda vacía; 0 es comprado sin ganar ni perder.',
        'Ingresos en lugar de margen: así nadie da pérdidas.',
        'Juzgar a un cliente por una venta: mira al lado su valor de vida.',
      ],
    },
    RETENTION_ACTION: {
      description: 'A quién dedicar esfuerzo de retención, según valor y riesgo.',
      args: {
        ltv: 'Valor de vida del cliente.',
        at_risk: 'Si el cliente puede irse; sirve una clase de INACTIVITY o de HOFMEYR_SEGMENT.',
        threshold: 'El valor desde el que un cliente merece esfuerzo personal, como la mediana.',
      },
      source:
        'Publicado: gasta en conservar a un cliente mientras cueste menos que el beneficio que se perdería (Kotler y Keller). Regla nuestra: las seis acciones.',
      mistakes: [
        'Los ingresos pasados como ltv: cuenta lo que está por venir.',
        'Tomar una celda vacía por “sin riesgo”: no se sabe, y la fila lo dice.',
      ],
    },
    RETENTION_GAIN: {
      description:
        'Ganancia esperada de un esfuerzo para conservar a un cliente: aumento de probabilidad × LTV − coste.',
      args: {
        ltv: 'Valor de vida del cliente.',
        probability_gain:
          'Cuánto más probable es que siga gracias al esfuerzo, frente a un grupo sin contacto.',
        cost: 'Coste del esfuerzo por cliente.',
      },
      source:
        'Publicado: gasta mientras cueste menos que el beneficio que se perdería (Kotler y Keller). Regla nuestra: expresado como ganancia esperada.',
      mistakes: [
        'La tasa de respuesta como probability_gain: muchos de los que responden habrían seguido igual. Solo lo dice un grupo sin contacto.',
      ],
    },
    RETENTION_BREAK_EVEN: {
      description: 'El aumento de probabilidad de seguir que paga justo el esfuerzo: coste / LTV.',
      args: {
        cost: 'Coste del esfuerzo por cliente.',
        ltv: 'Valor de vida del cliente.',
      },
      source:
        'Publicado: gasta mientras cueste menos que el beneficio que se perdería (Kotler y Keller). Regla nuestra: expresado como aumento de probabilidad.',
      mistakes: [
        'Compararlo con una tasa de respuesta: compáralo con el aumento frente a un grupo sin contacto.',
        'Pasar por alto un resultado mayor que 1: a ese coste no compensa ni un éxito seguro.',
      ],
    },
    RETENTION_RATE: {
      description: 'Parte de los clientes conservada en un período: (final − nuevos) / inicio.',
      args: {
        start: 'Clientes al inicio del período.',
        end: 'Clientes al final.',
        new: 'De estos, los ganados durante el período.',
      },
      source:
        'Publicado: clientes activos al final que lo eran al inicio, entre los activos al inicio (Buttle).',
      mistakes: [
        'Dejar dentro los clientes nuevos: final / inicio puede pasar del 100%.',
        'Contar como conservados a los que volvieron: déjalos fuera de end, o cuéntalos como nuevos.',
        'Un período más corto que el ritmo de compra: todos parecen perdidos.',
      ],
    },
    CHURN_RATE: {
      description:
        'Parte de los clientes perdida en un período: 1 − retención de los mismos clientes.',
      args: {
        start: 'Clientes al inicio del período.',
        end: 'Clientes al final.',
        new: 'De estos, los ganados durante el período.',
      },
      source: 'Publicado: 1 − retención, de los mismos clientes (Buttle).',
      mistakes: [
        'El abandono mensual por 12: un 5% al mes es un 46% al año. Usa PERIOD_RETENTION con 1 − abandono.',
        'Clientes perdidos entre clientes al final: la base son los del inicio.',
      ],
    },
    COHORT_RETENTION: {
      description:
        'Parte de los clientes de una lista que está en otra. Vacíos y repetidos no cuentan.',
      args: {
        ids_before: 'Clientes del primer período.',
        ids_after: 'Clientes del segundo período.',
      },
      source:
        'Publicado: clientes activos al final que lo eran al inicio, entre los activos al inicio (Buttle). Regla nuestra: mayúsculas y espacios exteriores no hacen otro cliente.',
      mistakes: [
        'Un encabezado dentro del rango: cuenta como un cliente.',
        'Ceros iniciales perdidos en una lista: 12 y el texto 00012 son dos clientes.',
        'Nombres en lugar de números de cliente: dos clientes pueden llamarse igual.',
      ],
    },
    REVENUE_RETENTION: {
      description:
        'Ingresos de este período de los clientes del anterior, como parte de los de entonces. Más de 1: compran más.',
      args: {
        ids_before: 'Clientes del primer período, uno por fila.',
        revenue_before: 'Sus ingresos de entonces, fila por fila.',
        ids_after: 'Clientes del segundo período, uno por fila.',
        revenue_after: 'Sus ingresos de ahora, fila por fila.',
      },
      source:
        'Regla nuestra: ingresos de ahora de los clientes que entonces tuvieron más de 0, entre sus ingresos de entonces. Quien tiene un importe desconocido queda fuera en los dos lados.',
      mistakes: [
        'Leer un 110% como que no se fue nadie: los que siguen compran más. Pon al lado COHORT_RETENTION.',
        'Períodos de distinta duración o temporada.',
        'Un importe vacío para quien no compró: vacío es que no se sabe. Quien no compró no está en la lista, o lleva un 0.',
      ],
    },
    CHURN_CAUSES: {
      description:
        'Por qué se fueron los clientes: tabla de causas, si son gestionables y lo que se perdió.',
      args: {
        reason: 'Causa de cada pérdida. Vacío: no se fue, salvo que haya un LTV al lado.',
        ltv: 'Valor de vida de cada cliente perdido, fila por fila.',
      },
      source:
        'Publicado: el mal servicio, un producto deficiente y un precio alto son gestionables; mudarse y cerrar, no (Kotler y Keller; Buttle). Regla nuestra: las demás causas, y Competidor como gestionable en parte.',
      mistakes: [
        'Texto libre como causa: se nombra la celda, y no hay tabla hasta que contenga una de las palabras.',
        'Repartir las desconocidas entre las demás causas: tienen su propia línea.',
      ],
    },
    PYRAMID_TIER: {
      description:
        'Lugar de cada cliente en la pirámide: Top, Grande, Mediano, Pequeño por ingresos; si no, Inactivo, Potencial, Probable, Resto del mundo, Desconocido.',
      args: {
        revenue: 'Ingresos netos del período, un cliente por fila.',
        ever_bought: 'Si compró alguna vez.',
        relationship:
          'Si hay relación, como un presupuesto o una suscripción: entonces es Potencial.',
        in_target: 'Si pertenece al mercado objetivo: sin relación, es Probable.',
        cuts: 'Tres porcentajes crecientes: las partes de los clientes activos que son Top, hasta Grande y hasta Mediano.',
      },
      source:
        'Publicado: la pirámide de clientes, con el 1%, 4%, 15% y 80% de los clientes activos, y debajo inactivos, potenciales (prospects) y probables (suspects) (Curry). Regla nuestra: a igual ingreso, igual clase; lo que no se sabe es Desconocido. La fórmula no ve los pedidos: unos ingresos de 0 o menos de quien compró alguna vez dan aquí Inactivo, y en la barra lateral Pequeño si hubo un pedido.',
      mistakes: [
        'Ingresos de toda la historia: toma un período, como los últimos doce meses.',
        'Una fila por pedido: suma antes hasta tener una fila por cliente.',
        'Menos de 20 clientes activos: son pocos para una pirámide, y Grande puede quedar sin nadie.',
      ],
    },
    PYRAMID_SUMMARY: {
      description:
        'La pirámide de clientes de un vistazo: clientes e ingresos de cada clase, con sus partes.',
      args: {
        tier: 'Clase de cada cliente, como la da PYRAMID_TIER.',
        revenue: 'Ingresos del período, fila por fila.',
      },
      source:
        'Publicado: la pirámide de clientes (Curry). Sobre las partes de los ingresos las fuentes no coinciden: aquí son un dato y no un criterio.',
      mistakes: [
        'Rangos que empiezan en filas distintas: los dos van fila por fila.',
        'Una fila con una frase de error de PYRAMID_TIER: arréglala antes, no es una clase.',
      ],
    },
    PYRAMID_MIGRATION: {
      description:
        'Cómo se movió un cliente entre las pirámides de dos períodos de igual duración.',
      args: {
        before: 'Clase en el primer período. Vacío: no está en la lista.',
        after: 'Clase en el segundo período. Vacío: no está en la lista.',
      },
      source:
        'Publicado: la idea del análisis de migración. Regla nuestra: los nombres de los movimientos y qué cuenta como cada uno.',
      mistakes: [
        'Volver a ordenar los dos períodos: alguien se mueve aunque nada cambió. Mejor conserva los límites de ingresos del primero.',
        'Un verano frente a una Navidad: compara temporadas iguales.',
      ],
    },
    MIGRATION_MATRIX: {
      description: 'Cuántos clientes pasaron de cada clase de la pirámide a cada una.',
      args: {
        before: 'Clase de cada cliente en el primer período. Vacío: no está en la lista.',
        after: 'Clase en el segundo período, fila por fila. Vacío: no está en la lista.',
      },
      source: 'Publicado: la idea del análisis de migración. Regla nuestra: la forma de la tabla.',
      mistakes: [
        'Dos listas ordenadas cada una a su modo: cada fila debe ser un mismo cliente. Busca antes su segunda clase.',
      ],
    },
    HOFMEYR_SEGMENT: {
      description:
        'Segmento de compromiso a partir de cuatro respuestas, según Hofmeyr. El método comercial no es público: los umbrales son nuestros.',
      args: {
        happy:
          'Cómo de contento está con nosotros; quien no es cliente: con su proveedor actual, si lo tiene.',
        matters: 'Cuánto le importa la elección.',
        attracted: 'Cuánto le atrae otra alternativa; a quien no es cliente: nuestra oferta.',
        different:
          'Cómo de diferentes son, alto si prefiere claramente a su proveedor actual. No hace falta si nada le atrae.',
        scale: 'Respuesta mínima y máxima, como 1..5; las cuatro respuestas están dentro.',
        customer: 'Si es cliente. Vacío: cliente.',
      },
      source:
        'Publicado: los ocho segmentos, las cuatro preguntas y en qué dirección actúa cada una (Hofmeyr y Rice; Buttle y Maklan). Regla nuestra: niveles, tablas y umbrales, y que “diferente” se pregunta a favor del proveedor actual. El método comercial tiene dueño y no es público: esto no es aquel.',
      mistakes: [
        'Una escala escrita como 1-10: la celda se convierte en fecha. Escribe 1..10.',
        'Preguntar cómo de diferentes son sin decir a favor de quién: alto significa que prefiere claramente a su proveedor actual.',
        'Leer un segmento como probabilidad de marcharse: es una guía para conversar y priorizar.',
      ],
    },
    HOFMEYR_REASON: {
      description:
        'Por qué HOFMEYR_SEGMENT dice lo que dice: vínculo, atracción y en qué tener cuidado.',
      args: {
        happy: 'Como en HOFMEYR_SEGMENT.',
        matters: 'Como en HOFMEYR_SEGMENT.',
        attracted: 'Como en HOFMEYR_SEGMENT.',
        different: 'Como en HOFMEYR_SEGMENT.',
        scale: 'Respuesta mínima y máxima, como 1..5; las cuatro respuestas están dentro.',
        customer: 'Si es cliente. Vacío: cliente.',
      },
      source:
        'Como en HOFMEYR_SEGMENT. Regla nuestra: el vínculo (de roto a fuerte) y la atracción (de 0 a 2).',
      mistakes: [
        'Dar por seguro un segmento aunque falte una respuesta: la frase nombra entre cuáles puede estar.',
        'Cuatro respuestas iguales: quizá se dieron sin pensar; la frase lo dice.',
      ],
    },
    LIFECYCLE_STAGE: {
      description:
        'Etapa de la vida de un cliente: Adquisición, Conversión, Crecimiento, Retención o Reactivación. Los límites son nuestros.',
      args: {
        orders: 'Cuántos pedidos; 0 si no ha comprado.',
        first: 'Día del primer pedido.',
        last: 'Día del último pedido.',
        as_of: 'El día de la pregunta, como una celda con HOY().',
        interval: 'Días habituales entre pedidos en la tienda.',
        lead_status:
          'Estado del contacto; cualificado, presupuesto, carrito, prueba o demo son una oportunidad abierta.',
      },
      source:
        'Publicado: cinco etapas de un cliente en línea (D. Figueroa, “El cliente en línea y su ciclo de vida”). Regla nuestra: Retención desde {retentionOrders} pedidos, Reactivación tras {lapseIntervals} intervalos habituales de silencio, como mínimo {lapseFloor} y como máximo {cap} días.',
      mistakes: [
        'Un intervalo a ojo: PURCHASE_INTERVAL lo calcula con tus pedidos.',
        'AHORA() como as_of: la hoja no lo admite en estas fórmulas. Pon =HOY() en una celda y pasa la celda.',
        'Esperar que las etapas solo avancen: quien deja de comprar pasa a Reactivación.',
      ],
    },
    LIFECYCLE_PHASE: {
      description: 'Fase de la vida de un cliente: Prospección, Captación o Fidelización.',
      args: {
        orders: 'Cuántos pedidos; 0 si no ha comprado.',
        first: 'Día del primer pedido.',
        last: 'Día del último pedido.',
        as_of: 'El día de la pregunta, como una celda con HOY().',
        interval: 'Días habituales entre pedidos en la tienda.',
        lead_status:
          'Estado del contacto; cualificado, presupuesto, carrito, prueba o demo son una oportunidad abierta.',
      },
      source:
        'Publicado: prospección, captación, fidelización (“El ciclo de vida del cliente… #marketingrelacional”, 2014). Regla nuestra: quien no ha comprado está en Captación mientras haya una oportunidad abierta.',
      mistakes: [
        'Confundir Captación, que es cerrar la venta, con la etapa Adquisición, que es todo lo anterior a un pedido.',
        'Una celda vacía para ningún pedido: vacío es que no se sabe; escribe 0.',
      ],
    },
    INACTIVITY: {
      description: 'Activo, En riesgo o Ausente, según el ritmo del cliente y el de la tienda.',
      args: {
        orders: 'Cuántos pedidos.',
        first: 'Día del primer pedido.',
        last: 'Día del último pedido.',
        as_of: 'El día de la pregunta, como una celda con HOY().',
        interval: 'Días habituales entre pedidos en la tienda.',
      },
      source:
        'Regla nuestra: En riesgo desde {atRiskIntervals} y Ausente desde {lapseIntervals} intervalos habituales de silencio, como mínimo {atRiskFloor} y {lapseFloor} días, como máximo {cap}. Publicado: reglas así de sencillas distinguen a los clientes activos de los inactivos al menos tan bien como los modelos de compra (Wübben y Wangenheim, 2008).',
      mistakes: [
        'Leer Ausente como perdido para siempre: es una línea trazada por el silencio, y algunos vuelven.',
        'Confundirlo con el grupo En riesgo (RFM) o con Inactivo de la pirámide: otros modelos, otros clientes.',
      ],
    },
    LAPSE_DATE: {
      description: 'El primer día en que el cliente cuenta como inactivo si no llega otro pedido.',
      args: {
        orders: 'Cuántos pedidos.',
        first: 'Día del primer pedido.',
        last: 'Día del último pedido.',
        interval: 'Días habituales entre pedidos en la tienda.',
      },
      source:
        'Regla nuestra: el último pedido más {lapseIntervals} intervalos habituales, como mínimo {lapseFloor} y como máximo {cap} días, redondeando hacia arriba.',
      mistakes: [
        'Un número como 46373 en lugar de una fecha: da a la columna formato de fecha.',
        'Guardar un resultado antiguo como valor: se mueve con cada pedido.',
      ],
    },
    PURCHASE_INTERVAL: {
      description: 'Días habituales entre pedidos en la tienda: la mediana de todos los clientes.',
      args: {
        customers: 'Cliente de cada pedido.',
        dates: 'Día de cada pedido, fila por fila.',
      },
      source:
        'Regla nuestra: la mediana de los días entre días de pedido consecutivos de un mismo cliente, con todos los clientes juntos; varios pedidos en un día cuentan una vez.',
      mistakes: [
        'Una fila por cliente: aquí va una fila por pedido.',
        'Pocos meses de pedidos: los intervalos largos aún no aparecen, y la mediana sale baja.',
      ],
    },
    RFM_SCORE: {
      description:
        'Recencia, frecuencia y dinero de cada cliente entre todos, de 1 a 5, uno al lado del otro.',
      args: {
        last: 'Día del último pedido, un cliente por fila.',
        orders: 'Número de pedidos.',
        revenue: 'Ingresos netos.',
        as_of: 'El día de la pregunta; un pedido posterior es un error.',
      },
      source:
        'Práctica común: puntos del 1 al 5. Regla nuestra: por percentil de rango medio, para que valores iguales puntúen igual, y un solo pedido es siempre F = 1.',
      mistakes: [
        'Puntuar una parte de la lista: los puntos comparan las filas dadas. Puntúa todas y filtra después.',
        'Una fila por pedido: suma antes hasta tener una fila por cliente.',
      ],
    },
    RFM_SEGMENT: {
      description: 'Uno de los diez grupos RFM, según recencia y frecuencia.',
      args: {
        r: 'Puntos de recencia.',
        f: 'Puntos de frecuencia.',
      },
      source:
        'Muy difundido: la cuadrícula de diez grupos por recencia y frecuencia. No conocemos a su autor.',
      mistakes: [
        'Días o números de pedidos como r y f: van puntos, como los da RFM_SCORE.',
        'Leer En riesgo (RFM) como el En riesgo de INACTIVITY: otros modelos, otros clientes.',
      ],
    },
    STAGE_PLAN: {
      description: 'Qué buscar, decir y medir con los clientes de una etapa, uno al lado del otro.',
      args: {
        stage: 'Una etapa como la da LIFECYCLE_STAGE, o En riesgo, que va antes que la etapa.',
      },
      source:
        'Publicado: la idea de un objetivo, un mensaje y una medida para cada segmento (marketing multicanal). Regla nuestra: los textos.',
      mistakes: ['No dejar sitio a la derecha: ocupa tres celdas.'],
    },
    LEAD_CLASS: {
      description: 'Clase de un contacto (lead) según encaje e interés. Los límites son nuestros.',
      args: {
        fit: 'Cuánto encaja con tus clientes.',
        interest: 'Interés mostrado con sus acciones.',
        days_idle: 'Días desde su última acción; el interés se reduce a la mitad cada 30.',
        source: 'De dónde vino; el co-registro es el formulario de otro.',
        request: 'Si pidió presupuesto, demo o llamada.',
      },
      source:
        'Publicado: encaje e interés por separado, y un interés que se apaga (la cuadrícula de contactos de HubSpot). Regla nuestra: límites en 70 y 40, los nombres y una vida media de 30 días.',
      mistakes: [
        'Un interés ya reducido y además days_idle: se reduce dos veces.',
        'Una nota baja para un encaje desconocido: deja la celda vacía; da Sin datos y no Frío.',
      ],
    },
    LEAD_INTEREST: {
      description: 'Interés que queda tras días sin acción: se reduce a la mitad cada 30 días.',
      args: {
        interest: 'Interés el día de la última acción.',
        days_idle: 'Días desde entonces.',
      },
      source:
        'Publicado: un interés que se apaga (HubSpot). Regla nuestra: la vida media de 30 días.',
      mistakes: ['Pasar el resultado a LEAD_CLASS junto con days_idle: se reduce dos veces.'],
    },
    BANT: {
      description:
        'Listo, No está listo o No se sabe: la necesidad y dos más de presupuesto, autoridad, plazo.',
      args: {
        budget: 'Si hay dinero.',
        authority: 'Si el contacto decide.',
        need: 'Si hay necesidad.',
        time: 'Si hay fecha.',
      },
      source:
        'Práctica común: las cuatro preguntas. Regla nuestra: la necesidad y dos más hacen que un contacto esté listo.',
      mistakes: ['“No” a lo que nadie ha preguntado: deja la celda vacía; no saber no es no.'],
    },
    CAN_CONTACT: {
      description:
        'Si se le pueden enviar mensajes comerciales. Lo desconocido es FALSO. No es asesoramiento legal.',
      args: {
        consent: 'Estado del consentimiento.',
        orders: 'Número de pedidos; para la excepción de cliente.',
        similar: 'Si trata de productos como los comprados; para la excepción de cliente.',
      },
      source:
        'Publicado: artículo 21 de la LSSI (España): ningún correo comercial sin solicitud o autorización, salvo de productos propios similares a los que el cliente compró. Regla nuestra: los estados. No es asesoramiento legal; en otros países, infórmate.',
      mistakes: [
        'Un sí anterior a una baja: da el último estado.',
        'Un solo consentimiento para todos los canales: guárdalo por canal.',
        'Una casilla ya marcada, o el formulario de otro, como consentimiento: tiene que nombrarte y hay que darlo.',
      ],
    },
    ACQUISITION_TYPE: {
      description: 'De dónde vino un cliente nuevo y con qué estilo de compra.',
      args: {
        previous_provider: 'A quién compraba antes, si a alguien.',
        bought_before: 'Si ya te compró antes.',
        buys_elsewhere: 'Si sigue comprando también a otros.',
        reason: 'Por qué dejó al otro: por el precio o una oferta, o cualquier otra cosa.',
        incentive: 'Si el primer pedido llegó con un incentivo.',
      },
      source:
        'Publicado: nuevo en la categoría o en la empresa, compra de cartera y cambio estratégico (Buttle y Maklan). Regla nuestra: Ganado, y el orden de las preguntas.',
      mistakes: [
        'Una celda vacía para “no compraba a nadie”: vacío es que no se sabe; escribe ninguno.',
        'Tomar por leales a los ganados con un incentivo: muchos vuelven a cambiar; mira si se quedan.',
      ],
    },
    PERCEIVED_VALUE: {
      description:
        'Valor percibido tuyo y del rival, su cociente y la razón de calidad percibida de Gale, uno al lado del otro.',
      args: {
        weights: 'Importancia de cada atributo; solo cuenta la proporción.',
        us: 'Tu nota en cada uno, fila por fila.',
        rival: 'La nota del rival en la misma escala, fila por fila.',
      },
      source:
        'Publicado: los pasos del análisis del valor para el cliente (Kotler y Keller); la idea de una razón de calidad percibida (Gale, “Managing Customer Value”, 1994). Regla nuestra: cómo se calculan.',
      mistakes: [
        'El precio entre los atributos y además aparte: una cosa o la otra.',
        'Notas en dos escalas: los dos lados necesitan la misma.',
        'Pocas respuestas: por debajo de unas 30 por segmento, las cifras son solo una pista.',
      ],
    },
    PERCEIVED_VALUE_GAPS: {
      description: 'Cada atributo con peso × (tú − rival), el peor primero: qué arreglar antes.',
      args: {
        attributes: 'Nombre de cada atributo.',
        weights: 'Importancia de cada uno; solo cuenta la proporción.',
        us: 'Tu nota en cada uno, fila por fila.',
        rival: 'La nota del rival en la misma escala, fila por fila.',
      },
      source:
        'Publicado: la comparación con un rival principal, atributo por atributo (Kotler y Keller). Regla nuestra: la diferencia ponderada y su orden.',
      mistakes: [
        'Arreglar la nota más baja: una nota baja en lo que apenas importa cuesta poco.',
        'Una nota que falta: el atributo queda fuera en los dos lados, y los pesos de los demás suman 1.',
      ],
    },
    SAMPLE_SIZE: {
      description: 'Clientes que hacen falta en cada grupo para distinguir una tasa de otra.',
      args: {
        base: 'Tasa actual, como 20%.',
        target: 'Tasa que se quiere distinguir, como 25%.',
        confidence:
          'Cada cuánto puede pasar el azar por una diferencia: 95% es una vez de cada 20.',
        power: 'Probabilidad de ver una diferencia real.',
      },
      source:
        'Publicado: la fórmula habitual para dos proporciones, bilateral, sin corrección de continuidad.',
      mistakes: [
        'Tomar el resultado por el total: es para cada grupo.',
        'Una subida relativa como target: un 5% más que 20% es 21%, no 25%.',
        'Terminar la prueba antes de llegar al número, porque pinta bien.',
      ],
    },
    DETECTABLE_LIFT: {
      description:
        'La menor subida, en puntos de la propia tasa, que pueden mostrar n clientes por grupo.',
      args: {
        base: 'Tasa actual, como 20%.',
        n: 'Clientes en cada grupo.',
        confidence:
          'Cada cuánto puede pasar el azar por una diferencia: 95% es una vez de cada 20.',
        power: 'Probabilidad de ver una diferencia real.',
      },
      source: 'Publicado: la fórmula habitual para dos proporciones, despejada para la diferencia.',
      mistakes: [
        'Leerla como relativa: 0,05 son cinco puntos, de 20% a 25%.',
        'Todos los clientes de la lista como n: es el número de cada grupo.',
      ],
    },
    AB_TEST: {
      description:
        'Lee una prueba A/B: tasa A, tasa B, diferencia, mínimo, máximo, p, método y veredicto. Léela una vez, con el tamaño previsto.',
      args: {
        n_a: 'Clientes en el grupo A.',
        conversions_a: 'De estos, los que convirtieron.',
        n_b: 'Clientes en el grupo B.',
        conversions_b: 'De estos, los que convirtieron.',
        confidence:
          'Cada cuánto puede pasar el azar por una diferencia: 95% es una vez de cada 20.',
      },
      source:
        'De manual: prueba z de dos proporciones, conjunta; prueba exacta de Fisher si en una casilla se esperan menos de 5; intervalo de la diferencia sin agrupar (Wald): con pocas conversiones queda estrecho, y decide p.',
      mistakes: [
        'Leerla cada día y parar cuando gusta: así se encuentran diferencias que no existen.',
        'Pedidos en lugar de clientes: cada cliente cuenta una vez.',
        'Leer “No se ve diferencia” como que no la hay: el intervalo dice qué sigue siendo posible.',
      ],
    },
    TEST_GROUP: {
      description: 'A o B para un cliente en una prueba: por un hash, así que siempre igual.',
      args: {
        id: 'El cliente.',
        test: 'Nombre de la prueba; otro nombre reparte de nuevo.',
        share: 'Parte de los clientes que va al grupo A.',
      },
      source:
        'Regla nuestra: A si el MurmurHash3 (A. Appleby) del nombre de la prueba y del cliente queda por debajo de la parte. Otras herramientas calculan lo mismo.',
      mistakes: [
        'ALEATORIO() o el orden de las filas como reparto: cambia, o no es azar.',
        'Otra parte en mitad de una prueba: algunos clientes cambian de grupo.',
      ],
    },
    IDIC_LEVEL: {
      description:
        'Hasta dónde ha llegado el marketing uno a uno con cada cliente, de 0 a 4: identificar, diferenciar, interactuar, personalizar.',
      args: {
        key: 'Correo, teléfono o número de cliente; un cliente por fila.',
        tier: 'Clase de valor; vale cualquier texto.',
        need: 'Necesidad o segmento; vale cualquier texto.',
        last_contact: 'Día del último contacto.',
        consent: 'Estado del consentimiento, o el canal que prefiere.',
        treatment: 'Qué se hace de otra manera con este cliente.',
        as_of: 'El día de la pregunta; un contacto cuenta 180 días.',
      },
      source:
        'Publicado: identificar, diferenciar, interactuar, personalizar (Peppers y Rogers). Regla nuestra: qué demuestra cada paso.',
      mistakes: [
        'Un correo en dos filas: ninguna está identificada, y las dos son 0.',
        'Esperar que cuenten los pasos posteriores: el primero que no se cumple termina la cuenta.',
      ],
    },
    P_ALIVE: {
      description:
        'Probabilidad de que un cliente lo siga siendo, según un modelo de compra ajustado.',
      args: {
        purchases: 'Días de compra después del primero; varios pedidos en un día cuentan una vez.',
        recency: 'Tiempo de la primera compra a la última; 0 si hubo una sola.',
        age: 'Tiempo de la primera compra a hoy, en la unidad del modelo (por ejemplo semanas).',
        model: 'Una fila: BG/NBD, MBG/NBD o Pareto/NBD, y sus cuatro parámetros.',
      },
      source:
        'Publicado: BG/NBD (Fader, Hardie y Lee 2005), MBG/NBD (Batislam, Denizel y Filiztekin 2007), Pareto/NBD (Schmittlein, Morrison y Colombo 1987).',
      mistakes: [
        'BG/NBD da 1 a quien compró una sola vez, a cualquier edad: para esos clientes use MBG/NBD o Pareto/NBD.',
        'recency como días desde la última compra: aquí es la edad en la última compra.',
        'Días junto a parámetros ajustados en semanas.',
      ],
    },
    EXPECTED_PURCHASES: {
      description:
        'Compras que cabe esperar de un cliente en el tiempo por venir, según un modelo ajustado.',
      args: {
        purchases: 'Días de compra después del primero; varios pedidos en un día cuentan una vez.',
        recency: 'Tiempo de la primera compra a la última; 0 si hubo una sola.',
        age: 'Tiempo de la primera compra a hoy, en la unidad del modelo (por ejemplo semanas).',
        horizon: 'Tiempo por venir, en la misma unidad.',
        model: 'Una fila: BG/NBD, MBG/NBD o Pareto/NBD, y sus cuatro parámetros.',
      },
      source:
        'Publicado: las esperanzas condicionadas de los tres modelos, véase P_ALIVE. BG/NBD y MBG/NBD se calculan como una suma igual a la fórmula cerrada publicada.',
      mistakes: [
        'Un horizonte en meses junto a parámetros en semanas.',
        'Leerlo como número entero: 0,3 son tres de cada diez clientes que compran una vez más.',
      ],
    },
    EXPECTED_ORDER_VALUE: {
      description:
        'Valor medio de los pedidos por venir: entre la media del cliente y la de todos.',
      args: {
        purchases: 'Días de compra después del primero; 0 da la media de todos los clientes.',
        mean_value: 'Valor medio de esas compras; vacío: la media de todos los clientes.',
        model: 'Una fila: Gamma-Gamma y sus p, q, v, con q mayor que 1.',
      },
      source: 'Publicado: Gamma-Gamma (Fader, Hardie y Lee 2005).',
      mistakes: [
        'El primer pedido en la media: el modelo se ajusta con las compras repetidas.',
        'Usarlo donde quien compra más a menudo también gasta más por pedido: el modelo supone que no.',
      ],
    },
    PREDICTED_LTV: {
      description: 'Margen descontado que cabe esperar de un cliente en el tiempo por venir.',
      args: {
        purchases: 'Días de compra después del primero; varios pedidos en un día cuentan una vez.',
        recency: 'Tiempo de la primera compra a la última; 0 si hubo una sola.',
        age: 'Tiempo de la primera compra a hoy, en la unidad del modelo (por ejemplo semanas).',
        mean_value: 'Valor medio de las compras repetidas; vacío: la media de todos los clientes.',
        horizon: 'Tiempo por venir, en la misma unidad.',
        margin: 'Parte del valor del pedido que queda tras los costes variables, por ejemplo 40%.',
        discount:
          'Tasa de descuento por unidad de tiempo; PERIOD_DISCOUNT convierte una anual en semanal.',
        model: 'Una fila: BG/NBD, MBG/NBD o Pareto/NBD, y sus cuatro parámetros.',
        value_model: 'Una fila: Gamma-Gamma y sus p, q, v, con q mayor que 1.',
      },
      source:
        'Publicado: compras por valor (Fader, Hardie y Lee 2005). Regla nuestra: cada compra se descuenta desde el momento en que se espera.',
      mistakes: [
        'Un descuento anual junto a semanas.',
        'Sumar lo que el cliente ya ha gastado: esto es solo el tiempo por venir.',
      ],
    },
  },
};

export const sidebar: Sidebar = {
  views: {
    label: 'Partes de Ciclo',
    table: 'Tabla',
    result: 'Resultado',
    row: 'Fila',
    lists: 'Listas',
    reports: 'Informes',
    schedule: 'Programación',
    formulas: 'Fórmulas',
  },
  loading: 'Leyendo la hoja…',
  working: 'Un momento…',
  again: 'Reintentar',
  close: 'Cerrar',
  cancel: 'Cancelar',
  asTable: 'Ver como tabla',
  tags: {
    published: 'publicada',
    ours: 'regla nuestra',
    yours: 'a tu elección',
    publishedHelp: 'Regla publicada: figura en la bibliografía.',
    oursHelp:
      'Regla nuestra: una línea que ninguna publicación traza. Cámbiala si la tuya es mejor.',
    yoursHelp: 'A tu elección: ninguna regla dice qué es lo correcto.',
  },
  sheetShown: 'La hoja {sheet} está abierta.',
  fields,
  table: {
    title: 'Tu tabla',
    sheet: 'Hoja {sheet}, encabezados en la fila {row}',
    layouts: {
      orders: 'Cada fila es un pedido.',
      orderLines: 'Cada fila es una línea de un pedido.',
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
    old: 'El pedido más reciente es del {day}, hace {days} días: a fecha de hoy la mayoría contaría como ausente.',
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
      orders: 'Sin número de pedidos: la etapa solo se conoce para los clientes ausentes.',
      first:
        'Sin primera compra: se toma para todos el intervalo de la tienda, no el de cada cliente.',
      last: 'Sin última compra: no se sabe quién está activo, en riesgo o ausente.',
      revenue: 'Sin ingresos: no hay pirámide, ni LTV, ni próximo paso.',
    },
    warnings: 'Conviene saber',
    classify: 'Clasificar {customers} {customers:cliente|clientes}',
    options: 'Opciones',
    chooseColumn: 'Columna que contiene: {field}',
    chooseButton: 'Usar esta columna',
  },
  options: {
    title: 'Opciones',
    intro: 'Todo tiene un valor por defecto. Deja en blanco lo que no quieras cambiar.',
    default: 'Por defecto: {value}.',
    reset: 'Volver a los valores por defecto',
    resetDone: 'Todas las opciones tienen otra vez su valor por defecto.',
    saved: 'Guardado con esta hoja de cálculo.',
    back: 'Volver',
    predict: 'Predecir con un modelo de compra',
    predictHelp:
      '(añade la probabilidad de seguir siendo cliente y lo que cabe esperar en 12 meses)',
    groups: {
      run: 'Esta ejecución',
      lines: 'Quién está en riesgo',
      pyramid: 'Pirámide',
      value: 'Valor de vida',
      written: 'Qué se escribe',
    },
    days: '{n} {n:día|días}',
    fields: {
      asOf: {
        label: 'A fecha de',
        help: 'El día de la ejecución. Los pedidos posteriores se apartan: así un día pasado da lo que daba entonces.',
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
        default: 'la de tus importes',
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
        label: 'Ausente tras',
        help: 'Intervalos sin pedidos hasta que un cliente cuenta como ausente.',
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
    languages: {auto: 'El de la hoja de cálculo', en: 'English', es: 'Español'},
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
      order: 'Ausente viene después de en riesgo: usa al menos {min}.',
      notDate: 'Esto no es una fecha.',
      tooLong: 'Usa como mucho {max} caracteres.',
    },
    invalid: 'Revisa {n} {n:opción|opciones} antes de clasificar.',
  },
  run: {
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
  },
  result: {
    title: 'Resultado',
    none: 'Todavía no hay nada clasificado. Cuando clasifiques tu tabla, aquí verás quiénes son tus clientes.',
    toTable: 'Ir a la tabla',
    facts:
      '{customers} {customers:cliente|clientes}, {orders} {orders:pedido|pedidos} en {rows} {rows:fila|filas}',
    revenue: 'ingresos {revenue}',
    asOf: 'A fecha de {day}',
    sheet: 'Hoja {sheet}',
    customersSheet: 'todos los resultados en la hoja {sheet}',
    at: 'Ejecución: {at}',
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
    old: 'El pedido más reciente es del {day}, {days} días antes del día de esta ejecución: por eso tantos cuentan como ausentes. En la tabla puedes elegir esa fecha.',
    showAll: 'Mostrar todas las filas',
    selectInstead: 'Seleccionar las filas',
    part: '{n} {n:cliente|clientes}, {share}',
    code: 'Grupo',
    customers: 'Clientes',
    share: '%',
    stage: 'Etapa del ciclo de vida',
    stageHelp:
      'Dónde está cada cliente. Se puede retroceder: quien se ausenta pasa a {reactivation}.',
    activity: 'Actividad',
    activityHelp:
      'El silencio se mide con el ritmo de cada cliente; ausente: desde el día de «Inactivo desde». Intervalo habitual de esta tienda: {days}.',
    calibration:
      'De {gaps} pausas pasadas entre pedidos, {atRisk} habrían contado como en riesgo y {lapsed} como ausencia, aunque el cliente volvió.',
    pyramid: 'Pirámide de clientes',
    pyramidHelp:
      'A la izquierda, los clientes; a la derecha, sus ingresos del período: 365 días, si las opciones no dicen otra cosa. Inactivo: sin pedidos en él.',
    people: 'Clientes',
    revenueHead: 'Ingresos',
    tierPart: '{n} {n:cliente|clientes} ({share}), ingresos {revenue} ({revenueShare})',
    noAmounts:
      'Sin pirámide: la tabla no tiene importes. Con una columna de importe hay también LTV y próximo paso.',
    chooseAmount: 'Elegir la columna de importe',
    rfm: 'Grupos RFM',
    rfmHelp:
      'Hace cuánto (R, hacia arriba) y cuántas veces (F, a la derecha) compran, de 1 a 5. Más oscuro, más clientes.',
    rfmDescription:
      'Una cuadrícula de cinco filas, con recencia 5 arriba, y cinco columnas, con frecuencia 5 a la derecha. Cada casilla pertenece a uno de diez grupos.',
    next: 'Qué hacer ahora',
    nextHelp: 'Según el valor de vida y el riesgo. Valioso: un LTV de {threshold} o más.',
    noNext: 'Sin importes no hay valor de vida, ni próximo paso de cada cliente. Por etapas:',
    byStage: 'Por etapas',
    actions: {
      SAVE: 'Valiosos, en riesgo o ausentes: llámalos o escríbeles en persona, pronto.',
      NURTURE: 'Valiosos y seguros: gracias, acceso anticipado, servicio. No hace falta descuento.',
      AUTOMATE:
        'De menor valor, en riesgo o ausentes: un recordatorio automático por un canal barato.',
      SERVE: 'De menor valor y seguros: atiéndelos bien y ofréceles el segundo producto.',
      FIX: 'Cuestan más de lo que aportan: corrige precio, devoluciones o coste de servicio.',
      FIX_OR_LET_GO: 'Cuestan más de lo que aportan y se van: sin oferta de retención.',
    },
    stageActions: {
      ACQUISITION: 'Aún no compran: contenido útil con tu propia voz y una primera oferta clara.',
      CONVERSION:
        'Compraron una vez: gracias, ayuda con el uso y un motivo para el segundo pedido.',
      GROWTH: 'Compraron alguna vez más: amplía la cesta con lo que va bien con ella.',
      RETENTION:
        'Compran a menudo: cuídalos y recompénsalos; ofertas personales y acceso anticipado.',
      REACTIVATION: 'Callan hace tiempo: pregunta qué pasó; un cupón solo donde compense.',
    },
    changes: 'Desde la última ejecución',
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
    setAside: '{n} {n:fila apartada|filas apartadas}',
    setAsideHelp: 'Estas filas no se usaron. Corrige la celda y clasifica otra vez.',
    setAsideReasons: {
      NO_CUSTOMER: 'Sin cliente',
      NO_DATE: 'Sin fecha',
      BAD_DATE: 'Fecha que no existe o no se puede leer',
      BAD_AMOUNT: 'Importe que no es un número',
      FUTURE_DATE: 'Fecha posterior al día de la ejecución',
    },
    row: 'Fila {row}',
    firstOf: 'las primeras {shown} de {n}',
    toSetAside: 'Ver las filas apartadas',
    wentTo: 'La fila {row} está seleccionada en la hoja.',
    oneCustomer:
      'Con un solo cliente, las partes y los grupos dicen poco; dice más el motivo junto a la fila.',
  },
  undo: {
    open: 'Quitar lo que escribió Ciclo…',
    title: '¿Quitar lo que escribió Ciclo?',
    text: 'Borra lo que añadió Ciclo: columnas, hojas de clientes, modelo e informes, filtro y colores, y lo que guardó la última comprobación. Se quedan las listas, el registro, la programación y tus propias celdas.',
    remove: 'Quitar',
    done: 'Se quitó: {columns} {columns:columna|columnas} y {sheets} {sheets:hoja|hojas}.',
    nothing: 'No había nada de Ciclo que quitar.',
  },
  row: {
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
      lapseFrom: 'Ausente tras',
      ltv: 'LTV si se queda',
    },
    unknown: 'desconocido',
    dates: 'Pedidos en el tiempo',
    datesDescription:
      'Cada pedido es una línea sobre el eje del tiempo, más alta cuanto mayor. Después vienen el día desde el que el cliente está en riesgo y el día desde el que está ausente.',
    lastDates: 'Los últimos {shown} de {n} días de compra.',
    order: 'Pedido',
    day: 'Día',
    amount: 'Importe',
    atRisk: 'En riesgo desde el {day}',
    lapse: 'Inactivo desde el {day}',
    asOf: 'Día de la ejecución, {day}',
  },
  formulas: {
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
  },
  failures: {
    noAnswer: 'Google Sheets no ha respondido. Comprueba tu conexión y vuelve a intentarlo.',
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
  },
  lists: {
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
    base: {
      orders: 'Pedidos',
      first: 'Primer pedido',
      last: 'Último pedido',
      days_since_last: 'Días desde el último pedido',
      revenue: 'Ingresos',
    },
    make: 'Hacer la lista',
    making: 'Haciendo la lista…',
    made: 'Lista de {customers} {customers:cliente|clientes} hecha',
    noConsent: '{n} {n:cliente queda|clientes quedan} fuera: sin consentimiento para escribirles.',
    groups: 'Escribe al grupo B ({b}) y no al grupo A ({a}).',
    next: 'Escríbeles y rellena Contactado y Convertido sobre la marcha.',
    nextTest:
      'Cuando la prueba haya terminado, rellena Convertido en ambos grupos, abre la lista y léela.',
    readOut: 'Leer una prueba',
    readOutHelp: 'Abre una lista hecha con un grupo reservado y rellena Convertido.',
    readOutButton: 'Leer la lista abierta',
    test: 'Resultado de la prueba {test}',
    groupHead: 'Grupo',
    alone: 'A, sin contactar',
    contacted: 'B, contactado',
    converted: 'Convertidos',
    difference: 'B menos A: {difference} puntos; intervalo del 95%: de {low} a {high}.',
    chance: 'p {p} ({method})',
    blanks: 'Nada figura en Convertido para {n} {n:cliente|clientes}: cuentan como no convertidos.',
  },
  reports: {
    title: 'Informes',
    intro:
      'De todo el historial de tus pedidos. Cada informe tiene su propia hoja, con un gráfico.',
    needsOrders:
      'Esta tabla tiene una fila por cliente. Los informes necesitan los propios pedidos: abre una hoja con una fila por pedido.',
    which: 'Informe',
    kinds: {
      flow: {
        title: 'Flujo de clientes',
        help: 'Cuántos había, llegaron, volvieron y se ausentaron, período a período.',
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
    toRun: 'Por defecto: el día de la ejecución, {day}.',
    wrongWay: 'El primer día tiene que ser anterior al último.',
    make: 'Hacer el informe',
    making: 'Haciendo el informe…',
    made: 'Hecho: {report}',
    open: 'Ir a {sheet}',
  },
  schedule: {
    title: 'Programación',
    intro:
      'Ciclo puede comprobar esta hoja por sí solo: la clasifica de nuevo, anota qué ha cambiado, colorea a quien se ha ausentado y te envía un resumen.',
    every: {daily: 'Cada día desde las {hour}', weekly: 'Cada {weekday} desde las {hour}'},
    next: 'Próxima: {at}.',
    mailsTo: 'Escribe a {address}.',
    mailsYou: 'Te escribe a ti.',
    mailsOther: 'Escribe a quien la creó.',
    noMail: 'Sin correo.',
    others:
      'La creó otra persona: se ejecuta y escribe en su nombre. Si la asumes tú, se ejecuta y escribe en el tuyo.',
    takeOver: 'Asumirla',
    paused: 'En pausa',
    resume: 'Reanudar',
    setUp: 'Configurarla',
    changeIt: 'Cambiarla',
    howOften: 'Frecuencia',
    daily: 'Cada día',
    weekly: 'Cada semana',
    weekday: 'Día de la semana',
    hour: 'Desde las',
    hourHelp: 'Hora de la hoja de cálculo, {zone}. Google la inicia durante la hora siguiente.',
    mail: 'Resumen por correo',
    mailAddress: 'Enviarlo a {address}',
    mailYou: 'Enviarlo a mi cuenta de Google',
    mailUnchanged: 'También cuando nada haya cambiado',
    save: 'Guardar',
    saved: 'La programación está guardada.',
    remove: 'Eliminar…',
    removeTitle: '¿Eliminar la programación?',
    removeText: 'La hoja deja de comprobarse por sí sola. El registro y los resultados se quedan.',
    removeOthers:
      'La creó otra persona. La hoja deja de comprobarse por sí sola, también para ella. El registro y los resultados se quedan.',
    removeNow: 'Eliminar',
    removed: 'La programación está eliminada.',
    missing: {
      triggers:
        'Ciclo no puede ejecutarse por sí solo: falta tu permiso en Google. Al guardar se te pide. Mientras tanto, «Comprobar ahora» hace lo mismo.',
      mail: 'Ciclo no puede enviar correo en tu nombre. Las comprobaciones se hacen y se anotan igualmente.',
      address:
        'Ciclo no puede ver tu dirección de correo, así que no puede escribirte. Las comprobaciones se hacen y se anotan igualmente.',
    },
    noMailsLeft:
      'Google no deja salir hoy más correo tuyo. Las comprobaciones siguen; el resumen llegará después.',
    check: 'Cambios',
    checkHelp:
      'Una comprobación clasifica esta hoja a fecha de hoy y anota en el registro qué ha cambiado desde la anterior.',
    checkButton: 'Comprobar ahora',
    checking: 'Hay una comprobación en marcha.',
    overdue: 'Faltó una comprobación programada: Ciclo la está haciendo ahora.',
    see: 'Ver',
    done: 'Comprobado a {day}: {n} {n:cambio|cambios}.',
    lastChecked: 'Última comprobación, a {day}:',
    between: 'Del {since} al {day}:',
    unchanged: 'No ha cambiado nada.',
    stopped:
      'Sin terminar: {done} de {of} filas escritas. Los cambios se cuentan cuando estén todas.',
    goOn: 'Seguir',
    log: 'Ver todos los cambios en {sheet}',
    highlighted: 'Quien se ha ausentado está coloreado en {sheet}',
    kinds: {
      INACTIVE: 'Ausentes nuevos',
      AT_RISK: 'En riesgo, nuevos',
      SAFE_AGAIN: 'Ya no en riesgo',
      CAME_BACK: 'Han vuelto',
      NEW: 'Nuevos',
      TIER_UP: 'Suben en la pirámide',
      TIER_DOWN: 'Bajan en la pirámide',
      GONE: 'Ya no están en la tabla',
    },
    startedAnew: {
      first: 'Primera comprobación, a {day}. Desde la próxima verás aquí qué ha cambiado.',
      missing:
        'Lo que guardó la última comprobación ya no está, así que la comprobación a {day} empieza de nuevo: lo que cambió antes no se sabe.',
      tampered:
        'Lo que guardó la última comprobación fue alterado o está incompleto, así que la comprobación a {day} empieza de nuevo: lo que cambió antes no se sabe.',
    },
    mailed: {
      sent: 'El resumen se ha enviado.',
      quota:
        'Google no deja salir hoy más correo: el resumen llegará con una comprobación posterior.',
      noPermission: 'El resumen no se ha enviado: Ciclo no puede enviar correo en tu nombre.',
      unsure:
        'Puede que el resumen se enviara: la última comprobación se cortó ahí, así que no se envía dos veces.',
    },
  },
};
