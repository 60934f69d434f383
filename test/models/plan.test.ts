import {STAGES} from '../../src/models/lifecycle';
import {PLAN_PARTS, PLAN_STAGES, planStage} from '../../src/models/plan';

// models.md 9, the rows and columns of the plan table.
test('a plan for every stage and for those at risk', () => {
  expect(PLAN_STAGES).toEqual([
    'ACQUISITION',
    'CONVERSION',
    'GROWTH',
    'RETENTION',
    'AT_RISK',
    'REACTIVATION',
  ]);
  expect(PLAN_PARTS).toEqual(['OBJECTIVE', 'MESSAGE', 'CONTROL_RATIO']);
});

test('who is at risk is asked before all else', () => {
  for (const stage of STAGES) {
    expect(planStage(stage, 'ACTIVE')).toBe(stage);
    expect(planStage(stage, 'LAPSED')).toBe(stage);
    expect(planStage(stage, undefined)).toBe(stage);
    expect(planStage(stage, 'AT_RISK')).toBe('AT_RISK');
  }
});
