import fc from 'fast-check';
import type {Cell, Cells} from '../../src/base/cells';
import type {PurchaseRecognition} from '../../src/tables/purchaseKind';
import {type Choices, type Recognition, recognise} from '../../src/tables/recognise';
import {failure, recognised, recognisePurchases} from '../classes/run';
import {processorTime} from './processorTime';

/** A sample cell for a column, by what its header is about: enough for a column to be confirmed by its content. */
type Column = readonly [header: Cell, ...cells: readonly Cell[]];

/** Columns side by side; shorter ones end in blanks. */
const table = (...columns: readonly Column[]): Cell[][] => {
  const length = Math.max(...columns.map((column) => column.length));
  return Array.from({length}, (_, row) => columns.map((column) => column[row] ?? ''));
};
const find = (cells: Cells, choices?: Choices): PurchaseRecognition =>
  recognisePurchases(cells, [], choices);
const fieldsOf = (cells: Cells, choices?: Choices) => recognised(find(cells, choices));
const notices = (cells: Cells, choices?: Choices) =>
  find(cells, choices).notices.map(({code, params}) => ({code, ...params}));

const DATES = ['2024-01-05', '2024-02-06', '2024-02-07'] as const;
const IDS = ['C-001', 'C-002', 'C-003'] as const;
const MONEY = [10.5, 20, 7.25] as const;
const NAMES = ['Ana López', 'Luis Gil', 'Eva Sanz'] as const;
const MAILS = ['ana@x.org', 'luis@x.org', 'eva@x.org'] as const;
const WORDS = ['new', 'old', 'new'] as const;
const COUNTS = [1, 2, 3] as const;

describe('headers of both languages', () => {
  test.each<readonly [string, string, string]>([
    ['Customer', 'Date', 'Amount'],
    ['CUSTOMER', 'DATE', 'AMOUNT'],
    ['customer_id', 'order_date', 'order_total'],
    ['customerId', 'orderDate', 'totalAmount'],
    ['Cliente', 'Fecha', 'Importe'],
    ['CLIENTE', 'FECHA DE COMPRA', 'IMPORTE TOTAL'],
    ['Código de cliente', 'Día', 'Facturación'],
    ['CODIGO DE CLIENTE', 'DIA', 'FACTURACION'],
    ['Nº Cliente', 'Fecha pedido', 'Importe total'],
    ['N.º de cliente', 'Fecha del pedido', 'Total (€)'],
    ['Núm. cliente', 'Fecha de la compra', 'Monto'],
    ['Correo electrónico', 'Fecha de venta', 'Ventas'],
    ['E-mail', 'Purchase date', 'Revenue'],
    ['  Cliente  ', ' Fecha ', ' Importe '],
    ['Cliente:', 'Fecha:', 'Importe:'],
    ['\u200bCliente', '\ufeffFecha', 'Importe\u00a0'],
    ['👤 Cliente', '📅 Fecha', '💶 Importe'],
    ['Cliente 🙂', 'Fecha 🙂', 'Importe 🙂'],
    ['RFC', 'Fecha de la orden', 'Precio total'],
    ['Razón social', 'Fecha factura', 'Base imponible'],
    ['Costumer ID', 'Order dat', 'Order totel'], // misspelt by a letter
    ['Client no.', 'Fecha emisión', 'Total (inc. tax)'],
    ['Paciente', 'Fecha', 'Total con IVA'],
    ['Guest', 'Booked on', 'Total price (incl. VAT)'],
    ['Huésped', 'Fecha de reserva', 'Importe (IVA incluido)'],
  ])('%s, %s, %s', (customer, date, amount) => {
    const cells = table([customer, ...IDS], [date, ...DATES], [amount, ...MONEY]);
    const {columns, kind: layout, notices: told} = find(cells);
    expect({columns, layout, told}).toEqual({
      columns: {customer: 0, date: 1, amount: 2},
      layout: 'orders',
      told: [],
    });
  });

  test('headers in any order of columns', () => {
    const columns: readonly Column[] = [
      ['Importe', ...MONEY],
      ['Observaciones', ...WORDS],
      ['Fecha', ...DATES],
      ['Nº pedido', 'P1', 'P2', 'P3'],
      ['Cliente', ...NAMES],
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray([...columns], {minLength: columns.length}), (shuffled) => {
        expect(fieldsOf(table(...shuffled))).toEqual({
          customer: 'Cliente',
          date: 'Fecha',
          amount: 'Importe',
          order: 'Nº pedido',
        });
      }),
    );
  });
});

