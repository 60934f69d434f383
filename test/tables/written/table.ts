/**
 * Writes a known history into a table as programs and people would: other headers, orders of columns, formats of days and money, and
 * columns beside that could be taken for what they are not. With it comes what a reader has to find.
 */
import type {Cell} from '../../../src/base/cells';
import {civilFromDay} from '../../../src/reading/dates';
import {linesTotal, type Order, historyOf, type Person} from './history';
import type {Random} from './random';

export type Language = 'en' | 'es';

type Named = Readonly<Record<Language, readonly string[]>>;

const HEADERS = {
  id: {
    en: ['Customer ID', 'Client no.', 'Account number', 'customer_id'],
    es: ['ID cliente', 'Código de cliente', 'Nº cliente', 'cod_cliente'],
  },
  email: {
    en: ['Email', 'E-mail address', 'Customer email', 'buyer-email'],
    es: ['Correo electrónico', 'Email', 'Correo del cliente'],
  },
  name: {
    en: ['Customer', 'Customer name', 'Client', 'Buyer', 'Full name'],
    es: ['Cliente', 'Nombre del cliente', 'Comprador', 'Nombre y apellidos'],
  },
  phone: {en: ['Phone'], es: ['Teléfono']},
  order: {
    en: ['Order no.', 'Order ID', 'Invoice number', 'Receipt', 'order_number', 'Bill No'],
    es: ['Nº de pedido', 'Pedido', 'Nº factura', 'Folio', 'Comprobante', 'Ticket'],
  },
  date: {
    en: ['Date', 'Order date', 'Purchase date', 'Created at', 'Sold on'],
    es: ['Fecha', 'Fecha de pedido', 'Fecha de compra', 'Fecha venta'],
  },
  amount: {
    en: ['Amount', 'Total', 'Sales', 'Line total'],
    es: ['Importe', 'Monto', 'Total', 'Venta'],
  },
  orderTotal: {
    en: ['Order total', 'Total', 'Grand total'],
    es: ['Total pedido', 'Total', 'Importe total'],
  },
  gross: {en: ['Gross', 'Gross amount'], es: ['Bruto', 'Importe bruto']},
  fee: {en: ['Fee', 'Processing fee'], es: ['Comisión', 'Tarifa']},
  net: {en: ['Net'], es: ['Neto']},
  subtotal: {en: ['Subtotal'], es: ['Subtotal', 'Base imponible']},
  refunded: {en: ['Amount refunded', 'Refunded amount'], es: ['Importe reembolsado']},
  percentOff: {en: ['Discount %', 'Discount rate'], es: ['% descuento', 'Dto. %']},
  year: {en: ['Year'], es: ['Año']},
  month: {en: ['Month'], es: ['Mes']},
  day: {en: ['Day'], es: ['Día']},
  unit: {
    en: ['Unit price', 'Price each', 'Price'],
    es: ['Precio unitario', 'Precio', 'Precio por unidad'],
  },
  quantity: {en: ['Quantity', 'Qty', 'Units'], es: ['Cantidad', 'Unidades', 'Uds']},
  product: {en: ['Product', 'Item', 'Description'], es: ['Producto', 'Artículo', 'Descripción']},
  sku: {en: ['SKU', 'Item code'], es: ['SKU', 'Referencia artículo']},
  status: {en: ['Status', 'Order status'], es: ['Estado', 'Estado del pedido']},
  postage: {
    en: ['Shipping', 'Postage', 'Shipping cost'],
    es: ['Gastos de envío', 'Envío', 'Portes'],
  },
  tax: {en: ['Tax', 'VAT', 'Sales tax'], es: ['IVA', 'Impuestos']},
  shipped: {
    en: ['Shipped on', 'Delivery date', 'Date Shipped'],
    es: ['Fecha de envío', 'Fecha entrega'],
  },
  born: {en: ['Date of birth'], es: ['Fecha de nacimiento']},
  city: {en: ['City', 'Ship city'], es: ['Ciudad', 'Población']},
  note: {en: ['Note', 'Comments'], es: ['Notas', 'Observaciones']},
  channel: {en: ['Channel', 'Source'], es: ['Canal', 'Origen']},
  currency: {en: ['Currency'], es: ['Moneda']},
  seller: {en: ['Cashier', 'Salesperson'], es: ['Vendedor', 'Cajera']},
} as const satisfies Readonly<Record<string, Named>>;

