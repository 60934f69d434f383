import {
  acquisitionType,
  type AcquisitionType,
  isPromoOnly,
  type Newcomer,
} from '../../src/models/acquisition';

// models.md 7, the rule, from its first question to its last.
test.each<[Newcomer, AcquisitionType]>([
  [{previousProvider: 'NAMED', boughtBefore: true, buysElsewhere: true}, 'REACTIVATED'],
  [{previousProvider: 'NONE', boughtBefore: true}, 'REACTIVATED'],
  [{previousProvider: undefined, boughtBefore: true}, 'REACTIVATED'],
  [{previousProvider: 'NONE'}, 'NEW_TO_CATEGORY'],
  [{previousProvider: 'NONE', boughtBefore: false, incentive: true}, 'NEW_TO_CATEGORY'],
  [{previousProvider: undefined}, 'UNKNOWN'],
  [{previousProvider: undefined, buysElsewhere: true, incentive: true}, 'UNKNOWN'],
  [{previousProvider: 'NAMED'}, 'NEW_TO_COMPANY'],
  [{previousProvider: 'NAMED', incentive: true}, 'NEW_TO_COMPANY'],
  [{previousProvider: 'NAMED', buysElsewhere: true}, 'PORTFOLIO'],
  [{previousProvider: 'NAMED', buysElsewhere: true, reason: 'OFFER'}, 'PORTFOLIO'],
  [{previousProvider: 'NAMED', buysElsewhere: false, reason: 'OFFER'}, 'SWITCHER'],
  [{previousProvider: 'NAMED', buysElsewhere: false, incentive: true}, 'SWITCHER'],
  [{previousProvider: 'NAMED', buysElsewhere: false, reason: 'OTHER', incentive: true}, 'SWITCHER'],
  [{previousProvider: 'NAMED', buysElsewhere: false, reason: 'OTHER'}, 'CONVERTED'],
  [{previousProvider: 'NAMED', buysElsewhere: false}, 'NEW_TO_COMPANY'],
])('%j: %s', (newcomer, expected) => {
  expect(acquisitionType(newcomer)).toBe(expected);
});

// models.md 7: 80% of the orders, at least two.
test.each([
  [1, 1, false],
  [2, 2, true],
  [2, 1, false],
  [5, 4, true],
  [5, 3, false],
  [10, 8, true],
  [11, 8, false],
  [0, 0, false],
])('%d orders, %d on incentive: %s', (orders, withIncentive, expected) => {
  expect(isPromoOnly(orders, withIncentive)).toBe(expected);
});
