/** What kind of table a file is, as one JSON object: for tables that are classified, and for those that are refused. */
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
