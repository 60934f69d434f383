import fc from 'fast-check';
import {
  type Action,
  ACTIONS,
  type Risk,
  retentionAction,
  RISKS,
  riskOfChance,
} from '../../src/models/retentionAction';

// models.md 4c, the table value x risk; 266.67 is its worked LTV.
test.each<[number, Risk, number, Action]>([
  [266.67, 'AT_RISK', 100, 'SAVE'],
  [266.67, 'SAFE', 100, 'NURTURE'],
  [99.99, 'AT_RISK', 100, 'AUTOMATE'],
  [99.99, 'SAFE', 100, 'SERVE'],
  [-0.01, 'AT_RISK', 100, 'FIX_OR_LET_GO'],
  [-0.01, 'SAFE', 100, 'FIX'],
  // On the line: LTV >= threshold.
  [100, 'AT_RISK', 100, 'SAVE'],
  [100, 'SAFE', 100, 'NURTURE'],
  // 0 is not below 0.
  [0, 'AT_RISK', 100, 'AUTOMATE'],
  [0, 'SAFE', 100, 'SERVE'],
  [0, 'AT_RISK', 0, 'SAVE'],
  [0, 'SAFE', 0, 'NURTURE'],
  // A negative threshold saves nobody who costs money.
  [-5, 'AT_RISK', -10, 'FIX_OR_LET_GO'],
  [-5, 'SAFE', -10, 'FIX'],
  // Who is gone is gone at any value; who costs money gets no last try either.
  [266.67, 'GONE', 100, 'GONE'],
  [0, 'GONE', 100, 'GONE'],
  [-0.01, 'GONE', 100, 'FIX_OR_LET_GO'],
])('LTV %d, at risk %s, threshold %d: %s', (ltv, atRisk, threshold, action) => {
  expect(retentionAction(ltv, atRisk, threshold)).toBe(action);
});

test('every action can happen', () => {
  const found = [150, 50, -1].flatMap((ltv) =>
    RISKS.map((risk) => retentionAction(ltv, risk, 100)),
  );
  expect([...new Set(found)].sort()).toEqual([...ACTIONS].sort());
});

test('the unit of money does not matter', () => {
  fc.assert(
    fc.property(fc.integer(), fc.nat(), fc.constantFrom(...RISKS), (ltv, threshold, atRisk) => {
      expect(retentionAction(ltv * 10, atRisk, threshold * 10)).toBe(
        retentionAction(ltv, atRisk, threshold),
      );
    }),
  );
});

test.each<[number, Risk]>([
  [0, 'GONE'],
  [0.0999, 'GONE'],
  // On a line one is not below it.
  [0.1, 'AT_RISK'],
  [0.4999, 'AT_RISK'],
  [0.5, 'SAFE'],
  [1, 'SAFE'],
])('a chance of %d: %s', (alive, risk) => {
  expect(riskOfChance(alive)).toBe(risk);
});
