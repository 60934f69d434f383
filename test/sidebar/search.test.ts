import {helpIn} from '../../scripts/help';
import {matches} from '../../sidebar/search';
import {functions} from '../../src/functions';
import {languageCodes} from '../../src/messages';

test.each([
  ['', true],
  ['ltv', true],
  ['PIRAMIDE', true],
  ['pirámide lugar', true],
  ['lugar del cliente en marte', false],
])('%j is found: %s', (query, found) => {
  expect(matches(query, ['PYRAMID_TIER', 'Lugar de cada cliente en la pirámide; LTV'])).toBe(found);
});

/** What people call it (findings of people who tried it) -> one of the formulas that has to come up. */
test.each([
  ['clv', 'LTV'],
  ['cltv', 'PREDICTED_LTV'],
  ['churn', 'CHURN_RATE'],
  ['abandono', 'INACTIVITY'],
  ['aov', 'EXPECTED_ORDER_VALUE'],
  ['ticket medio', 'EXPECTED_ORDER_VALUE'],
  ['contactos', 'LEAD_CLASS'],
  ['nps', 'HOFMEYR_SEGMENT'],
])('%s finds %s', (query, name) => {
  const found = functions.filter((each) =>
    matches(query, [each.name, ...languageCodes.map((code) => helpIn(code).searches[each.name])]),
  );
  expect(found.map((each) => each.name)).toContain(name);
});
