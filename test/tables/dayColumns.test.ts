/** Days that do not stand in one column. */
import {readWritten, refusalOf} from './written';

describe('year, month and day in columns of their own', () => {
  test.each([
    ['numbers', 'Customer|Year|Month|Day|Amount', 'Ana|2024|1|5|10', 'Bo|2023|12|31|20'],
    ['names', 'Cliente|Día|Mes|Año|Importe', 'Ana|5|Enero|2024|10', 'Bo|31|dic.|2023|20'],
    ['any order', 'Mes|Importe|Año|Cliente|Día', '1|10|2024|Ana|5', 'DIC|20|2023|Bo|31'],
    [
      'in capitals',
      'CUSTOMER_ID|YEAR|MONTH_NAME|DAY_OF_MONTH|SALES',
      'Ana|2024|Jan|5|10',
      'Bo|2023|December|31|20',
    ],
  ])('%s', (_, ...lines) => {
    const {counts, days, told, columns} = readWritten(lines.join('\n'));
    expect({counts, days, told}).toEqual({
      counts: 'orders 2 2 30',
      days: {ana: '2024-01-05 2024-01-05', bo: '2023-12-31 2023-12-31'},
      told: [],
    });
    expect(Object.keys(columns).sort()).toEqual(['amount', 'customer', 'day', 'month', 'year']);
  });

  test('a day that the month has not is set aside, and blanks have no day', () => {
    const {aside, counts} = readWritten(`
      Cliente|Día|Mes|Año|Importe
      Ana|31|2|2023|10
      Bo|||| 20
      Cy|29|2|2024|30`);
    expect({aside, counts}).toEqual({
      aside: {BAD_DATE: [2], NO_DATE: [3]},
      counts: 'orders 1 1 30',
    });
  });

  test('a date beside them is the day', () => {
    const {counts, columns} = readWritten(`
      Customer|Order date|Year|Month|Day|Amount
      Ana|2024-01-05|2020|7|9|10
      Bo|2024-02-06|2020|7|9|20`);
    expect(counts).toBe('orders 2 2 30');
    expect(columns).toEqual({customer: 0, date: 1, amount: 5});
  });

  test('names of weekdays and months beside a date are nothing', () =>
    expect(
      readWritten(
        `Cliente|Fecha|Día|Mes|Importe
         Ana|05/01/2024|viernes|enero|10
         Bo|15/01/2024|lunes|enero|20`,
        {locale: 'es_ES'},
      ).columns,
    ).toEqual({customer: 0, date: 1, amount: 4}));

  test('the year of a title, which is said', () => {
    const {counts, notices} = readWritten(`
      Ventas de 2023|||
      Cliente|Día|Mes|Importe
      Ana|5|Enero|10
      Bo|31|Diciembre|20`);
    expect(counts).toBe('orders 2 2 30');
    expect(notices).toContainEqual({
      code: 'YEAR_ASSUMED',
      count: 1,
      params: {year: 2023, columns: 'Día, Mes'},
    });
  });
});

describe('refused, with what is missing', () => {
  test.each([
    [
      'days of a study',
      'customer|basket_id|DAY|SALES_VALUE',
      '1|100|1|3.5',
      '2|101|40|4.5',
      '1|102|711|5',
    ],
    ['days of a month', 'Customer|Day|Amount', 'A|1|3.5', 'B|31|4.5', 'A|12|5'],
    ['years alone under Date', 'Customer|Date|Amount', 'A|2022|3.5', 'B|2023|4.5'],
  ])('%s', (_, ...lines) => {
    const {key, params} = refusalOf(lines.join('\n'));
    expect(key).toBe('dayNumbers');
    expect(params).toMatchObject({column: expect.stringMatching(/^(?:DAY|Day|Date)$/) as string});
  });

  test('a chosen column of numbers is none either', () =>
    expect(
      refusalOf('Who|When|Amount\nA|1|3.5\nB|711|4.5', {
        choices: {columns: {customer: 'Who', date: 'When'}},
      }).key,
    ).toBe('dayNumbers'));

  test.each([
    ['days and months', 'Cliente|Día|Mes|Importe\nAna|5|Enero|10\nBo|18|Febrero|20', 'Día, Mes'],
    ['months', 'Customer|Month|Revenue\nA|January|10\nB|March|20', 'Month'],
    ['numbers of months', 'Customer|Month|Revenue\nA|1|10\nB|3|20', 'Month'],
    [
      'months under two years',
      'Sales 2023 and 2024||\nCustomer|Month|Revenue\nA|Jan|10\nB|Mar|20',
      'Month',
    ],
  ])('%s without a year', (_, text, columns) =>
    expect(refusalOf(text)).toEqual({key: 'monthsWithoutYear', params: {columns}}),
  );

  test.each([
    ['Fecha de alta', 'DOB', 'Dt_Customer', 'Registered', 'Member since', 'Sign up date'],
  ])('days of the customer alone', (...headers) => {
    for (const header of headers)
      expect(refusalOf(`Customer|${header}|Amount\nAna|2024-01-05|10\nBo|2024-02-06|20`)).toEqual({
        key: 'joinDayOnly',
        params: {columns: header},
      });
  });

  test.each(['When?', 'Closed', 'Fecha op.'])('%s is a day by its cells, as before', (header) =>
    expect(
      readWritten(`Customer|${header}|Amount\nAna|2024-01-05|10\nBo|2024-02-06|20`).counts,
    ).toBe('orders 2 2 30'),
  );
});

