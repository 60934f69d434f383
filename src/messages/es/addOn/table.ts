/** What is found in a table: its columns, what is worth knowing, why rows are set aside. */
import type {Messages} from '../../shape';

export const fields: Messages['fields'] = {
  customer: 'Cliente',
  order: 'Número de pedido',
  date: 'Fecha del pedido',
  year: 'Año',
  month: 'Mes',
  day: 'Día',
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

export const dateOrders: Messages['dateOrders'] = {
  dmy: 'día/mes/año',
  mdy: 'mes/día/año',
  ymd: 'año-mes-día',
};

export const kinds: Messages['kinds'] = {
  orders: 'pedidos',
  'order lines': 'líneas de pedido',
  'order-months': 'clientes con una fila por mes',
  customers: 'clientes',
  periods: 'clientes con una columna por mes',
  leads: 'leads o prospectos',
  lost: 'clientes perdidos',
  survey: 'respuestas de una encuesta',
  plan: 'un plan de segmentos y canales',
  value: 'puntuaciones de valor percibido',
  spend: 'inversión publicitaria',
  ratios: 'recuentos de visitas o seguidores',
};

export const warnings: Messages['warnings'] = {
  NO_ORDER_DAYS:
    'Predicho a partir del número de pedidos y del primer y el último día de cada cliente: no se pudo reservar una parte del calendario para elegir el modelo, y los valores medios incluyen el primer pedido.',
  NOT_PREDICTED: '{why}',
  KIND_DOUBTFUL:
    'Se lee como {kind}, aunque podría ser {otherKind}: solo lo dicen un cliente y un día. Elige en Tabla qué contiene la hoja.',
  TWO_CANDIDATES: 'Dos columnas podrían ser «{field}»: se tomó {taken} y no {other}.',
  CUSTOMER_GAPS:
    '{other} está vacío en {count} {count:fila que tiene|filas que tienen} {taken}: los clientes se distinguen por {taken}.',
  CUSTOMER_COMPLETED:
    '{count} {count:fila no tiene|filas no tienen} {taken}: su cliente se conoce por {other} y es el mismo que en las filas que tienen ambos.',
  CUSTOMER_AMBIGUOUS:
    '{count} {count:fila no tiene|filas no tienen} {taken}, y en {other} tiene algo que varios clientes comparten: {count:se mantuvo|se mantuvieron} aparte de todos ellos.',
  CUSTOMER_NEW_EACH_TIME:
    '{other} es nuevo en cada uno de {count} pedidos y {taken} se repite: los clientes se distinguen por {taken}.',
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
  CONTINUED_LINES:
    '{count} {count:fila deja|filas dejan} en blanco quién compró o cuándo: {count:se leyó como otra línea|se leyeron como otras líneas} del pedido de arriba.',
  REPEATED_ORDERS:
    '{count} {count:fila repite|filas repiten} un pedido que ya está más arriba, con {column}, cliente, día e importe iguales, como cuando dos exportaciones se solapan: {count:se apartó|se apartaron}, para que cuente una sola vez.',
  ORDERS_DIFFER:
    '{count} {count:fila tiene|filas tienen} el {column} de una fila anterior, pero otro importe, cliente, día o estado: todo se contó como está escrito. Si dos exportaciones se solapan, deja solo las filas más nuevas.',
  NUMBERS_RESTART:
    '{count} {count:número|números} de «{column}» {count:corresponde|corresponden} a varios clientes: el mismo número en otro día es otro pedido.',
  AMBIGUOUS_DATES:
    'Todas las fechas podrían ser día/mes o mes/día; se tomó {order}, como en la configuración regional de tu hoja.',
  HALF_CONVERTED:
    'Es posible que parte de las fechas se leyera con el mes delante al pegarlas (todas caen entre los días 1 y 12) y el resto con el día delante. Revisa el formato de la columna.',
  AMBIGUOUS_AMOUNTS:
    'Importes como 1.234 podrían ser miles o decimales; decidió la configuración regional de tu hoja.',
  MIXED_CURRENCIES:
    'Los importes llevan varias monedas ({currencies}) y se sumaron como si fueran una sola.',
  OTHER_CURRENCIES:
    'Solo cuentan los importes en {currency}: {count:se dejó fuera|se dejaron fuera} {count} {count:fila|filas} en {currencies}. Di en Tabla cuánto vale una unidad y {count:contará|contarán}.',
  TOTAL_ROWS:
    '{count} {count:fila lleva|filas llevan} nombre de total: se {count:apartó|apartaron}, porque no {count:es un cliente|son clientes}.',
  UNDONE_SALES:
    '{count} {count:fila dice|filas dicen} «{status}» en «{column}»: {count:se dejó|se dejaron} fuera.',
  RETURNED_SALES:
    '{count} {count:fila dice|filas dicen} «{status}» en «{column}»: {count:resta|restan} de los ingresos aunque {count:esté escrita|estén escritas} sin signo menos.',
  REFUNDED_AMOUNTS:
    '{count} {count:fila se reembolsó|filas se reembolsaron} por completo o en parte: se resta «{column}».',
  REPEATED_TOTALS:
    'En {count} {count:pedido|pedidos} de varias filas todas tienen el mismo «{column}»: se tomó por el total del pedido y se contó una vez.',
  TWO_READINGS:
    '{asked} Se tomó: {taken} (ingresos {revenue}, {customers} {customers:cliente|clientes}). Como {other}, los ingresos serían {otherRevenue}, con {otherCustomers} {otherCustomers:cliente|clientes}.',
  NOBODY:
    '{count} {count:fila lleva|filas llevan} un nombre que no es de nadie ({names}): se {count:apartó|apartaron}, porque no {count:habla|hablan} de un cliente concreto.',
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
  UNREAD_WORDS:
    '{count} {count:celda|celdas} de «{field}» no se {count:pudo|pudieron} leer, como «{examples}»: {count:cuenta como desconocida|cuentan como desconocidas}.',
  CONTRADICTIONS:
    '{count} {count:fila se contradice y no recibió|filas se contradicen y no recibieron} clase; el motivo está al lado.',
  WHOLE_REVENUE:
    'Solo se conocen los ingresos totales de cada cliente; se tomaron como los del período para quienes compraron en él.',
  NO_ORDERS_COLUMN:
    'No hay columna con el número de pedidos: la etapa solo se conoce para los clientes perdidos.',
  NO_LAST_COLUMN: 'No hay columna con la última compra: no se puede saber la actividad.',
  PERIOD_ORDERS:
    'Cada período con importe cuenta como un pedido en su último día: los pedidos de un mismo período no se distinguen.',
  PERIOD_SUMS:
    '{columns} {count:es|son} la suma de periodos más cortos que están al lado: no se {count:ha contado|han contado} otra vez.',
  PERIODS_OVERLAP:
    '{columns} {count:abarca|abarcan} periodos más cortos que tienen su propia columna, con otros números: se contaron los más cortos. Comprueba cuáles son los buenos.',
  GROUPS_FILLED:
    '{count} {count:fila no tiene|filas no tienen} nada en «{column}», porque las tablas dinámicas escriben cada etiqueta una vez: se tomó la de arriba.',
  REPEAT_PURCHASES:
    '«{column}» junto a recency y T cuenta las compras repetidas: se sumó la primera. Lo gastado en total no se puede saber por una media, así que no hay ingresos.',
  YEAR_ASSUMED:
    'Los meses de {columns} no dicen el año: se tomó {year}, del título o del nombre de la hoja.',
  MONTH_ORDERS:
    'Las filas hablan de meses, en «{column}»: cada mes de un cliente con importe cuenta como un pedido en su último día.',
  MONTH_DAYS: '«{column}» solo dice el mes: cada pedido se fechó en su último día.',
  MONTH_STARTS:
    'Todas las fechas de «{column}» son el día 1 de un mes: se tomaron tal cual. Si valen por meses enteros, llama Mes a la columna.',
  FUTURE_PERIODS:
    '{count} {count:período empieza|períodos empiezan} después del día del cálculo y se {count:dejó|dejaron} fuera.',
  CELLS_PUT_BACK:
    'Alguien insertó columnas mientras Ciclo escribía: se sobrescribieron por un momento celdas de {columns} y se repusieron. Revísalas, sobre todo las fórmulas.',
  CELLS_KEPT:
    '{count} {count:celda|celdas} en las columnas de Ciclo, como {cell}, {count:tiene|tienen} algo que Ciclo no escribió: se {count:ha|han} dejado como {count:está|están}. {count:Vacíala|Vacíalas} para que se {count:escriba|escriban} de nuevo.',
  COLUMNS_THEIRS:
    '{columns} {count:tiene|tienen} algo que Ciclo no escribió, y {count:es tuya|son tuyas}: {count:la columna|las columnas} de Ciclo {count:está|están} al lado.',
  CELLS_LOST:
    'Alguien añadió celdas mientras Ciclo escribía, y {cells} {count:se sobrescribió|se sobrescribieron} en ese momento. En el historial de versiones se ve qué {count:tenía|tenían}.',
  COLUMNS_KEPT:
    '{columns} se {count:ha|han} conservado, porque {count:tiene|tienen} algo tuyo, como en {cell}.',
  SCHEDULE_GOES_ON:
    'Los avisos automáticos de esta hoja siguen en pie: la próxima comprobación escribirá de nuevo las columnas. Quítalos en «Avisos automáticos» si no lo quieres.',
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
  REPORT_KEPT: 'La hoja «{sheet}» se conserva, porque tiene celdas o notas tuyas.',
  CUSTOMERS_LEFT:
    'La hoja «{sheet}» no está como Ciclo la escribió: queda para ti, y los clientes están en una nueva.',
  NOTES_KEPT:
    'La hoja «{sheet}» se conservó, con su columna de cliente, porque contiene celdas tuyas.',
};

export const setAside: Messages['setAside'] = {
  NO_CUSTOMER: 'sin cliente',
  NOBODY: 'el cliente no es nadie en concreto',
  NO_DATE: 'sin fecha',
  BAD_DATE: 'fecha imposible',
  OLD_DATE: 'fecha anterior a 1990',
  BAD_AMOUNT: 'importe que no es un número',
  FUTURE_DATE: 'fecha posterior al día del cálculo',
  NO_SALE: 'no es una venta',
  REPEATED_ORDER: 'pedido que ya está más arriba',
  OTHER_CURRENCY: 'en otra moneda',
};

export const twoReadings: Messages['twoReadings'] = {
  amount: {
    asked: 'Varias columnas podrían ser lo que dejó un pedido.',
    ways: {column: '«{header}»'},
  },
  customer: {
    asked: 'Dos columnas podrían distinguir a los clientes.',
    ways: {column: '«{header}»'},
  },
  price: {
    asked: '«{column}» podría ser el precio de una pieza o el de toda la línea.',
    ways: {unit: 'el precio de una pieza', line: 'el precio de toda la línea'},
  },
  total: {
    asked: 'Todas las filas de un pedido tienen el mismo «{column}».',
    ways: {
      order: 'el total del pedido, una vez por pedido',
      line: 'lo propio de cada fila, sumado',
    },
  },
  currency: {
    asked: 'Los importes están en varias monedas: {column}.',
    ways: {all: 'todas sumadas tal cual', main: 'solo la más frecuente'},
  },
  discount: {
    asked: '«{column}» podría ser un porcentaje o una cantidad de dinero.',
    ways: {
      percent: 'un porcentaje',
      line: 'dinero menos en la línea',
      piece: 'dinero menos en cada pieza',
    },
  },
};
