import {columnOf, formula, formulaInSpanish} from './evaluate';

const segment = (...inputs: unknown[]) => formula('HOFMEYR_SEGMENT', ...inputs);

test('labels in the language of the spreadsheet', () => {
  expect(segment(10, 10, 1, 1)).toBe('Entrenched');
  expect(formulaInSpanish('HOFMEYR_SEGMENT', 10, 10, 1, 1)).toBe('Atrincherado');
  expect(formulaInSpanish('HOFMEYR_SEGMENT', 9, 8, '', 5)).toBe('Sin datos');
});

test.each(['1-5', '1..5', '1 to 5', '1 a 5', ' 1 – 5 ', '1 TO 5', '1.0..5.0'])(
  'scale %s',
  (scale) => {
    expect(segment(5, 4, 5, 5, scale)).toBe('Average');
  },
);

test('other scales', () => {
  expect(segment(4, 10, 0, 0, '0-10')).toBe('Average'); // 4/10 is the very bound of medium.
  expect(segment(100, 100, 0, 0, '0..100')).toBe('Entrenched');
  expect(segment(5, 5, -5, 0, '-5..5')).toBe('Entrenched');
  // A single number is the highest mark.
  expect(segment(5, 5, 1, 5, 5)).toBe(segment(5, 5, 1, 5, '1..5'));
  expect(segment(7, 7, 1, 7, '7')).toBe('Entrenched');
});

test.each<[unknown, string]>([
  [
    new Date(Date.UTC(2026, 0, 10)),
    'scale: the cell became the date 2026-01-10; write the scale with dots, 1..10',
  ],
  [7.5, 'scale: 7.5 is no scale from low to high, such as 1..10'],
  ['10-1', 'scale: the text “10-1” is no scale from low to high, such as 1..10'],
  ['stars', 'scale: the text “stars” is no scale from low to high, such as 1..10'],
])('scale %s is refused', (scale, sentence) => {
  expect(() => segment(1, 1, 1, 1, scale)).toThrow(sentence);
});

test('yes and no without grade', () => {
  for (const yes of ['yes', 'Sí', 'SI', true]) expect(segment(9, 8, yes, 2)).toBe('Shallow');
  for (const no of ['no', 'No', 'ninguno', false]) expect(segment(9, 8, no)).toBe('Entrenched');
  expect(segment(9, 8, 'yes')).toBe('Average');
});

test('non-customers', () => {
  expect(segment(5, 5, 8, 5, '', false)).toBe('Available');
  expect(segment(8, 5, 6, 5, '', 'no')).toBe('Weakly unavailable');
  expect(segment('none', '', 9, '')).toBe('Available');
  expect(segment('Ninguno', '', 'no', '', '', 'no')).toBe('Weakly unavailable');
  expect(segment('none', '', '', '', '', false)).toBe('No data');
  expect(() => segment('none', '', 9, '', '', true)).toThrow('happy: says there is no provider');
});

test('an answer outside the scale names its cell', () => {
  expect(() => segment(11, 5, 5, 5)).toThrow('happy: 11 is not between 1 and 10');
  expect(() => segment(5, 5, 2, 7, '1..5')).toThrow('different: 7 is not between 1 and 5');
  expect(() => segment(5, 5, 'maybe', 7)).toThrow(
    'attracted: the text “maybe” is neither a number nor one of: yes, no, rejects',
  );
});

test('a range: missing is no data, wrong is a sentence, blank is blank', () => {
  const found = segment(
    columnOf(10, 9, '', 0, ''),
    columnOf(10, 8, '', 5, 5),
    columnOf(1, '', '', 5, 5),
    columnOf(1, 5, '', 5, ''),
    '1-10',
  );
  expect(found).toEqual(
    columnOf('Entrenched', 'No data', '', '# happy: 0 is not between 1 and 10', 'No data'),
  );
});