type Header = keyof typeof HEADERS;

const WORDS = {
  sold: {
    en: ['Completed', 'Paid', 'Shipped', 'Delivered'],
    es: ['Completado', 'Pagado', 'Enviado', 'Entregado'],
  },
  undone: {en: ['Cancelled', 'Refunded', 'Void'], es: ['Cancelado', 'Reembolsado', 'Anulado']},
  nobody: {
    en: ['Walk-in customer', 'Guest', 'Cash customer'],
    es: ['Mostrador', 'Público en general', 'Invitado'],
  },
  total: {en: ['Total', 'Grand total'], es: ['Total', 'Total general']},
  title: {
    en: ['Sales report', 'Orders of the shop'],
    es: ['Informe de ventas', 'Pedidos de la tienda'],
  },
  notes: {
    en: ['gift', 'call before', 'second floor'],
    es: ['regalo', 'llamar antes', 'segundo piso'],
  },
  channels: {en: ['web', 'shop'], es: ['web', 'tienda']},
} as const satisfies Readonly<Record<string, Named>>;

/** Beside refunded amounts `refunded` says what those say. */
const UNDONE_ALONE = {cancelled: {en: 'Cancelled', es: 'Cancelado'}} as const;

/** What a reader has to find. */
export interface Truth {
  readonly customers: number;
  readonly orders: number;
  /** Newest and oldest day. */
  readonly days: readonly [number, number];
  readonly revenue: number;
}

export interface Written {
  readonly cells: readonly (readonly Cell[])[];
  readonly locale: string;
  readonly truth: Truth;
  /** What makes it hard, for whoever has to find out why it went wrong. */
  readonly traits: readonly string[];
}

const pad = (value: number, digits = 2): string => String(value).padStart(digits, '0');

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  es: 'ene feb mar abr may jun jul ago sep oct nov dic'.split(' '),
};

type Writer<T> = (value: T) => Cell;

const dayWriters = (language: Language): Readonly<Record<string, Writer<number>>> => {
  const parts = (day: number) => civilFromDay(day);
  return {
    iso: (day) => {
      const {year, month, day: d} = parts(day);
      return `${String(year)}-${pad(month)}-${pad(d)}`;
    },
    isoTime: (day) => {
      const {year, month, day: d} = parts(day);
      return `${String(year)}-${pad(month)}-${pad(d)} 1${String(d % 10)}:22:11`;
    },
    [language === 'en' ? 'mdy' : 'dmy']: (day) => {
      const {year, month, day: d} = parts(day);
      return language === 'en'
        ? `${pad(month)}/${pad(d)}/${String(year)}`
        : `${pad(d)}/${pad(month)}/${String(year)}`;
    },
    words: (day) => {
      const {year, month, day: d} = parts(day);
      const name = MONTHS[language][month - 1] ?? '';
      return language === 'en'
        ? `${name} ${String(d)}, ${String(year)}`
        : `${String(d)} ${name} ${String(year)}`;
    },
    real: (day) => new Date(day * 864e5),
    serial: (day) => day + 25569,
  };
};

const grouped = (cents: number, thousands: string, decimal: string): string => {
  const whole = String(Math.floor(Math.abs(cents) / 100)).replace(/\B(?=(\d{3})+$)/g, thousands);
  return `${cents < 0 ? '-' : ''}${whole}${decimal}${pad(Math.abs(cents) % 100)}`;
};

