/** The next step by silence and by what a model expects, customer by customer. */
import {indexOf} from '../../src/classes/classes';
import {nextSteps} from '../../src/classes/nextStep';
import type {Expectations} from '../../src/classes/prediction';
import {ACTIVITIES} from '../../src/models/lifecycle';
import {TIERS} from '../../src/models/pyramid';
import {ACTIONS} from '../../src/models/retentionAction';

const ACTIVITY = indexOf(ACTIVITIES);
const TIER = indexOf(TIERS);
const AS_OF = 20000;
const NONE = 255;

interface Person {
  readonly state?: keyof typeof ACTIVITY;
  readonly silence: number;
  readonly ltv: number;
  readonly alive?: number;
  readonly predicted?: number;
}

const stepsOf = (people: readonly Person[], threshold?: number, isPredicted = true) => {
  const column = (of: (person: Person) => number): Float64Array =>
    Float64Array.from(people.map(of));
  const action = new Uint8Array(people.length).fill(NONE);
  const alive = column((person) => person.alive ?? NaN);
  const ltv = column((person) => person.predicted ?? NaN);
  const expected: Expectations = {alive, ltv, orders: alive, value: ltv};
  const line = nextSteps(
    {last: Int32Array.from(people.map(({silence}) => AS_OF - silence))},
    {
      action,
      activity: Uint8Array.from(people.map(({state}) => (state ? ACTIVITY[state] : NONE))),
      goneFrom: column(() => 300),
      ltv: column((person) => person.ltv),
      tier: Uint8Array.from(people.map(() => TIER.SMALL)),
    },
    {asOf: AS_OF, threshold},
    isPredicted ? expected : undefined,
  );
  return {steps: Array.from(action, (each) => ACTIONS[each]), ...line};
};

test('without a model: gone from the line of silence on', () => {
  const people: Person[] = [
    {state: 'LAPSED', silence: 300, ltv: 500},
    {state: 'LAPSED', silence: 299, ltv: 500},
    {state: 'LAPSED', silence: 299, ltv: 50},
    {state: 'LAPSED', silence: 900, ltv: -1},
    {state: 'ACTIVE', silence: 5, ltv: 50},
    {state: 'ACTIVE', silence: 5, ltv: NaN},
    {silence: 5, ltv: 500},
  ];
  expect(stepsOf(people, 100, false)).toEqual({
    steps: ['GONE', 'SAVE', 'AUTOMATE', 'FIX_OR_LET_GO', 'SERVE', undefined, undefined],
    threshold: 100,
    thresholdOf: 'kept',
  });
});

test('with a model its chance and its value decide, whatever the silence says', () => {
  const people: Person[] = [
    // As the report of a new user had it: 0.1% and “Save”, for an LTV of 4213.61 if kept.
    {state: 'LAPSED', silence: 200, ltv: 4213.61, alive: 0.001, predicted: 1.4},
    {state: 'LAPSED', silence: 900, ltv: 500, alive: 0.8, predicted: 300},
    {state: 'ACTIVE', silence: 5, ltv: 500, alive: 0.3, predicted: 120},
    {state: 'ACTIVE', silence: 5, ltv: 500, alive: 0.3, predicted: 20},
    {state: 'ACTIVE', silence: 5, ltv: 500, alive: 0.9, predicted: 99},
    // Who costs more than they bring does so whatever a shop's margin says of their orders.
    {state: 'ACTIVE', silence: 5, ltv: -3, alive: 0.9, predicted: 99},
  ];
  expect(stepsOf(people, 100)).toEqual({
    steps: ['GONE', 'NURTURE', 'SAVE', 'AUTOMATE', 'SERVE', 'FIX'],
    threshold: 100,
    thresholdOf: 'predicted',
  });
});

test('of whom a model tells nothing, LTV and silence decide, each by its own line', () => {
  const people: Person[] = [
    {state: 'LAPSED', silence: 400, ltv: 900},
    {state: 'LAPSED', silence: 200, ltv: 900},
    {state: 'ACTIVE', silence: 5, ltv: 800, alive: 0.9, predicted: 30},
    {state: 'ACTIVE', silence: 5, ltv: 700, alive: 0.9, predicted: 10},
  ];
  const {steps, threshold} = stepsOf(people);
  expect(steps).toEqual(['GONE', 'SAVE', 'NURTURE', 'SERVE']);
  expect(threshold).toBe(20);
});

test('a model without values gives the chance, and the LTV if kept the value', () => {
  const people: Person[] = [
    {state: 'ACTIVE', silence: 5, ltv: 500, alive: 0.3},
    {state: 'LAPSED', silence: 900, ltv: 50, alive: 0.6},
    {state: 'LAPSED', silence: 100, ltv: 500, alive: 0.05},
  ];
  expect(stepsOf(people, 100)).toEqual({
    steps: ['SAVE', 'SERVE', 'GONE'],
    threshold: 100,
    thresholdOf: 'kept',
  });
});
