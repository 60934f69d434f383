import fc from 'fast-check';
import {type Action, ACTIONS, retentionAction} from '../../src/models/retentionAction';

// models.md 4c, the table value x risk; 266.67 is its worked LTV.
test.each<[number, boolean, number, Action]>([
  [266.67, true, 100, 'SAVE'],
  [266.67, false, 100, 'NURTURE'],
  [99.99, true, 100, 'AUTOMATE'],
  [99.99, false, 100, 'SERVE'],
  [-0.01, true, 100, 'FIX_OR_LET_GO'],
  [-0.01, false, 100, 'FIX'],
  // On the line: LTV >= threshold.
  [100, true, 100, 'SAVE'],
  [100, false, 100, 'NURTURE'],
  // 0 is not below 0.
  [0, true, 100, 'AUTOMATE'],
  [0, false, 100, 'SERVE'],
  [0, true, 0, 'SAVE'],
  [0, false, 0, 'NURTURE'],
  // A negative threshold saves nobody who costs money.
  [-5, true, -10, 'FIX_OR_LET_GO'],
  [-5, false, -10, 'FIX'],
])('LTV %d, at risk %s, threshold %d: %s', (ltv, atRisk, threshold, action) => {
  expect(retentionAction(ltv, atRisk, threshold)).toBe(action);
});

test('every action can happen', () => {
  const found = [150, 50, -1].flatMap((ltv) =>
    [true, false].map((risk) => retentionAction(ltv, risk, 100)),
  );
  expect([...new Set(found)].sort()).toEqual([...ACTIONS].sort());
});

test('the unit of money does not matter', () => {
  fc.assert(
    fc.property(fc.integer(), fc.nat(), fc.boolean(), (ltv, threshold, atRisk) => {
      expect(retentionAction(ltv * 10, atRisk, threshold * 10)).toBe(
        retentionAction(ltv, atRisk, threshold),
      );
    }),
  );
});
