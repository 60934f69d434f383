/** Positive nodes of Legendre's polynomial of degree 16 and their weights (Abramowitz & Stegun, table 25.4). */
const NODES = [
  0.09501250983763744, 0.2816035507792589, 0.45801677765722737, 0.6178762444026438,
  0.755404408355003, 0.8656312023878318, 0.9445750230732326, 0.9894009349916499,
] as const;
const WEIGHTS = [
  0.1894506104550685, 0.18260341504492358, 0.16915651939500254, 0.14959598881657674,
  0.12462897125553388, 0.09515851168249279, 0.062253523938647894, 0.027152459411754096,
] as const;

/**
 * Integral over [from, to] by one panel of Gauss and Legendre with 16 nodes: exact for polynomials up to degree 31, and to
 * some 15 digits for functions that have no singularity nearer than the panel is long. Evaluates no end.
 *
 * @example integrate((x) => x * x, 0, 3) // 9
 */
export const integrate = (of: (x: number) => number, from: number, to: number): number => {
  const half = (to - from) / 2;
  const middle = from + half;
  let sum = 0;
  for (let i = 0; i < NODES.length; i++) {
    const step = half * (NODES[i] as number);
    sum += (WEIGHTS[i] as number) * (of(middle - step) + of(middle + step));
  }
  return half * sum;
};
