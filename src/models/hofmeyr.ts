/**
 * Commitment in the manner of Hofmeyr's Conversion Model: eight segments from four answers.
 *
 * The segments and the direction of each force are published (Hofmeyr & Rice; Buttle & Maklan ch. 3). The commercial
 * processing is not: levels, tables and thresholds here are our own. A guide for conversation and priority, not a
 * probability of leaving.
 */

/** Customers from most to least committed, then non-customers from most to least open. */
export const SEGMENTS = [
  'ENTRENCHED',
  'AVERAGE',
  'SHALLOW',
  'CONVERTIBLE',
  'AVAILABLE',
  'AMBIVALENT',
  'WEAKLY_UNAVAILABLE',
  'STRONGLY_UNAVAILABLE',
  'NO_DATA',
] as const;
export type Segment = (typeof SEGMENTS)[number];

export interface Scale {
  readonly low: number;
  readonly high: number;
}

export interface Answers {
  /** How happy with us (a non-customer: with the current provider); NONE: has no provider. */
  readonly happy: number | 'NONE' | undefined;
  /** How much the choice matters. */
  readonly matters: number | undefined;
  /** How much an alternative (a non-customer: our offer) attracts; YES without grade is medium; REJECTS: the category. */
  readonly attracted: number | 'YES' | 'NO' | 'REJECTS' | undefined;
  /** How different they are, in favour of the present provider. */
  readonly different: number | undefined;
}

export const BONDS = ['BROKEN', 'WEAK', 'GOOD', 'STRONG'] as const;
export type Bond = (typeof BONDS)[number];

export interface Commitment {
  readonly segment: Segment;
  /** Customers only: what holds, and what draws away (0 to 2). */
  readonly bond?: Bond;
  readonly pull?: number;
  /** An answer is missing; medium was taken for it. From the worst segment it could be to the best. */
  readonly partial?: readonly [worst: Segment, best: Segment];
  /** All four answers are equal: perhaps given without thought. */
  readonly straightLine: boolean;
  /** Unhappy, yet no alternative attracts. */
  readonly captive: boolean;
}

type Level = 0 | 1 | 2;
const LEVELS: readonly Level[] = [0, 1, 2];

/** 3/4 on a scale of 1 to 5 sits exactly on a bound; decimal answers reach it only but for rounding. */
const EPSILON = 1e-9;

/** The answer's place on its scale, 0 to 1. */
const placeOn = ({low, high}: Scale, answer: number): number => {
  const place = (answer - low) / (high - low);
  if (!(place >= 0 && place <= 1)) throw new RangeError('an answer lies outside the scale');
  return place;
};

const levelOf = (place: number): Level =>
  place >= 0.75 - EPSILON ? 2 : place >= 0.4 - EPSILON ? 1 : 0;

/** Involvement scales satisfaction: [happy][matters], each low, medium, high. */
const BOND: readonly (readonly Bond[])[] = [
  ['BROKEN', 'BROKEN', 'BROKEN'],
  ['BROKEN', 'WEAK', 'GOOD'],
  ['WEAK', 'GOOD', 'STRONG'],
];

/** Ambivalence scales attraction: [attracted][different]. */
const PULL: readonly (readonly number[])[] = [
  [0, 0, 0],
  [2, 1, 0],
  [2, 2, 1],
];

/** Bond against pull. */
const SEGMENT: Readonly<Record<Bond, readonly Segment[]>> = {
  STRONG: ['ENTRENCHED', 'AVERAGE', 'SHALLOW'],
  GOOD: ['AVERAGE', 'SHALLOW', 'CONVERTIBLE'],
  WEAK: ['SHALLOW', 'SHALLOW', 'CONVERTIBLE'],
  BROKEN: ['SHALLOW', 'CONVERTIBLE', 'CONVERTIBLE'],
};

const bondOf = (happy: Level, matters: Level): Bond => BOND[happy]?.[matters] ?? 'BROKEN';
const pullOf = (attracted: Level, different: Level): number => PULL[attracted]?.[different] ?? 0;
const segmentOf = (bond: Bond, pull: number): Segment => SEGMENT[bond][pull] ?? 'NO_DATA';

/** The worst and the best segment over every level that a missing answer may have. */
const rangeOf = (
  happy: Level,
  matters: readonly Level[],
  attracted: Level,
  different: readonly Level[],
): readonly [Segment, Segment] => {
  const places = matters.flatMap((m) =>
    different.map((d) => SEGMENTS.indexOf(segmentOf(bondOf(happy, m), pullOf(attracted, d)))),
  );
  const segmentAt = (place: number): Segment => SEGMENTS[place] ?? 'NO_DATA';
  return [segmentAt(Math.max(...places)), segmentAt(Math.min(...places))];
};

