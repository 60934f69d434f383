import {matches} from '../../sidebar/search';

test.each([
  ['', true],
  ['ltv', true],
  ['PIRAMIDE', true],
  ['pirámide lugar', true],
  ['lugar del cliente en marte', false],
])('%j is found: %s', (query, found) => {
  expect(matches(query, ['PYRAMID_TIER', 'Lugar de cada cliente en la pirámide; LTV'])).toBe(found);
});