describe('a row a customer and month', () => {
  const ROWS = [
    ['A', 10],
    ['B', 20],
    ['A', 30],
    ['B', 0],
  ] as const;
  const written = (header: string, months: readonly string[]): string =>
    [
      header,
      ...ROWS.map(
        ([who, amount], i) => `${who}|${months[Math.floor(i / 2)] ?? ''}|${String(amount)}`,
      ),
    ].join('\n');

  test.each<[string, string, string, string]>([
    ['Customer|Month|Revenue', '2024-05', '2024-06', '2024-05-31 2024-06-30'],
    ['Customer|Month|MRR', 'May 2024', 'Jun 2024', '2024-05-31 2024-06-30'],
    ['Cliente|Mes|Ventas', 'may-24', 'jun-24', '2024-05-31 2024-06-30'],
    ['Cliente|Periodo|Importe', '05/2024', '06/2024', '2024-05-31 2024-06-30'],
    ['Cliente|Mes|Importe', 'mayo de 2024', 'junio de 2024', '2024-05-31 2024-06-30'],
    ['customer_id|yyyymm|amount', '202405', '202406', '2024-05-31 2024-06-30'],
    ['Customer|Month|Amount', '2024-05-01', '2024-06-01', '2024-05-31 2024-06-30'],
    ['Customer|Month|Amount', '2024-05-31', '2024-06-30', '2024-05-31 2024-06-30'],
    ['Customer|Date|Amount', 'May 2024', '2024-06', '2024-05-31 2024-06-30'],
    ['Customer|Quarter|Amount', 'Q1 2024', '2T 2024', '2024-03-31 2024-06-30'],
    ['Customer|Month|Amount', 'Nov 2024', 'Dec 2024', '2024-11-30 2024-12-15'],
  ])('%s, %s', (header, first, second, span) => {
    const {counts, days, told, aside} = readWritten(written(header, [first, second]), {
      asOf: '2024-12-15',
    });
    const [begun] = span.split(' ');
    expect({counts, days, aside}).toEqual({
      counts: 'order-months 2 3 60',
      days: {a: span, b: `${begun ?? ''} ${begun ?? ''}`},
      aside: {},
    });
    expect(told).toEqual(['MONTH_ORDERS']);
  });

  test.each([
    ['Customer|Year|Month|Revenue', 'A|2024|5|10', 'B|2024|5|20', 'A|2024|6|30'],
    ['Cliente|Año|Mes|Ventas', 'A|2024|mayo|10', 'B|2024|mayo|20', 'A|2024|jun|30'],
    ['Cliente|Año|Trimestre|Ventas', 'A|2024|1T|10', 'B|2024|Q2|20', 'A|2024|3|30'],
    ['Customer|Month|Orders|Revenue', 'A|2024-05|2|10', 'B|2024-05|1|20', 'A|2024-06|4|30'],
    [
      'Customer|Month|Product|Amount',
      'A|2024-05|x|4',
      'A|2024-05|y|6',
      'B|2024-05|x|20',
      'A|2024-06|x|30',
    ],
  ])('%s', (...lines) => expect(readWritten(lines.join('\n')).counts).toBe('order-months 2 3 60'));

  test('without any amount in a month a customer has bought nothing, and is no refund', () => {
    const {counts, told} = readWritten(
      'Customer|Month|Amount\nA|2024-05|10\nB|2024-05|0\nC|2024-06|',
    );
    expect({counts, told}).toEqual({counts: 'order-months 3 1 10', told: ['MONTH_ORDERS']});
  });

  test('a month to come is set aside', () =>
    expect(readWritten('Customer|Month|Amount\nA|2024-12|10\nB|2025-01|20').aside).toEqual({
      FUTURE_DATE: [3],
    }));

  test('orders with numbers of their own stay orders', () => {
    const {counts, told} = readWritten(
      'Order ID|Customer|Month|Amount\n1|A|2024-01|10\n2|A|2024-01|20\n3|B|2024-02|30',
    );
    expect({counts, told}).toEqual({counts: 'order-months 2 3 60', told: ['MONTH_DAYS']});
  });

  test('customers of one month are customers', () =>
    expect(
      readWritten('Customer|Month|Orders|Revenue\nA|2024-05|2|10\nB|2024-05|1|20').counts,
    ).toBe('customers 2 3 30'));

  test('the first of every month under Order date is a day, and it is said', () => {
    const rows = [1, 2, 3, 4, 5, 6].map((m) => `${m % 2 ? 'A' : 'B'}|2024-0${String(m)}-01|10`);
    const {counts, told, days} = readWritten(`Customer|Order date|Amount\n${rows.join('\n')}`);
    expect({counts, told, days}).toEqual({
      counts: 'orders 2 6 60',
      told: ['MONTH_STARTS'],
      days: {a: '2024-01-01 2024-05-01', b: '2024-02-01 2024-06-01'},
    });
    const [, ...others] = rows;
    expect(
      readWritten(`Customer|Order date|Amount\nA|2024-01-02|10\n${others.join('\n')}`).told,
    ).toEqual([]);
  });
});