describe('the header row', () => {
  const body = table(['Customer', ...NAMES], ['Date', ...DATES], ['Amount', ...MONEY]);

  test.each<[string, Cells, number]>([
    ['nothing above', body, 0],
    ['a title', [['Customer orders', '', ''], ...body], 1],
    ['blank rows', [['', '', ''], ['', ' ', ''], ...body], 2],
    [
      'title, subtitle, blank',
      [['Sales 2024', '', ''], ['Updated', '2024-03-01', ''], ['', '', ''], ...body],
      3,
    ],
    ['a lone byte-order mark', [['\ufeff', '', ''], ...body], 1],
    ['a grouping row', [['Customer', '', ''], ...body], 1],
    ['the 50th row', [...Array.from({length: 49}, () => ['', '', '']), ...body], 49],
  ])('%s', (_, cells, row) => {
    const {headerIndex, columns} = find(cells);
    expect(headerIndex).toBe(row);
    expect(columns).toEqual({customer: 0, date: 1, amount: 2});
  });

  test.each<Cell>([30, '30,00 €', '$1,234.56'])('a row of totals is none: %s', (sum) => {
    const cells: Cells = [
      ['Cliente', 'ene-24', 'feb-24'],
      ['Ana', 10, 20],
      ['', '', ''],
      ['', 'Total', sum],
      ['Nota', '', ''],
    ];
    expect(find(cells).headerIndex).toBe(0);
  });

  test('a header that begins with a total is one', () => {
    const cells: Cells = [
      ['Total', 'Cliente', 'Fecha', 2024],
      [10, 'Ana', '2024-01-05', 1],
    ];
    expect(find(cells).headerIndex).toBe(0);
  });

  test('a row of data is none, though words in it are known', () => {
    const cells: Cells = [
      ['Record', 'Deal', 'Stage', 'Owner', 'Amount', 'Pipeline', 'Account name'],
      [1, 'Renewal', 'Won', 'Kim', 1000, 'Sales', 'Acme'],
      [2, 'Sales order', 'Won', 'Customer', 300, 'Sales', 'Birch'],
    ];
    expect(failure(() => find(cells))).toMatchObject({
      params: {headers: 'Record, Deal, Stage, Owner, Amount, Pipeline, Account name'},
    });
  });

  test('a header repeated further down (two exports pasted together) is the first', () => {
    expect(find([...body, ...body]).headerIndex).toBe(0);
  });

  test('a byte-order mark in the first header', () => {
    expect(fieldsOf(table(['\ufeffCustomer', ...NAMES], ['Date', ...DATES]))).toEqual({
      customer: '\ufeffCustomer'.trim(),
      date: 'Date',
    });
  });
});