const MONEY: Readonly<Record<string, Writer<number>>> = {
  number: (cents) => cents / 100,
  plain: (cents) => (cents / 100).toFixed(2),
  english: (cents) => grouped(cents, ',', '.'),
  euro: (cents) => `${grouped(cents, '.', ',')} €`,
  dollar: (cents) => `$${grouped(cents, ',', '.')}`,
  code: (cents) => `${grouped(cents, ',', '.')} EUR`,
  french: (cents) => grouped(cents, '\u202f', ','),
};

/** A column: its header and its cell on each line of an order. */
interface Column {
  readonly header: string;
  readonly cell: (order: Order, line: number) => Cell;
}

/** Who is told by what: the truth counts whoever can be told apart by it. */
const WHO = ['id', 'email', 'name', 'idAndGuests', 'all'] as const;

/** What stands beside the money of an order. */
const ORDER_MONEY = ['amount', 'amount', 'fees', 'taxes', 'refunds'] as const;

/** How the money of an order stands in the table. */
const LAYOUTS = ['orders', 'lines', 'product', 'repeated', 'first', 'continued'] as const;

export const writtenTable = (random: Random): Written => {
  const language: Language = random.pick(['en', 'es']);
  const layout = random.pick(LAYOUTS);
  const who = random.pick(WHO);
  const isOfLines = layout !== 'orders';
  const history = historyOf(random, isOfLines);
  const traits: string[] = [language, layout, `who:${who}`];
  const pick = (header: Header): string => random.pick(HEADERS[header][language]);
  const word = (id: keyof typeof WORDS): string => random.pick(WORDS[id][language]);

  const days = dayWriters(language);
  const dayFormat = random.pick(Object.keys(days));
  const moneyFormat = random.pick(Object.keys(MONEY));
  const writeDay = days[dayFormat] as Writer<number>;
  const writeMoney = MONEY[moneyFormat] as Writer<number>;
  traits.push(`day:${dayFormat}`, `money:${moneyFormat}`);

  const isContinued = (line: number): boolean => layout === 'continued' && line > 0;
  const once =
    (cell: (order: Order) => Cell): Column['cell'] =>
    (order, line) =>
      isContinued(line) ? '' : cell(order);
  const column = (header: Header, cell: Column['cell']): Column => ({header: pick(header), cell});
  const columns: Column[] = [];
  const guest = ({person}: Order): boolean => person.isGuest;

  if (who === 'id' || who === 'all')
    columns.push(
      column(
        'id',
        once(({person}) => person.id),
      ),
    );
  if (who === 'idAndGuests')
    columns.push(
      column(
        'id',
        once((order) => (guest(order) ? '' : order.person.id)),
      ),
    );
  if (who !== 'id' && who !== 'name')
    columns.push(
      column(
        'email',
        once(({person}) => person.email),
      ),
    );
  if (who === 'name' || who === 'all')
    columns.push(
      column(
        'name',
        once(({person}) => person.name),
      ),
    );
  columns.push(
    column(
      'date',
      once(({day}) => writeDay(day)),
    ),
  );
  const prefix = random.pick(['', '#', 'A-', 'INV-']);
  const hasNumber = isOfLines || random.chance(0.7);
  if (hasNumber)
    columns.push(
      column(
        'order',
        once(({number}) => `${prefix}${number}`),
      ),
    );
  if (!hasNumber) traits.push('no number');

  const lineMoney = (order: Order, line: number): number => {
    const found = order.lines[line];
    return found ? found.quantity * found.price : 0;
  };
  const withProduct = layout === 'product' || random.chance(0.4);
  const money = layout === 'orders' ? random.pick(ORDER_MONEY) : 'amount';
  traits.push(`as:${money}`);
  const feeOf = (order: Order): number => Math.round(linesTotal(order) * 0.029) + 35;
  const taxOf = (order: Order): number => Math.round(linesTotal(order) * 0.21);
  const refundOf = (order: Order): number =>
    Number(order.number) % 5 === 0 && !order.isUndone ? Math.round(linesTotal(order) * 0.4) : 0;
  const worth = (order: Order): number =>
    linesTotal(order) +
    (money === 'taxes' ? taxOf(order) : 0) -
    (money === 'refunds' ? refundOf(order) : 0);
  if (layout === 'orders') {
    const of =
      (cents: (order: Order) => number): Column['cell'] =>
      (order) =>
        writeMoney(cents(order));
    if (money === 'fees')
      columns.push(
        column('gross', of(linesTotal)),
        column('fee', of(feeOf)),
        column(
          'net',
          of((order) => linesTotal(order) - feeOf(order)),
        ),
      );
    else if (money === 'taxes')
      columns.push(column('subtotal', of(linesTotal)), column('tax', of(taxOf)), {
        header: 'Total',
        cell: of(worth),
      });
    else columns.push(column('amount', of(linesTotal)));
    if (money === 'refunds') columns.push(column('refunded', of(refundOf)));
  }
  if (layout === 'lines' || layout === 'continued')
    columns.push(column('amount', (order, line) => writeMoney(lineMoney(order, line))));
  if (layout === 'repeated')
    columns.push(column('orderTotal', (order) => writeMoney(linesTotal(order))));
  if (layout === 'first')
    columns.push(
      column('orderTotal', (order, line) => (line === 0 ? writeMoney(linesTotal(order)) : '')),
    );
  if (isOfLines) {
    columns.push(column('product', ({lines}, line) => lines[line]?.product ?? ''));
    if (withProduct) {
      columns.push(column('quantity', ({lines}, line) => lines[line]?.quantity ?? ''));
      columns.push(column('unit', ({lines}, line) => writeMoney(lines[line]?.price ?? 0)));
      traits.push('quantity and price');
    }
  }

  // What is beside, and no answer to any question.
  const beside: readonly (readonly [Header, Column['cell']])[] = [
    ['sku', ({lines}, line) => lines[line]?.sku ?? ''],
    ['postage', once(({postage}) => writeMoney(postage))],
    ['tax', (order, line) => writeMoney(Math.round(lineMoney(order, line) * 0.21))],
    ['shipped', once(({day}) => (random.chance(0.8) ? writeDay(day + 3) : ''))],
    ['born', once(() => writeDay(random.between(-9000, 9000)))],
    ['city', once(() => random.pick(['Bilbao', 'Leeds', 'Austin', 'Lima']))],
    ['note', once(() => (random.chance(0.2) ? word('notes') : ''))],
    ['channel', once(() => word('channels'))],
    ['phone', once(({person}) => person.phone)],
    ['currency', once(() => 'EUR')],
    ['seller', once(() => random.pick(['Rosa', 'Pedro']))],
  ];
  for (const [header, cell] of beside)
    if (random.chance(0.25) && !(header === 'tax' && money === 'taxes')) {
      columns.push(column(header, cell));
      traits.push(`beside:${header}`);
    }
  const hasStatus = random.chance(0.5);
  if (hasStatus) {
    columns.push(
      column(
        'status',
        once(({isUndone}) =>
          isUndone && money === 'refunds'
            ? UNDONE_ALONE.cancelled[language]
            : word(isUndone ? 'undone' : 'sold'),
        ),
      ),
    );
    traits.push('status');
  }

  const told = random.shuffled(columns);
  const kept = hasStatus ? history : history.filter(({isUndone}) => !isUndone);
  let rows = kept.flatMap((order) =>
    order.lines.map((_, line) => told.map(({cell}) => cell(order, line))),
  );
  const shared = {random, rows, traits, hasNumber, layout};
  rows = withStrangers(shared, told, who === 'name' ? word('nobody') : undefined, writeMoney(1234));
  rows = mixed({...shared, rows});
  const sales = kept.filter(({isUndone}) => !isUndone);
  const cells: Cell[][] = [told.map(({header}) => header), ...rows];
  addAround(random, cells, {language, traits, word, writeMoney, sales, layout, worth});
  return {
    cells,
    locale: language === 'en' ? 'en_US' : 'es_ES',
    truth: truthOf(sales, who, worth),
    traits,
  };
};

