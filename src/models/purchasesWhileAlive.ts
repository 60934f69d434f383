/** Where less than this is left, it adds nothing. */
const NOTHING = 1e-18;
/** Below it a probability is kept as its logarithm. */
const SMALL_LOG = -600;

/**
 * Expected purchases in a time ahead of a customer who may drop out after each of them: what BG/NBD and MBG/NBD share.
 *
 * The customer buys at a rate λ ~ Gamma(R, A) and drops out after a purchase with probability p ~ Beta(a, b). Were nobody to
 * drop out, N purchases would fall into t, N negative binomial with z = t / (A + t); the (j+1)-th happens when N > j and the
 * customer has survived j purchases:
 *
 *     E = Σ_j P(N > j) E[(1-p)^(j + survived)]
 *
 * This equals the closed forms with 2F1 (Fader, Hardie & Lee 2005, eqs. 9 and 10), but all its terms are positive: nothing
 * cancels for short times, and a = 1 is no singularity. Takes some R t / A + 40 (1 + t / A) steps.
 *
 * @param R shape of the rate, above 0
 * @param A its scale, in the unit of t, above 0
 * @param a first parameter of the dropout probability, above 0
 * @param b second, above 0
 * @param t time ahead, not negative
 * @param survived 1 when the customer may have dropped out before the first purchase too, else 0
 * @example purchasesWhileAlive(0.243, 4.414, 0.793, 2.426, 39, 0) // 1.1967, a new customer of the CDNOW fit
 */
export const purchasesWhileAlive = (
  R: number,
  A: number,
  a: number,
  b: number,
  t: number,
  survived: 0 | 1,
): number => {
  if (t === 0) return 0;
  const z = t / (A + t);
  const logZ = -Math.log1p(A / t);
  let logMass = -R * Math.log1p(t / A);
  let mass = Math.exp(logMass);
  let left = -Math.expm1(logMass);
  let alive = survived ? b / (a + b) : 1;
  let expected = 0;
  // Beyond the most likely number the masses fall: once they are nothing, what is left of the sum is rounding.
  const falling = (R * t) / A;
  for (let j = 0; left > NOTHING && (mass > NOTHING || j < falling); j++) {
    expected += left * alive;
    alive *= (b + survived + j) / (a + b + survived + j);
    const ratio = (R + j) / (j + 1);
    if (logMass < SMALL_LOG) {
      logMass += Math.log(ratio) + logZ;
      mass = Math.exp(logMass);
    } else mass *= ratio * z;
    left -= mass;
  }
  return expected;
};
