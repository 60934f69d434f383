/**
 * The columns we look for and the headers people give them, in English and Spanish. Headers are compared without accents,
 * case, blanks or punctuation. Within a field, earlier words are better: an id names a customer better than an e-mail, an
 * e-mail better than a name; the order's own day better than any other date.
 */
import type {Content} from '../reading/columnSample';
import type {FieldWords} from '../reading/headers';

export type Field =
  | 'customer'
  | 'order'
  | 'date'
  | 'amount'
  | 'price'
  | 'quantity'
  | 'discount'
  | 'profit'
  | 'orders'
  | 'first'
  | 'last'
  | 'revenue'
  | 'leadStatus'
  | 'relationship'
  | 'inTarget';

interface FieldOfTable extends FieldWords {
  readonly content: Content;
}

const WORDS: Readonly<Record<Field, Pick<FieldOfTable, 'content' | 'headers'>>> = {
  customer: {
    content: 'key',
    headers: [
      'customer id|id customer|customer number|customer no|customer code|customer key|customer ref|customer nr|cust id|cust no|client id|client number|client no|client nr|client code|id cliente|cliente id|codigo cliente|codigo de cliente|cod cliente|n cliente|no cliente|num cliente|numero cliente|numero de cliente|clave cliente|ref cliente|id del cliente|codigo del cliente|user id|id usuario|usuario id|member id|id socio|n socio|numero de socio|id contacto|contact id|account id|account number|id cuenta|lead id|id lead|cif cliente|nif cliente|dni cliente|rut cliente|rfc cliente|nit cliente',
      'customer email|customer e mail|email cliente|correo cliente|correo del cliente|email|e mail|mail|email address|correo|correo electronico|direccion de correo|direccion de correo electronico|buyer email|billing email|contact email',
      'customer|cliente|client|clientes|customers|shopper|buyer|comprador|guest|huesped|patient|paciente|student|alumno|subscriber|suscriptor|donor|donante|usuario|user|member|socio|account|cuenta|contacto|contact|lead|dni|nif|rut|cif|rfc|nit',
      'customer name|client name|nombre cliente|nombre del cliente|nombre de cliente|nombre y apellidos|nombre completo|full name|razon social|company|company name|empresa|buyer name|billing name|bill to name|nombre|name|persona|apellidos y nombre',
      'id',
    ],
  },
  order: {
    content: 'key',
    headers: [
      'order id|id order|order number|n de pedido|no de pedido|n de venta|no de venta|n de factura|no de factura|n de orden|no de orden|orden|n orden|no orden|num orden|id orden|numero orden|numero de orden|codigo de orden|id de orden|order no|order nr|order code|order ref|order reference|id pedido|pedido id|n pedido|no pedido|num pedido|numero pedido|numero de pedido|codigo pedido|codigo de pedido|ref pedido|referencia pedido|referencia del pedido|id del pedido|invoice no|invoice id|invoice number|invoice|n factura|no factura|num factura|numero factura|numero de factura|id factura|factura|transaction id|transaction number|id transaccion|numero de transaccion|receipt|receipt id|receipt number|receipt no|ticket|n ticket|numero de ticket|id compra|numero de compra|purchase id|sale id|id venta|numero de venta|n venta',
      'order|pedido|transaction|transaccion',
    ],
  },
  date: {
    content: 'date',
    headers: [
      'order date|date of order|order day|ordered at|ordered on|order placed|order time|booked on|booked at|booking date|fecha reserva|fecha de reserva|purchase date|date of purchase|purchased at|fecha pedido|fecha de pedido|fecha del pedido|fecha compra|fecha de compra|fecha de la compra|dia de compra|fecha venta|fecha de venta|sale date|date of sale|transaction date|fecha transaccion|fecha de transaccion|fecha orden|fecha de orden|fecha de la orden',
      'date|fecha|dia|day|fechas|dates',
      'invoice date|fecha factura|fecha de factura|fecha de la factura|created at|created|created on|date created|fecha creacion|fecha de creacion|creado|creado el|timestamp|datetime|date time|fecha hora|fecha y hora|marca temporal|when|cuando',
    ],
  },
  amount: {
    content: 'money',
    headers: [
      'amount|importe|monto|order total|order amount|order value|total order|total pedido|importe pedido|importe del pedido|valor pedido|valor del pedido|total amount|importe total|monto total|total price|precio total|grand total|total|line total|line amount|total linea|importe linea|importe de linea|sales|sale|ventas|venta|sales amount|valor total|total value|net amount|importe neto|total venta|total ventas|total compra|importe compra|importe de la compra|valor compra|revenue|ingresos|ingreso|turnover|facturacion|total eur|total usd|amount eur|amount usd|importe eur|importe euros|total euros',
      'value|valor|spend|spent|gasto|gastado|subtotal|base imponible|net|neto|total paid|amount paid|paid|pagado|total pagado|importe pagado|monetary',
      'price|precio',
    ],
  },
  price: {
    content: 'money',
    headers: [
      'unit price|price per unit|price each|item price|precio unitario|precio unidad|precio por unidad|precio ud|precio articulo',
      'price|precio|pvp',
    ],
  },
  quantity: {
    content: 'money',
    headers: [
      'quantity|qty|units|items|item quantity|cantidad|cant|unidades|uds|numero de unidades|quantity ordered|cantidad pedida',
    ],
  },
  discount: {
    content: 'money',
    headers: [
      'discount|discount rate|discount percent|discount pct|descuento|dto|porcentaje descuento|dcto|rebaja',
    ],
  },
  profit: {
    content: 'money',
    headers: [
      'profit|gross profit|net profit|beneficio|beneficio bruto|ganancia|ganancias|utilidad|contribution|contribution margin|contribucion|margen bruto|gross margin|margen de contribucion',
    ],
  },
  orders: {
    content: 'money',
    headers: [
      'orders|number of orders|order count|orders count|total orders|no of orders|num orders|n orders|pedidos|numero de pedidos|n pedidos|num pedidos|transaction count|number of transactions|numero de transacciones|total pedidos|cantidad de pedidos|compras|numero de compras|n compras|num compras|total compras|cantidad de compras|purchases|number of purchases|purchase count|frequency|frecuencia|times bought|veces',
    ],
  },
  first: {
    content: 'date',
    headers: [
      'first order|first order date|date of first order|first purchase|first purchase date|date of first purchase|first bought|first|first sale|first transaction|first invoice|primera venta|primera factura|primer pedido|fecha primer pedido|fecha del primer pedido|primera compra|fecha primera compra|fecha de primera compra|fecha de la primera compra|primera|customer since|cliente desde',
    ],
  },
  last: {
    content: 'date',
    headers: [
      'last order|last order date|date of last order|last purchase|last purchase date|date of last purchase|last bought|latest order|latest purchase|last sale|last transaction|last invoice|most recent order|most recent purchase|last|ultimo pedido|fecha ultimo pedido|fecha del ultimo pedido|ultima compra|fecha ultima compra|fecha de ultima compra|fecha de la ultima compra|ultima|ultima venta|ultima factura|compra mas reciente',
    ],
  },
  revenue: {
    content: 'money',
    headers: [
      'revenue|total revenue|total spent|total spend|lifetime revenue|lifetime spend|amount spent|net revenue|sales|total sales|ventas|ventas totales|ingresos|ingresos totales|total gastado|gasto total|total comprado|importe total|monto total|facturacion|facturacion total|facturado|total facturado|historic clv|historic customer lifetime value|historic value|monetary|monetary value|valor monetario',
      'total|amount|importe|monto|spend|spent|gasto|value|valor',
    ],
  },
  leadStatus: {
    content: 'text',
    headers: [
      'lead status|lead stage|lead state|estado lead|estado del lead|fase lead|fase del lead|estado de lead|opportunity|oportunidad|estado comercial',
    ],
  },
  relationship: {
    content: 'text',
    headers: ['relationship|has relationship|relacion|hay relacion|tiene relacion|con relacion'],
  },
  inTarget: {
    content: 'text',
    headers: [
      'in target|target|is target|publico objetivo|en publico objetivo|objetivo|target audience|en target',
    ],
  },
};

