/**
 * The inverse of a symmetric matrix, by Cholesky's decomposition.
 *
 * @param matrix row by row, n x n
 * @returns row by row; undefined where the matrix is not positive definite, or so near to singular that rounding decides
 * @example inverseOf(Float64Array.of(2, 0, 0, 4), 2) // 0.5, 0, 0, 0.25
 */
export const inverseOf = (matrix: Float64Array, n: number): Float64Array | undefined => {
  const at = (m: Float64Array, i: number, j: number): number => m[i * n + j] as number;
  // Scaled to a diagonal of ones, so that what is too small does not depend on units.
  const scale = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    if (!(at(matrix, i, i) > 0 && at(matrix, i, i) < Infinity)) return undefined;
    scale[i] = Math.sqrt(at(matrix, i, i));
  }
  const lower = new Float64Array(n * n);
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= i; j++) {
      let rest = at(matrix, i, j) / ((scale[i] as number) * (scale[j] as number));
      for (let k = 0; k < j; k++) rest -= at(lower, i, k) * at(lower, j, k);
      if (i !== j) lower[i * n + j] = rest / at(lower, j, j);
      else if (rest > SINGULAR) lower[i * n + i] = Math.sqrt(rest);
      else return undefined;
    }
  const inverse = new Float64Array(n * n);
  for (let column = 0; column < n; column++) {
    const solved = new Float64Array(n);
    for (let i = 0; i < n; i++) {
      let rest = i === column ? 1 : 0;
      for (let k = 0; k < i; k++) rest -= at(lower, i, k) * (solved[k] as number);
      solved[i] = rest / at(lower, i, i);
    }
    for (let i = n - 1; i >= 0; i--) {
      let rest = solved[i] as number;
      for (let k = i + 1; k < n; k++) rest -= at(lower, k, i) * (solved[k] as number);
      solved[i] = rest / at(lower, i, i);
    }
    for (let i = 0; i < n; i++)
      inverse[i * n + column] =
        (solved[i] as number) / ((scale[i] as number) * (scale[column] as number));
  }
  return inverse;
};

/** What is left of a diagonal of ones, below which it is rounding. */
const SINGULAR = 1e-12;
