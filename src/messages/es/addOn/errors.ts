/** What a person can mend, in sentences, and what was expected. */
import type {Messages} from '../../shape';

export const errors: Messages['errors'] = {
  busy: 'Otra ejecución de Ciclo está en marcha en esta hoja de cálculo. Espera a que termine y vuelve a intentarlo.',
  noSheet:
    'Aquí no hay ninguna hoja que leer: abre la hoja con tus pedidos o clientes y vuelve a intentarlo.',
  tooSlow:
    'Google Sheets tarda demasiado con esta hoja: se pudo leer, pero en los seis minutos que puede durar una ejecución no se escribió ni un bloque de resultados. Quita fórmulas, filas o columnas que ya no necesites, o divide la tabla.',
  checkedLater:
    'Esta hoja ya se revisó a fecha de {last}. Una revisión a fecha de {day} anotaría el pasado como novedad: elige {last} o un día posterior.',
  chartSheet:
    'Esta hoja contiene un gráfico o datos conectados y no tiene celdas propias. Abre la hoja con tus pedidos o clientes y vuelve a intentarlo.',
  choicesTooLong:
    'Estas elecciones son demasiado largas para guardarlas con la hoja de cálculo: los encabezados o los valores elegidos tienen demasiadas letras. Acorta los encabezados o elige menos valores.',
  sheetGone: 'Esa hoja ya no está en la hoja de cálculo. Abre otra y vuelve a intentarlo.',
  sheetExists:
    'Ya hay una hoja llamada «{sheet}», y no la escribió Ciclo. Cámbiale el nombre e inténtalo de nuevo.',
  ownSheet: 'La hoja «{sheet}» la escribió Ciclo. Abre la hoja con tus propios pedidos o clientes.',
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
  shortenedIds:
    'El programa que guardó el archivo acortó los códigos de «{column}», como {example}: varios clientes parecen uno. Da allí a la columna formato de texto o número entero y guarda otra vez, o elige otra, como el correo.',
  noDateColumn:
    'No se encontró ninguna columna con fechas de pedido entre: {headers}. Llama a una Fecha, o elígela tú.',
  joinDayOnly:
    'Las únicas fechas, en {columns}, son del propio cliente, como la de alta o el cumpleaños, y no dicen cuándo compró. Añade la fecha de cada pedido, o columnas con el número de pedidos, el último pedido y los ingresos de cada cliente.',
  dayNumbers:
    '«{column}» contiene números como {examples}, no fechas: no se sabe de qué año ni de qué mes son. Pon una fecha al lado, o el año y el mes en columnas propias.',
  monthsWithoutYear:
    'A los meses de {columns} les falta el año. Escríbelo en un título encima, como Ventas 2024, en los encabezados (Ene 2024) o en una columna llamada Año.',
  chosenColumnMissing: 'No hay ninguna columna llamada «{header}». Las columnas son: {headers}.',
  undecided:
    '{asked} Nada en la tabla lo aclara: como {taken}, los ingresos son {revenue} ({customers} {customers:cliente|clientes}); como {other}, {otherRevenue} ({otherCustomers}). Elige en Tabla.',
  nothingUsable:
    'Ninguna de las {rows} filas se puede usar. El motivo más frecuente es {reason}: {count} {count:fila|filas}, por ejemplo la {example}.',
  sheetChanges:
    'Otra persona no dejaba de cambiar las columnas de esta hoja y Ciclo se detuvo. Tus celdas están como estaban; vuelve a intentarlo cuando termine.',
  typedColumns:
    'Google Sheets no permite que los complementos escriban en las columnas con tipo de una tabla. Convierte la tabla en un rango normal (menú de la tabla, «Revertir a datos sin formato») y vuelve a intentarlo.',
  protectedRange:
    'Alguien ha protegido celdas en las que Ciclo tiene que escribir. Pide al propietario que te deje editarlas (Datos, «Proteger hojas e intervalos») o trabaja en una copia de la hoja.',
  noRoom:
    'No hay sitio para los resultados: una hoja de cálculo tiene como máximo 10 millones de celdas y 18.278 columnas. No se ha escrito nada. Elimina hojas, filas o columnas vacías y prueba otra vez.',
  validationRule:
    'Una regla de validación de datos rechaza lo que Ciclo escribe en sus columnas. No se ha cambiado nada tuyo. Quita la regla de las columnas de Ciclo (Datos, «Validación de datos») y prueba otra vez.',
  mergedCells:
    'La celda {cell} está combinada con las vecinas y queda en una columna de Ciclo. No se ha cambiado nada tuyo. Sepárala (Formato, «Combinar celdas») y prueba otra vez.',
  noAuthorisation:
    'A Ciclo le falta el permiso que necesita en esta hoja de cálculo. Elige lo que quieras hacer en Extensiones, Ciclo: Google lo pide allí. Después vuelve a intentarlo.',
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
  storeFull:
    'Google no guarda más de 500 KB de lo que los complementos recuerdan en una hoja de cálculo, y están llenos: Ciclo se detuvo. Usa «Quitar lo que escribió Ciclo» en las hojas que ya no necesites, o elimínalas, y vuelve a intentarlo.',
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
  noList: 'La hoja «{sheet}» no es una lista hecha por Ciclo. Abre la lista e inténtalo de nuevo.',
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
};

export const reasonInColumn: Messages['reasonInColumn'] = '{reason} en «{column}»';

export const oneUnusable: Messages['oneUnusable'] =
  'La única fila bajo los encabezados, la {example}, no se puede usar: {reason}.';

export const expected: Messages['expected'] = {
  between: 'un número entre {min} y {max}',
  wholeBetween: 'un número entero entre {min} y {max}',
  oneOf: 'uno de: {choices}',
  listOf: 'una lista de al menos uno de: {choices}',
  rising: 'tres porcentajes crecientes, como 1, 5, 20',
  textsUpTo: 'una lista de {max} textos como máximo',
  textUpTo: 'un texto de {max} caracteres como máximo',
  day: 'un día como AAAA-MM-DD',
  runName: 'como máximo 40 letras, cifras y guiones',
  yesNo: 'true o false',
  group: 'valores con nombre, de: {names}',
  none: 'ningún valor',
  knownName: 'un nombre de entre: {names}',
  formulaName: 'el nombre de una de las fórmulas de Ciclo',
  value: 'un valor',
};

export const nothing: Messages['nothing'] = 'nada';

export const request: Messages['request'] = 'la petición';