/** What else has a first and a last: names, visits, channels, and days counted since. */
const NO_ORDER_DATE = [
  'name',
  'nombre',
  'seen',
  'active',
  'visit',
  'visita',
  'days',
  'dias',
  'since',
  'channel',
  'canal',
] as const;

/**
 * Words that make a header something else, however much of the rest fits: a ship date is no order date, freight is no amount.
 */
const NEVER: Readonly<Partial<Record<Field, readonly string[]>>> = {
  customer: [
    'note',
    'notes',
    'nota',
    'notas',
    'comment',
    'comentario',
    'order',
    'pedido',
    'row',
    'fila',
    'line',
    'linea',
    'product',
    'producto',
    'item',
    'articulo',
    'invoice',
    'factura',
    'transaction',
    'transaccion',
    'group',
    'grupo',
    'segment',
    'segmento',
    'type',
    'tipo',
    'since',
    'desde',
    'service',
    'servicio',
    'file',
    'first',
    'last',
    'status',
    'estado',
    'phone',
    'telefono',
    'count',
    'total',
    'discount',
    'new',
    'nuevo',
    'age',
    'edad',
  ],
  order: [
    'date',
    'fecha',
    'status',
    'estado',
    'total',
    'amount',
    'importe',
    'value',
    'valor',
    'priority',
    'by',
    'por',
    'type',
    'tipo',
    'count',
    'first',
    'last',
  ],
  date: [
    'create',
    'creation',
    'ship',
    'shipped',
    'shipping',
    'envio',
    'enviado',
    'required',
    'delivery',
    'delivered',
    'entrega',
    'entregado',
    'due',
    'vencimiento',
    'paid',
    'payment',
    'pago',
    'pagado',
    'birth',
    'nacimiento',
    'update',
    'updated',
    'modified',
    'modificacion',
    'actualizacion',
    'actualizado',
    'cancel',
    'cancelled',
    'cancelacion',
    'signup',
    'alta',
    'baja',
    'registro',
    'return',
    'devolucion',
    'first',
    'last',
    'primera',
    'primer',
    'ultima',
    'ultimo',
    'end',
    'fin',
    'expected',
    'prevista',
  ],
  amount: [
    'freight',
    'flete',
    'tax',
    'taxes',
    'iva',
    'vat',
    'impuesto',
    'impuestos',
    'discount',
    'descuento',
    'dto',
    'shipping',
    'envio',
    'portes',
    'tip',
    'propina',
    'fee',
    'comision',
    'cost',
    'costo',
    'coste',
    'profit',
    'beneficio',
    'margin',
    'margen',
    'quantity',
    'cantidad',
    'unit',
    'unitario',
    'unidad',
    'currency',
    'moneda',
    'orders',
    'pedidos',
    'refund',
    'refunded',
  ],
  revenue: [
    'predicted',
    'freight',
    'tax',
    'iva',
    'vat',
    'discount',
    'descuento',
    'average',
    'avg',
    'medio',
    'media',
    'promedio',
    'orders',
    'pedidos',
    'cost',
    'coste',
    'costo',
  ],
  profit: ['rate', 'percent', 'pct', 'tasa', 'porcentaje'],
  first: NO_ORDER_DATE,
  last: [...NO_ORDER_DATE, 'login', 'open', 'click', 'desde'],
  orders: [
    'predicted',
    'expected',
    'previsto',
    'previstos',
    'value',
    'valor',
    'date',
    'fecha',
    'average',
    'medio',
    'promedio',
  ],
};

/** Named by a few words: a question, or a sentence, names none of them. */
const SHORT: readonly Field[] = [
  'order',
  'date',
  'amount',
  'price',
  'quantity',
  'discount',
  'profit',
  'orders',
  'first',
  'last',
  'revenue',
];

/** The columns of purchases, and of who has made none. */
export const FIELDS = Object.fromEntries(
  (Object.keys(WORDS) as Field[]).map((field) => [
    field,
    {...WORDS[field], never: NEVER[field], isShort: SHORT.includes(field)},
  ]),
) as unknown as Readonly<Record<Field, FieldOfTable>>;