/** Headers as each system exports them, with a few cells; what must be found, and nothing else. */
const EXPORTS: readonly (readonly [
  string,
  readonly Column[],
  Recognition['kind'],
  Readonly<Record<string, string>>,
])[] = [
  [
    'CDNOW sample',
    [
      ['Id', 1, 1, 2],
      ['Date', ...DATES],
      ['CDs', ...COUNTS],
      ['Price', ...MONEY],
    ],
    'orders',
    {customer: 'Id', date: 'Date', amount: 'Price'},
  ],
  [
    'CDNOW full',
    [
      ['customer_id', '00001', '00002', '00003'],
      ['date', ...DATES],
      ['cds', ...COUNTS],
      ['value', ...MONEY],
    ],
    'orders',
    {customer: 'customer_id', date: 'date', amount: 'value'},
  ],
  [
    'Superstore',
    [
      ['Row ID', 1, 2, 3],
      ['Order ID', 'CA-1', 'CA-1', 'CA-2'],
      ['Order Date', '11/8/2018', '11/8/2018', '6/12/2018'],
      ['Ship Date', '11/11/2018', '11/11/2018', '6/16/2018'],
      ['Ship Mode', ...WORDS],
      ['Customer ID', ...IDS],
      ['Customer Name', ...NAMES],
      ['Segment', ...WORDS],
      ['Country', ...WORDS],
      ['City', ...WORDS],
      ['State', ...WORDS],
      ['Postal Code', 42420, 42420, 90036],
      ['Region', ...WORDS],
      ['Product ID', 'P1', 'P2', 'P3'],
      ['Category', ...WORDS],
      ['Sub-Category', ...WORDS],
      ['Product Name', ...WORDS],
      ['Sales', ...MONEY],
      ['Quantity', ...COUNTS],
      ['Discount', 0, 0.2, 0],
      ['Profit', 41.9, -3, 2],
    ],
    'orders',
    {
      order: 'Order ID',
      date: 'Order Date',
      customer: 'Customer ID',
      amount: 'Sales',
      profit: 'Profit',
    },
  ],
  [
    'Shopify orders',
    [
      ['Name', '#1001', '#1002', '#1003'],
      ['Email', ...MAILS],
      ['Financial Status', ...WORDS],
      ['Paid at', '2024-03-05 10:00:00 +0100', '2024-03-06 10:00:00 +0100', ''],
      ['Fulfillment Status', ...WORDS],
      ['Fulfilled at', '2024-03-07 10:00:00 +0100', '', ''],
      ['Accepts Marketing', 'yes', 'no', 'no'],
      ['Currency', 'EUR', 'EUR', 'EUR'],
      ['Subtotal', ...MONEY],
      ['Shipping', 5, 5, 5],
      ['Taxes', 2, 2, 2],
      ['Total', 17.5, 27, 14.25],
      ['Discount Code', '', 'X', ''],
      ['Discount Amount', 0, 1, 0],
      ['Shipping Method', ...WORDS],
      [
        'Created at',
        '2024-01-05 10:00:00 +0100',
        '2024-01-06 10:00:00 +0100',
        '2024-01-07 09:00:00 +0100',
      ],
      ['Lineitem quantity', ...COUNTS],
      ['Lineitem name', ...WORDS],
      ['Lineitem price', ...MONEY],
      ['Billing Name', ...NAMES],
      ['Billing Street', ...WORDS],
      ['Billing Phone', ...WORDS],
      ['Shipping Name', ...NAMES],
      ['Notes', ...WORDS],
      ['Cancelled at', '', '', '2024-02-01 10:00:00 +0100'],
      ['Payment Method', ...WORDS],
      ['Refunded Amount', 0, 0, 3],
      ['Vendor', ...WORDS],
      ['Id', 4501, 4502, 4503],
      ['Tags', ...WORDS],
      ['Source', ...WORDS],
      ['Phone', ...WORDS],
    ],
    'orders',
    {customer: 'Email', date: 'Created at', amount: 'Total', order: 'Name'},
  ],
  [
    'WooCommerce orders',
    [
      ['Order Number', 501, 502, 503],
      ['Order Status', ...WORDS],
      ['Order Date', '2024-01-05 10:21', '2024-01-06 08:02', '2024-01-07 12:12'],
      ['Customer Note', ...WORDS],
      ['First Name (Billing)', ...NAMES],
      ['Last Name (Billing)', ...NAMES],
      ['Company (Billing)', ...WORDS],
      ['Email (Billing)', ...MAILS],
      ['Phone (Billing)', ...WORDS],
      ['Payment Method Title', ...WORDS],
      ['Cart Discount Amount', 0, 0, 2],
      ['Order Subtotal Amount', 9, 19, 6],
      ['Shipping Method Title', ...WORDS],
      ['Order Shipping Amount', 5, 5, 5],
      ['Order Refund Amount', 0, 0, 0],
      ['Order Total Amount', ...MONEY],
      ['Order Total Tax Amount', 1, 2, 3],
      ['SKU', ...WORDS],
      ['Item #', ...COUNTS],
      ['Item Name', ...WORDS],
      ['Item Cost', 4, 5, 6],
      ['Coupon Code', '', '', 'X'],
      ['Discount Amount', 0, 0, 2],
    ],
    'orders',
    {
      order: 'Order Number',
      date: 'Order Date',
      customer: 'Email (Billing)',
      amount: 'Order Total Amount',
    },
  ],
  [
    'WooCommerce analytics',
    [
      ['Date', ...DATES],
      ['Order #', 501, 502, 503],
      ['N. Revenue (formatted)', '€10.50', '€20.00', '€7.25'],
      ['Status', ...WORDS],
      ['Customer', ...NAMES],
      ['Customer type', ...WORDS],
      ['Product(s)', ...WORDS],
      ['Items sold', ...COUNTS],
      ['Coupon(s)', '', '', 'X'],
      ['N. Revenue', ...MONEY],
    ],
    'orders',
    {date: 'Date', order: 'Order #', customer: 'Customer', amount: 'N. Revenue'},
  ],
  [
    'Spanish shop software',
    [
      ['Nº Cliente', ...IDS],
      ['Fecha pedido', '05/01/2024', '06/02/2024', '27/02/2024'],
      ['Importe total', '1.234,50 €', '20,00 €', '7,25 €'],
    ],
    'orders',
    {customer: 'Nº Cliente', date: 'Fecha pedido', amount: 'Importe total'},
  ],
  [
    'PrestaShop orders in Spanish',
    [
      ['ID', 11, 12, 13],
      ['Referencia', 'XKB', 'ABC', 'DEF'],
      ['Nuevo cliente', 'Sí', 'No', 'No'],
      ['Entrega', ...WORDS],
      ['Cliente', ...NAMES],
      ['Total', '10,50 €', '20,00 €', '7,25 €'],
      ['Pago', ...WORDS],
      ['Estado', ...WORDS],
      ['Fecha', '05/01/2024 10:11:12', '06/02/2024 10:11:12', '27/02/2024 10:11:12'],
    ],
    'orders',
    {customer: 'Cliente', amount: 'Total', date: 'Fecha'},
  ],
  [
    'Online Retail',
    [
      ['InvoiceNo', '536365', '536365', 'C536379'],
      ['StockCode', '85123A', '71053', 'D'],
      ['Description', ...WORDS],
      ['Quantity', 6, 6, -1],
      ['InvoiceDate', '12/1/2010 8:26', '12/1/2010 8:26', '12/13/2010 9:41'],
      ['UnitPrice', 2.55, 3.39, 27.5],
      ['CustomerID', 17850, 17850, 14527],
      ['Country', ...WORDS],
    ],
    'orders',
    {
      order: 'InvoiceNo',
      quantity: 'Quantity',
      date: 'InvoiceDate',
      price: 'UnitPrice',
      customer: 'CustomerID',
    },
  ],
  [
    'Northwind orders',
    [
      ['OrderID', 10248, 10249, 10250],
      ['CustomerID', 'VINET', 'TOMSP', 'HANAR'],
      ['EmployeeID', 5, 6, 4],
      ['OrderDate', '1996-07-04', '1996-07-05', '1996-07-08'],
      ['RequiredDate', '1996-08-01', '1996-08-16', '1996-08-05'],
      ['ShippedDate', '1996-07-16', '1996-07-10', '1996-07-12'],
      ['ShipVia', 3, 1, 2],
      ['Freight', 32.38, 11.61, 65.83],
      ['ShipName', ...NAMES],
      ['ShipAddress', ...WORDS],
      ['ShipCity', ...WORDS],
      ['ShipRegion', '', '', ''],
      ['ShipPostalCode', '51100', '44087', '05454'],
      ['ShipCountry', ...WORDS],
    ],
    'orders',
    {order: 'OrderID', customer: 'CustomerID', date: 'OrderDate'},
  ],
  [
    'Klaviyo profiles',
    [
      ['Email', ...MAILS],
      ['Klaviyo ID', '01A', '01B', '01C'],
      ['First Name', ...NAMES],
      ['Last Name', ...NAMES],
      ['Date Added', ...DATES],
      ['Historic CLV', ...MONEY],
      ['Predicted CLV', 1, 2, 3],
      ['Predicted Number Of Orders', 0.2, 0.3, 1.4],
      ['Historic Number Of Orders', ...COUNTS],
      ['Average Days Between Orders', 30, 40, 50],
      ['Average Order Value', ...MONEY],
      ['Expected Date Of Next Order', ...DATES],
    ],
    'customers',
    {customer: 'Email', orders: 'Historic Number Of Orders', revenue: 'Historic CLV'},
  ],
  [
    'a customers table',
    [
      ['Customer', ...NAMES],
      ['Orders', ...COUNTS],
      ['First order', ...DATES],
      ['Last order', ...DATES],
      ['Total spent', ...MONEY],
    ],
    'customers',
    {
      customer: 'Customer',
      orders: 'Orders',
      first: 'First order',
      last: 'Last order',
      revenue: 'Total spent',
    },
  ],
  [
    'a customers table in Spanish',
    [
      ['Cliente', ...NAMES],
      ['Pedidos', ...COUNTS],
      ['Primer pedido', ...DATES],
      ['Último pedido', ...DATES],
      ['Total gastado', ...MONEY],
    ],
    'customers',
    {
      customer: 'Cliente',
      orders: 'Pedidos',
      first: 'Primer pedido',
      last: 'Último pedido',
      revenue: 'Total gastado',
    },
  ],
  [
    'a customers table with days since',
    [
      ['Customer', ...NAMES],
      ['Days since last order', ...COUNTS],
      ['Orders', ...COUNTS],
      ['Total', ...MONEY],
    ],
    'customers',
    {customer: 'Customer', orders: 'Orders', revenue: 'Total'},
  ],
  [
    'leads and customers',
    [
      ['Cliente', ...NAMES],
      ['Nº pedidos', 0, 0, 3],
      ['Última compra', '', '', '2024-02-01'],
      ['Ventas totales', '', '', 90],
      ['Estado del lead', 'SQL', '', ''],
      ['Relación', 'sí', '', ''],
      ['Público objetivo', 'sí', 'no', ''],
    ],
    'customers',
    {
      customer: 'Cliente',
      orders: 'Nº pedidos',
      last: 'Última compra',
      revenue: 'Ventas totales',
      leadStatus: 'Estado del lead',
      relationship: 'Relación',
      inTarget: 'Público objetivo',
    },
  ],
  [
    'unit price without a quantity is the amount',
    [
      ['Customer', ...NAMES],
      ['Date', ...DATES],
      ['Price', ...MONEY],
    ],
    'orders',
    {customer: 'Customer', date: 'Date', amount: 'Price'},
  ],
  [
    'price and quantity',
    [
      ['Customer', ...NAMES],
      ['Date', ...DATES],
      ['Price', ...MONEY],
      ['Qty', ...COUNTS],
      ['Discount', 0, 0.1, 0],
    ],
    'orders',
    {customer: 'Customer', date: 'Date', price: 'Price', quantity: 'Qty', discount: 'Discount'},
  ],
  [
    'price, quantity and total: the total',
    [
      ['Cliente', ...NAMES],
      ['Fecha', ...DATES],
      ['Precio', ...MONEY],
      ['Cantidad', ...COUNTS],
      ['Total', ...MONEY],
    ],
    'orders',
    {customer: 'Cliente', date: 'Fecha', amount: 'Total'},
  ],
  [
    'a quantity and an amount with a unit in its header',
    [
      ['Cliente', ...NAMES],
      ['Fecha', ...DATES],
      ['Cantidad', ...COUNTS],
      ['Ventas netas (€)', ...MONEY],
    ],
    'orders',
    {customer: 'Cliente', date: 'Fecha', amount: 'Ventas netas (€)'},
  ],
];

