/** Which kind a sheet is: small tables in both languages, exports of programs, and sheets that are none. */
import {existsSync, readFileSync} from 'node:fs';
import type {Cell} from '../../src/base/cells';
import {functions} from '../../src/functions';
import {languages} from '../../src/messages';
import {tables} from '../../src/tables';
import {claimsOn, recognise} from '../../src/tables/recognise';
import {failure} from '../classes/run';

type Rows = readonly (readonly Cell[])[];

const kindsOf = (headers: readonly Cell[], rows: Rows, name = 'Sheet1') =>
  claimsOn({cells: [headers, ...rows], ignored: new Set(), choices: {}, name: () => name});
const kindOf = (headers: readonly Cell[], rows: Rows, name?: string): string | null =>
  kindsOf(headers, rows, name)[0]?.kind.id ?? null;

const [ANA, LUIS] = ['ana@x.es', 'luis@y.es'];
const [D1, D2, D3] = ['2026-05-01', '2026-05-09', '2026-06-02'];

describe.each<
  [kind: string | null, cases: readonly [string, readonly string[], Rows, sheet?: string][]]
>([
  [
    'orders',
    [
      [
        'order, day, mail, amount',
        ['Order', 'Date', 'Email', 'Amount'],
        [
          [1, D1, ANA, 20],
          [2, D2, LUIS, 31],
        ],
      ],
      [
        'an order form',
        ['Marca temporal', 'Nombre', 'Teléfono', '¿Qué producto quieres?', 'Cantidad'],
        [['01/05/2026 9:00:00', 'Ana López', '612345678', 'Té', 2]],
      ],
      [
        'bookings with phones',
        ['Nombre', 'Teléfono', 'Fecha de reserva', 'Servicio'],
        [
          ['Ana López', '612345678', '13/05/2026', 'Masaje'],
          ['Luis Gil', '612345679', '14/05/2026', 'Corte'],
        ],
      ],
      [
        'a marketplace with review scores',
        ['Order ID', 'Purchase date', 'Buyer email', 'Total', 'Review score (1-5)'],
        [
          [1, D1, ANA, 20, 5],
          [2, D2, LUIS, 31, 4],
        ],
      ],
      [
        'the channel beside the amount',
        ['Cliente', 'Fecha', 'Importe', 'Canal', 'Consentimiento'],
        [
          [ANA, D1, 10, 'Web', 'sí'],
          [LUIS, D2, 20, 'Web', 'no'],
        ],
      ],
      [
        'who comes back',
        ['Patient', 'Visit', 'Doctor'],
        [
          ['Ana', D1, 'X'],
          ['Ana', D2, 'X'],
          ['Eva', D3, 'Y'],
        ],
      ],
      [
        'a status as shops have it',
        ['Pedido', 'Cliente', 'Fecha', 'Total', 'Estado'],
        [
          ['1', ANA, D1, 10, 'Nuevo'],
          ['2', LUIS, D2, 20, 'Pendiente'],
        ],
      ],
      [
        'a refund with its reason',
        ['Order no.', 'Customer', 'Order date', 'Total', 'Reason'],
        [
          ['1', ANA, D1, -10, 'Broken'],
          ['2', LUIS, D2, 20, ''],
        ],
      ],
    ],
  ],
  [
    'customers',
    [
      [
        'with a lead status',
        ['Customer', 'Email', 'Orders', 'Last order', 'Total spent', 'Lead status'],
        [
          ['Ana', ANA, 3, D1, 120, ''],
          ['Luis', LUIS, 0, '', '', 'MQL'],
        ],
      ],
      [
        'in Spanish',
        ['Cliente', 'Nº de pedidos', 'Primera compra', 'Última compra', 'Total comprado'],
        [
          ['Ana', 3, D1, D2, 120.5],
          ['Luis', 1, D2, D2, 20],
        ],
      ],
    ],
  ],
  [
    'periods',
    [
      [
        'months',
        ['Customer', 'Jan 2026', 'Feb 2026', 'Mar 2026'],
        [
          ['Ana', 10, 0, 20],
          ['Luis', 0, 5, 5],
        ],
      ],
    ],
  ],
  [
    'leads',
    [
      [
        'a contact form',
        ['Timestamp', 'Name', 'Email Address', 'Phone', 'Message', 'How did you hear about us?'],
        [
          ['5/1/2026 9:12:33', 'Ana López', ANA, '612345678', 'Do you ship?', 'Google'],
          ['5/2/2026 9:12:33', 'Luis Gil', LUIS, '612345679', 'Price?', 'Friend'],
        ],
      ],
      [
        'Meta lead forms',
        [
          'id',
          'created_time',
          'ad_id',
          'ad_name',
          'form_name',
          'is_organic',
          'platform',
          'email',
          'full_name',
        ],
        [
          ['l:1', '2026-05-01T09:00:00+02:00', 'ag:1', 'A', 'F', 'false', 'fb', ANA, 'Ana López'],
          ['l:2', '2026-05-02T09:00:00+02:00', 'ag:1', 'A', 'F', 'false', 'ig', LUIS, 'Luis Gil'],
        ],
      ],
      [
        'Salesforce',
        [
          'First Name',
          'Last Name',
          'Company',
          'Email',
          'Lead Source',
          'Lead Status',
          'Rating',
          'Created Date',
        ],
        [
          ['Ana', 'López', 'X', ANA, 'Web', 'Open - Not Contacted', 'Hot', D1],
          ['Luis', 'Gil', 'Y', LUIS, 'Event', 'Working - Contacted', 'Cold', D2],
        ],
      ],
      [
        'deals without an amount',
        ['Deal name', 'Company', 'Stage', 'Deal value', 'Close date'],
        [
          ['A', 'X', 'Proposal', 100, D1],
          ['B', 'Y', 'Negotiation', 200, D2],
        ],
      ],
      [
        'BANT',
        ['Empresa', 'Correo', 'Presupuesto', 'Autoridad', 'Necesidad', 'Plazo'],
        [
          ['X', ANA, 'sí', 'no', 'sí', 'sí'],
          ['Y', LUIS, 'no', 'no', 'sí', 'no'],
        ],
      ],
      [
        'named by the sheet',
        ['Nombre', 'Correo', 'Fecha'],
        [
          ['Ana', ANA, D1],
          ['Luis', LUIS, D2],
        ],
        'Prospectos 2026',
      ],
      [
        'a newsletter',
        ['Email', 'Name', 'Consent', 'Signed up'],
        [
          [ANA, 'Ana', 'yes', D1],
          [LUIS, 'Luis', 'no', D2],
        ],
      ],
    ],
  ],
  [
    'survey',
    [
      [
        'Typeform',
        ['#', 'How likely are you to recommend us?', 'Submit Date (UTC)', 'Network ID'],
        [
          ['a1', 9, '2026-05-01 09:00:00', 'n1'],
          ['a2', 3, '2026-05-02 09:00:00', 'n2'],
        ],
      ],
      [
        'words in Spanish',
        ['Marca temporal', 'Correo electrónico', '¿Qué tan satisfecho estás?'],
        [
          ['01/05/2026 9:00:00', ANA, 'Muy satisfecho'],
          ['02/05/2026 9:00:00', LUIS, 'Insatisfecho'],
        ],
      ],
      [
        'the same person twice',
        ['Timestamp', 'Email', 'How happy are you with us?'],
        [
          ['5/1/2026', ANA, 9],
          ['5/2/2026', ANA, 4],
          ['5/3/2026', LUIS, 4],
        ],
      ],
      [
        'a grid',
        ['Timestamp', 'Email', 'Rate us [Price]', 'Rate us [Service]'],
        [
          ['5/1/2026', ANA, '4', '5'],
          ['5/2/2026', LUIS, '2', '3'],
        ],
      ],
      [
        'with an end beside a start',
        ['Respondent ID', 'Start Date', 'End Date', 'Email Address', 'How satisfied are you?'],
        [
          [1, D1, D1, ANA, 'Very satisfied'],
          [2, D2, D2, LUIS, 'Dissatisfied'],
        ],
      ],
    ],
  ],
  [
    'lost',
    [
      [
        'days and reasons',
        ['Cliente', 'Fecha de baja', 'Motivo de baja', 'Valor'],
        [
          ['Ana', D1, 'Precio', 120],
          ['Luis', D2, 'Se mudó', 80],
        ],
      ],
      [
        'an exit survey',
        ['Timestamp', 'Email', 'Why did you cancel?'],
        [
          ['5/1/2026 9:00:00', ANA, 'Too expensive'],
          ['5/2/2026 9:00:00', LUIS, 'Moved'],
        ],
      ],
    ],
  ],
  [
    'spend',
    [
      [
        'Meta',
        [
          'Reporting starts',
          'Reporting ends',
          'Account name',
          'Campaign name',
          'Amount spent (EUR)',
          'Impressions',
        ],
        [
          [D1, D1, 'Shop', 'Spring', 120.5, 9000],
          [D2, D2, 'Shop', 'Summer', 80, 5000],
        ],
      ],
      [
        'by hand',
        ['Mes', 'Canal', 'Inversión'],
        [
          ['2026-05', 'Instagram', 100],
          ['2026-06', 'Google', 80],
        ],
      ],
    ],
  ],
  [
    'ratios',
    [
      [
        'followers',
        ['Semana', 'Seguidores', 'Me gusta', 'Comentarios'],
        [
          ['2026-05-04', 800, 12, 3],
          ['2026-05-11', 830, 9, 4],
        ],
      ],
    ],
  ],
  [
    'value',
    [
      [
        'three rivals',
        ['Criterion', 'Weight', 'Our score', 'Rival one', 'Rival two'],
        [
          ['Quality', 5, 8, 7, 6],
          ['Delivery', 3, 7, 8, 9],
        ],
      ],
    ],
  ],
  [
    'plan',
    [
      [
        'five columns',
        ['Segmento', 'Estrategia', 'Canal', 'Objetivo', 'Mensaje'],
        [['Top', 'Retener', 'Correo', 'Segundo pedido', 'VIP']],
      ],
    ],
  ],
  [
    null,
    [
      [
        'a catalogue',
        ['Product', 'Price', 'Stock'],
        [
          ['Tea', 6, 40],
          ['Coffee', 8, 22],
        ],
      ],
      [
        'a catalogue with prices for customers',
        ['Producto', 'Precio cliente', 'Stock'],
        [
          ['Té', 6, 40],
          ['Café', 8, 22],
        ],
      ],
      [
        'staff',
        ['Name', 'Email', 'Department', 'Start date'],
        [
          ['Ana López', ANA, 'Sales', '2020-05-01'],
          ['Luis Gil', LUIS, 'Shop', '2021-05-01'],
        ],
      ],
      [
        'staff in Spanish',
        ['Nombre', 'Correo', 'Departamento', 'Fecha de inicio'],
        [
          ['Ana López', ANA, 'Ventas', '2020-05-01'],
          ['Luis Gil', LUIS, 'Tienda', '2021-05-01'],
        ],
      ],
      [
        'a budget',
        ['Partida', 'Enero 2026', 'Febrero 2026'],
        [
          ['Alquiler', 900, 900],
          ['Luz', 80, 70],
        ],
      ],
      [
        'a bank statement',
        ['Fecha', 'Concepto', 'Importe', 'Saldo'],
        [
          [D1, 'Luz', -80, 900],
          [D2, 'Venta', 40, 940],
        ],
      ],
      [
        'an inventory',
        ['SKU', 'Descripción', 'Coste', 'Proveedor'],
        [
          ['A', 'Té', 3, 'X'],
          ['B', 'Café', 4, 'Y'],
        ],
      ],
      [
        'birthdays',
        ['Nombre', 'Teléfono', 'Cumpleaños'],
        [
          ['Ana', '612345678', '1990-05-01'],
          ['Luis', '612345679', '1985-01-02'],
        ],
      ],
      [
        'memberships',
        ['Member', 'Plan', 'Start date', 'End date'],
        [
          ['Ana', 'Gold', D1, D3],
          ['Luis', 'Basic', D2, ''],
        ],
      ],
    ],
  ],
])('%s', (kind, cases) => {
  test.each(cases.map(([title, ...given]) => ({title, given})))(
    '$title',
    ({given: [headers, rows, sheet]}) => {
      const claims = kindsOf(headers, rows, sheet);
      expect([claims[0]?.kind.id ?? null, claims.map((each) => each.kind.id)]).toEqual([
        kind,
        expect.anything(),
      ]);
    },
  );
});

