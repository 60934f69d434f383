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
  const threshold = summary.store?.threshold ?? null;
  return (
    <Section
      title={result.next}
      help={
        !hasActions
          ? result.noNext
          : threshold === null
            ? undefined
            : say(result.nextHelp, {threshold: format.money(threshold, currency)})
      }
    >
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
  const {words, say, format} = useContextOf();
  const part = usePart();
  const counts = summary.counts[column] ?? {};
  const total = Object.values(counts).reduce((sum, n) => sum + n, 0);
  const {codes = {}} = summary.labels[column] ?? {};
  return (
    <ul class="steps next">
      {Object.entries(codes)
        .filter(([code]) => (counts[code] ?? 0) > 0)
        .map(([code, label]) => {
          const n = counts[code] ?? 0;
          return (
            <li key={code}>
              <button type="button" class="part step" {...part(column, code, label, n)}>
                <Spoken
                  name={label}
                  text={say(words.result.part, {n, share: format.percent(total ? n / total : 0)})}
                />
                <span class="value" aria-hidden="true">
                  {format.number(n)}
                </span>
              </button>
              <p>{texts[code]}</p>
            </li>
          );
        })}
    </ul>
  );
};