const isStraightLine = ({happy, matters, attracted, different}: Answers): boolean =>
  typeof happy === 'number' && happy === matters && happy === attracted && happy === different;

const noData = (answers: Answers): Commitment => ({
  segment: 'NO_DATA',
  straightLine: isStraightLine(answers),
  captive: false,
});

/** YES without grade is the middle of the scale; NO, as little as can be. */
const attractionOf = (scale: Scale, attracted: number | 'YES' | 'NO' | 'REJECTS'): number =>
  typeof attracted === 'number' ? placeOn(scale, attracted) : attracted === 'YES' ? 0.5 : 0;

/**
 * Commitment of a customer: Entrenched, Average, Shallow or Convertible.
 *
 * Levels: high from 0.75 of the scale, medium from 0.40. Bond from happiness and involvement, pull from attraction and
 * difference, the segment from both. Happy or attracted missing: NO_DATA. Matters missing, or different missing while
 * something attracts: medium is taken, and `partial` gives the range. While nothing attracts, different is not asked.
 *
 * @throws RangeError when an answer lies outside the scale: never clipped
 * @example customerCommitment({happy: 9, matters: 8, attracted: 6, different: 9}, {low: 1, high: 10}); // ENTRENCHED
 */
export const customerCommitment = (answers: Answers, scale: Scale): Commitment => {
  const {happy, matters, attracted, different} = answers;
  if (typeof happy !== 'number' || attracted === undefined) return noData(answers);
  const happyLevel = levelOf(placeOn(scale, happy));
  const attractedLevel = levelOf(attractionOf(scale, attracted));
  const mattersLevel = matters === undefined ? 1 : levelOf(placeOn(scale, matters));
  const differentLevel = different === undefined ? 1 : levelOf(placeOn(scale, different));
  const bond = bondOf(happyLevel, mattersLevel);
  const pull = pullOf(attractedLevel, differentLevel);
  const differentMissing = different === undefined && attractedLevel > 0;
  const found = {
    segment: segmentOf(bond, pull),
    bond,
    pull,
    straightLine: isStraightLine(answers),
    captive: happyLevel === 0 && attractedLevel === 0,
  };
  if (matters !== undefined && !differentMissing) return found;
  const partial = rangeOf(
    happyLevel,
    matters === undefined ? LEVELS : [mattersLevel],
    attractedLevel,
    differentMissing ? LEVELS : [differentLevel],
  );
  return {...found, partial};
};

/** Thresholds of the preference gap: on 1-10 within 1 point ambivalent, 2 to 3 weakly, 4 and more strongly. */
const EQUAL_GAP = 0.12;
const STRONG_GAP = 0.44;

const newcomerSegment = (scale: Scale, attracted: NonNullable<Answers['attracted']>): Segment => {
  if (attracted === 'REJECTS') return 'STRONGLY_UNAVAILABLE';
  const level = levelOf(attractionOf(scale, attracted));
  return level === 2 ? 'AVAILABLE' : level === 1 ? 'AMBIVALENT' : 'WEAKLY_UNAVAILABLE';
};

const outsiderSegment = (scale: Scale, answers: Answers, gap: number): Segment => {
  if (gap > EQUAL_GAP + EPSILON) return 'AVAILABLE';
  if (gap >= -EQUAL_GAP - EPSILON) return 'AMBIVALENT';
  const isHigh = (answer: number | undefined): boolean =>
    answer !== undefined && levelOf(placeOn(scale, answer)) === 2;
  const settled = isHigh(answers.matters) && isHigh(answers.different);
  return gap <= -STRONG_GAP + EPSILON || settled ? 'STRONGLY_UNAVAILABLE' : 'WEAKLY_UNAVAILABLE';
};

/**
 * Availability of a non-customer: Available, Ambivalent, Weakly or Strongly unavailable.
 *
 * gap = attraction of our offer - happiness with the current provider, both 0 to 1. Matters and different both high make a
 * preference for the current provider strong. Without a provider (`happy` NONE) attraction alone decides.
 *
 * @throws RangeError when an answer lies outside the scale
 * @example outsiderCommitment({happy: 5, matters: 5, attracted: 8, different: 5}, {low: 1, high: 10}); // AVAILABLE
 */
export const outsiderCommitment = (answers: Answers, scale: Scale): Commitment => {
  const {happy, attracted} = answers;
  if (happy === undefined || attracted === undefined) return noData(answers);
  const segment =
    happy === 'NONE'
      ? newcomerSegment(scale, attracted)
      : outsiderSegment(scale, answers, attractionOf(scale, attracted) - placeOn(scale, happy));
  return {segment, straightLine: isStraightLine(answers), captive: false};
};
