import type {Cell} from '../../src/cells';
import {functions} from '../../src/functions';
import type {CustomFunction} from '../../src/functions/declaration';
import {formula} from './evaluate';

const cases = functions.flatMap((declared: CustomFunction) =>
  declared.examples.map((example) => ({name: declared.name, ...example})),
);

/** Printed figures carry two to four decimals. */
const near = (found: unknown, printed: unknown): void => {
  if (Array.isArray(printed)) {
    expect(found).toHaveLength(printed.length);
    printed.forEach((part, index) => near((found as unknown[])[index], part));
  } else if (typeof printed === 'number') {
    expect(found as Cell).toBeCloseTo(printed, 2);
  } else expect(found).toEqual(printed);
};

test.each(cases)('$name($cells) is $result', ({name, cells, result}) => {
  near(formula(name, ...cells), result);
});

test('every function has an example', () => {
  expect(functions.filter(({examples}) => examples.length === 0)).toEqual([]);
});

test('an unknown name is a slip of ours', () => {
  expect(() => formula('NO_SUCH')).toThrow(TypeError);
});