describe('real tables', () => {
  test.each(EXPORTS)('%s', (_, columns, layout, expected) => {
    const found = find(table(...columns));
    expect(recognised(found)).toEqual(expected);
    expect(found.kind).toBe(layout);
  });

  test.each(EXPORTS.filter(([name]) => name !== 'WooCommerce analytics'))(
    '%s: the order of the columns does not matter',
    (_, columns, layout, expected) => {
      const found = find(table(...[...columns].reverse()));
      expect(recognised(found)).toEqual(expected);
      expect(found.kind).toBe(layout);
      expect(found.notices).toEqual([]);
    },
  );

  test('Instacart orders have no date', () => {
    const cells = table(
      ['order_id', 1, 2, 3],
      ['user_id', 7, 7, 8],
      ['eval_set', ...WORDS],
      ['order_number', 1, 2, 1],
      ['order_dow', 2, 3, 4],
      ['order_hour_of_day', 8, 9, 10],
      ['days_since_prior_order', '', 15, ''],
    );
    expect(failure(() => find(cells))).toEqual({
      key: 'noDateColumn',
      params: {
        headers:
          'order_id, user_id, eval_set, order_number, order_dow, order_hour_of_day, days_since_prior_order',
      },
    });
  });
});

describe('the number of an order', () => {
  test.each(['# de venta', '#orden', 'N° de pedido', 'Nº de factura', 'Número de orden', 'Orden'])(
    '%s is that, and no amount',
    (header) => {
      const cells = table(
        [header, 2001, 2002, 2003],
        ['Comprador', ...NAMES],
        ['Fecha de venta', ...DATES],
        ['Total (MXN)', ...MONEY],
      );
      expect(fieldsOf(cells)).toEqual({
        customer: 'Comprador',
        date: 'Fecha de venta',
        amount: 'Total (MXN)',
        order: header,
      });
      expect(notices(cells)).toEqual([]);
    },
  );

  test.each(['Order price', 'Precio pedido', 'Gasto pedido', 'Invoice price'])(
    '%s is an amount',
    (header) => {
      const cells = table(['Customer', ...NAMES], ['Date', ...DATES], [header, ...MONEY]);
      expect(fieldsOf(cells)['amount']).toBe(header);
    },
  );

  test('# orders is how many', () => {
    const cells = table(['Client', ...NAMES], ['# orders', ...COUNTS], ['Last sale', ...DATES]);
    expect(fieldsOf(cells)).toEqual({
      customer: 'Client',
      orders: '# orders',
      last: 'Last sale',
    });
  });
});

