/** An execution where others have run before does what one in a fresh context does: call by call, cell by cell. */
import type {Intercept} from 'sheets-here/host';
import {tour} from './tour';

const visit = async (warm: boolean) => {
  const log: string[] = [];
  const intercept: Intercept = ({phase, index, kind, service, method}) =>
    void (phase === 'before' && log.push(`${String(index)} ${kind} ${service}.${method}`));
  const steps = await tour({warm, intercept});
  return {steps, log};
};

test('the whole tour, warm and warm again, is as it is fresh', async () => {
  const fresh = await visit(false);
  expect(fresh.steps.length).toBeGreaterThan(20);
  expect(fresh.log.length).toBeGreaterThan(500);
  // The second finds what the first has left, in a book of its own.
  for (const found of [await visit(true), await visit(true)]) expect(found).toEqual(fresh);
}, 60_000);
