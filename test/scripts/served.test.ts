/** No script of the panel holds what HtmlService would take for a comment. */
import {dangersIn} from '../../scripts/served';

test.each([
  ["a('https://b', /^https:\\/\\//)", []],
  ['a(`b`)', ['a template literal, `b`']],
  ['a(`b${c}//`)', ['a template literal, `b${c}//`']],
  ['a`b`', ['a template literal, `b`']],
  ["a('b\\\nc')", ["a string of several lines, 'b\\\nc'"]],
])('%s', (script, dangers) => {
  expect(dangersIn(script)).toEqual(dangers);
});