describe('what a column is not', () => {
  test.each([
    'Ship Date',
    'ShipDate',
    'Shipping date',
    'Shipped at',
    'Fecha de envío',
    'Fecha envío',
    'Delivery date',
    'Fecha de entrega',
    'Required date',
    'RequiredDate',
    'Due date',
    'Fecha de vencimiento',
    'Paid at',
    'Payment date',
    'Fecha de pago',
    'Birth date',
    'Fecha de nacimiento',
    'Updated at',
    'Fecha de alta',
    'Last activity date',
    'Fecha prevista de entrega',
    'Cancelled at',
    'Return date',
  ])('%s is no order date', (header) => {
    const cells = table(
      ['Customer', ...NAMES],
      [header, ...DATES],
      ['Order date', ...DATES],
      ['Amount', ...MONEY],
    );
    expect(fieldsOf(cells)).toEqual({customer: 'Customer', date: 'Order date', amount: 'Amount'});
    const alone = table(
      ['Customer', ...NAMES],
      [header, ...DATES],
      ['Start', ...DATES],
      ['Amount', ...MONEY],
    );
    expect(failure(() => find(alone)).key).toBe('noDateColumn');
  });

  test.each([
    'Freight',
    'Tax',
    'Taxes',
    'Tax amount',
    'IVA',
    'Importe IVA',
    'Total IVA',
    'Total tax',
    'VAT amount',
    'Discount',
    'Discount amount',
    'Importe descuento',
    'Descuento',
    'Shipping',
    'Shipping amount',
    'Gastos de envío',
    'Importe portes',
    'Refund amount',
    'Refunded Amount',
    'Cost',
    'Total cost',
    'Coste total',
    'Profit',
    'Order fee',
    'Tip amount',
    'Total discount',
    'Total units',
    'Items',
  ])('%s is no amount', (header) => {
    const cells = table(['Customer', ...NAMES], ['Date', ...DATES], [header, ...MONEY]);
    expect(fieldsOf(cells)['amount']).toBeUndefined();
    const both = table(
      ['Customer', ...NAMES],
      ['Date', ...DATES],
      [header, ...MONEY],
      ['Total', ...MONEY],
    );
    expect(fieldsOf(both)['amount']).toBe('Total');
  });

  test.each([
    'Customer type',
    'Tipo de cliente',
    'Customer segment',
    'Customer since',
    'Customer phone',
    'Customer group',
    'Guest count',
    'Total customers',
    'Nuevo cliente',
    'Edad del paciente',
  ])('%s is no customer', (header) => {
    const cells = table([header, ...WORDS], ['Date', ...DATES], ['Amount', ...MONEY]);
    expect(failure(() => find(cells)).key).toBe('noCustomerColumn');
  });
});

describe('the customer: an id before an e-mail before a name', () => {
  const candidates: readonly Column[] = [
    ['Customer ID', ...IDS],
    ['Email', ...MAILS],
    ['Customer', ...NAMES],
    ['Customer name', ...NAMES],
  ];
  test.each([0, 1, 2, 3])('with the first %d missing', (missing) => {
    const cells = table(['Date', ...DATES], ...candidates.slice(missing).reverse());
    expect(fieldsOf(cells)['customer']).toBe(candidates[missing]?.[0]);
  });

  test('an id column that is blank gives way to the e-mail', () => {
    const cells = table(['Customer ID', '', '', ''], ['Email', ...MAILS], ['Date', ...DATES]);
    expect(fieldsOf(cells)['customer']).toBe('Email');
  });

  test('without any header, the one column of e-mail addresses', () => {
    const cells = table(['Fecha', ...DATES], ['¿Dónde?', ...MAILS], ['Importe', ...MONEY]);
    expect(fieldsOf(cells)).toEqual({customer: '¿Dónde?', date: 'Fecha', amount: 'Importe'});
    expect(notices(cells)).toEqual([
      {code: 'COLUMN_BY_CONTENT', field: 'customer', taken: '¿Dónde? (B)'},
    ]);
  });
});

