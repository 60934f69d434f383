/** Customers as programs count them. */
import {readWritten} from '../written';

describe('summaries that purchase models are fitted to', () => {
  test.each([
    [
      'customer_id|frequency|recency|T|monetary_value',
      '1|2|30.4|38.9|22',
      '2|0|0|38.9|0',
      '3|1|5|10|9',
    ],
    [
      'id|frequency_cal|recency_cal|T_cal|frequency_holdout',
      '1|2|30.4|38.9|0',
      '2|0|0|38.9|0',
      '3|1|5|10|1',
    ],
  ])('%s: repeat purchases, and no revenue', (...lines) => {
    const {counts, told, columns} = readWritten(lines.join('\n'));
    expect({counts, told}).toEqual({counts: 'customers 3 6 unknown', told: ['REPEAT_PURCHASES']});
    expect(columns).toEqual({customer: 0, orders: 1});
  });

  test.each([
    ['without T', 'customer_id|frequency|recency|monetary\n1|1|10|100\n2|2|20|200'],
    ['days since the last', 'customer_id|recency_days|frequency|monetary\n1|10|1|100\n2|20|2|200'],
    ['another T', 'customer_id|frequency|recency|T|monetary\n1|1|10|3|100\n2|2|20|5|200'],
  ])('%s it counts orders', (_, text) =>
    expect(readWritten(text)).toMatchObject({counts: 'customers 2 3 300', told: []}),
  );
});

test.each([
  [
    'WooCommerce',
    'Name|Username|Last Active|Sign Up|Email|Orders|Total Spend|AOV',
    'Ana|ana|2024-11-01|2023-01-05|a@x.test|3|150|50',
    'Bo|bo||2024-02-05|b@x.test|0|0|0',
    'customers 2 3 150',
  ],
  [
    'Mailchimp',
    'Email Address|First Name|Total Spent|Orders|Average Order Value|OPTIN_TIME',
    'a@x.test|Ana|150|3|50|2023-01-05',
    'b@x.test|Bo|10|1|10|2023-01-06',
    'customers 2 4 160',
  ],
  [
    'HubSpot',
    'Record ID|Email|Create Date|Recent Deal Close Date|Total Revenue|Number of Associated Deals',
    '1|a@x.test|2023-01-05|2024-05-05|150|3',
    '2|b@x.test|2023-01-06||0|0',
    'customers 2 3 150',
  ],
  [
    'HubSpot, short',
    'Contact ID|Num of Deals|Total Revenue|Last Deal Close Date',
    '1|3|150|2024-05-05',
    '2|1|10|2024-04-05',
    'customers 2 4 160',
  ],
  [
    'Klaviyo',
    'Email|Date Added|Historic Number Of Orders|Historic Customer Lifetime Value|Last Order Date',
    'a@x.test|2023-01-05|3|150|2024-05-05',
    'b@x.test|2023-01-05|1|10|2024-04-05',
    'customers 2 4 160',
  ],
  [
    'Square',
    'Customer Name|First Visit|Last Visit|Transaction Count|Lifetime Spend',
    'Ana|2023-01-01|2024-05-05|3|150',
    'Bo|2023-02-01|2024-06-05|1|10',
    'customers 2 4 160',
  ],
  [
    'a pivot table',
    'Cliente|Pedidos|Total gastado',
    'Ana|2|30',
    '(en blanco)|4|100',
    'customers 1 2 30',
  ],
  [
    'subtotals in another column',
    'Region|Customer|Orders|Total spent',
    'North|Ana|1|10',
    'North Total||1|10',
    'customers 1 1 10',
  ],
])('%s', (_, header, one, other, counts) =>
  expect(readWritten([header, one, other].join('\n')).counts).toBe(counts),
);

test('rows without a name in a pivot table and sums in other columns are told', () => {
  expect(readWritten('Customer|Orders|Total spent\nAna|1|10\n(blank)|2|20')).toMatchObject({
    aside: {NOBODY: [3]},
    told: ['NOBODY'],
  });
  expect(readWritten('Region|Customer|Orders\nN|Ana|1\nN Total||1')).toMatchObject({
    aside: {NO_CUSTOMER: [3]},
    told: ['TOTAL_ROWS'],
  });
});
