/** Leads by fit and interest, and by the four questions of BANT. All numbers are our rules; that interest decays is common practice. */

export const LEAD_CLASSES = [
  'HOT',
  'QUALIFIED',
  'NURTURE',
  'REVIEW',
  'COLD',
  'CO_REG',
  'NO_DATA',
] as const;
export type LeadClass = (typeof LEAD_CLASSES)[number];

/** From these points on a score is high, and middling. */
const HIGH = 70;
const MIDDLING = 40;

/** Days without action in which interest halves. */
const HALF_LIFE = 30;

const check = (score: number | undefined, most: number): void => {
  if (score !== undefined && !(score >= 0 && score <= most))
    throw new RangeError('a score is outside 0 to 100, or days are negative');
};

/**
 * Interest left after days without any action of the lead: halves every 30 days.
 *
 * @param interest 0 to 100 on the day of the last action
 * @throws RangeError when interest is outside 0 to 100 or days are negative
 * @example leadInterest(80, 45) // 28.28
 */
export const leadInterest = (interest: number, daysIdle: number): number => {
  check(interest, 100);
  check(daysIdle, Infinity);
  return interest * 2 ** (-daysIdle / HALF_LIFE);
};

export interface Lead {
  /** How well the lead fits our customers, 0 to 100. */
  readonly fit: number | undefined;
  /** Interest shown by own actions, 0 to 100. */
  readonly interest: number | undefined;
  /** Days since the lead's last action; left out: 0. */
  readonly daysIdle?: number | undefined;
  /** Opted in on somebody else's form. */
  readonly coRegistered?: boolean | undefined;
  /** A quote, a demo or a call was asked for and stands. */
  readonly request?: boolean | undefined;
}

/** Rows: fit high, middling, low. Columns: interest the same. */
const GRID: readonly (readonly LeadClass[])[] = [
  ['HOT', 'QUALIFIED', 'NURTURE'],
  ['HOT', 'QUALIFIED', 'NURTURE'],
  ['REVIEW', 'COLD', 'COLD'],
];

const place = (score: number): number => (score >= HIGH ? 0 : score >= MIDDLING ? 1 : 2);

/**
 * The lead's class: fit A, B, C against interest 1, 2, 3, each with lines at 70 and 40.
 *
 * A request that stands lifts interest to 70, however long ago. CO_REG overrides while a co-registered lead has shown less than
 * 40 by own actions, before decay: whoever once acted does not fall back into it. Fit or interest unknown: NO_DATA.
 *
 * @throws RangeError when a score is outside 0 to 100 or days are negative
 * @example leadClass({fit: 75, interest: 80}) // 'HOT'
 */
export const leadClass = ({fit, interest, daysIdle, coRegistered, request}: Lead): LeadClass => {
  check(fit, 100);
  const idle = daysIdle ?? 0;
  const decayed = interest === undefined ? undefined : leadInterest(interest, idle);
  const now = request === true ? Math.max(decayed ?? HIGH, HIGH) : decayed;
  if (now === undefined) return 'NO_DATA';
  if (coRegistered === true && request !== true && (interest ?? 0) < MIDDLING) return 'CO_REG';
  return fit === undefined ? 'NO_DATA' : (GRID[place(fit)]?.[place(now)] ?? 'NO_DATA');
};

export const BANT_RESULTS = ['READY', 'NOT_READY', 'UNKNOWN'] as const;
export type Bant = (typeof BANT_RESULTS)[number];

/**
 * Budget, authority, need, time: READY with the need and any two others, NOT_READY once that can no longer be reached, UNKNOWN
 * until then. undefined is not yet known, which is not No.
 *
 * @example bant(true, true, true, undefined) // 'READY'
 */
export const bant = (
  budget: boolean | undefined,
  authority: boolean | undefined,
  need: boolean | undefined,
  time: boolean | undefined,
): Bant => {
  const others = [budget, authority, time];
  const denied = others.filter((answer) => answer === false).length;
  if (need === false || denied > 1) return 'NOT_READY';
  const confirmed = others.filter((answer) => answer === true).length;
  return need === true && confirmed > 1 ? 'READY' : 'UNKNOWN';
};