describe('a bare id', () => {
  const rows = (id: (row: number) => Cell): Cells => [
    ['ID', 'Date', 'Amount'],
    ...Array.from({length: 30}, (_, row): Cell[] => [id(row), '2024-05-01', 5]),
  ];

  test('is the customer where somebody comes back', () =>
    expect(fieldsOf(rows((row) => row % 29))['customer']).toBe('ID'));
  test('is the row where nobody ever does', () =>
    expect(failure(() => find(rows((row) => row))).key).toBe('noCustomerColumn'));
  test('is the customer when chosen', () =>
    expect(
      fieldsOf(
        rows((row) => row),
        {columns: {customer: 'ID'}},
      )['customer'],
    ).toBe('ID'));
  test('is the customer of a few', () =>
    expect(fieldsOf(rows((row) => row).slice(0, 20))['customer']).toBe('ID'));
});

describe('two good candidates', () => {
  test('equally good headers: the first, and both are named', () => {
    const cells = table(
      ['Cliente', ...NAMES],
      ['Fecha', ...DATES],
      ['Importe', ...MONEY],
      ['Monto', 1, 2, 3],
    );
    expect(fieldsOf(cells)['amount']).toBe('Importe');
    expect(notices(cells)).toEqual([
      {code: 'TWO_CANDIDATES', field: 'amount', taken: 'Importe (C)', other: 'Monto (D)'},
    ]);
  });

  test('the same header twice with other content: the first, and both are named by their letters', () => {
    const cells = table(
      ['Customer', ...NAMES],
      ['Date', ...DATES],
      ['Date', '2024-05-01', '2024-05-02', '2024-05-03'],
      ['Amount', ...MONEY],
    );
    expect(find(cells).columns).toEqual({customer: 0, date: 1, amount: 3});
    expect(notices(cells)).toEqual([
      {code: 'TWO_CANDIDATES', field: 'date', taken: 'Date (B)', other: 'Date (C)'},
    ]);
  });

  test('the same header and the same content: the first, in silence', () => {
    const cells = table(
      ['Date', ...DATES],
      ['Customer', ...NAMES],
      ['Amount', ...MONEY],
      ['Date', ...DATES],
      ['Amount', ...MONEY],
    );
    expect(find(cells).columns).toEqual({date: 0, customer: 1, amount: 2});
    expect(notices(cells)).toEqual([]);
  });

  test('real dates are compared by their moment', () => {
    const dates = DATES.map((iso) => new Date(iso));
    const again = DATES.map((iso) => new Date(iso));
    const amounts: Column = ['Amount', ...MONEY];
    const cells = table(['Customer', ...NAMES], ['Date', ...dates], ['Date', ...again], amounts);
    expect(notices(cells)).toEqual([]);
    const milliseconds = dates.map((date) => new Date(date.getTime() + 1));
    expect(
      notices(
        table(['Customer', ...NAMES], ['Date', ...dates], ['Date', ...milliseconds], amounts),
      ),
    ).toHaveLength(1);
  });

  test('a better header: no question', () => {
    const cells = table(['Customer', ...NAMES], ['Date', ...DATES], ['Order date', ...DATES]);
    expect(fieldsOf(cells)['date']).toBe('Order date');
    expect(notices(cells)).toEqual([]);
  });

  test('content decides against a better header', () => {
    const cells = table(
      ['Customer', ...NAMES],
      ['Order date', 'soon', 'later', 'never'],
      ['Date', ...DATES],
      ['Amount', ...MONEY],
    );
    expect(fieldsOf(cells)['date']).toBe('Date');
    expect(notices(cells)).toEqual([]);
  });
});

