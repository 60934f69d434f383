/** The headers that people give their columns, in Spanish. */
import type {Headers} from '../shape';

export const headers: Headers = {
  fields: {
    customer: [
      'id cliente|cliente id|codigo cliente|codigo de cliente|cod cliente|n cliente|no cliente|num cliente|numero cliente|numero de cliente|clave cliente|ref cliente|id del cliente|codigo del cliente|id usuario|usuario id|id socio|n socio|numero de socio|id contacto|id cuenta|cif cliente|nif cliente|dni cliente|rut cliente|rfc cliente|nit cliente',
      'email cliente|correo cliente|correo del cliente|correo|correo electronico|direccion de correo|direccion de correo electronico',
      'cliente|clientes|comprador|huesped|paciente|alumno|suscriptor|donante|usuario|nombre de usuario|socio|cuenta|contacto|dni|nif|rut|cif|rfc|nit|quien|a quien',
      'nombre cliente|nombre del cliente|nombre de cliente|nombre y apellidos|nombre completo|razon social|empresa|nombre|persona|apellidos y nombre|nombre de contacto',
      'telefono|n telefono|no telefono|n de telefono|numero de telefono|telefono movil|movil|celular|telefono cliente|telefono del cliente|telefono de contacto|tfno|tlf|telf|telefono 1',
    ],
    order: [
      'n de pedido|no de pedido|n de venta|no de venta|n de factura|no de factura|n de orden|no de orden|orden|n orden|no orden|num orden|id orden|numero orden|numero de orden|codigo de orden|id de orden|id pedido|pedido id|n pedido|no pedido|num pedido|numero pedido|numero de pedido|codigo pedido|codigo de pedido|ref pedido|referencia pedido|referencia del pedido|id del pedido|n factura|no factura|num factura|numero factura|numero de factura|id factura|factura|id transaccion|numero de transaccion|n ticket|numero de ticket|id compra|numero de compra|id venta|numero de venta|n venta|folio|n folio|n de folio|no folio|no de folio|num folio|numero folio|numero de folio|comprobante|n comprobante|n de comprobante|no comprobante|no de comprobante|num comprobante|numero comprobante|numero de comprobante|boleta|n boleta|n de boleta|no boleta|no de boleta|num boleta|numero boleta|numero de boleta|albaran|n albaran|n de albaran|no albaran|no de albaran|num albaran|numero albaran|numero de albaran|tique|ticket de venta|n de ticket|no ticket|no de ticket|num ticket|recibo|n recibo|n de recibo|no recibo|no de recibo|num recibo|numero recibo|numero de recibo|remision|n remision|n de remision|no remision|no de remision|num remision|numero remision|numero de remision|n nota de venta|n de nota de venta|no nota de venta|no de nota de venta|num nota de venta|numero nota de venta|numero de nota de venta|numero ticket|id ticket|id de la venta|id de venta|id de factura|id de compra|id de transaccion|codigo de venta|codigo venta|codigo de factura|n de compra|no de compra|n compra|num venta|num de venta|num factura|num de factura|num de pedido|factura n|pedido n|venta n|ref venta|referencia venta|referencia de venta|referencia de la venta|referencia factura|n transaccion|no transaccion|no de transaccion|num transaccion|numero transaccion|serie y numero|serie y folio|nro de pedido|nro pedido|nro de venta|nro venta|nro de factura|nro factura|nro de orden|nro orden|nro de ticket|nro ticket|nro de comprobante|nro comprobante|nro de boleta|nro boleta|nro de recibo|nro recibo|nro de folio',
      'pedido|transaccion|id pago|id de pago|n pago|numero de pago|operacion|n operacion|n de operacion|no de operacion|num operacion|numero operacion|numero de operacion|id operacion|id de operacion|codigo operacion|codigo de operacion|nro operacion|nro de operacion|reserva|n reserva|n de reserva|numero de reserva|codigo de reserva|id reserva|localizador|n documento|n de documento|no documento|no de documento|num documento|numero documento|numero de documento|nro documento|nro de documento|n doc|no doc|num doc|nro doc|n de doc',
    ],
    date: [
      'fecha reserva|fecha de reserva|fecha pedido|fecha de pedido|fecha del pedido|fecha compra|fecha de compra|fecha de la compra|dia de compra|fecha venta|fecha de venta|vendido el|fecha transaccion|fecha de transaccion|fecha orden|fecha de orden|fecha de la orden',
      'fecha|dia|fechas',
      'fecha factura|fecha de factura|fecha de la factura|fecha creacion|fecha de creacion|creado|creado el|fecha hora|fecha y hora|marca temporal|cuando',
    ],
    year: ['ano|anio|ejercicio|ano pedido|ano de compra|ano factura|ano de venta'],
    month: [
      'mes|meses|mes pedido|mes de pedido|mes de compra|mes de venta|mes factura|mes de factura|mes de facturacion|periodo|periodo facturado|nombre mes|nombre del mes|n mes|numero de mes|mes ano|ano mes|anomes|trimestre',
    ],
    day: ['dia|dia del mes|n dia|numero de dia'],
    amount: [
      'importe|monto|total pedido|importe pedido|importe del pedido|valor pedido|valor del pedido|importe total|monto total|precio total|total linea|importe linea|importe de linea|ventas|venta|valor total|total factura|importe factura|importe de la factura|importe de factura|importe facturado|total facturado|total ticket|importe ticket|total venta|total ventas|total compra|importe compra|importe de la compra|valor compra|ingresos|ingreso|facturacion|importe eur|importe euros',
      'valor|gasto|gastado|importe neto|cuanto|cuanto es|pesos|dolares|base imponible|bruto|importe bruto|total bruto|neto|pagado|total pagado|importe pagado',
      'precio',
    ],
    price: [
      'precio unitario|precio unidad|precio por unidad|precio ud|precio articulo',
      'precio|pvp',
    ],
    quantity: ['cantidad|cant|unidades|uds|numero de unidades|cantidad pedida|piezas|ctd|ud'],
    discount: ['descuento|dto|porcentaje descuento|dcto|rebaja'],
    profit: [
      'beneficio|beneficio bruto|ganancia|ganancias|utilidad|contribucion|margen bruto|margen de contribucion',
    ],
    orders: [
      'pedidos|numero de pedidos|n pedidos|num pedidos|numero de transacciones|total pedidos|cantidad de pedidos|compras|numero de compras|n compras|num compras|total compras|cantidad de compras|frecuencia|veces|numero de ventas|cantidad de ventas|numero de facturas|cantidad de facturas|negocios|numero de negocios|numero de negocios asociados',
    ],
    first: [
      'primera venta|primera factura|primer pedido|fecha primer pedido|fecha del primer pedido|primera compra|fecha primera compra|fecha de primera compra|fecha de la primera compra|primera|cliente desde',
    ],
    last: [
      'ultimo pedido|fecha ultimo pedido|fecha del ultimo pedido|ultima compra|fecha ultima compra|fecha de ultima compra|fecha de la ultima compra|ultima|ultima venta|ultima factura|compra mas reciente|fecha ultima venta|fecha de ultima venta|fecha de la ultima venta|fecha ultima factura|fecha de la ultima factura|fecha de cierre del ultimo negocio|fecha de cierre del negocio mas reciente',
    ],
    revenue: [
      'ventas|ventas totales|ingresos|ingresos totales|total gastado|gasto total|total comprado|importe total|monto total|facturacion|facturacion total|facturado|total facturado|valor monetario',
      'importe|monto|gasto|valor',
    ],
    leadStatus: [
      'estado lead|estado del lead|fase lead|fase del lead|estado de lead|oportunidad|estado comercial',
    ],
    relationship: ['relacion|hay relacion|tiene relacion|con relacion'],
    inTarget: ['publico objetivo|en publico objetivo|objetivo|en target'],
  },
  never: {
    customer:
      'nota|notas|comentario|pedido|fila|linea|producto|articulo|factura|transaccion|grupo|segmento|tipo|desde|servicio|estado|telefono|nuevo|edad|vendedor|vendedora|cajero|cajera|agente|empleado|empleada|propietario',
    order: 'fecha|estado|importe|valor|por|tipo',
    date: 'envio|enviado|entrega|entregado|vencimiento|pago|pagado|nacimiento|modificacion|actualizacion|actualizado|cancelacion|alta|baja|registro|inscripcion|devolucion|primera|primer|ultima|ultimo|fin|prevista',
    amount:
      'flete|iva|impuesto|impuestos|descuento|dto|envio|portes|propina|comision|costo|coste|beneficio|margen|cantidad|unitario|unidad|moneda|pedidos|pendiente|saldo|adeudado|deuda|debido',
    revenue: 'iva|descuento|medio|media|promedio|pedidos|coste|costo',
    profit: 'tasa|porcentaje',
    first: 'nombre|visita|dias|canal',
    last: 'nombre|visita|dias|canal|desde',
    orders: 'previsto|previstos|valor|fecha|medio|promedio',
  },
  joined:
    'desde|alta|registro|registrado|registrada|inscripcion|inscrito|inscrita|nacimiento|cumpleanos|cliente|socio',
  contact: {
    name: 'cliente|comprador|contacto|nombre|nombre completo|nombre cliente|nombre del cliente|nombre de cliente|nombre y apellidos|apellido|apellidos|apellidos y nombre|razon social|empresa|persona de contacto',
    email:
      'correo|correo electronico|direccion de correo|direccion de correo electronico|email cliente|correo cliente|correo del cliente',
    phone:
      'telefono|n telefono|no telefono|numero de telefono|telefono movil|movil|celular|telefono cliente|telefono del cliente|telefono de contacto',
  },
  consent: {
    words: 'consentimiento|consentimientos|rgpd',
    headers:
      'acepta marketing|acepta publicidad|acepta comunicaciones|acepta comunicaciones comerciales|acepta correos|acepta promociones|suscrito|suscrita|suscrito al boletin|boletin|permiso de contacto|permiso comercial|puede contactar|se puede contactar|autoriza publicidad|autoriza comunicaciones',
    never: 'fecha|dia|hora|fuente|origen|texto|baja|retirado|canal',
  },
  till: 'usuario|usuarios',
  customerSide: 'cliente|clientes|comprador|compradora',
  anyNumber:
    'nombre|numero|n|no|nro|num|ref|referencia|documento|doc|codigo|clave|id|registro|n registro|no registro|asiento|movimiento|id documento|nota de venta|orden de venta|orden de compra',
  givenName: 'nombre|nombre cliente|nombre del cliente',
  familyName:
    'apellido|apellidos|primer apellido|primer apellidos|apellidos cliente|apellidos del cliente|apellido del cliente',
  currency: 'moneda|divisa|codigo de moneda|codigo de divisa',
  kindOfRow:
    'tipo|tipo movimiento|tipo de movimiento|tipo transaccion|tipo de transaccion|tipo venta|tipo de venta|tipo documento|tipo de documento|tipo operacion|tipo de operacion|tipo recibo|tipo de recibo|tipo comprobante|tipo de comprobante|tipo factura|tipo de factura|tipo doc|clase de documento',
  status: 'estado|estatus|situacion|etapa|fase',
  notOfSale: 'cliente|suscripcion|cuenta|correo|civil|laboral|consentimiento|existencias',
  net: 'neto|neta|netos|netas',
  money: {
    fee: 'tarifa|tarifas|comision|comisiones',
    tax: 'iva|impuesto|impuestos|igic|itbis',
    converted: 'convertido|convertida|conversion|moneda base|moneda local|liquidado',
    unit: 'unitario|unidad|unit|ud|c u|por pieza|pvp',
  },
  pieces:
    'cantidad|unidades|articulos|piezas|numero|n|dias|porcentaje|tasa|iva|impuesto|impuestos|envio|comision',
  orderTotal: 'pedido|orden|factura',
  tax: {
    before: 'con|sin',
    names: 'iva|impuesto|impuestos',
    after: 'incluido|incluidos|aparte',
  },
};
