import {stepBefore, waysOn} from '../../sidebar/failures';
import {languages} from '../../src/messages';

test.each(Object.keys(languages.en.errors))('%s has a way on', (code) => {
  expect(waysOn(code).length).toBeGreaterThan(0);
});

test.each([
  ['busy', ['again'], undefined],
  ['a code of tomorrow', ['again'], undefined],
  ['noCustomerColumn', ['choose', 'again'], undefined],
  ['noAuthorisation', ['authorise', 'again'], undefined],
  ['foreignFilter', ['select'], undefined],
  ['chartSheet', ['again'], 'openOther'],
  ['cellNotBlank', ['again'], 'selectEmpty'],
  ['noRow', ['again'], 'selectRow'],
])('%s: %j', (code, ways, before) => {
  expect(waysOn(code)).toEqual(ways);
  expect(stepBefore(code)).toBe(before);
});
