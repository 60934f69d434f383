import fc from 'fast-check';
import {inverseOf} from '../../src/stats/positiveDefinite';

test('an inverse: the product is the identity, whatever the units of the variables', () => {
  const part = fc.double({min: -3, max: 3, noNaN: true});
  fc.assert(
    fc.property(
      fc.array(part, {minLength: 9, maxLength: 9}),
      fc.array(fc.double({min: 1e-6, max: 1e6, noNaN: true}), {minLength: 3, maxLength: 3}),
      (m, scale) => {
        const at = (i: number, j: number): number => m[3 * i + j] ?? NaN;
        const of = (i: number): number => scale[i] ?? NaN;
        const matrix = new Float64Array(9);
        for (let i = 0; i < 3; i++)
          for (let j = 0; j < 3; j++)
            matrix[3 * i + j] =
              (at(i, 0) * at(j, 0) +
                at(i, 1) * at(j, 1) +
                at(i, 2) * at(j, 2) +
                (i === j ? 1 : 0)) *
              of(i) *
              of(j);
        const inverse = inverseOf(matrix, 3);
        expect(inverse).toBeDefined();
        for (let i = 0; i < 3; i++)
          for (let j = 0; j < 3; j++) {
            let sum = 0;
            for (let k = 0; k < 3; k++)
              sum += (matrix[3 * i + k] ?? NaN) * (inverse?.[3 * k + j] ?? NaN);
            expect(Math.abs((sum / of(i)) * of(j) - (i === j ? 1 : 0))).toBeLessThan(1e-10);
          }
      },
    ),
  );
});

test.each([
  ['singular', [1, 1, 1, 1]],
  ['a saddle', [1, 2, 2, 1]],
  ['a maximum', [-1, 0, 0, -1]],
  ['nothing', [0, 0, 0, 0]],
  ['no number', [NaN, 0, 0, 1]],
])('%s: none', (_name, matrix) => {
  expect(inverseOf(Float64Array.from(matrix), 2)).toBeUndefined();
});
