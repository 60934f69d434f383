/**
 * Customer perceived value against one rival: what matters to customers, weighted, and how both do (Kotler & Keller's five steps;
 * the ratio after Gale, "Managing Customer Value"). Both on one scale from 0 up; price is an attribute here or an axis of its own,
 * not both.
 */
import {sum} from '../stats/sum';

/** One entry an attribute; undefined is a missing answer. */
export interface Scores {
  /** Importance, in any unit: only their proportion counts. */
  readonly weights: readonly (number | undefined)[];
  readonly us: readonly (number | undefined)[];
  readonly rival: readonly (number | undefined)[];
}

export interface PerceivedValue {
  /** Weighted mean scores, on the scale of the answers. */
  readonly us: number;
  readonly rival: number;
  /** us / rival. */
  readonly relative: number;
  /** Market-perceived quality ratio: weighted mean of the ratios. */
  readonly gale: number;
  /** Attributes left out on both sides because an answer is missing; the weights of the others make up 1. */
  readonly dropped: number;
}

/** No attribute with all three answers and a weight above 0; or a rival's score of 0, which no ratio can be taken to. */
export type ValueProblem = 'NO_WEIGHT' | 'RIVAL_ZERO';

interface Attribute {
  readonly index: number;
  readonly weight: number;
  readonly us: number;
  readonly rival: number;
}

/** Attributes with all answers, weights adding up to 1. */
const complete = ({weights, us, rival}: Scores): Attribute[] | 'NO_WEIGHT' => {
  if (weights.length !== us.length || us.length !== rival.length)
    throw new RangeError('weights and scores differ in number');
  const found: Attribute[] = [];
  weights.forEach((weight, index) => {
    const [own, other] = [us[index], rival[index]];
    if (weight === undefined || own === undefined || other === undefined) return;
    if (!(weight >= 0 && own >= 0 && other >= 0))
      throw new RangeError('a weight or score is negative');
    found.push({index, weight, us: own, rival: other});
  });
  const total = sum(found.map(({weight}) => weight));
  if (!(total > 0)) return 'NO_WEIGHT';
  return found.map((attribute) => ({...attribute, weight: attribute.weight / total}));
};

/**
 * Weighted value of us and of the rival, their ratio, and Gale's ratio.
 *
 * @throws RangeError when the lists differ in length or something is negative
 * @example perceivedValue({weights: [40, 60], us: [8, 7], rival: [7, 8]}) // us 7.4, rival 7.6
 */
export const perceivedValue = (scores: Scores): PerceivedValue | ValueProblem => {
  const attributes = complete(scores);
  if (attributes === 'NO_WEIGHT') return attributes;
  const weighted = attributes.filter(({weight}) => weight > 0);
  if (weighted.some(({rival}) => rival === 0)) return 'RIVAL_ZERO';
  const mean = (of: (attribute: Attribute) => number): number =>
    sum(weighted.map((attribute) => attribute.weight * of(attribute)));
  const us = mean((attribute) => attribute.us);
  const rival = mean((attribute) => attribute.rival);
  return {
    us,
    rival,
    relative: us / rival,
    gale: mean((attribute) => attribute.us / attribute.rival),
    dropped: scores.weights.length - attributes.length,
  };
};

export interface Gap {
  /** Place of the attribute in the lists. */
  readonly index: number;
  /** Weight x (us - rival): what the attribute adds to our lead. They add up to us - rival. */
  readonly gap: number;
}

/**
 * Weighted gaps, worst first: what to mend first. Equal gaps stay in the order given; attributes with a missing answer are left
 * out.
 *
 * @throws RangeError as perceivedValue
 * @example valueGaps({weights: [40, 60], us: [8, 7], rival: [7, 8]}) // attribute 1: -0.6, attribute 0: 0.4
 */
export const valueGaps = (scores: Scores): Gap[] | 'NO_WEIGHT' => {
  const attributes = complete(scores);
  if (attributes === 'NO_WEIGHT') return attributes;
  return attributes
    .map(({index, weight, us, rival}) => ({index, gap: weight * (us - rival)}))
    .sort((x, y) => x.gap - y.gap);
};

/** How a ratio reads: AHEAD from 1.05, BEHIND below 0.95. Our rule. @example reading(1.0571) // 'AHEAD' */
export const reading = (relative: number): 'AHEAD' | 'LEVEL' | 'BEHIND' =>
  relative >= 1.05 ? 'AHEAD' : relative < 0.95 ? 'BEHIND' : 'LEVEL';
