import {columnOf, formula, formulaInSpanish} from './evaluate';

const hundred = columnOf(...Array.from({length: 100}, (_, index) => 100 - index));

test('a hundred customers: 1, 4, 15, 80', () => {
  const labels = (formula('PYRAMID_TIER', hundred) as string[][]).map(([label]) => label);
  const of = (label: string) => labels.filter((each) => each === label).length;
  expect([of('Top'), of('Big'), of('Medium'), of('Small')]).toEqual([1, 4, 15, 80]);
});

test('only revenue, and it is 0: unknown', () => {
  expect(formula('PYRAMID_TIER', 0)).toBe('Unknown');
  expect(formula('PYRAMID_TIER', columnOf(5, 0, '', 3))).toEqual([
    ['Top'],
    ['Unknown'],
    [''],
    ['Small'],
  ]);
});

test('classes below the actives, with x and blanks', () => {
  const found = formulaInSpanish(
    'PYRAMID_TIER',
    columnOf(10, 0, -4, 0, 0, 0, 0),
    columnOf('sí', 'x', true, 'no', 0, false, false),
    columnOf('', '', '', 'x', 'No', false, false),
    columnOf('', '', '', '', 1, 'n', ''),
  );
  expect(found).toEqual(
    columnOf(
      'Top',
      'Inactivo',
      'Inactivo',
      'Potencial',
      'Probable',
      'Resto del mundo',
      'Desconocido',
    ),
  );
});

test('a wrong row is left out of the rank and spoils no other', () => {
  expect(
    formula('PYRAMID_TIER', columnOf(10, '80%', '#REF!', 5), columnOf(true, true, true, 'perhaps')),
  ).toEqual(
    columnOf(
      'Top',
      '# revenue: the text “80%” is not a number',
      '# revenue: the error #REF! is not a number',
      '# ever_bought: the text “perhaps” is neither yes nor no',
    ),
  );
});

test('cuts: as percentages, as shares, in a row or a column', () => {
  const byPercentage = formula('PYRAMID_TIER', hundred, '', '', '', [[10, 20, 50]]);
  expect(formula('PYRAMID_TIER', hundred, '', '', '', columnOf(0.1, 0.2, 0.5))).toEqual(
    byPercentage,
  );
  expect(formula('PYRAMID_TIER', hundred, '', '', '', columnOf('', ''))).toEqual(
    formula('PYRAMID_TIER', hundred),
  );
});

test.each([
  [[[1, 5]], 'cuts: takes three rising percentages, such as 1, 5, 20'],
  [[[20, 5, 1]], 'cuts: takes three rising percentages, such as 1, 5, 20'],
  [
    [
      [1, 5],
      [20, ''],
    ],
    'cuts: takes one row or one column, not a block',
  ],
  [[[1, 5, 200]], 'cuts, cell 3: 200 is not between 0 and 100'],
  [[[1, '', 20]], 'cuts, cell 2: a blank is not a number between 0 and 100'],
])('cuts %j are refused', (cuts, sentence) => {
  expect(() => formula('PYRAMID_TIER', hundred, '', '', '', cuts)).toThrow(sentence);
});

test('a row of customers gives a row, a block a block', () => {
  expect(formula('PYRAMID_TIER', [[3, 2, 1]])).toEqual([['Top', 'Small', 'Small']]);
  expect(
    formula(
      'PYRAMID_TIER',
      [
        [3, 2],
        [1, 0],
      ],
      true,
    ),
  ).toEqual([
    ['Top', 'Small'],
    ['Small', 'Inactive'],
  ]);
});
