/** What a fitted purchase model expects, how well it foresaw the days held back, and the way to such a model. */
import {ForecastLine} from '../charts/forecastLine';
import {Table} from '../charts/figure';
import {useContextOf} from '../context';
import type {Summary} from '../../src/calls/contract';
import {Button, Section} from './frame';
import {SheetLink} from './sheetLink';

export const Prediction = ({summary}: {readonly summary: Summary}) => {
  const {words, classify, table, reading, isWorking} = useContextOf();
  const {prediction: texts} = words.result;
  const {prediction} = summary;
  if (prediction) return <Told prediction={prediction} />;
  return (
    <Section title={texts.title} help={texts.offer}>
      <Button
        disabled={!table || reading || isWorking}
        onClick={() => void classify({predict: true})}
      >
        {texts.predict}
      </Button>
    </Section>
  );
};

const Told = ({prediction}: {readonly prediction: NonNullable<Summary['prediction']>}) => {
  const {words, format} = useContextOf();
  const {prediction: texts} = words.result;
  const {chosen, candidates, spend, why, table, points, sheet} = prediction;
  const rounded = (value: number | undefined): string =>
    value === undefined ? '' : format.number(value, 1);
  return (
    <Section title={texts.title} help={why}>
      {chosen !== null && points.length > 1 && <ForecastLine points={points} />}
      {chosen !== null && table.length > 0 && (
        <details>
          <summary>{texts.byPurchases}</summary>
          <Table
            head={[texts.before, words.result.customers, texts.expected, texts.came]}
            rows={table.map(({purchases, orMore, customers, predicted, actual}) => [
              `${format.number(purchases)}${orMore ? '+' : ''}`,
              format.number(customers),
              rounded(predicted),
              format.number(actual),
            ])}
          />
        </details>
      )}
      <details>
        <summary>{texts.compared}</summary>
        <Table
          head={[texts.model, texts.score, texts.remark]}
          rows={candidates.map(({model, holdOut, problem}) => [
            model,
            rounded(holdOut?.logLikelihood),
            model === chosen ? texts.chosen : (problem ?? ''),
          ])}
        />
        <p class="help">{texts.scoreHelp}</p>
      </details>
      {spend?.problem && <p class="help">{`${spend.model}: ${spend.problem}`}</p>}
      {sheet && (
        <p>
          <SheetLink sheet={sheet} text={texts.sheet} />
        </p>
      )}
    </Section>
  );
};