interface Shared {
  readonly random: Random;
  readonly rows: readonly Cell[][];
  readonly traits: string[];
  readonly hasNumber: boolean;
  readonly layout: (typeof LAYOUTS)[number];
}

/** Rows of nobody in particular, as tills write them. */
const withStrangers = (
  {random, rows, traits, layout}: Shared,
  columns: readonly Column[],
  nobody: string | undefined,
  amount: Cell,
): Cell[][] => {
  if (nobody === undefined || layout !== 'orders' || !random.chance(0.3)) return [...rows];
  traits.push('nobody');
  const isNamed = (header: string, of: Header): boolean =>
    Object.values(HEADERS[of]).some((names) => (names as readonly string[]).includes(header));
  return rows.flatMap((row, i) => {
    if (i % 6 !== 3) return [row];
    const stranger = row.map((cell, at) => {
      const header = columns[at]?.header ?? '';
      return isNamed(header, 'name')
        ? nobody
        : isNamed(header, 'amount')
          ? amount
          : isNamed(header, 'order')
            ? `${String(cell)}0000`
            : isNamed(header, 'refunded')
              ? 0
              : isNamed(header, 'phone')
                ? ''
                : cell;
    });
    return [row, stranger];
  });
};

/** In another order than that of the days, or with the last orders once more, from a second export. */
const mixed = ({random, rows, traits, hasNumber, layout}: Shared): Cell[][] => {
  if (hasNumber && layout !== 'continued' && layout !== 'first' && random.chance(0.15)) {
    traits.push('two exports');
    const from = Math.max(1, rows.length - random.between(3, 8));
    // Whole orders.
    const start = rows.findIndex((row, i) => i >= from && row.join() !== rows[i - 1]?.join());
    return layout === 'orders'
      ? [...rows, ...rows.slice(start < 0 ? from : start)]
      : [...rows, ...rows];
  }
  if (['orders', 'lines', 'product'].includes(layout) && random.chance(0.2)) {
    traits.push('shuffled');
    return random.shuffled(rows);
  }
  return [...rows];
};

