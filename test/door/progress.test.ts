/** A run says how far it is, to whoever asks meanwhile. */
import {type Host, ServiceFault} from 'sheets-here/host';
import type {Answer} from '../../src/calls/contract';
import type {Progress} from '../../src/door/progress';
import {AS_OF, asked, call, openShop} from '../host/shop';

/** The answers to a question after each note that the run makes. */
const steps = async (host: Host, run: string, classify: () => Promise<unknown>) => {
  const asking: Promise<Answer<Progress>>[] = [];
  const listen: Host['intercept'] = ({phase, service, method}) => {
    if (phase !== 'after' || service !== 'Cache' || method !== 'put') return;
    host.intercept = undefined;
    asking.push(call(host, 'progress', {run}));
    host.intercept = listen;
  };
  host.intercept = listen;
  await classify();
  host.intercept = undefined;
  return Promise.all(asking);
};

test('step by step, with counts once they are known', async () => {
  const {host} = openShop();
  expect(await asked(host, 'progress', {run: 'abc-1'})).toEqual({
    ok: true,
    step: null,
    rows: null,
    customers: null,
  });
  const seen = await steps(host, 'abc-1', () =>
    asked(host, 'classify', {asOf: AS_OF, run: 'abc-1'}),
  );
  const known = {ok: true, rows: 13, customers: 5};
  expect(seen).toEqual([
    {ok: true, step: 'read', rows: null, customers: null},
    {...known, step: 'classify'},
    {...known, step: 'write'},
    {...known, step: 'check'},
    {...known, step: 'done'},
  ]);
  expect(await asked(host, 'progress', {run: 'abc-1'})).toEqual({...known, step: 'done'});
  expect(await asked(host, 'progress', {run: 'other'})).toMatchObject({step: null});
});

test('a run without a name says nothing', async () => {
  const {host} = openShop();
  expect(await steps(host, 'x', () => asked(host, 'classify', {asOf: AS_OF}))).toEqual([]);
});

test('a run whose notes fail, and the memory of its result, still gives its result', async () => {
  const {host} = openShop({unknowns: {currentonly: 'enough'}});
  host.intercept = ({phase, service, method}) => {
    if (phase === 'before' && (service === 'Cache' || method === 'setProperty'))
      throw new ServiceFault('full');
  };
  expect(await call(host, 'classify', {asOf: AS_OF, run: 'r'})).toMatchObject({
    ok: true,
    summary: {customers: 5},
  });
});

test('what cannot be remembered as ours is not written', async () => {
  const {host, orders} = openShop({unknowns: {currentonly: 'enough'}});
  const before = orders.texts();
  host.intercept = ({phase, method}) => {
    if (phase === 'before' && method === 'setProperties') throw new ServiceFault();
  };
  expect(await call(host, 'classify', {asOf: AS_OF})).toMatchObject({ok: false, code: 'service'});
  expect(orders.texts()).toEqual(before);
});
