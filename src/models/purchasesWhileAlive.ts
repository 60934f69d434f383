/** Taken once: in a sandboxed context a global is slow to reach. */
const {abs, cosh, exp, expm1, hypot, log, log1p, max, min, sinh, sqrt} = Math;

/** Beside what is expected, less than this adds nothing. */
const NOTHING = 1e-18;
/** Below it a probability is kept as its logarithm. */
const SMALL_LOG = -600;
/** Steps that the sum may take; beyond, the integral is cheaper. */
const MOST_STEPS = 5000;

/** What is believed of how often a customer buys and drops out. All above 0. */
export interface Buying {
  /** Shape of the rate. */
  readonly R: number;
  /** Its scale, in the unit of time. */
  readonly A: number;
  /** First parameter of the dropout probability. */
  readonly a: number;
  /** Second. */
  readonly b: number;
}

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
 * cancels for short times, and a = 1 is no singularity. Takes some R t / A + 40 (1 + t / A) steps; where these are too many,
 * {@link integralOverDropout} gives the same to ten digits.
 *
 * @param t time ahead, not negative
 * @param survived 1 when the customer may have dropped out before the first purchase too, else 0
 * @example purchasesWhileAlive({R: 0.243, A: 4.414, a: 0.793, b: 2.426}, 39, 0) // 1.1967, a new customer of the CDNOW fit
 */
export const purchasesWhileAlive = ({R, A, a, b}: Buying, t: number, survived: 0 | 1): number => {
  if (t === 0) return 0;
  if (!((R * t) / A + 40 * (1 + t / A) < MOST_STEPS))
    return integralOverDropout({R, A, a, b}, t, survived);
  const z = t / (A + t);
  const logZ = -log1p(A / t);
  let logMass = -R * log1p(t / A);
  let mass = exp(logMass);
  let left = -expm1(logMass);
  let alive = survived ? b / (a + b) : 1;
  let expected = 0;
  // Beyond the most likely number the masses fall: once they are nothing, what is left of the sum is rounding.
  const falling = (R * t) / A;
  for (let j = 0; left > NOTHING * expected && (mass > NOTHING * expected || j < falling); j++) {
    expected += left * alive;
    alive *= (b + survived + j) / (a + b + survived + j);
    const ratio = (R + j) / (j + 1);
    if (logMass < SMALL_LOG) {
      logMass += log(ratio) + logZ;
      mass = exp(logMass);
    } else mass *= ratio * z;
    left -= mass;
  }
  return expected;
};

/** Steps of the trapezoidal rule, whose error falls as exp(-2π d / step) with the distance d of the nearest singularity. */
const STEP = 0.08;
const SMALLEST_STEP = 0.002;

/**
 * The same expectation as ∫ Beta(p) (1 - (1 + p t / A)^-R) / p (1-p)^survived dp, with the sum over purchases and the rate
 * integrated out.
 *
 * Over u = ln(p / (1-p)) = ln(a/b) + w sinh(v), by the trapezoidal rule: it converges exponentially, however large the
 * numbers. Some 100 to 1,000 steps. Beta's density is normalised by its own sum over the same points.
 */
const integralOverDropout = ({R, A, a, b}: Buying, t: number, survived: 0 | 1): number => {
  const centre = log(a) - log(b);
  const width = min(1, sqrt(1 / a + 1 / b));
  // Where the time ahead begins to matter: at p = A / t, or for many purchases at A / (R t).
  const logTime = log(t) - log(A);
  const bend = -logTime - max(0, log(R)) - centre;
  // Where the weight's own fall begins, on the far side of its peak.
  const edge = abs(centre) - max(0, log(centre < 0 ? b : a));
  const step = max(SMALLEST_STEP, STEP / hypot(1, bend, edge));
  const logWeight = (u: number): number =>
    u < 0 ? a * u - (a + b) * log1p(exp(u)) : -b * u - (a + b) * log1p(exp(-u));
  const peak = logWeight(centre);
  /** (1 - (1 + p t / A)^-R) / p; where p is too small for a number, what it tends to is R t / A. */
  const purchases = (u: number): number => {
    const logP = -log1p(exp(-u));
    const y = exp((logP > -Infinity ? logP : u) + logTime);
    const w = R * log1p(y);
    if (y > 1) return -expm1(-w) * (1 + exp(-u));
    const slope = y > 0 ? log1p(y) / y : 1;
    return ((R * t) / A) * slope * (w > 0 ? -expm1(-w) / w : 1);
  };
  let whole = 0;
  let sum = 0;
  /** @returns whether this point still adds something: to the left purchases may rise as the weight falls */
  const add = (v: number): boolean => {
    const u = centre + width * sinh(v);
    const weight = exp(logWeight(u) - peak + log(cosh(v)));
    const part = weight * (survived ? 1 / (1 + exp(u)) : 1) * purchases(u);
    whole += weight;
    sum += part;
    return weight > NOTHING || part > NOTHING * sum;
  };
  add(0);
  for (let k = 1; add(k * step); k++);
  for (let k = 1; add(-k * step); k++);
  return sum / whole;
};
