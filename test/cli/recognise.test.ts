/** What kind of table a file is, as one JSON object: for tables that are classified, and for those that are refused. */
import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {examples} from '../tables/shapes/exports';
import {ciclo} from './ciclo';

const recognised = (file: string, ...rest: readonly string[]) => {
  const {stdout, status} = ciclo(['recognise', file, ...rest]);
  expect(status).toBe(0);
  return JSON.parse(stdout) as unknown;
};

test.each([
  [
    'samples/shop-en.csv',
    {
      kind: 'order lines',
      headerRow: 1,
      recognised: {customer: 'Email', date: 'Order date', amount: 'Amount', order: 'Order no.'},
      why: ['Email', 'Amount', 'Order no.', 'Order date'],
      others: [],
    },
  ],
  [
    'samples/leads-es.csv',
    {kind: 'leads', headerRow: 1, why: ['Encaje', 'Interés', 'Pidió presupuesto']},
  ],
  ['samples/survey-en.csv', {kind: 'survey', headerRow: 1, recognised: {key: 'Email'}}],
])('%s', (file, told) => {
  expect(recognised(file)).toMatchObject(told);
});

test('a refused sample is classified with the same word', () => {
  const {stdout, stderr, status} = ciclo(['classify', 'samples/leads-en.csv']);
  expect({stdout, status}).toEqual({stdout: '', status: 1});
  expect(stderr).toMatch(/This sheet looks like leads\. Ciclo does not classify such rows yet/);
});

test('the export of a known program is told by its id', () => {
  const [shopify] = examples;
  const file = join(mkdtempSync(join(tmpdir(), 'ciclo-')), 'orders_export.csv');
  writeFileSync(file, shopify?.csv.trim() ?? '');
  expect(recognised(file)).toMatchObject({shape: 'shopifyOrders'});
  const {stdout} = ciclo(['classify', file, '--as-of', '2024-12-31']);
  expect(JSON.parse(stdout)).toMatchObject({shape: 'shopifyOrders', customers: 4, revenue: 240});
  expect(recognised('samples/shop-en.csv')).not.toHaveProperty('shape');
});
