import {canContact, CONSENTS} from '../../src/models/consent';

// models.md 6, "Sendable".
test('whether or not it is about similar products, opt-in is yes and the others are no', () => {
  const sendable = (orders: number | undefined, similar: boolean | undefined) =>
    CONSENTS.filter((consent) => canContact(consent, orders, similar));
  expect(sendable(undefined, undefined)).toEqual(['SINGLE', 'DOUBLE']);
  expect(sendable(0, true)).toEqual(['SINGLE', 'DOUBLE']);
  expect(sendable(5, false)).toEqual(['SINGLE', 'DOUBLE']);
  expect(sendable(5, undefined)).toEqual(['SINGLE', 'DOUBLE']);
  expect(sendable(undefined, true)).toEqual(['SINGLE', 'DOUBLE']);
  expect(sendable(1, true)).toEqual(['SINGLE', 'DOUBLE', 'CUSTOMER_EXCEPTION']);
});

test('a blank is no consent', () => {
  expect(canContact(undefined, 5, true)).toBe(false);
});
