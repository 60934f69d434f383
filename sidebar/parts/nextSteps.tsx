/** What to do next, with the size of each group. */
import {useContextOf} from '../context';
import type {Summary} from '../../src/calls/contract';
import {type PartColumn, usePart} from './usePart';
import {Section, Spoken} from './frame';

export const NextSteps = ({summary}: {readonly summary: Summary}) => {
  const {words, say, format, currency} = useContextOf();
  const {result} = words;
  const actions = summary.counts['action'] ?? {};
  const hasActions = Object.keys(actions).length > 0;
  const {store, stepWorth} = summary;
  const threshold = store?.threshold ?? null;
  const isPredicted = store?.thresholdOf === 'predicted';
  return (
    <Section
      title={result.next}
      help={
        !hasActions
          ? result.noNext
          : threshold === null
            ? undefined
            : say(isPredicted ? result.nextHelpPredicted : result.nextHelp, {
                threshold: format.money(threshold, currency),
                intervals: format.number(store?.goneIntervals ?? 0, 1),
              })
      }
    >
      {hasActions && stepWorth && <p class="help">{result.stepWorthHelp[stepWorth.of]}</p>}
      {hasActions && <Steps column="action" summary={summary} texts={result.actions} />}
      {hasActions ? (
        <details>
          <summary>{result.byStage}</summary>
          <Steps column="stage" summary={summary} texts={result.stageActions} />
        </details>
      ) : (
        <Steps column="stage" summary={summary} texts={result.stageActions} />
      )}
    </Section>
  );
};

interface StepsProps {
  readonly column: PartColumn;
  readonly summary: Summary;
  readonly texts: Readonly<Record<string, string>>;
}

const Steps = ({column, summary, texts}: StepsProps) => {
  const {words, say, format, currency} = useContextOf();
  const part = usePart();
  const counts = summary.counts[column] ?? {};
  const worth = column === 'action' ? summary.stepWorth : undefined;
  const total = Object.values(counts).reduce((sum, n) => sum + n, 0);
  const {codes = {}} = summary.labels[column] ?? {};
  return (
    <ul class="steps next">
      {Object.entries(codes)
        .filter(([code]) => (counts[code] ?? 0) > 0)
        .map(([code, label]) => {
          const n = counts[code] ?? 0;
          const money = worth?.sums[code] ?? 0;
          const told = worth
            ? say(words.result.stepWorth[worth.of], {
                money: format.money(Math.round(money), currency),
              })
            : undefined;
          return (
            <li key={code}>
              <button type="button" class="part step" {...part(column, code, label, n)}>
                <Spoken
                  name={label}
                  text={[
                    say(words.result.part, {n, share: format.percent(total ? n / total : 0)}),
                    told,
                  ]
                    .filter((each) => each !== undefined)
                    .join(', ')}
                />
                <span class="value" aria-hidden="true">
                  {format.number(n)}
                </span>
              </button>
              <p>
                {told !== undefined && (
                  <strong class="worth" aria-hidden="true">
                    {told}.{' '}
                  </strong>
                )}
                {texts[code]}
              </p>
            </li>
          );
        })}
    </ul>
  );
};