describe('what says it', () => {
  test('a title above the questions is no header, nor is a row of answers', () => {
    const header = ['Timestamp', 'Email', 'How satisfied are you?'];
    const rows = [
      ['5/1/2026', ANA, 'Satisfied'],
      ['5/2/2026', LUIS, 'Satisfied'],
    ];
    const [first] = kindsOf(['Satisfaction survey', '', ''], [header, ...rows]);
    expect(first?.claim).toEqual({
      likeness: 'plain',
      headerIndex: 1,
      columns: {day: 0, key: 1, satisfied: 2},
      because: ['satisfied'],
    });
  });

  test('a question names no money, however it is worded', () => {
    expect(
      kindOf(
        ['Timestamp', 'Email', 'What amount did you pay?', 'Would you recommend us? (0-10)'],
        [
          ['5/1/2026', ANA, 20, 9],
          ['5/2/2026', LUIS, 30, 3],
        ],
      ),
    ).toBe('survey');
  });

  test('a customer and a day alone are read as orders, and the doubt is told', () => {
    const cells = [
      ['Customer', 'Date'],
      ['Ana', D1],
      ['Luis', D2],
    ];
    const {kind, notices} = recognise(cells, new Set());
    expect(kind).toBe('orders');
    expect(notices).toEqual([
      {code: 'KIND_DOUBTFUL', count: 1, params: {kind: 'orders', otherKind: 'leads'}},
    ]);
  });

  test('a chosen kind is the kind', () => {
    const cells = [
      ['Lead', 'Email', 'Lead status', 'Date'],
      ['Ana', ANA, 'New', D1],
      ['Luis', LUIS, 'Lost', D2],
    ];
    expect(failure(() => recognise(cells, new Set()))).toEqual({
      key: 'notReadYet',
      params: {kind: 'leads'},
    });
    expect(recognise(cells, new Set(), {kind: 'customers'}).kind).toBe('customers');
    expect(recognise(cells, new Set(), {kind: 'orders'}).kind).toBe('orders');
  });

  test('whoever chooses a column of purchases has said what the rows are', () => {
    const cells = [
      ['Who', 'Start date'],
      [ANA, D1],
      [LUIS, D2],
    ];
    expect(recognise(cells, new Set(), {columns: {date: 'Start date'}}).kind).toBe('orders');
  });
});

describe.each(tables.map((kind) => [kind.id, kind] as const))('the kind %s', (id, kind) => {
  test('has a name in every language', () => {
    for (const {kinds} of Object.values(languages)) expect(kinds[id]).toMatch(/\S/);
  });

  test('offers formulas that there are', () => {
    const names: readonly string[] = functions.map(({name}) => name);
    expect(kind.formulas.filter((name) => !names.includes(name))).toEqual([]);
    expect(kind.isRead || kind.formulas.length > 0).toBe(true);
  });
});

const PUBLIC = '../shared/reference/tables/kinds.json';
const asCell = (text: string): Cell => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text);

if (existsSync(PUBLIC)) {
  const cases = JSON.parse(readFileSync(PUBLIC, 'utf8')) as readonly {
    readonly sheet: string;
    readonly headers: readonly string[];
    readonly rows: readonly (readonly string[])[];
    readonly kind: string | null;
  }[];
  test.each(cases.map((one) => [one.sheet, one] as const))('%s', (_, one) => {
    const rows = one.rows.map((row) => row.map(asCell));
    expect(kindOf(one.headers, rows, one.sheet)).toBe(one.kind);
  });
} else test.skip(`${PUBLIC} is not here`, () => undefined);