const keyOf = (person: Person, who: (typeof WHO)[number]): string =>
  who === 'id' ? person.id : who === 'name' ? person.name : person.email;

const truthOf = (
  sales: readonly Order[],
  who: (typeof WHO)[number],
  worth: (order: Order) => number,
): Truth => {
  const days = sales.map(({day}) => day);
  return {
    customers: new Set(sales.map(({person}) => keyOf(person, who))).size,
    orders: sales.length,
    days: [Math.min(...days), Math.max(...days)],
    revenue: sales.reduce((sum, order) => sum + worth(order), 0) / 100,
  };
};

interface Around {
  readonly language: Language;
  readonly traits: string[];
  readonly word: (id: keyof typeof WORDS) => string;
  readonly writeMoney: Writer<number>;
  readonly sales: readonly Order[];
  readonly layout: (typeof LAYOUTS)[number];
  readonly worth: (order: Order) => number;
}

/** A title above, a sum below, somebody without a name in between. */
const addAround = (
  random: Random,
  cells: Cell[][],
  {traits, word, writeMoney, sales, layout, worth}: Around,
): void => {
  const headers = cells[0] ?? [];
  const blank = (): Cell[] => headers.map(() => '');
  const named = (of: Header): number =>
    headers.findIndex((header) =>
      Object.values(HEADERS[of]).some((names) =>
        (names as readonly string[]).includes(String(header)),
      ),
    );
  if (random.chance(0.2)) {
    const total = blank();
    total[0] = word('total');
    const money = [named('amount'), named('orderTotal')].find((at) => at > 0);
    if (money !== undefined && layout !== 'repeated') {
      total[money] = writeMoney(sales.reduce((sum, order) => sum + worth(order), 0));
      cells.push(total);
      traits.push('total below');
    }
  }
  if (random.chance(0.2)) {
    cells.unshift([word('title'), ...blank().slice(1)], blank());
    traits.push('title');
  }
};