describe('choices', () => {
  const cells = table(
    ['Customer ID', ...IDS],
    ['Customer', ...NAMES],
    ['Date', ...DATES],
    ['Delivered on', ...DATES],
    ['Amount', ...MONEY],
    ['Net', 1, 2, 3],
    ['Order ID', 'P1', 'P2', 'P3'],
  );

  test.each<[string, Choices['columns'], Record<string, string>]>([
    [
      'nothing chosen',
      {},
      {customer: 'Customer ID', date: 'Date', amount: 'Amount', order: 'Order ID'},
    ],
    [
      'another customer',
      {customer: 'Customer'},
      {customer: 'Customer', date: 'Date', amount: 'Amount', order: 'Order ID'},
    ],
    [
      'in another spelling',
      {customer: ' CUSTOMER ', date: 'delivered_on'},
      {customer: 'Customer', date: 'Delivered on', amount: 'Amount', order: 'Order ID'},
    ],
    ['a field left out', {order: '', amount: ''}, {customer: 'Customer ID', date: 'Date'}],
    [
      'all',
      {customer: 'Customer', date: 'Date', amount: 'Net', order: ''},
      {customer: 'Customer', date: 'Date', amount: 'Net'},
    ],
    [
      'a column that is something else by its header',
      {order: 'Customer ID'},
      {order: 'Customer ID', customer: 'Customer', date: 'Date', amount: 'Amount'},
    ],
  ])('%s', (_, columns, expected) => {
    expect(fieldsOf(cells, {...(columns && {columns})})).toEqual(expected);
  });

  test('a header that is not there is one clear error', () => {
    expect(failure(() => find(cells, {columns: {amount: 'Betrag', customer: 'Customer'}}))).toEqual(
      {
        key: 'chosenColumnMissing',
        params: {
          header: 'Betrag',
          headers: 'Customer ID, Customer, Date, Delivered on, Amount, Net, Order ID',
        },
      },
    );
  });

  test('headers we know nothing of can be chosen', () => {
    const foreign = table(['Kunde', ...NAMES], ['Bestelltag', ...DATES], ['Betrag', ...MONEY]);
    const columns = {customer: 'Kunde', date: 'Bestelltag', amount: 'Betrag'};
    expect(fieldsOf(foreign, {columns})).toEqual(columns);
    expect(find([['Bericht', '', ''], ...foreign], {columns}).headerIndex).toBe(1);
  });

  test('a choice settles two candidates', () => {
    const two = table(
      ['Cliente', ...NAMES],
      ['Fecha', ...DATES],
      ['Importe', ...MONEY],
      ['Monto', 1, 2, 3],
    );
    expect(notices(two, {columns: {amount: 'Monto'}})).toEqual([]);
  });

  test('leaving out the customer or the date is an error', () => {
    const columns = table(['Customer', ...NAMES], ['Date', ...DATES]);
    expect(failure(() => find(columns, {columns: {customer: ''}})).key).toBe('noCustomerColumn');
    expect(failure(() => find(columns, {columns: {date: ''}})).key).toBe('noDateColumn');
  });
});

describe('our own result columns', () => {
  test('are as good as not there', () => {
    const cells = table(
      ['Customer', ...NAMES],
      ['Date', ...DATES],
      ['Amount', ...MONEY],
      ['Last order', ...DATES],
      ['Revenue', ...MONEY],
      ['Orders', ...COUNTS],
    );
    expect(find(cells).kind).toBe('customers');
    const {kind: layout, columns, headers} = recognise(cells, new Set([3, 4, 5]));
    expect(layout).toBe('orders');
    expect(columns).toEqual({customer: 0, date: 1, amount: 2});
    expect(headers.slice(3)).toEqual(['', '', '']);
  });

  test('a sheet that holds nothing else is empty', () => {
    const cells = table(['Revenue', ...MONEY], ['Pyramid', ...WORDS]);
    expect(failure(() => recognise(cells, new Set([0, 1]))).key).toBe('emptySheet');
  });

  test('results beside blank rows are no rows', () => {
    const cells = table(['Customer', ''], ['Date', ''], ['Activity', 'Active']);
    expect(failure(() => recognise(cells, new Set([2])))).toEqual({
      key: 'onlyHeaders',
      params: {row: 1},
    });
  });
});

describe('periods', () => {
  test.each<[string, readonly Cell[]]>([
    ['months with a dash', ['Cliente', 'ene-24', 'feb-24', 'mar-24']],
    ['months in English', ['Customer', 'Jan 2024', 'Feb 2024', 'Mar 2024']],
    ['ISO months', ['Customer', '2024-01', '2024-02', '2024-03']],
    ['quarters', ['Customer', 'Q1 2024', 'Q2 2024', 'Q3 2024']],
    ['Spanish quarters', ['Cliente', '1T 2024', '2T 2024', '3T 2024']],
    ['years as text', ['Cliente', '2022', '2023', '2024']],
    ['years as numbers', ['Cliente', 2022, 2023, 2024]],
    ['dates', ['Cliente', new Date('2024-01-01'), new Date('2024-02-01'), new Date('2024-03-01')]],
  ])('%s', (_, headers) => {
    const {
      kind: layout,
      columns,
      periods,
    } = find([headers, ['Ana', 10, '', 20], ['Luis', '', 5, '']]);
    expect(layout).toBe('periods');
    expect(columns).toEqual({customer: 0});
    expect(periods.map(({column}) => column)).toEqual([1, 2, 3]);
  });

  test('date headers are months of the spreadsheet, in whatever zone', () => {
    // Midnight of 1 January and 1 February 2024 where it is 14 hours later than UTC, and where it is 11 earlier.
    for (const hours of [14, 13, 1, 0, -5, -11]) {
      const midnight = (iso: string): Date => new Date(Date.parse(iso) - hours * 36e5);
      const cells: Cells = [
        ['Cliente', midnight('2024-01-01'), midnight('2024-02-01')],
        ['Ana', 10, 20],
      ];
      const dayOf = (instant: number): number => Math.floor((instant + hours * 36e5) / 864e5);
      const {kind: layout, periods} = recognisePurchases(cells, [], {}, dayOf);
      expect(layout).toBe('periods');
      // 2024-01-01 is day 19723, 2024-02-29 day 19782.
      expect(periods.map(({from, to}) => [from, to])).toEqual([
        [19723, 19753],
        [19754, 19782],
      ]);
    }
  });

  test('a total beside them is left alone', () => {
    const cells: Cells = [
      ['Cliente', 'ene-24', 'feb-24', 'Total'],
      ['Ana', 10, 20, 30],
    ];
    const {kind: layout, periods, columns} = find(cells);
    expect({layout, columns, count: periods.length}).toEqual({
      layout: 'periods',
      columns: {customer: 0},
      count: 2,
    });
  });

  test('a date column makes it a table of orders', () => {
    const cells = table(
      ['Cliente', ...NAMES],
      ['Fecha', ...DATES],
      ['Importe', ...MONEY],
      ['2023', ...MONEY],
      ['2024', ...MONEY],
    );
    expect(find(cells).kind).toBe('orders');
  });
});

