/** The numbers with which a result begins are those of the table. */
import {AS_OF, asked, call, CUSTOMERS, openShop, openTable} from '../host/shop';

const briefOf = async ({host}: Pick<ReturnType<typeof openShop>, 'host'>, request: object = {}) => {
  const {summary} = await call(host, 'classify', {asOf: AS_OF, ...request}).then((answer) => {
    if (!answer.ok) throw new Error(answer.message);
    return answer;
  });
  return summary.brief;
};

test('the part of the period’s revenue that active customers brought', async () => {
  const {host} = openTable([
    ['Customer', 'Order date', 'Amount'],
    ['Ana', '2024-05-01', 450],
    ['Ana', '2024-06-01', 450],
    ['Luis', '2023-10-01', 600],
    ['Eva', '2023-08-15', 500],
    // Before the period.
    ['Pau', '2020-01-01', 5000],
  ]);
  const brief = await briefOf({host}, {interval: 30});
  expect(brief).toMatchObject({active: 1, days: 365, activeShare: 0.45});
});

test('who is active, and what is at stake', async () => {
  const {host} = openTable([
    ['Customer', 'First order', 'Last order', 'Orders', 'Revenue'],
    ['Ana', '2023-06-15', '2024-06-01', 13, 900],
    ['Luis', '2023-06-15', '2024-04-10', 13, 600],
    ['Eva', '2023-06-15', '2023-09-15', 4, 500],
  ]);
  const brief = await briefOf({host}, {interval: 30});
  // A table of sums does not tell which revenue is of the period.
  expect(brief).toMatchObject({active: 1, atRisk: 1, days: 365, activeShare: null});
  expect(brief?.atStake).toEqual({value: expect.any(Number) as number, from: 'ltv'});
  const {table} = await asked(host, 'classify', {asOf: AS_OF, interval: 30, table: 'codes'});
  const [header = [], ...rows] = [table?.header, ...(table?.rows ?? [])];
  const of = (row: readonly unknown[], id: string) => row[header.indexOf(id)];
  const [luis = []] = rows.filter((row) => row?.includes('Luis'));
  expect(brief?.atStake?.value).toBeCloseTo(Number(of(luis, 'ltv')), 2);
  expect(brief?.call).toBe(of(luis, 'action') === 'SAVE' ? 1 : 0);
});

test('without amounts nothing is said of money', async () => {
  const {host} = openShop();
  expect(await briefOf({host}, {choices: {columns: {amount: ''}}})).toMatchObject({
    activeShare: null,
    atStake: null,
    call: 0,
  });
});

test('what was set for the run stands in its summary', async () => {
  const {host} = openTable(CUSTOMERS);
  const {summary} = await asked(host, 'classify', {
    asOf: AS_OF,
    run: 'a',
    margin: 0.4,
    cuts: [2, 6, 20],
  });
  expect(summary.set).toEqual({margin: 0.4, cuts: [2, 6, 20]});
});
