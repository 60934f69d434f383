import {columnOf, formula, formulaInSpanish} from './evaluate';

const message = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'nothing was thrown';
};

test('one cell', () => {
  expect(formula('LTV', 100, 0.8, 0.1)).toBeCloseTo(266.67, 2);
  expect(formula('LTV', 100, 0.8, 0.1, '', '', '')).toBeCloseTo(266.67, 2);
  expect(formula('LTV', 100, 0.8, 0.1, undefined, 'END SURE')).toBeCloseTo(333.33, 2);
  expect(formula('LTV', 100, 0.8, 0.1, null, 'inicio')).toBeCloseTo(366.67, 2);
  expect(formula('LTV', 100, 0.8, 0.1, 3)).toBeCloseTo(164.09, 2);
  expect(formula('LTV', 100, 0.8, 0.1, 3, 'end', 64.09)).toBeCloseTo(100, 2);
});

test.each<[unknown[], string]>([
  [[100, 1.3, 0.1], 'retention: 1.3 is not between 0 and 1'],
  [[100, 80, 0.1], 'retention: 80 is not between 0 and 1'],
  [['', 0.8, 0.1], 'margin: a blank is not a number'],
  [['80%', 0.8, 0.1], 'margin: the text “80%” is not a number'],
  [[100, '80%', 0.1], 'retention: the text “80%” is not a number between 0 and 1'],
  [[100, '#N/A', 0.1], 'retention: the error #N/A is not a number between 0 and 1'],
  [[100, true, 0.1], 'retention: TRUE is not a number between 0 and 1'],
  [[100, new Date(0), 0.1], 'retention: the date 1970-01-01 is not a number between 0 and 1'],
  [[100, NaN, 0.1], 'retention: NaN is not a number between 0 and 1'],
  [[100, 0.8, -1], 'discount: -1 is not above -1'],
  [[100, 0.8, 0.1, 2.5], 'periods: 2.5 is not a whole number'],
  [[100, 0.8, 0.1, -1], 'periods: -1 is not at least 0'],
  [[100, 0.8, 0.1, '', 'later'], 'timing: the text “later” is none of: end, end_sure, start'],
  [[100, 0.8, 0.1, '', '', -5], 'acquisition_cost: -5 is not at least 0'],
  [
    [100, 1, 0],
    'retention: 1 has to be below 1 + discount (1) when periods is blank: the value has no end',
  ],
  [[1e308, 1, 0, 1000], 'The result is too large for a number'],
])('LTV(%j) says: %s', (inputs, sentence) => {
  expect(message(() => formula('LTV', ...inputs))).toBe(sentence);
});

test('in Spanish', () => {
  expect(message(() => formulaInSpanish('LTV', 100, 1.3, 0.1))).toBe(
    'retention: 1,3 no es un número entre 0 y 1',
  );
});

test('no periods without end', () => {
  expect(formula('LTV', 100, 1, 0, 5)).toBe(500);
});

test('a wrong cell spoils its own row only', () => {
  const found = formula('LTV', columnOf(100, 100, 100, 100), columnOf(0.8, 1.3, '#N/A', ''), 0.1);
  expect(found).toEqual([
    [expect.closeTo(266.67, 2)],
    ['# retention: 1.3 is not between 0 and 1'],
    ['# retention: the error #N/A is not a number between 0 and 1'],
    ['# retention: a blank is not a number between 0 and 1'],
  ]);
});

test('blank rows are blank, and the blank tail is cut', () => {
  const found = formula(
    'LTV',
    columnOf(100, '', 100, '', ' '),
    columnOf(0.8, '', 0.8, '', ''),
    0.1,
  );
  expect(found).toEqual([[expect.closeTo(266.67, 2)], [''], [expect.closeTo(266.67, 2)]]);
});