describe('tables that cannot be read', () => {
  test.each<[string, Cells, string, object]>([
    ['no cells', [], 'emptySheet', {}],
    ['one blank cell', [['']], 'emptySheet', {}],
    [
      'blanks and spaces',
      [
        ['', ' '],
        ['\t', '\u00a0'],
      ],
      'emptySheet',
      {},
    ],
    [
      'no words we know',
      [
        ['Xyz', 'Qwerty'],
        ['a', 'b'],
      ],
      'noHeader',
      {},
    ],
    [
      'numbers only',
      [
        [1, 2.5],
        [3, 4.5],
      ],
      'noHeader',
      {},
    ],
    ['one cell of prose', [['Hello there', '']], 'noHeader', {}],
    ['only a header', [['Customer', 'Date']], 'onlyHeaders', {row: 1}],
    [
      'a title and a header',
      [
        ['Sales', ''],
        ['Customer', 'Date'],
        ['', ' '],
      ],
      'onlyHeaders',
      {row: 2},
    ],
    [
      'no customer',
      table(['Date', ...DATES], ['Amount', ...MONEY]),
      'noCustomerColumn',
      {headers: 'Date, Amount'},
    ],
    [
      'no date',
      table(['Customer', ...NAMES], ['Amount', ...MONEY]),
      'noDateColumn',
      {headers: 'Customer, Amount'},
    ],
    ['one column', table(['Customer', ...NAMES]), 'noDateColumn', {headers: 'Customer'}],
    ['one column of dates', table(['Date', ...DATES]), 'noCustomerColumn', {headers: 'Date'}],
  ])('%s', (_, cells, key, params) => {
    expect(failure(() => find(cells))).toEqual({key, params});
  });

  test('long headers are cut in the error, and so are many', () => {
    const columns: Column[] = Array.from({length: 30}, (_, i): Column => [
      `${String(i)} ${'x'.repeat(60)}`,
      1,
    ]);
    const {params} = failure(() => find(table(['Amount', 5], ...columns)));
    expect(JSON.stringify(params).length).toBeLessThan(600);
  });
});

describe('odd tables', () => {
  test('one row is enough', () => {
    expect(fieldsOf(table(['Customer', 'Ana'], ['Date', '2024-01-05']))).toEqual({
      customer: 'Customer',
      date: 'Date',
    });
  });

  test('cells of 50,000 characters cost no time', () => {
    const long = 'word '.repeat(10_000);
    const cells = table(
      ['Customer', ...NAMES],
      [long, long, long, long],
      ['Date', ...DATES],
      ['Notes', long, '1'.repeat(50_000), `${'a'.repeat(49_000)}@x.org`],
    );
    const time = processorTime(() => {
      expect(fieldsOf(cells)).toEqual({customer: 'Customer', date: 'Date'});
    });
    expect(time).toBeLessThan(1000);
  });

  test('duplicate headers that mean nothing to us', () => {
    const cells = table(
      ['Notes', ...WORDS],
      ['Customer', ...NAMES],
      ['Notes', ...WORDS],
      ['Order date', ...DATES],
    );
    expect(notices(cells)).toEqual([]);
  });

  test('serial numbers under a date header are dates', () => {
    expect(fieldsOf(table(['Customer', ...NAMES], ['Date', 45296, 45297, 45298]))).toEqual({
      customer: 'Customer',
      date: 'Date',
    });
  });

  test('the one column of dates stands in for a header', () => {
    const cells = table(['Customer', ...NAMES], ['Momento', ...DATES], ['Amount', ...MONEY]);
    expect(fieldsOf(cells)['date']).toBe('Momento');
    expect(notices(cells)).toEqual([
      {code: 'COLUMN_BY_CONTENT', field: 'date', taken: 'Momento (B)'},
    ]);
  });

  test('any cells at all: an answer or a UserError, never another failure', () => {
    const cell = fc.oneof(
      fc.constantFrom<Cell>('', 'Customer', 'Fecha', 'Total', '2024', 'ene-24', 'Cliente', true),
      fc.string(),
      fc.double(),
      fc.date({noInvalidDate: true}),
    );
    fc.assert(
      fc.property(
        fc
          .integer({min: 1, max: 5})
          .chain((width) =>
            fc.array(fc.array(cell, {minLength: width, maxLength: width}), {maxLength: 6}),
          ),
        (cells) => {
          let found: Recognition | undefined;
          try {
            found = find(cells);
          } catch (error) {
            expect(error).toMatchObject({name: 'UserError'});
          }
          if (!found) return;
          const taken = Object.values(found.columns);
          expect(new Set(taken).size).toBe(taken.length);
          expect(found.columns.customer).toBeDefined();
          if (found.kind === 'orders')
            expect(found.columns.date ?? found.columns.month).toBeDefined();
        },
      ),
      {numRuns: 300},
    );
  });
});
