/** A prediction as the panel and the command line are told of it, and why it is this one, in words. */
import {tellsValues} from '../classes/prediction';
import type {Fit} from '../models/fitting/fit';
import type {HoldOut} from '../models/fitting/holdOut';
import type {Candidate, Prediction} from '../models/fitting/predict';
import {isoDay} from '../reading/dates';
import {fill, type Messages} from '../messages';

export interface FitAnswer {
  readonly model: string;
  /** By name, in the unit of time. */
  readonly parameters: Readonly<Record<string, number>>;
  readonly logLikelihood: number;
  readonly converged: boolean;
  readonly identified: boolean;
  readonly standardErrors: Readonly<Record<string, number>>;
  readonly seconds: number;
  /** Why the data do not identify it, in words. */
  readonly problem: string | null;
}

export interface SpendAnswer extends FitAnswer {
  /** Values are told by it, identified or not. */
  readonly used: boolean;
}

export interface CandidateAnswer extends FitAnswer {
  readonly holdOut: HoldOut | null;
}

export interface PredictionAnswer {
  readonly unit: 'weeks';
  readonly customers: number;
  readonly candidates: readonly CandidateAnswer[];
  readonly chosen: string | null;
  readonly spend: SpendAnswer | null;
  readonly why: string;
  /** Expected and actual orders of the days held back, by number of purchases before them. */
  readonly table: Prediction['table'];
  /** The same, cumulative; days are ISO. */
  readonly points: readonly {
    readonly day: string;
    readonly predicted: number;
    readonly actual: number;
  }[];
}

type Words = Messages['prediction'];

const fitAnswer = <Model extends string, Problem extends string>(
  fit: Fit<Model, Problem> & {readonly seconds: number | undefined},
  problems: Readonly<Record<Problem, string>>,
): FitAnswer => ({
  model: fit.model,
  parameters: fit.parameters,
  logLikelihood: fit.logLikelihood,
  converged: fit.converged,
  identified: fit.identified,
  standardErrors: fit.standardErrors,
  seconds: fit.seconds ?? 0,
  problem: fit.problem === undefined ? null : problems[fit.problem],
});

const whyOf = ({chosen, candidates, why}: Prediction, words: Words): string => {
  if (chosen === undefined)
    return fill(words.why.NONE, {problem: why.problem ? words.problems[why.problem] : ''});
  const {holdOut} = candidates.find(({model}) => model === chosen) ?? ({} as Partial<Candidate>);
  const sentence = fill(words.why[why.choice], {model: chosen});
  return holdOut
    ? [
        sentence,
        fill(words.heldBack, {
          days: holdOut.days,
          predicted: Math.round(holdOut.predicted),
          actual: holdOut.actual,
        }),
      ].join(' ')
    : sentence;
};

export const predictionAnswer = (
  prediction: Prediction,
  {prediction: words}: Messages,
): PredictionAnswer => {
  const {customers, candidates, chosen, spend, table, points} = prediction;
  return {
    unit: 'weeks',
    customers,
    candidates: candidates.map((candidate) => ({
      ...fitAnswer(candidate, words.problems),
      holdOut: candidate.holdOut ?? null,
    })),
    chosen: chosen ?? null,
    spend: spend ? {...fitAnswer(spend, words.spendProblems), used: tellsValues(prediction)} : null,
    why: whyOf(prediction, words),
    table,
    points: points.map(({day, ...rest}) => ({day: isoDay(day), ...rest})),
  };
};
