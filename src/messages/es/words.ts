/** What people write into cells, in Spanish. */
import type {Words} from '../shape';

export const words: Words = {
  months: [
    'enero',
    'febrero',
    'marzo|mzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre|setiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  weekdays: ['lunes', 'martes', 'miercoles', 'jueves', 'viernes', 'sabado', 'domingo'],
  dates: {
    of: 'de|del',
    ordinals: 'er|ro|do|to|o|a',
    at: 'a la|a las',
    hours: 'h|hs|horas',
    quarter: 'trimestre|trim',
    quarterLetter: 't',
    half: 'semestre|sem',
    halfLetter: 's',
    year: 'ano|ejercicio|anual|total',
  },
  totals: {
    before: 'sub|gran',
    names: 'totales|suma total|promedio',
    after: 'general|generales|clientes|ventas|pedidos',
    maybe: 'suma|sumas',
  },
  units:
    'texto|cadena|numero|numerico|entero|fecha|nombre|unidades|uds|ud|moneda|importe|correo|codigo',
  nobody:
    'consumidor final|consumidores finales|a consumidor final|publico general|publico en general|cliente final|cliente generico|cliente mostrador|cliente de mostrador|cliente contado|cliente de contado|cliente al contado|clientes contado|clientes de contado|cliente anonimo|cliente desconocido|cliente ocasional|cliente de paso|cliente varios|clientes varios|varios|mostrador|venta mostrador|venta de mostrador|venta en mostrador|ventas mostrador|ventas de mostrador|contado|venta contado|venta de contado|venta al contado|venta al publico|ventas al publico|venta publico|publico|clientes mostrador|clientes contado varios|cliente no registrado|cliente eventual|clientes eventuales|clientes ocasionales|cliente tienda|cliente tpv|consumidor|venta general|ventas varias|invitado|invitada|cliente invitado|usuario invitado|compra como invitado|anonimo|anonima|desconocido|desconocida|sin nombre|sin cliente|sin identificar|cliente sin identificar|cliente sin nombre|no identificado|no disponible|en blanco|vacio|ninguno|nadie',
  undone:
    'cancelado|cancelada|cancelados|canceladas|cancelacion|anulado|anulada|anulados|anuladas|reembolso|reembolsos|reembolsado|reembolsada|reembolsados|reembolsadas|devuelto|devuelta|devueltos|devueltas|devolucion|fallido|fallida|fallidos|fallidas|rechazado|rechazada|rechazados|rechazadas|nota de credito|factura rectificativa',
  sale: {
    sold: 'pagado|pagada|completado|completada|enviado|enviada|entregado|entregada|cobrado|cobrada|finalizado|finalizada|ganado|ganada|venta',
    won: 'ganado|ganada',
    billed: 'factura|facturado|facturada',
    pending:
      'pendiente|pendientes|en espera de pago|en espera del pago|esperando pago|esperando el pago',
    open: 'presupuesto|cotizacion|borrador|autorizado|autorizada|preautorizado|preautorizada|incompleto|incompleta|abandonado|abandonada|guia de despacho|guia de remision|nota de entrega',
    undone:
      'cancelado|cancelada|cancelados|canceladas|cancelacion|anulado|anulada|anulados|anuladas|anulacion',
    failed:
      'error en pago|error en el pago|error de pago|fallido|fallida|fallidos|fallidas|rechazado|rechazada|rechazados|rechazadas|denegado|denegada|perdido|perdida|caducado|caducada|expirado|expirada',
    refunded:
      'reembolso|reembolsado|reembolsada|reembolsados|reembolsadas|devuelto|devuelta|devueltos|devueltas|devolucion|contracargo',
    credit: 'nota de credito|abono|rectificativa',
    transfer: 'retirada|comision|comisiones|traspaso|conversion de divisa',
    partly: 'parcial|parcialmente',
    payment: 'efectivo|tarjeta|transferencia|bizum|contado',
    delivery: 'envio|entrega',
  },
  not: 'no|sin',
  nothing: 'no|falso',
  yesNo: {YES: ['sí', 's', 'verdadero'], NO: ['no', 'falso']},
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
  leadStatus: {
    OPEN: 'abierta|abierto|oportunidad|presupuesto|cotizacion|carrito|prueba|cualificado|calificado|negociacion|propuesta|en curso',
    NOT_OPEN:
      'nuevo|nueva|contactado|contactada|en seguimiento|suscriptor|potencial|probable|cliente|frio|fria|tibio|tibia|templado|caliente|no cualificado|no calificado|descartado|descartada|no interesado|no interesada|ganado|ganada|perdido|perdida|cerrado|cerrada|convertido|convertida|inactivo|inactiva|rechazado|rechazada|caducado|caducada|ninguno|ninguna',
  },
  currencies:
    'libra=£ libras=£ sol=S/ soles=S/ peso=$ pesos=$ dolar=$ dolares=$ pts=ESP pta=ESP ptas=ESP ptes=ESP',
};
